import { mostSimilar } from '../../domain/similar.js'
import type { Day } from '../../domain/time.js'
import { type FindingColumn, findingAliases } from '../pupils/columns.js'
import { readNaming } from '../pupils/read-naming.js'
import { assertSchoolKnown, type PupilFile, type PupilRow, readElkNumber } from '../pupils/read-pupils.js'
import { type KnownSchools, schoolReader } from '../pupils/read-school.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, openSheet, type Sheet } from '../sheet.js'

type Column = FindingColumn | 'department'

/** One mark: a pupil whom a department admits. */
export interface AdmissionRow extends PupilRow {
  department: string | undefined
}

/** A file of marks, every row read. */
export interface AdmissionFile {
  sheet: Sheet<string>
  rows: AdmissionRow[]
  columnOf: PupilFile['columnOf']
}

/** Which departments a mark can be of, and the one that is meant where a row names none. */
export interface KnownDepartments {
  codes: readonly string[]
  assumed: string | undefined
}

const departmentNames = ['Afdeling', 'Afdelingscode', 'department']

/** Reads a file of marks; throws CsvError or FileError. `today` bounds dates of birth. */
export function readAdmissions(
  file: FileToRead,
  departments: KnownDepartments,
  schools: KnownSchools,
  today: Day,
): AdmissionFile {
  const sheet = openSheet<Column>(file, {
    aliases: { ...findingAliases, department: departmentNames },
    required: [['elkNumber', 'number', 'firstName'], ...(departments.assumed ? [] : [['department' as const]])],
  })
  const reader = new RowReader<Column>(sheet)
  assertSchoolKnown(reader, schools)
  const readSchool = schoolReader(reader, schools)
  const rows: AdmissionRow[] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    const department = readDepartment(reader, departments)
    const elkNumber = readElkNumber(reader)
    const school = readSchool()
    const said = readNaming(reader, elkNumber, today)
    const { problems, warnings } = reader
    rows.push({ row: row.row, department, elkNumber, school, said, ...noAdviceSaid, problems, warnings })
  }
  return { sheet, rows, columnOf: (column) => reader.column(column as Column) }
}

const noAdviceSaid = { advice: undefined, route: undefined, preliminaryAdvice: undefined }

function readDepartment(reader: RowReader<Column>, { codes, assumed }: KnownDepartments): string | undefined {
  const code = reader.text('department').toLowerCase()
  if (code === '' && assumed) return assumed
  if (codes.includes(code)) return code
  reader.refuse('department', { code: code === '' ? 'missing' : 'unknown-department' }, mostSimilar(code, codes))
  return undefined
}
