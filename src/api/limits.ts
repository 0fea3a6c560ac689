import type { Clock } from '../clock.js'
import { ApiError } from '../domain/api-problem.js'
import { MINUTE_MS } from '../domain/time.js'
import { createCounts, type Limit } from '../portal/counts.js'

// A script that does something for every pupil of a school, again and again, stays below the first.
const perKey: Limit = { tries: 600, perMs: 10 * MINUTE_MS }
// A key of 256 bits cannot be guessed: this only keeps a broken script from filling the log.
const wrongPerNetwork: Limit = { tries: 60, perMs: 10 * MINUTE_MS }
const AT_ONCE_PER_KEY = 8
const WAIT_SECONDS = { at_once: 2, rate: 60 }

/** How much is heard of each key and of each network, counted in this process only. */
export interface ApiLimits {
  /** Counts a wrong key; throws `too-many-requests` when its network sent too many. A right key is always heard. */
  countWrongKey(network: string | undefined): void
  /** Does work for a key; throws `too-many-requests` when there was too much of it, or too much is under way. */
  within<Result>(tokenId: number, work: () => Promise<Result>): Promise<Result>
  /** Forgets what is over. */
  sweep(): void
}

/** Makes the counts; nothing is kept when the process ends. */
export function createLimits(clock: Clock): ApiLimits {
  const counts = { perKey: createCounts(perKey, clock), wrongPerNetwork: createCounts(wrongPerNetwork, clock) }
  const underWay = new Map<number, number>()
  return {
    countWrongKey: (network = '') => {
      if (!counts.wrongPerNetwork.take(network)) throw tooMany(WAIT_SECONDS.rate)
    },
    within: async (tokenId, work) => {
      const busy = underWay.get(tokenId) ?? 0
      if (busy >= AT_ONCE_PER_KEY) throw tooMany(WAIT_SECONDS.at_once)
      if (!counts.perKey.take(String(tokenId))) throw tooMany(WAIT_SECONDS.rate)
      underWay.set(tokenId, busy + 1)
      try {
        return await work()
      } finally {
        const left = (underWay.get(tokenId) ?? 1) - 1
        if (left > 0) underWay.set(tokenId, left)
        else underWay.delete(tokenId)
      }
    },
    sweep: () => {
      for (const count of Object.values(counts)) count.sweep()
    },
  }
}

function tooMany(seconds: number): ApiError {
  return new ApiError({ code: 'too-many-requests', seconds })
}
