import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { TLSSocket } from 'node:tls'

/** What the portal at an address said of itself, or why it said nothing: a word of the machine. */
export type Health = { status: number; answer: string; certificateEnds: number | undefined } | { reason: string }

const WAIT_MS = 5_000
const LONGEST_ANSWER = 200

/** Asks the portal at an address how it is, as a family's browser reaches it; `certificateEnds` is in ms. */
export function askHealth(origin: string): Promise<Health> {
  const request = origin.startsWith('https:') ? requestSecure : requestPlain
  return new Promise((resolve) => {
    const asked = request(`${origin}/health`, { signal: AbortSignal.timeout(WAIT_MS) }, (response) => {
      const certificateEnds = endOf(response)
      let answer = ''
      const done = () => {
        resolve({ status: response.statusCode ?? 0, answer: answer.trim(), certificateEnds })
        asked.destroy()
      }
      response.setEncoding('utf8').on('data', (text: string) => {
        answer = (answer + text).slice(0, LONGEST_ANSWER)
        if (answer.length === LONGEST_ANSWER) done()
      })
      response.once('end', done).once('close', done)
    })
    asked.on('error', (error: NodeJS.ErrnoException) => resolve({ reason: reasonOf(error) }))
    asked.end()
  })
}

/** Node calls an end for lack of time an abort. */
function reasonOf({ code, name }: NodeJS.ErrnoException): string {
  return code === 'ABORT_ERR' ? 'ETIMEDOUT' : (code ?? name)
}

function endOf({ socket }: IncomingMessage): number | undefined {
  const ends = 'getPeerCertificate' in socket ? (socket as TLSSocket).getPeerCertificate().valid_to : undefined
  return ends === undefined ? undefined : Date.parse(ends)
}
