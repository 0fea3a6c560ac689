import type { ImportCounts, RowChange, SkippedRows } from '../../domain/import-report.js'
import { fullName } from '../../domain/name.js'
import type { Mistake, RowProblem, RowWarning } from '../../domain/row-problem.js'
import { firstOf } from '../pupils/duplicates.js'
import { PupilFinder } from '../pupils/find-pupil.js'
import type { Limits } from '../pupils/judge-row.js'
import { keptWarnings, placeOfMistake } from '../pupils/place.js'
import { type AdvicePlan, planAdvice } from '../pupils/plan-advice.js'
import type { KnownPupil } from '../pupils/plan-known.js'
import type { PupilRow } from '../pupils/read-pupils.js'
import { wrongPupilMistakes } from '../pupils/wrong-pupil.js'
import { countSkipped } from '../skipped.js'
import type { AdviceFile } from './read-advices.js'

/** What a file of advices would do: every row is counted once. */
export interface AdvicesPlan<Known extends KnownPupil> {
  toWrite: { pupil: Known; advice: AdvicePlan }[]
  counts: ImportCounts
  skipped: SkippedRows[]
  changes: RowChange[]
  problems: RowProblem[]
  warnings: RowWarning[]
}

/** Plans a file of advices against the pupils that ELK knows; changes nothing. */
export function planAdvices<Known extends KnownPupil>(
  { rows, columnOf }: Pick<AdviceFile, 'rows' | 'columnOf'>,
  pupils: readonly Known[],
  limits: Omit<Limits, 'findTwice'>,
): AdvicesPlan<Known> {
  const judge = adviceJudge(pupils, limits)
  const said = rows.filter((row) => 'said' in row)
  const skipped = countSkipped(rows.flatMap((row) => ('said' in row ? [] : [skipReason(row)])))
  const counts = {
    read: rows.length,
    added: 0,
    changed: 0,
    unchanged: 0,
    skipped: rows.length - said.length,
    rejected: 0,
  }
  const plan: AdvicesPlan<Known> = { toWrite: [], counts, skipped, changes: [], problems: [], warnings: [] }
  for (const row of said) {
    const { pupil, advice, mistakes } = judge(row)
    plan.warnings.push(...row.warnings, ...keptCells(columnOf, row, advice))
    const problems = [
      ...row.problems,
      ...mistakes.map((mistake) => ({ ...placeOfMistake(columnOf, row, mistake), ...mistake })),
    ]
    plan.problems.push(...problems)
    if (problems.length > 0 || !pupil || !advice) {
      counts.rejected++
      continue
    }
    counts[outcomeOf(pupil, advice)]++
    if (advice.changes.length > 0) plan.toWrite.push({ pupil, advice })
    if (outcomeOf(pupil, advice) === 'changed')
      plan.changes.push({ row: row.row, name: fullName(pupil), changes: advice.changes })
  }
  return plan
}

interface Judged<Known> {
  pupil?: Known
  advice?: AdvicePlan
  mistakes: Mistake[]
}

function adviceJudge<Known extends KnownPupil>(
  pupils: readonly Known[],
  { pastOf, allowed }: Omit<Limits, 'findTwice'>,
): (row: PupilRow) => Judged<Known> {
  const finder = new PupilFinder<Known>()
  finder.know(pupils)
  const firstRows = new Map<number, number>()
  return (row) => {
    const { pupil, mistake } = finder.find(row)
    if (!pupil) return { mistakes: row.problems.length > 0 ? [] : [{ code: mistake ?? 'unknown-pupil' }] }
    const wrong = wrongPupilMistakes(row, pupil, { finder, allowed })
    if (wrong.length > 0) return { mistakes: wrong }
    const advice = planAdvice(pupil, row, pastOf(pupil.id))
    const firstRow = firstOf(firstRows, pupil.id, row.row)
    const mistakes: Mistake[] = firstRow === undefined ? [] : [{ code: 'duplicate-row', firstRow }]
    return { pupil, advice, mistakes: advice.mistake ? [...mistakes, advice.mistake] : mistakes }
  }
}

function keptCells(columnOf: AdviceFile['columnOf'], row: PupilRow, advice: AdvicePlan | undefined): RowWarning[] {
  const kept = advice?.kept.map((field) => ({ field, code: 'kept-correction' as const })) ?? []
  return keptWarnings(columnOf, row, kept)
}

// A pupil's first final advice is new, whatever was preliminary before it.
function outcomeOf(pupil: KnownPupil, { final, changes }: AdvicePlan): 'added' | 'changed' | 'unchanged' {
  if (changes.length === 0) return 'unchanged'
  if (final) return pupil.advice === undefined && pupil.route === 'regular' ? 'added' : 'changed'
  return pupil.preliminaryAdvice === undefined ? 'added' : 'changed'
}

function skipReason(row: Exclude<AdviceFile['rows'][number], PupilRow>): Pick<SkippedRows, 'reason' | 'value'> {
  return 'otherGroup' in row ? { reason: 'other-group', value: row.otherGroup } : { reason: 'no-advice', value: '' }
}
