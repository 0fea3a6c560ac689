import { writeCsv } from '../csv/write-csv.js'
import type { ImportReport } from '../domain/import-report.js'
import type { RowProblem } from '../domain/row-problem.js'
import { errorTable } from '../imports/error-table.js'
import type { Sheet } from '../imports/sheet.js'

/** The rows that an import refuses, with what is wrong, as a CSV file that Excel opens and that can be imported again. */
export function errorsFile(
  { report, sheet }: { report: Pick<ImportReport, 'problems'>; sheet: Sheet<string> },
  say: (problem: RowProblem) => string,
): Buffer {
  const { header, rows } = errorTable(sheet, report.problems, say)
  return writeCsv(header, rows)
}
