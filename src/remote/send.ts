import { UserError } from '../domain/problems.js'
import type { RemoteProblem } from '../domain/remote-problem.js'
import type { RawAnswer } from './answer.js'
import { type Failure, failureOf } from './failure.js'
import { deadline } from './patience.js'

/** A request that can be sent more than once: whoever gets it does it once. */
export interface RemoteRequest {
  url: string
  method: string
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array<ArrayBuffer> | undefined
  /** Whether it changes something. */
  writes: boolean
}

export interface Patience {
  /** Aborted when the person stops waiting. */
  stop: AbortSignal | undefined
  /** Told that it will be tried again, after so long. */
  waiting: (ms: number) => void
  /** A number from 0 up to, not including, 1: schools that were turned away together do not come back together. */
  chance: () => number
  /** Waits so many milliseconds; throws when it is stopped. */
  pause: (ms: number, stop: AbortSignal | undefined) => Promise<void>
}

const WAITS_MS = [500, 2_000, 5_000, 15_000, 30_000]
const LONGEST_WAIT_MS = 120_000
// The portal answers within three minutes, or not at all.
const LONGEST_ANSWER_MS = 200_000
const SPREAD = 0.2
// All forms of the largest school are a tenth of this.
const MOST_BYTES = 100 * 1024 * 1024

/** The answer to a request, tried again where that can help; throws the problem when none came. */
export async function send(request: RemoteRequest, patience: Patience): Promise<RawAnswer> {
  let mayHaveArrived = false
  for (let tries = 0; ; tries++) {
    const tried = await tryOnce(request, patience.stop)
    const ms = waitAfter(tried, tries)
    if (ms === undefined && 'problem' in tried) throw new UserError(truth(tried.problem, request, mayHaveArrived))
    if (ms === undefined) return tried as RawAnswer
    mayHaveArrived ||= !('problem' in tried) || tried.problem.code !== 'remote-refused'
    const spread = Math.round(ms * (1 + patience.chance() * SPREAD))
    patience.waiting(spread)
    await waitFor(spread, request, patience)
  }
}

async function tryOnce(request: RemoteRequest, stop: AbortSignal | undefined): Promise<RawAnswer | Failure> {
  const { url, method, headers, body = null } = request
  try {
    const signal = deadline(LONGEST_ANSWER_MS, stop)
    // A key is shown to the portal that was named, and to nobody that it leads to.
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' })
    const { status } = response
    const text = await readText(response)
    if (text !== undefined) return { status, headers: response.headers, body: text }
    return { problem: { code: 'remote-not-elk', url: placeOf(request).url, status }, again: false }
  } catch (error) {
    return failureOf(error, placeOf(request))
  }
}

/** What was answered; undefined when no ELK answers so much. */
async function readText({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Where an earlier try may have arrived, nobody can say that nothing was changed. */
function truth(problem: RemoteProblem, request: RemoteRequest, mayHaveArrived: boolean): RemoteProblem {
  const claims = problem.code === 'remote-refused' || problem.code === 'remote-unknown-host'
  return claims && mayHaveArrived ? { code: 'remote-lost', ...placeOf(request) } : problem
}

async function waitFor(ms: number, request: RemoteRequest, { stop, pause }: Patience): Promise<void> {
  try {
    await pause(ms, stop)
  } catch (error) {
    throw new UserError(failureOf(error, placeOf(request)).problem)
  }
}

function placeOf({ url, writes }: RemoteRequest): { url: string; mayBeDone: boolean } {
  return { url: new URL(url).origin, mayBeDone: writes }
}

const TRY_AGAIN: readonly number[] = [429, 502, 503, 504]

/** How long to wait before trying again, in milliseconds; undefined when trying again is of no use. */
function waitAfter(tried: RawAnswer | Failure, tries: number): number | undefined {
  const usual = WAITS_MS[tries]
  if (usual === undefined) return undefined
  if ('problem' in tried) return tried.again ? usual : undefined
  if (!TRY_AGAIN.includes(tried.status)) return undefined
  const asked = Number(tried.headers.get('retry-after') ?? 0) * 1_000
  if (asked > LONGEST_WAIT_MS) return undefined
  return Math.max(usual, asked || 0)
}
