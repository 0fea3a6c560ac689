import { serverRestMs } from '../domain/rest.js'
import type { Step } from './send-next-mail.js'

/** The mail server as all lanes of one worker know it: whether it is to be left alone for a while. */
export interface Host {
  /** Takes in how a step went. */
  hear(step: Step): void
  isResting(): boolean
  /** Resolves for all lanes together when the rest is over. */
  rest(): Promise<void>
}

const DOMAINS_IN_A_ROW = 3

/** A mail server that nothing is known of yet. When three domains in a row want a rest, it is the server itself. */
export function createHost(pauseFor: (ms: number) => Promise<void>): Host {
  const domains = new Set<string>()
  let refusals = 0
  let restMs: number | undefined
  let resting: Promise<void> | undefined

  const tire = (askedMs: number | undefined) => {
    if (restMs !== undefined) return
    refusals += 1
    restMs = serverRestMs(refusals, askedMs)
    domains.clear()
  }
  return {
    hear: ({ state, rests, askedMs, domain = '' }) => {
      if (rests === 'domain') domains.add(domain)
      if (rests === 'server' || domains.size === DOMAINS_IN_A_ROW) return tire(askedMs)
      if (rests === 'all') restMs ??= serverRestMs(1)
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
