import { databaseFailure } from '../db/failures.js'
import { type Problem, UserError } from '../domain/problems.js'
import { sayProblem } from '../messages/problems/sentences.js'
import type { FieldProblem } from '../templates/problem.js'
import type { Visit } from './visit.js'

/** What a person can mend, said at a field or, without one, about the whole page. */
export function sayAt({ messages }: Visit, problem: Problem, field?: string): FieldProblem {
  return { field, text: sayProblem(messages.problems, problem) }
}

/** The problem in an error that a person can mend, were it by waiting; throws every other error on. */
export function problemIn(error: unknown): Problem {
  if (error instanceof UserError) return error.problem
  if (databaseFailure(error) === 'home-busy') return { code: 'too-busy' }
  throw error
}

/** What is wrong with confirming a form that the school has replaced meanwhile. */
export function problemOfStaleForm(visit: Visit, problem: Problem): FieldProblem {
  if (problem.code !== 'stale-page') return sayAt(visit, problem)
  const { heading, checkAgain } = visit.messages.portal.changes
  return { text: `${heading}. ${checkAgain}` }
}
