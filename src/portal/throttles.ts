import type { Clock } from '../clock.js'
import { addMs, DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../domain/time.js'
import { type Counts, createCounts, type Limit } from './counts.js'

// Wrong tries count, not visits: a school hall full of parents shares one network and seldom comes near its bound.
const limits = {
  account: { tries: 10, perMs: 15 * MINUTE_MS },
  device: { tries: 10, perMs: 15 * MINUTE_MS },
  // Right or wrong: more than strangers can use up, and less than a script of a parent needs to be a burden.
  entering: { tries: 120, perMs: HOUR_MS },
  network: { tries: 300, perMs: 10 * MINUTE_MS },
  wideNetwork: { tries: 3000, perMs: 10 * MINUTE_MS },
  // Those whose password is still to be looked at, so that a network cannot fill the whole queue.
  waiting: { tries: 300, perMs: 10 * MINUTE_MS },
  // A code holds 60 bits: who guesses from elsewhere finds nothing, and must not shut a family out that has only its letter.
  letter: { tries: 10, perMs: 15 * MINUTE_MS },
  link: { tries: 5, perMs: 15 * MINUTE_MS },
  linkPerDay: { tries: 15, perMs: DAY_MS },
  resetMails: { tries: 3, perMs: HOUR_MS },
  resetMailsPerNetwork: { tries: 100, perMs: HOUR_MS },
  resetMailsPerWideNetwork: { tries: 1000, perMs: HOUR_MS },
  // Every answer of a family is kept for ever in the audit log.
  answers: { tries: 1000, perMs: 10 * MINUTE_MS },
} as const satisfies Record<string, Limit>

type LimitName = keyof typeof limits
/** A count under a key; without one, nothing is counted. */
export type Bucket = readonly [LimitName, key: string | undefined]

/** Counts of tries per account, device, network and link, in this process only. */
export interface Throttles {
  /** Takes one try out of each bucket in turn; false at the first that is empty, and the rest are left alone: a stranger whom nobody hears cannot empty a family's. */
  take(...buckets: Bucket[]): boolean
  /** Whether each bucket has a try left; takes none. */
  haveLeft(...buckets: Bucket[]): boolean
  /** Gives one try back to each bucket. */
  giveBack(...buckets: Bucket[]): void
  /** Gives all tries of a bucket back. */
  forgive(bucket: Bucket): void
  /** Forgets every key whose time is over; looks once a minute at most, since there may be very many. */
  sweep(): void
}

const SWEEP_EVERY_MS = MINUTE_MS

/** Makes the counts; nothing is kept when the process ends. */
export function createThrottles(clock: Clock): Throttles {
  const entries = Object.entries(limits).map(([name, limit]) => [name, createCounts(limit, clock)])
  const counts = Object.fromEntries(entries) as Record<LimitName, Counts>
  let nextSweep: Instant | undefined
  return {
    take: (...buckets) => buckets.every(([name, key]) => key === undefined || counts[name].take(key)),
    haveLeft: (...buckets) => buckets.every(([name, key]) => key === undefined || counts[name].hasLeft(key)),
    giveBack: (...buckets) => {
      for (const [name, key] of buckets) if (key !== undefined) counts[name].giveBack(key)
    },
    forgive: ([name, key]) => {
      if (key !== undefined) counts[name].forget(key)
    },
    sweep: () => {
      const now = clock.now()
      if (nextSweep !== undefined && now < nextSweep) return
      nextSweep = addMs(now, SWEEP_EVERY_MS)
      for (const count of Object.values(counts)) count.sweep()
    },
  }
}

/** The counts of wrong tries from a network, and from what its owner can have around it. */
export function networkBuckets(network: string | undefined): Bucket[] {
  return [
    ['network', network],
    ['wideNetwork', wideNetwork(network)],
  ]
}

/** The counts of mails for a new password that are asked for from a network, and from what its owner can have around it. */
export function resetBuckets(network: string | undefined): Bucket[] {
  return [
    ['resetMailsPerNetwork', network],
    ['resetMailsPerWideNetwork', wideNetwork(network)],
  ]
}

/** The first 48 bits of an IPv6 network: one subscriber may have 65,536 of those of 64 bits (RFC 6177). */
function wideNetwork(network: string | undefined): string | undefined {
  return network?.includes(':') ? network.split(':').slice(0, 3).join(':') : undefined
}
