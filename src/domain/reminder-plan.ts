import { type Daytime, lastDaytime, nextDaytime } from './daytime.js'
import type { ReminderPolicy } from './reminder-policy.js'
import type { Round } from './round.js'
import { addMs, HOUR_MS, type Instant } from './time.js'
import { addDays } from './wall-clock.js'

/** A reminder of a kind in a round that went out, or waits to. */
export interface EarlierReminder {
  at: Instant
  last: boolean
}

/** What decides when one recipient is reminded of one thing in one round. */
export interface ReminderCourse {
  policy: ReminderPolicy
  daytime: Daytime
  /** As it holds for this recipient. */
  round: Pick<Round, 'opensAt' | 'closesAt'>
  /** From when days are counted to the first reminder. */
  base: Instant
  /** No reminder before this, however late it is getting. */
  notBefore: Instant
  /** Oldest first. */
  earlier: readonly EarlierReminder[]
}

export interface NextReminder {
  at: Instant
  /** No other follows in this round, as things stand. */
  last: boolean
}

/** `enough`: as many as there may be, or the last, went out; `no-time`: the round closes before one could. */
export type NoNextReminder = 'enough' | 'no-time'

const APART_MS = 6 * HOUR_MS

/**
 * When the next reminder goes, never before `now`, and not outside daytime or the round (docs/domain.md 7). The last of as
 * many as there may be is kept for the final hours; `early` lets the others go at once.
 */
export function nextReminder(
  { policy, daytime, round, base, notBefore, earlier }: ReminderCourse,
  now: Instant,
  { early = false } = {},
): NextReminder | NoNextReminder {
  const final = finalMoment(round.closesAt, policy, daytime)
  const lastWent = earlier.some(({ at, last }) => last && at >= final)
  if (earlier.length >= policy.atMost || lastWent) return 'enough'
  const newest = earlier.at(-1)?.at
  const soonest = latest(now, round.opensAt, notBefore, newest ? addMs(newest, APART_MS) : now)
  if (earlier.length < policy.atMost - 1) {
    const due = newest ? addDays(newest, policy.everyDays) : addDays(base, policy.firstAfterDays)
    const at = nextDaytime(early ? soonest : latest(due, soonest), daytime)
    if (addMs(at, APART_MS) <= final) return { at, last: false }
  }
  const at = nextDaytime(latest(final, soonest), daytime)
  return at < round.closesAt ? { at, last: true } : 'no-time'
}

/** When the last reminder goes: as the final hours begin, or earlier when they hold no daytime. */
function finalMoment(closesAt: Instant, { finalHours }: ReminderPolicy, daytime: Daytime): Instant {
  const begin = addMs(closesAt, -finalHours * HOUR_MS)
  const first = nextDaytime(begin, daytime)
  return first < closesAt ? first : lastDaytime(begin, daytime)
}

function latest(first: Instant, ...others: Instant[]): Instant {
  return others.reduce((one, other) => (one > other ? one : other), first)
}
