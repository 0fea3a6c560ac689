import { Temporal } from 'temporal-polyfill'
import { asInstant, type Day, type Instant, isInstant, parseIsoDay } from './time.js'

export const AMSTERDAM = 'Europe/Amsterdam'

export type WallTimeProblem = 'wrong-time' | 'time-skipped' | 'time-twice'

const LOCAL = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?$/
const WITH_OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Reads `2026-03-25T09:00` as Amsterdam time, or a moment with its own offset; the hour that is skipped or comes twice is a problem. */
export function parseMoment(text: string): Instant | { problem: WallTimeProblem } {
  const trimmed = text.trim()
  if (!LOCAL.test(trimmed) && !WITH_OFFSET.test(trimmed)) return { problem: 'wrong-time' }
  try {
    if (WITH_OFFSET.test(trimmed)) return toInstant(Temporal.Instant.from(trimmed.replace(' ', 'T')))
    return readWallTime(Temporal.PlainDateTime.from(trimmed.replace(' ', 'T'), { overflow: 'reject' }))
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'wrong-time' }
    throw error
  }
}

function readWallTime(wall: Temporal.PlainDateTime): Instant | { problem: WallTimeProblem } {
  const earlier = wall.toZonedDateTime(AMSTERDAM, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(AMSTERDAM, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return toInstant(earlier.toInstant())
  return { problem: earlier.toPlainDateTime().equals(wall) ? 'time-twice' : 'time-skipped' }
}

function toInstant(instant: Temporal.Instant): Instant | { problem: 'wrong-time' } {
  const text = instant.toString({ fractionalSecondDigits: 3 })
  return isInstant(text) ? text : { problem: 'wrong-time' }
}

/** The calendar day it is in Amsterdam at a moment. */
export function amsterdamDay(instant: Instant): Day {
  const day = parseIsoDay(Temporal.Instant.from(instant).toZonedDateTimeISO(AMSTERDAM).toPlainDate().toString())
  if (!day) throw new TypeError(`no day for ${instant}`)
  return day
}

/** The first moment after a calendar day in Amsterdam. */
export function endOfDay(day: Day): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(AMSTERDAM)
  return asInstant(next.toInstant().toString({ fractionalSecondDigits: 3 }))
}

/** The wall time in Amsterdam at a moment, to the minute, as `parseMoment` reads it. */
export function amsterdamMoment(instant: Instant): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(AMSTERDAM)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}
