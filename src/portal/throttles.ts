import { RateLimiterMemory } from 'rate-limiter-flexible'

const MINUTE = 60
const HOUR = 60 * MINUTE

// Wrong tries count, not visits: a school hall full of parents shares one network and seldom comes near its bound.
const limits = {
  account: { points: 10, duration: 15 * MINUTE },
  device: { points: 10, duration: 15 * MINUTE },
  network: { points: 300, duration: 10 * MINUTE },
  // A code holds 60 bits: who guesses from elsewhere finds nothing, and must not shut a family out that has only its letter.
  letter: { points: 10, duration: 15 * MINUTE },
  link: { points: 5, duration: 15 * MINUTE },
  linkPerDay: { points: 15, duration: 24 * HOUR },
  resetMails: { points: 3, duration: HOUR },
  resetMailsPerNetwork: { points: 100, duration: HOUR },
} as const

type LimitName = keyof typeof limits
/** A count under a key; without one, nothing is counted. */
type Bucket = readonly [LimitName, key: string | undefined]

/** Counts of tries per account, device, network and link, in this process only. */
export interface Throttles {
  /** Takes one try out of each bucket in turn; false at the first that is empty, and the rest are left alone: a stranger whom nobody hears cannot empty a family's. */
  take(...buckets: Bucket[]): Promise<boolean>
  /** Gives the tries of a bucket back: all of them, or one. */
  forgive(bucket: Bucket, howMany: 'all' | 'one'): Promise<void>
}

/** Makes the counts; nothing is kept when the process ends. */
export function createThrottles(): Throttles {
  const limiters = new Map<LimitName, RateLimiterMemory>()
  const limiter = (name: LimitName) => {
    const known = limiters.get(name) ?? new RateLimiterMemory(limits[name])
    limiters.set(name, known)
    return known
  }
  return {
    take: async (...buckets) => {
      for (const [name, key] of buckets) if (key !== undefined && !(await takeOne(limiter(name), key))) return false
      return true
    },
    forgive: async ([name, key], howMany) => {
      if (key === undefined) return
      if (howMany === 'all') await limiter(name).delete(key)
      else await limiter(name).reward(key)
    },
  }
}

function takeOne(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
