import { addMs, type Instant, MINUTE_MS } from './time.js'

const LONGEST_MINUTES = 30

/** Until when a domain rests that refused so many times in a row: 1, 2, 4 … 30 minutes, and never shorter than it asked. */
export function restsUntil(refusals: number, now: Instant, askedMs = 0): Instant {
  const minutes = Math.min(2 ** (refusals - 1), LONGEST_MINUTES)
  return addMs(now, Math.max(minutes * MINUTE_MS, askedMs))
}

const FIRST_REST_MS = 10_000
const LONGEST_REST_MS = 5 * MINUTE_MS

/** How long to leave a mail server alone that was not there, or asked for a rest, so many times in a row: 10, 20, 40 … 300 seconds, and never shorter than it asked. */
export function serverRestMs(refusals: number, askedMs = 0): number {
  return Math.max(Math.min(FIRST_REST_MS * 2 ** (refusals - 1), LONGEST_REST_MS), askedMs)
}
