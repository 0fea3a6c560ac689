import { MINUTE_MS } from '../domain/time.js'
import type { Step } from './send-next-mail.js'

/** The mail server as all lanes of one worker know it: whether it is to be left alone for a while. */
export interface Host {
  /** Takes in how a step went. */
  hear(step: Step): void
  isResting(): boolean
  /** Resolves for all lanes together when the rest is over. */
  rest(): Promise<void>
}

const FIRST_REST_MS = 10_000
const LONGEST_REST_MS = 5 * MINUTE_MS
const DOMAINS_IN_A_ROW = 3

/** How long to leave a server alone that was not there, or asked for a rest, so many times in a row: 10, 20, 40 … 300 seconds, and never shorter than it asked. */
export function hostRestMs(refusals: number, askedMs = 0): number {
  return Math.max(Math.min(FIRST_REST_MS * 2 ** (refusals - 1), LONGEST_REST_MS), askedMs)
}

/** A mail server that nothing is known of yet. When three domains in a row want a rest, it is the server itself. */
export function createHost(pauseFor: (ms: number) => Promise<void>): Host {
  const domains = new Set<string>()
  let refusals = 0
  let restMs: number | undefined
  let resting: Promise<void> | undefined

  const tire = (askedMs: number | undefined) => {
    if (restMs !== undefined) return
    refusals += 1
    restMs = hostRestMs(refusals, askedMs)
    domains.clear()
  }
  return {
    hear: ({ state, rests, askedMs, domain = '' }) => {
      if (rests === 'domain') domains.add(domain)
      if (rests === 'server' || domains.size === DOMAINS_IN_A_ROW) return tire(askedMs)
      if (rests === 'all') restMs ??= FIRST_REST_MS
      if (state !== 'sent') return
      refusals = 0
      domains.clear()
    },
    isResting: () => restMs !== undefined,
    rest: () => {
      resting ??= pauseFor(restMs ?? 0).then(() => {
        restMs = undefined
        resting = undefined
      })
      return resting
    },
  }
}
