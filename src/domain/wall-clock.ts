import { Temporal } from 'temporal-polyfill'
import { AMSTERDAM } from './amsterdam-time.js'
import type { TimeOfDay } from './reminder-policy.js'
import { addMs, DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from './time.js'

const DAY_MINUTES = DAY_MS / MINUTE_MS
const REMEMBERED_HOURS = 10_000
const offsets = new Map<number, number>()

/** The time of day in Amsterdam at a moment, its seconds left out. */
export function timeOfDay(instant: Instant): TimeOfDay {
  return Math.floor((wallOf(instant) % DAY_MS) / MINUTE_MS)
}

/** The same time of day in Amsterdam so many calendar days later; an hour later where the clock skips that time. */
export function addDays(instant: Instant, days: number): Instant {
  return instantOf(wallOf(instant) + days * DAY_MS).first
}

/** The moments at which it is a time of day in Amsterdam, on the calendar day so many days after that of a moment; two moments on the night the clock is put back. */
export function momentsOf(instant: Instant, days: number, time: TimeOfDay): Instant[] {
  const midnight = Math.floor(wallOf(instant) / DAY_MS + days) * DAY_MINUTES
  const { first, second } = instantOf((midnight + time) * MINUTE_MS)
  return first === second ? [first] : [first, second]
}

/** The wall time in Amsterdam, in ms as if it were UTC. */
function wallOf(instant: Instant): number {
  const ms = Date.parse(instant)
  return ms + offsetAt(ms)
}

/** The moments that a wall time stands for; a time that is skipped reads as if the clock had not been put forward yet. */
function instantOf(wall: number): { first: Instant; second: Instant } {
  const [before, after] = [wall - offsetAt(wall - DAY_MS), wall - offsetAt(wall + DAY_MS)]
  const [isBefore, isAfter] = [before, after].map((ms) => ms + offsetAt(ms) === wall)
  const first = isBefore || !isAfter ? before : after
  return { first: toInstant(first), second: toInstant(isAfter ? after : first) }
}

/** How far Amsterdam is ahead of UTC, in ms; it changes at a whole hour, and asking the zone is slow. */
function offsetAt(ms: number): number {
  const hour = Math.floor(ms / HOUR_MS)
  const known = offsets.get(hour)
  if (known !== undefined) return known
  const zoned = Temporal.Instant.fromEpochMilliseconds(hour * HOUR_MS).toZonedDateTimeISO(AMSTERDAM)
  const offset = zoned.offsetNanoseconds / 1_000_000
  if (offsets.size >= REMEMBERED_HOURS) offsets.clear()
  offsets.set(hour, offset)
  return offset
}

const EPOCH = '1970-01-01T00:00:00.000Z' as Instant

function toInstant(ms: number): Instant {
  return addMs(EPOCH, ms)
}
