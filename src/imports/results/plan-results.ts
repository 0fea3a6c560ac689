import type { ElkNumber } from '../../domain/elk-number.js'
import type { ImportCounts } from '../../domain/import-report.js'
import { type DepartmentFault, findFaults, type PupilFault, type WholeFault } from '../../domain/results/find-faults.js'
import { importedResults, type ToldOutcome } from '../../domain/results/imported-results.js'
import type { ResultSet } from '../../domain/results/result-set.js'
import type { ResultWorld } from '../../domain/results/result-world.js'
import type { Mistake, RowProblem } from '../../domain/row-problem.js'
import type { ResultColumn, ResultFile, ResultRow } from './read-results.js'

/** What a file of placements comes to: the results, or everything that is wrong. */
export interface ResultPlan {
  counts: ImportCounts
  problems: RowProblem[]
  faults: WholeFault[]
  /** Undefined while anything is wrong. */
  results: ResultSet | undefined
}

/** What ELK knows when placements are planned. */
export interface PlanningWorld extends ResultWorld {
  /** Every pupil that there is. */
  pupils: ReadonlySet<ElkNumber>
}

/** Plans a placement that was made elsewhere: all checks in one pass (docs/domain.md, 8); changes nothing. */
export function planResults({ rows, columnOf }: Omit<ResultFile, 'sheet'>, world: PlanningWorld): ResultPlan {
  const problemAt = (row: ResultRow, column: ResultColumn, mistake: Mistake): RowProblem => ({
    row: row.row,
    column: columnOf(column),
    value: row.cells[column],
    ...mistake,
  })
  const firstRows = new Map<ElkNumber, ResultRow>()
  const twice: RowProblem[] = []
  for (const row of rows) {
    if (row.elkNumber === undefined) continue
    const first = firstRows.get(row.elkNumber)
    if (first) twice.push(problemAt(row, 'elkNumber', { code: 'duplicate-row', firstRow: first.row }))
    else firstRows.set(row.elkNumber, row)
  }
  const told = [...firstRows.values()].map(toOutcome)
  const faults = findFaults(told, world)
  const problems = [
    ...rows.flatMap((row) => row.problems),
    ...twice,
    ...lotProblems(rows, problemAt),
    ...faults.flatMap((fault) => pupilProblems(fault, { rowOf: firstRows, world, problemAt })),
  ].sort((one, other) => one.row - other.row)
  const whole = faults.filter(isWhole)
  const rejected = new Set(problems.map(({ row }) => row)).size
  return {
    counts: { read: rows.length, added: rows.length - rejected, changed: 0, unchanged: 0, skipped: 0, rejected },
    problems,
    faults: whole,
    results: problems.length + whole.length === 0 ? importedResults(told, world) : undefined,
  }
}

type ProblemAt = (row: ResultRow, column: ResultColumn, mistake: Mistake) => RowProblem

function toOutcome({ elkNumber, department = null, lot, how }: ResultRow): ToldOutcome {
  return {
    elkNumber: elkNumber as ElkNumber,
    department,
    lot: lot ?? null,
    how: how ?? (department === null ? 'none' : 'elsewhere'),
  }
}

/** Lot numbers: every row has one or none has, and each stands there once. */
function lotProblems(rows: readonly ResultRow[], problemAt: ProblemAt): RowProblem[] {
  if (rows.every(({ cells }) => cells.lot === '')) return []
  const firstRows = new Map<number, ResultRow>()
  return rows.flatMap((row) => {
    if (row.cells.lot === '') return [problemAt(row, 'lot', { code: 'lot-missing' })]
    if (row.lot === undefined) return []
    const first = firstRows.get(row.lot)
    if (!first) firstRows.set(row.lot, row)
    // A pupil who stands there twice is said to be.
    if (!first || (row.elkNumber !== undefined && first.elkNumber === row.elkNumber)) return []
    return [problemAt(row, 'lot', { code: 'lot-twice', firstRow: first.row })]
  })
}

function isWhole(fault: PupilFault | DepartmentFault): fault is WholeFault {
  return fault.code === 'missing' || fault.code === 'no-seats-known' || fault.code === 'over-capacity'
}

function pupilProblems(
  fault: PupilFault | DepartmentFault,
  { rowOf, world, problemAt }: { rowOf: ReadonlyMap<ElkNumber, ResultRow>; world: PlanningWorld; problemAt: ProblemAt },
): RowProblem[] {
  if (isWhole(fault)) return []
  const row = rowOf.get(fault.elkNumber)
  if (!row) return []
  switch (fault.code) {
    case 'no-participant':
      return [
        problemAt(
          row,
          'elkNumber',
          world.pupils.has(fault.elkNumber)
            ? { code: 'no-participant', round: world.round }
            : { code: 'unknown-pupil' },
        ),
      ]
    case 'not-listed':
      return [problemAt(row, 'department', { code: 'not-listed' })]
    case 'advice-not-admitted':
      return fault.advice === undefined
        ? [problemAt(row, 'department', { code: 'advice-required' })]
        : [problemAt(row, 'department', { code: 'advice-not-admitted', advice: fault.advice })]
  }
}
