import { amsterdamDay, endOfDay } from '../amsterdam-time.js'
import type { Round } from '../round.js'
import { addMs, DAY_MS, type Day, type Instant, parseIsoDay } from '../time.js'

/** How long data of children are kept. */
export interface RetentionSettings {
  /** The last day of the reserve lists; after it everything about children goes. */
  reserveListsUntil: Day
  /** So many days after a mail was done with, its text goes. */
  mailTextDays: number
}

/** What holds when an operator sets nothing about the texts of mails. */
export const MAIL_TEXT_DAYS = 90

/** The last day of the reserve lists in a year, when an operator sets nothing (docs/domain.md 11). */
export function usualReserveEnd(round1OpensAt: Instant): Day {
  return parseIsoDay(`${amsterdamDay(round1OpensAt).slice(0, 4)}-09-30`) as Day
}

/** From when on the children of a procedure may be erased: when the last day of the reserve lists is over. */
export function childrenDueAt({ reserveListsUntil }: RetentionSettings): Instant {
  return endOfDay(reserveListsUntil)
}

/** The texts of mails that were done with before this moment may go. */
export function mailTextsBefore({ mailTextDays }: RetentionSettings, now: Instant): Instant {
  return addMs(now, -mailTextDays * DAY_MS)
}

/** The last moment at which anything of a procedure still happens. */
export function lastMoment(rounds: readonly Pick<Round, 'closesAt' | 'resultsAt'>[]): Instant {
  return rounds
    .flatMap(({ closesAt, resultsAt }) => (resultsAt ? [closesAt, resultsAt] : [closesAt]))
    .reduce((latest, moment) => (moment > latest ? moment : latest))
}
