import type { Encoding } from './encoding.js'

/** Everything that can be wrong with a file as a whole; `row` is the number a spreadsheet shows, `line` counts line breaks. */
export type CsvProblem =
  | { code: 'empty-file' }
  | { code: 'too-large'; maxBytes: number }
  | { code: 'is-a-spreadsheet'; format: 'xlsx' | 'ods' | 'xls' | 'html' }
  | { code: 'is-a-pdf' }
  | { code: 'is-a-zip' }
  | { code: 'not-text' }
  | { code: 'cannot-decode'; encoding: Encoding; line?: number }
  | { code: 'cannot-encode'; encoding: Encoding; character: string; row: number }
  | { code: 'unclosed-quote'; row: number }
  | { code: 'no-header'; firstRow: string[] }
  | { code: 'too-many-columns'; row: number; max: number }
  | { code: 'unknown-encoding'; text: string; known: readonly Encoding[] }
  | { code: 'unknown-delimiter'; text: string }

/** A file that cannot be read or written as a table; the caller finds the sentence for its problem. */
export class CsvError extends Error {
  readonly problem: CsvProblem

  constructor(problem: CsvProblem, options?: ErrorOptions) {
    super(problem.code, options)
    this.name = 'CsvError'
    this.problem = problem
  }
}
