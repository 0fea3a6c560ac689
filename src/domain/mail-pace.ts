import { amsterdamDay, endOfDay } from './amsterdam-time.js'
import { addMs, type Instant, MINUTE_MS } from './time.js'
import { momentsOf } from './wall-clock.js'

/** How many mails may leave in any minute, and on a day in Amsterdam; undefined when nothing was agreed. */
export interface MailPace {
  perMinute: number | undefined
  perDay: number | undefined
}

/** A stretch of time in which only so many mails may begin to leave. */
export interface PaceWindow {
  limit: number
  /** What began at or before it does not count any more. */
  after: Instant
  /** When what began then stops counting. */
  reopensAt(began: Instant): Instant
}

/** The windows of a pace that hold at a moment. */
export function paceWindows({ perMinute, perDay }: MailPace, now: Instant): PaceWindow[] {
  const [midnight = now] = momentsOf(now, 0, 0)
  const minute = { after: addMs(now, -MINUTE_MS), reopensAt: (began: Instant) => addMs(began, MINUTE_MS) }
  const day = { after: addMs(midnight, -1), reopensAt: (began: Instant) => endOfDay(amsterdamDay(began)) }
  return [
    ...(perMinute === undefined ? [] : [{ limit: perMinute, ...minute }]),
    ...(perDay === undefined ? [] : [{ limit: perDay, ...day }]),
  ]
}

/** Receipts, and what has to do with a password: the priorities up to this one may use up the last tenth of an allowance. */
export const URGENT_PRIORITY = 2

/** How much of a limit mail may use up that is urgent, or is not. */
export function shareOf(limit: number, urgent: boolean): number {
  return urgent ? limit : limit - Math.floor(limit / 10)
}
