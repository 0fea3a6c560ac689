import { CsvError, type CsvProblem } from '../../src/csv/csv-error.js'

/** The problem with which an act is refused; fails the test when it is not refused, or breaks for another reason. */
export function problemOf(act: () => unknown): CsvProblem {
  try {
    act()
  } catch (error) {
    if (error instanceof CsvError) return error.problem
    throw error
  }
  throw new Error('expected a CsvError')
}
