import type { ImportCounts, RowChange, SkippedRows } from '../../domain/import-report.js'
import { fullName } from '../../domain/name.js'
import type { RowProblem, RowWarning } from '../../domain/row-problem.js'
import { PupilFinder } from './find-pupil.js'
import { type Limits, rowJudge } from './judge-row.js'
import type { KnownPupil, PlannedChange } from './plan-known.js'
import type { OtherGroup, PupilFile, PupilRow } from './read-pupils.js'

/** What a file of pupils would do, as far as it has been planned; the new pupils themselves are not kept. */
export interface PupilPlan {
  counts: ImportCounts
  skipped: SkippedRows[]
  changes: RowChange[]
  problems: RowProblem[]
  warnings: RowWarning[]
}

/** What becomes of one row that is to be written. */
export type PlannedRow<Known extends KnownPupil> = { added: PupilRow } | { changed: PlannedChange<Known> }

/** Plans a file of pupils row after row: every row ends in exactly one of the counts. Changes nothing. */
export class PupilPlanner<Known extends KnownPupil> {
  private readonly counts: ImportCounts = { read: 0, added: 0, changed: 0, unchanged: 0, skipped: 0, rejected: 0 }
  private readonly otherGroups = new Map<string, number>()
  private readonly changes: RowChange[] = []
  private readonly problems: RowProblem[] = []
  private readonly warnings: RowWarning[] = []
  private readonly finder = new PupilFinder<Known>()
  private readonly judge: ReturnType<typeof rowJudge<Known>>

  constructor(file: Pick<PupilFile, 'columnOf'>, limits: Limits) {
    this.judge = rowJudge(file, this.finder, limits)
  }

  /** Makes pupils known: all of a school, before the first of its rows is planned. */
  know(pupils: readonly Known[]): void {
    this.finder.know(pupils)
  }

  /** Plans the next row; answers what is to be written, if anything. */
  plan(row: PupilRow | OtherGroup): PlannedRow<Known> | undefined {
    this.counts.read++
    if ('otherGroup' in row) return this.skip(row.otherGroup)
    const { problems, warnings, known } = this.judge(row)
    this.warnings.push(...warnings)
    if (problems.length > 0) return this.reject(problems)
    if (known) return this.change(row, known.change, known.changes)
    this.counts.added++
    return { added: row }
  }

  /** Adds to the plan what turned out to be strange about rows that it took. */
  warn(warnings: readonly RowWarning[]): void {
    this.warnings.push(...warnings)
  }

  /** The plan of all rows so far. */
  get result(): PupilPlan {
    const { counts, changes, problems, warnings } = this
    const skipped = [...this.otherGroups].map(([value, rows]) => ({ reason: 'other-group' as const, value, rows }))
    return { counts, skipped, changes, problems, warnings }
  }

  private skip(group: string): undefined {
    this.counts.skipped++
    this.otherGroups.set(group, (this.otherGroups.get(group) ?? 0) + 1)
  }

  private reject(problems: readonly RowProblem[]): undefined {
    this.counts.rejected++
    this.problems.push(...problems)
  }

  private change(
    { row }: PupilRow,
    changed: PlannedChange<Known>,
    changes: RowChange['changes'],
  ): PlannedRow<Known> | undefined {
    if (changes.length === 0) {
      this.counts.unchanged++
      return undefined
    }
    this.counts.changed++
    this.changes.push({ row, name: fullName(changed.pupil), changes })
    return { changed }
  }
}
