import type { ImportReport } from '../../domain/import-report.js'
import { sayRowProblem } from '../../messages/imports/parts.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

/** The JSON document of an import, as docs/cli.md promises it to scripts. */
export function importDocument(
  { imports }: Messages,
  file: string,
  { file: reading, counts, problems }: ImportReport,
  dryRun: boolean,
) {
  return {
    file,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    dryRun,
    ...counts,
    problems: problems.map((problem) => ({
      row: problem.row,
      column: problem.column,
      value: problem.value,
      code: problem.code,
      message: safeText(sayRowProblem(imports.problems, problem)),
      ...(problem.suggestion && { suggestion: problem.suggestion }),
    })),
  }
}
