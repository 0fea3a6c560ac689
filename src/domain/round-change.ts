import { UserError } from './problems.js'
import type { Round, RoundName } from './round.js'
import { findRoundOrderProblems } from './round-order.js'
import type { Instant } from './time.js'

/** The times of a round, in their order. */
export const roundTimeFields = ['opensAt', 'closesAt', 'resultMailAt', 'resultsAt'] as const

export type RoundTimeField = (typeof roundTimeFields)[number]

export type NewTimes = Partial<Record<RoundTimeField, Instant>>

export interface TimeChange {
  field: RoundTimeField
  old: Instant | undefined
  new: Instant
}

export interface RoundPlan {
  round: Round
  changes: TimeChange[]
}

/**
 * What would change when a round gets other times. Throws `round-order` when the rounds of the year would not follow each
 * other, and `nothing-to-correct` when all stands like that already.
 */
export function planRoundChange(rounds: readonly Round[], name: RoundName, times: NewTimes): RoundPlan {
  const round = getRound(rounds, name)
  const changes = roundTimeFields.flatMap((field): TimeChange[] => {
    const time = times[field]
    return time === undefined || time === round[field] ? [] : [{ field, old: round[field], new: time }]
  })
  if (changes.length === 0) throw new UserError({ code: 'nothing-to-correct' })
  const changed = { ...round, ...times }
  assertOrder(rounds.map((other) => (other.name === name ? changed : other)))
  return { round: changed, changes }
}

/** A round that is to close later, for everyone or for one pupil. */
export interface Extension {
  name: RoundName
  closesAt: Instant
  /** The rounds as they hold for whom it is. */
  rounds: readonly Round[]
  /** The rounds as they hold for everyone: an earlier extension of one pupil may be made shorter, but not undone. */
  forEveryone: readonly Round[]
}

/**
 * The round with another closing time. Throws `extension-not-later` when it closes no later than for everyone now,
 * `moment-passed` when that moment is over, and what `planRoundChange` throws.
 */
export function planExtension({ name, closesAt, rounds, forEveryone }: Extension, now: Instant): RoundPlan {
  const general = getRound(forEveryone, name).closesAt
  if (closesAt <= general) throw new UserError({ code: 'extension-not-later', round: name, closesAt: general })
  if (closesAt <= now) throw new UserError({ code: 'moment-passed', moment: closesAt })
  return planRoundChange(rounds, name, { closesAt })
}

function getRound(rounds: readonly Round[], name: RoundName): Round {
  const round = rounds.find((candidate) => candidate.name === name)
  if (!round) throw new TypeError(`no round ${name}`)
  return round
}

function assertOrder(rounds: readonly Round[]): void {
  const problems = findRoundOrderProblems(rounds)
  if (problems.length > 0) throw new UserError({ code: 'round-order', problems })
}
