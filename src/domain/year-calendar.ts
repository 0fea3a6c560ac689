import { Temporal } from 'temporal-polyfill'
import type { RoundName } from './round.js'

/** The times of a round as people write them in Amsterdam. */
export interface RoundTimes {
  opens: string
  closes: string
  resultMail?: string
  results?: string
}

/** The calendar that a new home starts with; its settings file is what holds from then on. */
export interface YearCalendar {
  /** False: nobody published these dates, they only follow the pattern of the known year. */
  known: boolean
  deadlines: { advice: string; login: string }
  rounds: Record<RoundName, RoundTimes>
}

/** The year whose calendar was published. */
export const KNOWN_YEAR = 2026

// The letter to schools of 2026; the result mails and the completion phase are our own choice (docs/domain.md 4).
const calendar: YearCalendar = {
  known: true,
  deadlines: { advice: '2026-03-24', login: '2026-03-24' },
  rounds: {
    '1': {
      opens: '2026-03-25T00:00',
      closes: '2026-03-31T23:59',
      resultMail: '2026-04-07T10:00',
      results: '2026-04-09T15:30',
    },
    '2': {
      opens: '2026-04-09T16:00',
      closes: '2026-04-14T16:00',
      resultMail: '2026-04-14T18:00',
      results: '2026-04-15T15:30',
    },
    completion: { opens: '2026-04-15T16:00', closes: '2026-05-12T23:59' },
  },
}

/** The calendar of a year: as published, or a guess with the same weekdays at about the same dates. */
export function calendarOf(year: number): YearCalendar {
  if (year === KNOWN_YEAR) return calendar
  const { deadlines, rounds } = calendar
  return {
    known: false,
    deadlines: { advice: shift(deadlines.advice, year), login: shift(deadlines.login, year) },
    rounds: {
      '1': shiftRound(rounds['1'], year),
      '2': shiftRound(rounds['2'], year),
      completion: shiftRound(rounds.completion, year),
    },
  }
}

function shiftRound(times: RoundTimes, year: number): RoundTimes {
  const shifted = Object.entries(times).map(([name, time]) => [name, shift(time, year)])
  return Object.fromEntries(shifted) as RoundTimes
}

// A school's week decides more than the date: a round that opened on a Wednesday opens on the Wednesday nearest to it.
function shift(time: string, year: number): string {
  const [date = '', clock] = time.split('T')
  const day = Temporal.PlainDate.from(date)
  const sameDate = day.with({ year })
  const toSameWeekday = ((day.dayOfWeek - sameDate.dayOfWeek + 10) % 7) - 3
  return [sameDate.add({ days: toSameWeekday }).toString(), clock].filter(Boolean).join('T')
}
