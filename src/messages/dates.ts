import type { Language } from '../domain/language.js'
import { addMs, type Day, type Instant, MINUTE_MS } from '../domain/time.js'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const momentFormats = new Map<Language, Intl.DateTimeFormat>()
const dayFormats = new Map<Language, Intl.DateTimeFormat>()
const DAY_PARTS = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A moment in Amsterdam written out: "woensdag 25 maart 2026, 15.30 uur". */
export function formatMoment(instant: Instant, language: Language): string {
  const { weekday, day, month, year } = momentParts(instant, language)
  return `${weekday} ${day} ${month} ${year}, ${formatTime(instant, language)}`
}

/** The time of a moment in Amsterdam: "15.30 uur". */
function formatTime(instant: Instant, language: Language): string {
  const { hour = '', minute } = momentParts(instant, language)
  return language === 'nl' ? `${Number(hour)}.${minute} uur` : `${hour.padStart(2, '0')}:${minute}`
}

/** A moment in Amsterdam for a narrow table: "25-03 15:30". */
export function shortMoment(instant: Instant): string {
  const { day = '', hour = '', minute } = momentParts(instant, 'nl')
  const month = String(monthNumber(instant)).padStart(2, '0')
  return `${day.padStart(2, '0')}-${month} ${hour.padStart(2, '0')}:${minute}`
}

/** The last minute in which something is still open: a close at midnight reads "23.59 uur" of the day before. */
export function formatDeadline(closesAt: Instant, language: Language): string {
  return formatMoment(lastMinute(closesAt), language)
}

/** A calendar day written out: "31 januari 2014". */
export function formatDay(day: Day, language: Language): string {
  let format = dayFormats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { ...DAY_PARTS, timeZone: 'UTC' })
    dayFormats.set(language, format)
  }
  return format.format(Date.parse(`${day}T12:00:00Z`))
}

export interface CalendarLeaf {
  weekday: string
  day: string
  month: string
}

/** What a leaf of a calendar shows for the day of a moment. */
export function momentLeaf(instant: Instant, language: Language): CalendarLeaf {
  const { weekday = '', day = '', month = '' } = momentParts(instant, language)
  return { weekday, day, month }
}

/** What a leaf of a calendar shows for the last day on which something is still open. */
export function deadlineLeaf(closesAt: Instant, language: Language): CalendarLeaf {
  return momentLeaf(lastMinute(closesAt), language)
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>

const REMEMBERED_MOMENTS = 500
const remembered = new Map<string, Parts>()

/** Thousands of mails name the same few moments, and the zone is slow to ask. */
function momentParts(instant: Instant, language: Language): Parts {
  const key = language + instant
  const known = remembered.get(key)
  if (known) return known
  const parts = askParts(instant, language)
  if (remembered.size >= REMEMBERED_MOMENTS) remembered.clear()
  remembered.set(key, parts)
  return parts
}

function askParts(instant: Instant, language: Language): Parts {
  let format = momentFormats.get(language)
  if (!format) {
    const time = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const
    format = new Intl.DateTimeFormat(locales[language], {
      weekday: 'long',
      ...DAY_PARTS,
      ...time,
      timeZone: 'Europe/Amsterdam',
    })
    momentFormats.set(language, format)
  }
  return Object.fromEntries(format.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]))
}

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'numeric', timeZone: 'Europe/Amsterdam' })

function monthNumber(instant: Instant): number {
  return Number(monthFormat.format(Date.parse(instant)))
}

/** The last minute in which something is still open, as a moment: for a close at midnight the minute before, else the close itself. */
export function lastMinute(closesAt: Instant): Instant {
  const { hour, minute } = momentParts(closesAt, 'nl')
  return Number(hour) === 0 && Number(minute) === 0 ? addMs(closesAt, -MINUTE_MS) : closesAt
}
