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

/**
 * The round with a later closing time. Throws `extension-not-later` when it closes no sooner already, `moment-passed` when
 * that moment is over, and `round-order` when the rounds would not follow each other.
 */
export function planExtension(rounds: readonly Round[], name: RoundName, closesAt: Instant, now: Instant): RoundPlan {
  const round = getRound(rounds, name)
  if (closesAt <= round.closesAt)
    throw new UserError({ code: 'extension-not-later', round: name, closesAt: round.closesAt })
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
