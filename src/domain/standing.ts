import type { Application } from './application.js'
import type { FormVersion } from './form-version.js'
import { type Problem, UserError } from './problems.js'
import type { Pupil } from './pupil.js'
import type { KnownResults } from './results/known-result.js'
import { type Round, roundState } from './round.js'
import { routeKind } from './route.js'
import type { Instant } from './time.js'

/** Where one pupil's family stands: the round it has to do with, and what it saved there. */
export interface Standing<Kept extends Pupil = Pupil> {
  pupil: Kept
  /** The rounds in order, with the extensions of this pupil. */
  rounds: readonly Round[]
  round: Round
  /** How the rounds ended for this pupil, as far as its family may know by now. */
  results: KnownResults
  /** What the family saved in that round; undefined before its first answer. */
  application: Application | undefined
  /** The current version of the form; undefined before the final advice. */
  form: FormVersion | undefined
}

/** What decides which round a family has to do with. */
export interface Course {
  /** In order. */
  rounds: readonly Round[]
  applications: readonly Application[]
  results: KnownResults
}

/**
 * The round a family has to do with: the one in which the child has a seat; else the last for which it handed in and whose
 * result is yet to come; else, of the rounds after the last that ended for it, the open one, the last that closed, or the next.
 */
export function standingRound({ rounds, applications, results }: Course, now: Instant): Round {
  const seated = rounds.findLast(({ name }) => results.get(name)?.kind === 'placed')
  const handedIn = rounds.findLast(
    ({ name }) => !results.has(name) && applications.some(({ round, submission }) => submission && round === name),
  )
  const unended = rounds.slice(rounds.findLastIndex(({ name }) => results.has(name)) + 1)
  const found =
    seated ??
    handedIn ??
    unended.find((round) => roundState(round, now) === 'open') ??
    unended.findLast((round) => roundState(round, now) === 'closed') ??
    unended[0] ??
    rounds.at(-1)
  if (!found) throw new TypeError('a year has at least one round')
  return found
}

type StandingNow = Pick<Standing, 'round' | 'results' | 'application' | 'form'> & { pupil: Pick<Pupil, 'route'> }

/** Why the family can answer nothing at this moment; undefined when it can. */
export function whyNoAnswer(
  { pupil, round, results, application, form }: StandingNow,
  now: Instant,
): Problem | undefined {
  const result = results.get(round.name)
  if (result?.kind === 'placed') return { code: 'already-placed', round: round.name, department: result.department }
  if (result) return { code: 'round-ended', round: round.name }
  if (application?.submission)
    return { code: 'already-definitive', round: round.name, submittedAt: application.submission.submittedAt }
  if (routeKind(pupil.route) === 'paper') return { code: 'paper-route', route: pupil.route }
  if (!form) return { code: 'no-final-advice' }
  const state = roundState(round, now)
  if (state === 'before') return { code: 'round-not-open', round: round.name, opensAt: round.opensAt }
  return state === 'closed' ? { code: 'round-closed', round: round.name, closedAt: round.closesAt } : undefined
}

/** Throws when the family can answer nothing at this moment. */
export function assertMayAnswer(standing: StandingNow, now: Instant): void {
  const problem = whyNoAnswer(standing, now)
  if (problem) throw new UserError(problem)
}

/** Throws when a page shows an application as it no longer is; a page without one shows revision 0. */
export function assertFresh({ application }: Pick<Standing, 'application'>, revision: number): void {
  if (revisionOf(application) !== revision) throw new UserError({ code: 'stale-page' })
}

/** The revision a page shows: that of the application, or 0 while there is none. */
export function revisionOf(application: Application | undefined): number {
  return application?.revision ?? 0
}

export type Unanswered = 'child-data' | 'contact' | 'choice'

/** What a family must still answer before it can hand in, in the order of the pages; child data count for the current form only. */
export function unanswered({ application, form }: Pick<Standing, 'application' | 'form'>): Unanswered[] {
  const answered: Record<Unanswered, boolean> = {
    'child-data': form !== undefined && application?.childCheckedVersion === form.version,
    contact: application?.contactCheckedAt !== undefined,
    choice: application !== undefined && application.list.length > 0,
  }
  return (['child-data', 'contact', 'choice'] as const).filter((question) => !answered[question])
}

const askFirst = { 'child-data': 'child-data-unchecked', contact: 'contact-unchecked', choice: 'list-empty' } as const

/** Throws unless an application can be handed in as the page showed it; answers what is handed in. */
export function assertComplete(
  standing: Standing,
  revision: number,
  now: Instant,
): { application: Application; form: FormVersion } {
  assertMayAnswer(standing, now)
  assertFresh(standing, revision)
  const [question] = unanswered(standing)
  const { application, form } = standing
  if (question || !application || !form) throw new UserError({ code: askFirst[question ?? 'choice'] })
  return { application, form }
}
