import { addMs, DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../domain/time.js'
import type { Random } from '../random.js'

const WAITS_MS = [1, 5, 15, 30, 60].map((minutes) => minutes * MINUTE_MS)
const LONG_WAIT_MS = 2 * HOUR_MS
const SPREAD = 0.2

// RFC 5321, 4.5.4.1: the give-up time generally needs to be at least 4 to 5 days.
const GIVE_UP_MS = 5 * DAY_MS

/** When to try again after so many attempts, 1 for the first: 1, 5, 15, 30, 60 minutes, then every 2 hours, 20 % more or less; never sooner than the server asked. */
export function nextTryAt(attempts: number, now: Instant, random: Random, askedMs = 0): Instant {
  const wait = WAITS_MS[attempts - 1] ?? LONG_WAIT_MS
  const spread = 1 - SPREAD + random.below(1001) * ((2 * SPREAD) / 1000)
  return addMs(now, Math.max(Math.round(wait * spread), askedMs))
}

/** Whether a mail has been tried for so long that nobody waits for it any more: five days. */
export function isTimeToGiveUp(queuedAt: Instant, now: Instant): boolean {
  return now >= addMs(queuedAt, GIVE_UP_MS)
}
