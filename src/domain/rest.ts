import { addMs, type Instant, MINUTE_MS } from './time.js'

const LONGEST_MINUTES = 30

/** Until when a domain rests that refused so many times in a row: 1, 2, 4 … 30 minutes, and never shorter than it asked. */
export function restsUntil(refusals: number, now: Instant, askedMs = 0): Instant {
  const minutes = Math.min(2 ** (refusals - 1), LONGEST_MINUTES)
  return addMs(now, Math.max(minutes * MINUTE_MS, askedMs))
}
