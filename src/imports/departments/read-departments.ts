import { type Advice, advices, parseAdvice } from '../../domain/advice.js'
import { suggestAdvice } from '../../domain/final-advice.js'
import { mostSimilar } from '../../domain/similar.js'
import { readText, wholeNumber, yesOrNo } from '../read-text.js'
import type { RecordRow, TextRecord } from '../records.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, type Layout, openSheet, type Sheet } from '../sheet.js'

/** What ELK keeps of a department. */
export type DepartmentField =
  | 'code'
  | 'school'
  | 'profile'
  | 'level'
  | 'advices'
  | 'preselection'
  | 'capacity'
  | 'firstChoicesLastYear'

/** A department as text: its advices are separated by `|`, its pre-selection is `yes` or `no`. */
export type DepartmentRecord = TextRecord<DepartmentField>

/** A department of which nothing is known. */
export const emptyDepartment: DepartmentRecord = {
  code: '',
  school: '',
  profile: '',
  level: '',
  advices: '',
  preselection: 'no',
  capacity: '',
  firstChoicesLastYear: '',
}

/** The columns of the yearly report; of several years the last one is read. */
function layoutOf(header: readonly string[]): Layout<DepartmentField> {
  const ofYears = (name: RegExp) =>
    header
      .filter((word) => name.test(word))
      .sort()
      .reverse()
  return {
    aliases: {
      code: ['Afdeling', 'Afdelingscode', 'Code', 'department'],
      school: ['School', 'Schoolcode'],
      profile: ['Profiel', 'profile'],
      level: ['Niveau', 'level'],
      advices: ['Toegang', 'Toegelaten adviezen', 'Adviezen', 'advices'],
      preselection: ['Voorselectie', 'preselection'],
      capacity: ['Capaciteit', ...ofYears(/^capaciteit/i), 'Plaatsen', 'capacity'],
      firstChoicesLastYear: [
        'Voorkeur1',
        ...ofYears(/^(voorkeur\s*1|1e voorkeur|eerste voorkeur)(?!\d)/i),
        'firstChoicesLastYear',
      ],
    },
    required: [['code'], ['school'], ['level'], ['advices']],
  }
}

/** Reads a file of departments, every row; throws CsvError or FileError. */
export function readDepartments(
  file: FileToRead,
  schools: readonly string[],
): { sheet: Sheet<string>; rows: RecordRow<DepartmentField>[] } {
  const sheet = openSheet(file, layoutOf)
  const reader = new RowReader<DepartmentField>(sheet)
  const rows: RecordRow<DepartmentField>[] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    rows.push(readDepartment(reader, schools))
  }
  return { sheet, rows }
}

function readDepartment(reader: RowReader<DepartmentField>, schools: readonly string[]): RecordRow<DepartmentField> {
  const code = readCode(reader)
  if (reader.text('level') === '') reader.refuse('level', { code: 'missing' })
  const read = {
    code,
    school: readSchool(reader, schools),
    profile: readText(reader, 'profile'),
    level: readText(reader, 'level'),
    advices: readAdvices(reader),
    preselection: readText(reader, 'preselection', yesOrNo),
    capacity: readText(reader, 'capacity', wholeNumber),
    firstChoicesLastYear: readText(reader, 'firstChoicesLastYear', wholeNumber),
  }
  const said = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
  return { key: code ?? '', place: reader.place('code'), said, problems: reader.problems }
}

function readCode(reader: RowReader<DepartmentField>): string | undefined {
  const code = reader.text('code').toLowerCase()
  if (code === '') reader.refuse('code', { code: 'missing' })
  else if (/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(code)) return code
  else reader.refuse('code', { code: 'wrong-code' }, code.replace(/[^a-z0-9/]+/g, '-'))
  return undefined
}

function readSchool(reader: RowReader<DepartmentField>, schools: readonly string[]): string | undefined {
  const school = reader.text('school').toLowerCase()
  if (schools.includes(school)) return school
  reader.refuse('school', { code: school === '' ? 'missing' : 'unknown-school' }, mostSimilar(school, schools))
  return undefined
}

function readAdvices(reader: RowReader<DepartmentField>): string | undefined {
  const words = reader
    .text('advices')
    .split(/[|;]/)
    .map((word) => word.trim())
  const read = new Set<Advice>()
  for (const word of words) {
    const advice = parseAdvice(word)
    if (advice) read.add(advice)
    else reader.refuse('advices', { code: word === '' ? 'missing' : 'unknown-advice' }, suggestAdvice(word))
  }
  return advices.filter((advice) => read.has(advice)).join('|') || undefined
}
