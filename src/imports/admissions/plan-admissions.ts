import type { ImportCounts, RowChange } from '../../domain/import-report.js'
import type { Mistake, RowProblem, RowWarning } from '../../domain/row-problem.js'
import type { SchoolCode } from '../../domain/school-code.js'
import { firstOf } from '../pupils/duplicates.js'
import { PupilFinder } from '../pupils/find-pupil.js'
import { placeOfMistake } from '../pupils/place.js'
import type { KnownPupil } from '../pupils/plan-known.js'
import { wrongPupilMistakes } from '../pupils/wrong-pupil.js'
import type { AdmissionFile, AdmissionRow } from './read-admissions.js'

/** A pupil whom a department admits, from now on. */
export interface Mark<Known> {
  pupil: Known
  department: string
}

/** What a file of marks would do: every row is counted once; nothing is ever changed or skipped. */
export interface AdmissionPlan<Known> {
  toWrite: Mark<Known>[]
  counts: ImportCounts
  changes: RowChange[]
  problems: RowProblem[]
  warnings: RowWarning[]
}

/** What ELK knows when marks are planned. */
export interface AdmissionWorld<Known> {
  pupils: readonly Known[]
  /** Per pupil id the codes of the departments that admitted the pupil already. */
  admitted: ReadonlyMap<number, ReadonlySet<string>>
  allowed: ReadonlySet<SchoolCode> | undefined
}

/** Plans a file of marks; changes nothing. */
export function planAdmissions<Known extends KnownPupil>(
  { rows, columnOf }: Pick<AdmissionFile, 'rows' | 'columnOf'>,
  { pupils, admitted, allowed }: AdmissionWorld<Known>,
): AdmissionPlan<Known> {
  const judge = admissionJudge(pupils, allowed)
  const counts = { read: rows.length, added: 0, changed: 0, unchanged: 0, skipped: 0, rejected: 0 }
  const plan: AdmissionPlan<Known> = { toWrite: [], counts, changes: [], problems: [], warnings: [] }
  for (const row of rows) {
    const { pupil, mistakes } = judge(row)
    const problems = [
      ...row.problems,
      ...mistakes.map((mistake) => ({ ...placeOfMistake(columnOf, row, mistake), ...mistake })),
    ]
    plan.problems.push(...problems)
    if (problems.length > 0 || !pupil || !row.department) counts.rejected++
    else if (admitted.get(pupil.id)?.has(row.department)) counts.unchanged++
    else {
      counts.added++
      plan.toWrite.push({ pupil, department: row.department })
    }
  }
  return plan
}

function admissionJudge<Known extends KnownPupil>(
  pupils: readonly Known[],
  allowed: ReadonlySet<SchoolCode> | undefined,
): (row: AdmissionRow) => { pupil?: Known; mistakes: Mistake[] } {
  const finder = new PupilFinder<Known>()
  finder.know(pupils)
  const firstRows = new Map<string, number>()
  return (row) => {
    const { pupil, mistake } = finder.find(row)
    if (!pupil) return { mistakes: row.problems.length > 0 ? [] : [{ code: mistake ?? 'unknown-pupil' }] }
    const wrong = wrongPupilMistakes(row, pupil, { finder, allowed })
    if (wrong.length > 0) return { mistakes: wrong }
    const firstRow = firstOf(firstRows, `${pupil.id} ${row.department}`, row.row)
    return { pupil, mistakes: firstRow === undefined ? [] : [{ code: 'duplicate-row', firstRow }] }
  }
}
