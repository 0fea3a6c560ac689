/** Why a table is not of the kind that was asked for; `missing` has the usual name of each column that is not there. */
export type FileProblem =
  | { code: 'missing-columns'; missing: readonly string[]; header: readonly string[] }
  | { code: 'missing-school' }

/** A file that is a table, but from which what was asked for cannot be read. */
export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code)
    this.name = 'FileError'
  }
}
