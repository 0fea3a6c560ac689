import { type Advice, advices, parseAdvice } from './advice.js'
import type { Application, Submission } from './application.js'
import { UserError } from './problems.js'
import type { Round, RoundName } from './round.js'
import { parseRoute, type Route } from './route.js'
import { mostSimilar } from './similar.js'
import type { Instant } from './time.js'

/** What a school decides for a pupil; the advice may be missing on every route but the regular one. */
export interface FinalAdvice {
  advice: Advice | undefined
  route: Route
}

/** Reads an advice as a person typed it, where a route such as `praktijkonderwijs` may stand in its place; throws on other words. */
export function readAdvice(text: string): { advice: Advice } | { route: Route } {
  const advice = parseAdvice(text)
  if (advice) return { advice }
  const route = parseRoute(text)
  if (route && route !== 'regular') return { route }
  throw new UserError({ code: 'unknown-advice', text, suggestion: suggestAdvice(text) })
}

/** The advice that a mistyped word was most likely meant to be. */
export function suggestAdvice(text: string): Advice | undefined {
  const word = text.toLowerCase().replace(/\s/g, '')
  return advices.find((advice) => advice === mostSimilar(word, advices))
}

/** Throws when a final advice is incomplete. */
export function assertAdviceComplete({ advice, route }: FinalAdvice): void {
  if (route === 'regular' && !advice) throw new UserError({ code: 'advice-required', route })
}

type HandedIn = Pick<Application, 'round'> & { submission: Pick<Submission, 'submittedAt'> | undefined }

/** The definitive application whose result is still to come, so that its advice may not change; undefined when there is none. */
export function findBindingSubmission(
  applications: readonly HandedIn[],
  rounds: readonly Round[],
  now: Instant,
): { round: RoundName; submittedAt: Instant } | undefined {
  for (const { round, submission } of applications) {
    const resultsAt = rounds.find(({ name }) => name === round)?.resultsAt
    if (submission && (resultsAt === undefined || now < resultsAt))
      return { round, submittedAt: submission.submittedAt }
  }
  return undefined
}

/** Throws when a family already handed in a definitive application whose result is still to come: reopen it first. */
export function assertAdviceMayChange(
  applications: readonly Application[],
  rounds: readonly Round[],
  now: Instant,
): void {
  const binding = findBindingSubmission(applications, rounds, now)
  if (binding) throw new UserError({ code: 'already-definitive', ...binding })
}
