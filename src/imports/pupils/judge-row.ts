import { fullName } from '../../domain/name.js'
import type { Mistake, RowProblem, RowWarning } from '../../domain/row-problem.js'
import type { SchoolCode } from '../../domain/school-code.js'
import { type FindTwice, firstOf, type Twice } from './duplicates.js'
import type { PupilFinder } from './find-pupil.js'
import { keptWarnings, placeOf, placeOfMistake } from './place.js'
import type { PupilPast } from './plan-advice.js'
import { type KnownPlan, type KnownPupil, planKnownPupil } from './plan-known.js'
import type { PupilFile, PupilRow } from './read-pupils.js'
import { wrongPupilMistakes } from './wrong-pupil.js'

/** What is wrong and strange about a row now that ELK is asked, and what it changes in a pupil that ELK knows. */
export interface Judgement<Known extends KnownPupil> {
  problems: readonly RowProblem[]
  warnings: readonly RowWarning[]
  known?: KnownPlan<Known>
}

/** What decides about rows beside the pupils that ELK knows. */
export interface Limits {
  pastOf: (pupilId: number) => PupilPast
  /** The schools that the command is limited to; undefined means all. */
  allowed: ReadonlySet<SchoolCode> | undefined
  findTwice: FindTwice
}

/** Judges the rows of a file one after another, each beside the earlier ones and beside what `finder` knows by then. */
export function rowJudge<Known extends KnownPupil>(
  { columnOf }: Pick<PupilFile, 'columnOf'>,
  finder: PupilFinder<Known>,
  { pastOf, allowed, findTwice }: Limits,
): (row: PupilRow) => Judgement<Known> {
  const firstRows = new Map<number, number>()

  const judgement = (
    row: PupilRow,
    mistakes: readonly Mistake[],
    warnings: readonly RowWarning[] = [],
  ): Judgement<Known> => ({
    problems:
      mistakes.length === 0
        ? row.problems
        : [...row.problems, ...mistakes.map((mistake) => ({ ...placeOfMistake(columnOf, row, mistake), ...mistake }))],
    warnings: warnings.length === 0 ? row.warnings : [...row.warnings, ...warnings],
  })

  const judgeKnown = (row: PupilRow, pupil: Known, twice: Twice | undefined): Judgement<Known> => {
    const wrong = wrongPupilMistakes(row, pupil, { finder, allowed })
    if (wrong.length > 0) return judgement(row, wrong)
    const firstRow = firstOf(firstRows, pupil.id, row.row)
    const known = planKnownPupil(row, pupil, pastOf(pupil.id))
    const mistakes = [
      ...twiceMistakes(firstRow === undefined ? twice : { firstRow, onlyByName: false }),
      ...known.mistakes,
      ...takenNumber(pupil, row.said.number, finder),
    ]
    return { ...judgement(row, mistakes, keptWarnings(columnOf, row, known.kept)), known }
  }

  const judgeNew = (row: PupilRow, namesake: Known | undefined, twice: Twice | undefined): Judgement<Known> => {
    if (!twice && !namesake) return row
    return judgement(row, twiceMistakes(twice), namesakeWarnings(columnOf, row, { namesake, twice }))
  }

  return (row) => {
    const { pupil, mistake, namesake } = finder.find(row)
    const twice = findTwice(row)
    if (mistake) return judgement(row, [{ code: mistake }, ...twiceMistakes(twice)])
    return pupil ? judgeKnown(row, pupil, twice) : judgeNew(row, namesake, twice)
  }
}

function twiceMistakes(twice: Twice | undefined): Mistake[] {
  return twice && !twice.onlyByName ? [{ code: 'duplicate-row', firstRow: twice.firstRow }] : []
}

function takenNumber<Known extends KnownPupil>(
  pupil: Known,
  number: string | undefined,
  finder: PupilFinder<Known>,
): Mistake[] {
  const owner = number && finder.findNumber(pupil.school, number)
  return owner && owner.id !== pupil.id ? [{ code: 'number-taken', name: fullName(owner) }] : []
}

function namesakeWarnings(
  columnOf: PupilFile['columnOf'],
  row: PupilRow,
  { namesake, twice }: { namesake: KnownPupil | undefined; twice: Twice | undefined },
): RowWarning[] {
  const place = placeOf(columnOf, row, 'firstName')
  const warnings: RowWarning[] = []
  if (twice?.onlyByName) warnings.push({ ...place, code: 'same-child-in-file', otherRow: twice.firstRow })
  if (namesake) warnings.push({ ...place, code: 'same-child-in-elk', elkNumber: namesake.elkNumber })
  return warnings
}
