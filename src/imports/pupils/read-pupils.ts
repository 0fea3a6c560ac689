import { type ElkNumber, parseElkNumber } from '../../domain/elk-number.js'
import { FileError } from '../../domain/file-error.js'
import type { SaidOfPupil } from '../../domain/pupil.js'
import type { RowProblem, RowWarning } from '../../domain/row-problem.js'
import type { SchoolCode } from '../../domain/school-code.js'
import type { Day } from '../../domain/time.js'
import { readYearGroup } from '../../domain/year-group.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, openSheet, type Sheet } from '../sheet.js'
import { type PupilColumn, pupilLayout } from './columns.js'
import { type AdviceWords, adviceReader } from './read-advice.js'
import { pupilFieldsReader } from './read-fields.js'
import { type KnownSchools, schoolReader } from './read-school.js'

/** One row of group 8, as far as it could be read. */
export interface PupilRow extends AdviceWords {
  row: number
  elkNumber: ElkNumber | undefined
  school: SchoolCode | undefined
  said: SaidOfPupil
  problems: readonly RowProblem[]
  warnings: readonly RowWarning[]
}

/** A row of another group, with the group as it is written. */
export interface OtherGroup {
  otherGroup: string
}

/** A file of pupils whose columns are found; every pass over `rows` reads it anew, so that large files take little memory. */
export interface PupilFile {
  sheet: Sheet<string>
  rows: Iterable<PupilRow | OtherGroup>
  /** The file's own word for the column of a field, empty when it has none. */
  columnOf: (column: PupilColumn) => string
  /** Nobody can be left out for being in another group. */
  withoutGroups: boolean
}

const GROUP_8 = 8

/** Opens a file of pupils; throws CsvError or FileError. `today` bounds dates of birth. */
export function openPupils(file: FileToRead, schools: KnownSchools, today: Day): PupilFile {
  const sheet = openSheet(file, pupilLayout)
  const reader = new RowReader<PupilColumn>(sheet)
  assertSchoolKnown(reader, schools)
  return {
    sheet,
    rows: { [Symbol.iterator]: () => readRows() },
    columnOf: (column) => reader.column(column),
    withoutGroups: !reader.has('group'),
  }

  function* readRows(): Generator<PupilRow | OtherGroup> {
    const readRow = pupilReader(reader, schools, today)
    for (const row of sheet.table.rows) {
      reader.moveTo(row)
      yield isInGroup8(reader) ? readRow() : { otherGroup: reader.text('group') }
    }
  }
}

/** Throws FileError when nothing says of which school the rows are. */
export function assertSchoolKnown(reader: RowReader<'school' | 'site' | 'elkNumber'>, { assumed }: KnownSchools): void {
  if (assumed || reader.has('school') || reader.has('site') || reader.has('elkNumber')) return
  throw new FileError({ code: 'missing-school' })
}

/** False for a row of another group; a group that says too little is kept, and refused. */
export function isInGroup8(reader: RowReader<'group'>): boolean {
  if (!reader.has('group')) return true
  const text = reader.text('group')
  if (text === '8') return true
  const group = readYearGroup(text)
  if ('problem' in group) reader.refuse('group', { code: group.problem })
  else if (!group.years.includes(GROUP_8)) return false
  else if (group.years.length > 1) reader.refuse('group', { code: 'combined-group' })
  return true
}

function pupilReader(reader: RowReader<PupilColumn>, schools: KnownSchools, today: Day): () => PupilRow {
  const readSchool = schoolReader(reader, schools)
  const readFields = pupilFieldsReader(reader, today)
  const readAdvice = adviceReader(reader)
  return () => {
    const elkNumber = readElkNumber(reader)
    const school = readSchool()
    if (!school && !elkNumber && reader.text('school') === '') reader.refuse('school', { code: 'missing' })
    const said = readFields()
    const { advice, route, preliminaryAdvice } = readAdvice()
    const { row, problems, warnings } = reader
    return { row, elkNumber, school, said, advice, route, preliminaryAdvice, problems, warnings }
  }
}

/** Reads the ELK number of the present row, if it has one, and notes when it cannot be one. */
export function readElkNumber(reader: RowReader<'elkNumber'>): ElkNumber | undefined {
  const text = reader.text('elkNumber')
  if (text === '') return undefined
  const elkNumber = parseElkNumber(text)
  if (!elkNumber) reader.refuse('elkNumber', { code: 'wrong-elk-number' })
  return elkNumber
}
