import type { ImportCounts, RowChange } from '../../domain/import-report.js'
import type { GrantKind } from '../../domain/matching/match-lists.js'
import { fullName } from '../../domain/name.js'
import { routeKind } from '../../domain/route.js'
import type { Mistake, RowProblem, RowWarning } from '../../domain/row-problem.js'
import type { SchoolCode } from '../../domain/school-code.js'
import { firstOf } from '../pupils/duplicates.js'
import { PupilFinder } from '../pupils/find-pupil.js'
import { placeOfMistake } from '../pupils/place.js'
import type { KnownPupil } from '../pupils/plan-known.js'
import { wrongPupilMistakes } from '../pupils/wrong-pupil.js'
import type { GrantFile, GrantRow } from './read-grants.js'

/** A right to a seat before the draw, as far as it can be compared. */
export interface GrantValue {
  kind: GrantKind
  /** Null: the highest preference that is free. */
  department: string | null
}

/** A right that a row gives a pupil. */
export interface PlannedGrant<Known> extends GrantValue {
  pupil: Known
  reason: string
  before: GrantValue | undefined
}

/** What a file of rights would do: every row is counted once. */
export interface GrantFilePlan<Known> {
  toWrite: PlannedGrant<Known>[]
  counts: ImportCounts
  changes: RowChange[]
  problems: RowProblem[]
  warnings: RowWarning[]
}

/** What ELK knows when rights are planned, by pupil id. */
export interface GrantWorld<Known> {
  pupils: readonly Known[]
  present: ReadonlyMap<number, GrantValue>
  /** The lists of those who handed in. */
  lists: ReadonlyMap<number, readonly string[]>
  allowed: ReadonlySet<SchoolCode> | undefined
}

/** Plans a file of rights to a seat; changes nothing. */
export function planGrants<Known extends KnownPupil>(
  { rows, columnOf }: Pick<GrantFile, 'rows' | 'columnOf'>,
  world: GrantWorld<Known>,
): GrantFilePlan<Known> {
  const judge = grantJudge(columnOf, world)
  const counts = { read: rows.length, added: 0, changed: 0, unchanged: 0, skipped: 0, rejected: 0 }
  const plan: GrantFilePlan<Known> = { toWrite: [], counts, changes: [], problems: [], warnings: [] }
  for (const row of rows) {
    const { pupil, problems } = judge(row)
    plan.problems.push(...problems)
    if (problems.length > 0 || !pupil || !row.kind) counts.rejected++
    else planRow(plan, row, { pupil, kind: row.kind, before: world.present.get(pupil.id) })
  }
  return plan
}

function planRow<Known extends KnownPupil>(
  { counts, toWrite, changes }: GrantFilePlan<Known>,
  row: GrantRow,
  { pupil, kind, before }: Pick<PlannedGrant<Known>, 'pupil' | 'kind' | 'before'>,
): void {
  const grant = { kind, department: row.department ?? null }
  const [old, next] = [before && grantText(before), grantText(grant)]
  if (old === next) {
    counts.unchanged++
    return
  }
  counts[old === undefined ? 'added' : 'changed']++
  if (old !== undefined)
    changes.push({ row: row.row, name: fullName(pupil), changes: [{ field: 'grant', old, new: next }] })
  toWrite.push({ ...grant, pupil, reason: row.reason, before })
}

function grantText({ kind, department }: GrantValue): string {
  return department === null ? kind : `${kind} ${department}`
}

function grantJudge<Known extends KnownPupil>(
  columnOf: GrantFile['columnOf'],
  { pupils, lists, allowed }: GrantWorld<Known>,
): (row: GrantRow) => { pupil?: Known; problems: RowProblem[] } {
  const finder = new PupilFinder<Known>()
  finder.know(pupils)
  const firstRows = new Map<string, number>()
  return (row) => {
    const { pupil, mistake } = finder.find(row)
    const place = (wrong: Mistake): RowProblem => ({ ...placeOfMistake(columnOf, row, wrong), ...wrong })
    if (!pupil) {
      const unknown = row.problems.length > 0 ? [] : [place({ code: mistake ?? 'unknown-pupil' })]
      return { problems: [...row.problems, ...unknown] }
    }
    const wrong = wrongPupilMistakes(row, pupil, { finder, allowed }).map(place)
    if (wrong.length > 0) return { problems: [...row.problems, ...wrong] }
    const firstRow = firstOf(firstRows, String(pupil.id), row.row)
    const twice: Mistake[] = firstRow === undefined ? [] : [{ code: 'duplicate-row', firstRow }]
    const unfit = [...twice, ...routeMistakes(pupil)].map(place)
    return { pupil, problems: [...row.problems, ...unfit, ...listProblems(row, lists.get(pupil.id))] }
  }
}

function routeMistakes({ route }: KnownPupil): Mistake[] {
  return routeKind(route) === 'list' ? [] : [{ code: 'route-not-drawn', route }]
}

/** A department must be on the list, once that is known. */
function listProblems({ department, departmentAt }: GrantRow, list: readonly string[] | undefined): RowProblem[] {
  const isListed = department === undefined || !list || list.includes(department)
  return isListed ? [] : [{ ...departmentAt, code: 'not-listed' }]
}
