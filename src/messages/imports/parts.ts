import type { RowProblem, RowProblemCode, RowWarning, RowWarningCode } from '../../domain/row-problem.js'

/** A sentence for everything that can be wrong with a row, checked by the compiler. */
export type RowProblemSentences = {
  readonly [Code in RowProblemCode]: (problem: Extract<RowProblem, { code: Code }>) => string
}

/** A sentence for everything that can be strange about a row. */
export type RowWarningSentences = {
  readonly [Code in RowWarningCode]: (warning: Extract<RowWarning, { code: Code }>) => string
}

const LONGEST = 60

/** A cell of a file between quotation marks, cut when it is long. */
export function quoted(value: string): string {
  return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`
}

/** Says what is wrong with a row. */
export function sayRowProblem(sentences: RowProblemSentences, problem: RowProblem): string {
  return (sentences[problem.code] as (problem: RowProblem) => string)(problem)
}

/** Says what is strange about a row. */
export function sayRowWarning(sentences: RowWarningSentences, warning: RowWarning): string {
  return (sentences[warning.code] as (warning: RowWarning) => string)(warning)
}
