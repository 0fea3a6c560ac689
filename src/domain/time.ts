/** A moment in UTC, always 24 characters ("2026-03-25T08:00:00.000Z"), so that text order is time order. */
export type Instant = string & { readonly brand: 'Instant' }

/** A calendar day ("2014-01-31"), without a time or a zone. */
export type Day = string & { readonly brand: 'Day' }

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether a text is an instant as this program writes it. */
export function isInstant(text: string): text is Instant {
  return INSTANT.test(text)
}

/** Reads an instant that this program wrote itself; throws on any other text. */
export function asInstant(text: string): Instant {
  if (!isInstant(text)) throw new TypeError(`not an instant: ${text}`)
  return text as Instant
}

/** Reads a calendar day written as year-month-day; undefined when there is no such day. */
export function parseIsoDay(text: string): Day | undefined {
  const match = DAY.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return text as Day
}

/** The number of days in a month of the Gregorian calendar; January is 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The moment so many milliseconds later, or earlier when negative. */
export function addMs(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString() as Instant
}

/** The milliseconds from one moment to another; negative when the second comes first. */
export function msBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from)
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
