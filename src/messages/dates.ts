import { type FamilyLanguage, isHelpLanguage } from '../domain/language.js'
import { addMs, type Day, type Instant, MINUTE_MS } from '../domain/time.js'

const locales: Record<FamilyLanguage, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  tr: 'tr-TR',
  // The digits that stand on Dutch forms and phones.
  ar: 'ar-u-nu-latn',
  pl: 'pl-PL',
  uk: 'uk-UA',
  es: 'es-ES',
}
const momentFormats = new Map<FamilyLanguage, Intl.DateTimeFormat>()
const dayFormats = new Map<FamilyLanguage, Intl.DateTimeFormat>()
const DAY_PARTS = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A moment in Amsterdam written out: "woensdag 25 maart 2026, 15.30 uur". */
export function formatMoment(instant: Instant, language: FamilyLanguage): string {
  const { date = '' } = momentParts(instant, language)
  return `${date}${language === 'ar' ? '،' : ','} ${formatTime(instant, language)}`
}

/** The time of a moment in Amsterdam: "15.30 uur". */
function formatTime(instant: Instant, language: FamilyLanguage): string {
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
export function formatDeadline(closesAt: Instant, language: FamilyLanguage): string {
  return formatMoment(lastMinute(closesAt), language)
}

/** A calendar day written out: "31 januari 2014". */
export function formatDay(day: Day, language: FamilyLanguage): string {
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
export function momentLeaf(instant: Instant, language: FamilyLanguage): CalendarLeaf {
  const { weekday = '', day = '', month = '' } = momentParts(instant, language)
  return { weekday, day, month }
}

/** What a leaf of a calendar shows for the last day on which something is still open. */
export function deadlineLeaf(closesAt: Instant, language: FamilyLanguage): CalendarLeaf {
  return momentLeaf(lastMinute(closesAt), language)
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes | 'date', string>>

const REMEMBERED_MOMENTS = 500
const remembered = new Map<string, Parts>()

/** Thousands of mails name the same few moments, and the zone is slow to ask. */
function momentParts(instant: Instant, language: FamilyLanguage): Parts {
  const key = language + instant
  const known = remembered.get(key)
  if (known) return known
  const parts = askParts(instant, language)
  if (remembered.size >= REMEMBERED_MOMENTS) remembered.clear()
  remembered.set(key, parts)
  return parts
}

function askParts(instant: Instant, language: FamilyLanguage): Parts {
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
  const parts: Parts = Object.fromEntries(
    format.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]),
  )
  return { ...parts, date: writeDate(instant, language, parts) }
}

/** The day as the language writes it; Dutch and English without commas. */
function writeDate(instant: Instant, language: FamilyLanguage, { weekday, day, month, year }: Parts): string {
  if (!isHelpLanguage(language)) return `${weekday} ${day} ${month} ${year}`
  const options = { weekday: 'long', ...DAY_PARTS, timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(Date.parse(instant))
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
