import { CsvError, type CsvProblem } from '../../csv/csv-error.js'
import { FileError, type FileProblem } from '../../domain/file-error.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

type Problem = CsvProblem | FileProblem
type Sentences = { readonly [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string }

/** The problem of a file as a whole behind an error; undefined when it is another error. */
export function fileProblem(error: unknown): Problem | undefined {
  return error instanceof CsvError || error instanceof FileError ? error.problem : undefined
}

/** Whether it is the option that is wrong, and not the file. */
export function isUsageProblem({ code }: Problem): boolean {
  return code === 'unknown-encoding' || code === 'unknown-delimiter'
}

/** Says why a file cannot be read, and what to do. */
export function sayFileProblem({ imports }: Messages, problem: Problem): string {
  const sentences: Sentences = imports.files
  return safeText((sentences[problem.code] as (problem: Problem) => string)(problem))
}
