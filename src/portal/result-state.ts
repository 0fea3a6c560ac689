import type { LastPublication } from '../db/last-publications.js'
import type { KnownResult } from '../domain/results/known-result.js'
import { type Round, type RoundName, roundState } from '../domain/round.js'
import { choiceKind } from '../domain/route.js'
import type { Standing } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'
import type { Chance } from '../templates/components/result-view.js'

/** What there is to tell a family about a result at a moment. */
export type ResultState =
  | { kind: 'before'; resultsAt: Instant }
  | { kind: 'no-moment' }
  | { kind: 'not-in' }
  /** Its moment has come and nothing is known of this pupil: why, the publication tells. */
  | { kind: 'missing' }
  | { kind: 'school-confirms'; department: string | undefined }
  | { kind: 'known'; round: RoundName; known: KnownResult }

/** What there is to tell: of a round whose result is yet to come when the family takes part in it, else how the last one ended. */
export function resultState(standing: Standing, now: Instant): ResultState {
  const { pupil, round, application, results } = standing
  const seat = results.get(round.name)
  if (seat) return { kind: 'known', round: round.name, known: seat }
  const submission = application?.submission
  const ended = [...results].at(-1)
  if (!submission && ended) return { kind: 'known', round: ended[0], known: ended[1] }
  if (!submission && roundState(round, now) === 'closed') return { kind: 'not-in' }
  if (choiceKind(pupil.route, round.name) === 'one-school')
    return { kind: 'school-confirms', department: submission?.list[0]?.department }
  if (!round.resultsAt) return { kind: 'no-moment' }
  return round.resultsAt <= now ? { kind: 'missing' } : { kind: 'before', resultsAt: round.resultsAt }
}

/** What a missing result means: `taken` when families could see it for a while, `none` when the results stand and this pupil is not among them. */
export function missingKind(
  last: LastPublication | undefined,
  { resultsAt }: Pick<Round, 'resultsAt'>,
): 'late' | 'taken' | 'none' {
  if (!last) return 'late'
  if (!last.withdrawnAt) return 'none'
  return resultsAt && last.withdrawnAt > resultsAt ? 'taken' : 'late'
}

/** The next round, after one that ended, in which the family can take part. */
export function chanceAfter({ rounds, results }: Standing, ended: RoundName, now: Instant): Chance | undefined {
  const later = rounds.slice(rounds.findIndex(({ name }) => name === ended) + 1)
  const next = later.find((round) => !results.has(round.name) && roundState(round, now) !== 'closed')
  return next && chanceIn(next, now)
}

function chanceIn(round: Round, now: Instant): Chance {
  const { name, opensAt, closesAt } = round
  return { round: name, opensAt, closesAt, isOpen: roundState(round, now) === 'open' }
}
