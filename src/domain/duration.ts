import { Temporal } from 'temporal-polyfill'
import { AMSTERDAM } from './amsterdam-time.js'
import { type Instant, isInstant } from './time.js'

/** A stretch of calendar days, hours and minutes. */
export interface Duration {
  days: number
  hours: number
  minutes: number
}

const DURATION = /^(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?$/

/** Reads `3d`, `2h30m` or `45m`; undefined when it is no duration. */
export function parseDuration(text: string): Duration | undefined {
  const typed = text.toLowerCase().replace(/\s/g, '')
  const match = DURATION.exec(typed)
  if (!match || typed === '') return undefined
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return { days, hours, minutes }
}

/**
 * The moment after a duration, by the clock in Amsterdam: a day later it is the same time, also when the clocks change.
 * Undefined after the year 9999.
 */
export function addDuration(instant: Instant, duration: Duration): Instant | undefined {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(AMSTERDAM).add(duration)
  const moment = there.toInstant().toString({ fractionalSecondDigits: 3 })
  return isInstant(moment) ? moment : undefined
}
