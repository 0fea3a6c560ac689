import type { Problem, ProblemCode, ProblemOf } from '../../domain/problems.js'

/** A sentence for every problem, checked by the compiler. */
export type ProblemSentences = { readonly [Code in ProblemCode]: (problem: ProblemOf<Code>) => string }

/** The sentence for a problem. */
export function sayProblem(sentences: ProblemSentences, problem: Problem): string {
  const say = sentences[problem.code] as (problem: Problem) => string
  return say(problem)
}
