import { parseGrantKind } from '../../domain/matching/grant-kind.js'
import type { GrantKind } from '../../domain/matching/match-lists.js'
import type { Place } from '../../domain/row-problem.js'
import { mostSimilar } from '../../domain/similar.js'
import type { Day } from '../../domain/time.js'
import { type FindingColumn, findingAliases } from '../pupils/columns.js'
import { readNaming } from '../pupils/read-naming.js'
import { assertSchoolKnown, type PupilFile, type PupilRow, readElkNumber } from '../pupils/read-pupils.js'
import { type KnownSchools, schoolReader } from '../pupils/read-school.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, openSheet, type Sheet } from '../sheet.js'

type Column = FindingColumn | 'kind' | 'department' | 'reason'

/** One right to a seat before the draw. */
export interface GrantRow extends PupilRow {
  kind: GrantKind | undefined
  /** Undefined: the highest preference that is free, or a code that is not there, which is a problem. */
  department: string | undefined
  /** Why, in the words of the file; empty text when it says nothing. */
  reason: string
  departmentAt: Place
}

/** A file of rights to a seat, every row read. */
export interface GrantFile {
  sheet: Sheet<string>
  rows: GrantRow[]
  columnOf: PupilFile['columnOf']
}

const aliases = {
  ...findingAliases,
  kind: ['Voorrang', 'Waarom', 'Soort voorrang', 'Soort', 'kind'],
  department: ['Afdeling', 'Afdelingscode', 'department'],
  reason: ['Reden', 'Besluit', 'Toelichting', 'reason'],
}

const noAdviceSaid = { advice: undefined, route: undefined, preliminaryAdvice: undefined }

/** Reads a file of rights to a seat before the draw; throws CsvError or FileError. `today` bounds dates of birth. */
export function readGrants(file: FileToRead, codes: readonly string[], schools: KnownSchools, today: Day): GrantFile {
  const sheet = openSheet<Column>(file, { aliases, required: [['elkNumber', 'number', 'firstName'], ['kind']] })
  const reader = new RowReader<Column>(sheet)
  assertSchoolKnown(reader, schools)
  const readSchool = schoolReader(reader, schools)
  const rows: GrantRow[] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    const grant = { kind: readKind(reader), department: readDepartment(reader, codes), reason: reader.text('reason') }
    const elkNumber = readElkNumber(reader)
    const school = readSchool()
    const said = readNaming(reader, elkNumber, today)
    const { problems, warnings } = reader
    const departmentAt = reader.place('department')
    rows.push({ row: row.row, ...grant, departmentAt, elkNumber, school, said, ...noAdviceSaid, problems, warnings })
  }
  return { sheet, rows, columnOf: (column) => reader.column(column as Column) }
}

function readKind(reader: RowReader<Column>): GrantKind | undefined {
  const text = reader.text('kind')
  const kind = parseGrantKind(text)
  if (!kind) reader.refuse('kind', { code: text === '' ? 'missing' : 'unknown-grant' })
  return kind
}

function readDepartment(reader: RowReader<Column>, codes: readonly string[]): string | undefined {
  const code = reader.text('department').toLowerCase()
  if (code === '' || codes.includes(code)) return code || undefined
  reader.refuse('department', { code: 'unknown-department' }, mostSimilar(code, codes))
  return undefined
}
