import { domainOf } from './claims.js'
import type { Host } from './host.js'
import { nextReady, type Ready, type Step, sendReady, type Tools } from './send-next-mail.js'
import type { Tally } from './tally.js'

/** What the lanes of one worker share. */
export interface Crew {
  tools: Tools
  tally: Tally
  host: Host
  /** Resolves after so many ms, or when the worker is told to stop. */
  pauseFor: (ms: number) => Promise<void>
  signal: AbortSignal
  /** Whether a lane ends when nothing is due, or nothing can go. */
  once: boolean
}

const REST_MS = 2_000

/** Sends mail after mail until it is told to stop. */
export async function runLane({ tools, tally, host, pauseFor, signal, once }: Crew): Promise<void> {
  const mails = oneAhead(tools)
  while (!signal.aborted) {
    const step = await mails.send()
    tally.count(step.state)
    host.hear(step)
    if (step.state !== 'none' && !host.isResting()) continue
    await mails.putBack()
    await tools.ledger.flush()
    if (host.isResting()) await tools.claims.giveBackAll()
    await tally.tell()
    if (once) return
    await (host.isResting() ? host.rest() : pauseFor(REST_MS))
  }
  await mails.putBack()
}

/** Sends one mail at a time, and makes the next while the server is busy with it. */
function oneAhead(tools: Tools) {
  let ready: Ready | undefined
  const putBack = async () => {
    if (ready) await tools.claims.giveBack(ready.mail.id)
    ready = undefined
  }
  return {
    putBack,
    send: async (): Promise<Step> => {
      const mail = ready ?? (await nextReady(tools))
      ready = undefined
      if (!mail) return { state: 'none' }
      // In this order: the first bytes are on their way before the next mail is made.
      const [sent, following] = await Promise.allSettled([sendReady(tools, mail), nextReady(tools)])
      if (following.status === 'rejected') throw following.reason
      ready = following.value
      if (sent.status === 'rejected') throw sent.reason
      if (isTo(ready, sent.value)) await putBack()
      return sent.value
    },
  }
}

/** Whether a mail goes to the domain that has just asked for a rest. */
function isTo(ready: Ready | undefined, { rests, domain }: Step): boolean {
  return ready !== undefined && rests === 'domain' && domainOf(ready.mail.recipient) === domain
}
