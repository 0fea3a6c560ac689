import type { Day } from '../../domain/time.js'
import { type AdviceColumn, adviceAliases, type FindingColumn, findingAliases, pupilLayout } from '../pupils/columns.js'
import { adviceReader } from '../pupils/read-advice.js'
import { readNaming } from '../pupils/read-naming.js'
import {
  assertSchoolKnown,
  isInGroup8,
  type OtherGroup,
  type PupilFile,
  type PupilRow,
  readElkNumber,
} from '../pupils/read-pupils.js'
import { type KnownSchools, schoolReader } from '../pupils/read-school.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, type Layout, openSheet, type Sheet } from '../sheet.js'

type Column = FindingColumn | AdviceColumn | 'group'

/** A school administration's list of advices. */
const adviceLayout: Layout<Column> = {
  aliases: {
    ...findingAliases,
    ...adviceAliases,
    adviceStatus: [...adviceAliases.adviceStatus, 'Status'],
    group: pupilLayout.aliases.group,
  },
  required: [
    ['elkNumber', 'number', 'firstName'],
    ['advice', 'preliminaryAdvice'],
  ],
}

/** A row that holds no advice yet. */
export interface WithoutAdvice {
  withoutAdvice: true
}

/** A file of advices, every row read. */
export interface AdviceFile {
  sheet: Sheet<string>
  rows: (PupilRow | OtherGroup | WithoutAdvice)[]
  columnOf: PupilFile['columnOf']
}

/** Reads a file of advices; throws CsvError or FileError. `today` bounds dates of birth. */
export function readAdvices(file: FileToRead, schools: KnownSchools, today: Day): AdviceFile {
  const sheet = openSheet(file, adviceLayout)
  const reader = new RowReader<Column>(sheet)
  assertSchoolKnown(reader, schools)
  const readRow = rowReader(reader, schools, today)
  const rows: AdviceFile['rows'] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    rows.push(isInGroup8(reader) ? readRow() : { otherGroup: reader.text('group') })
  }
  return { sheet, rows, columnOf: (column) => reader.column(column as Column) }
}

function rowReader(reader: RowReader<Column>, schools: KnownSchools, today: Day): () => PupilRow | WithoutAdvice {
  const readSchool = schoolReader(reader, schools)
  const readAdvice = adviceReader(reader)
  return () => {
    const { advice, preliminaryAdvice, route } = readAdvice()
    const nothingSaid = !advice && !preliminaryAdvice && (!route || route === 'regular')
    if (nothingSaid && reader.problems.length === 0) return { withoutAdvice: true }
    const elkNumber = readElkNumber(reader)
    const school = readSchool()
    const said = readNaming(reader, elkNumber, today)
    const { row, problems, warnings } = reader
    return { row, elkNumber, school, said, advice, preliminaryAdvice, route, problems, warnings }
  }
}
