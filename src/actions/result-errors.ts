import { writeCsv } from '../csv/write-csv.js'
import type { WholeFault } from '../domain/results/find-faults.js'
import type { RowProblem } from '../domain/row-problem.js'
import { errorTable } from '../imports/error-table.js'
import type { ResultImport } from './import-results.js'

/** How what is wrong is said. */
export interface FaultWords {
  problem: (problem: RowProblem) => string
  fault: (fault: WholeFault) => string
}

/** Everything that is wrong with a placement as a CSV file that Excel opens: the refused rows as they stood, then a row for each pupil that is missing and each department that is too full. */
export function writeResultFaults(
  { sheet, report, faults, file }: Pick<ResultImport, 'sheet' | 'report' | 'faults' | 'file'>,
  say: FaultWords,
): Buffer {
  const { header, rows } = errorTable(sheet, report.problems, say.problem)
  const [elkNumber, department] = [
    header.indexOf(file.columnOf('elkNumber')),
    header.indexOf(file.columnOf('department')),
  ]
  const whole = faults.map((fault) => {
    const row = header.map(() => '')
    row[header.length - ERROR_COLUMNS] = say.fault(fault)
    if (fault.code === 'missing') row[elkNumber] = fault.elkNumber
    else row[department] = fault.department
    return row
  })
  return writeCsv(header, [...rows, ...whole])
}

const ERROR_COLUMNS = 3
