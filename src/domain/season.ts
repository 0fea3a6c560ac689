import type { Round } from './round.js'
import { DAY_MS, type Instant, msBetween } from './time.js'

/** How close the year is: nobody comes yet, the opening is a week away or less, families are at work, or all is over. */
export type Season = 'before' | 'near' | 'running' | 'over'

const NEAR_MS = 7 * DAY_MS

/** Where in its year a procedure is at a moment. */
export function seasonAt(rounds: readonly Round[], now: Instant): Season {
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last) throw new TypeError('a year has at least one round')
  if (now >= (last.resultsAt ?? last.closesAt)) return 'over'
  if (now >= first.opensAt) return 'running'
  return msBetween(now, first.opensAt) <= NEAR_MS ? 'near' : 'before'
}

/** Whether families count on everything now, or will within a week. */
export function isNeeded(season: Season): boolean {
  return season === 'near' || season === 'running'
}
