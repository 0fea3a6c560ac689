import type { SecondarySchool } from '../../domain/department.js'
import { parseSchoolCode } from '../../domain/school-code.js'
import { mostSimilar } from '../../domain/similar.js'
import { email, phone, postcode, readText, website } from '../read-text.js'
import type { RecordRow, TextRecord } from '../records.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, type Layout, openSheet, type Sheet } from '../sheet.js'

/** What ELK can keep of a school; a primary school has a board and no address, a secondary school the reverse. */
export type SchoolField =
  | 'code'
  | 'kind'
  | 'name'
  | 'board'
  | 'street'
  | 'houseNumber'
  | 'postcode'
  | 'city'
  | 'district'
  | 'schoolEmail'
  | 'schoolPhone'
  | 'website'

/** A school as text; its kind is `primary` or that of a secondary school. */
export type SchoolRecord = TextRecord<SchoolField>

/** A school of which nothing is known. */
export const emptySchool: SchoolRecord = {
  code: '',
  kind: '',
  name: '',
  board: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  district: '',
  schoolEmail: '',
  schoolPhone: '',
  website: '',
}

type Column = SchoolField | 'site'

const layout: Layout<Column> = {
  aliases: {
    kind: ['Soort', 'Soort school', 'Schoolsoort', 'Type', 'kind'],
    code: ['Code', 'Schoolcode', 'School', 'BRIN', 'Brinnummer', 'BRIN-nummer'],
    site: ['Vestiging', 'Vestigingsnummer', 'Vestigingsnr'],
    name: ['Naam', 'Schoolnaam', 'Naam school', 'name'],
    board: ['Bestuur', 'Schoolbestuur', 'Bevoegd gezag', 'Naam bestuur', 'board'],
    street: ['Straat', 'Straatnaam', 'Adres', 'street'],
    houseNumber: ['Huisnummer', 'Huisnr', 'houseNumber'],
    postcode: ['Postcode'],
    city: ['Plaats', 'Woonplaats', 'Plaatsnaam', 'city'],
    district: ['Stadsdeel', 'Wijk', 'Gebied', 'district'],
    schoolEmail: ['E-mail', 'E-mailadres', 'Mail'],
    schoolPhone: ['Telefoon', 'Telefoonnummer', 'Tel', 'phone'],
    website: ['Website', 'Webadres', 'Internetadres', 'URL'],
  },
  required: [['kind'], ['code'], ['name']],
}

const kinds: Readonly<Record<string, 'primary' | SecondarySchool['kind']>> = {
  basisschool: 'primary',
  basisonderwijs: 'primary',
  primary: 'primary',
  po: 'primary',
  bao: 'primary',
  sbo: 'primary',
  so: 'primary',
  regular: 'regular',
  regulier: 'regular',
  vo: 'regular',
  praktijkonderwijs: 'praktijkonderwijs',
  praktijkschool: 'praktijkonderwijs',
  pro: 'praktijkonderwijs',
  kovo: 'kovo',
  vso: 'vso',
}

/** Reads a file of primary and secondary schools, every row; throws CsvError or FileError. */
export function readSchools(file: FileToRead): { sheet: Sheet<string>; rows: RecordRow<SchoolField>[] } {
  const sheet = openSheet(file, layout)
  const reader = new RowReader<Column>(sheet)
  const rows: RecordRow<SchoolField>[] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    rows.push(readSchool(reader))
  }
  return { sheet, rows }
}

function readSchool(reader: RowReader<Column>): RecordRow<SchoolField> {
  const kind = readKind(reader)
  const code = readCode(reader, kind)
  if (reader.text('name') === '') reader.refuse('name', { code: 'missing' })
  const read = {
    code,
    kind,
    name: readText(reader, 'name'),
    ...(kind === 'primary'
      ? {
          board: readText(reader, 'board'),
          schoolEmail: readText(reader, 'schoolEmail', email),
          schoolPhone: readText(reader, 'schoolPhone', phone),
        }
      : {
          street: readText(reader, 'street'),
          houseNumber: readText(reader, 'houseNumber'),
          postcode: readText(reader, 'postcode', postcode),
          city: readText(reader, 'city'),
          district: readText(reader, 'district'),
          website: readText(reader, 'website', website),
        }),
  }
  const said = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Partial<
    Record<SchoolField, string>
  >
  return { key: code ?? '', place: reader.place('code'), said, problems: reader.problems }
}

function readKind(reader: RowReader<Column>): 'primary' | SecondarySchool['kind'] | undefined {
  const text = reader.text('kind').toLowerCase()
  const kind = kinds[text.replace(/[^a-z]/g, '')]
  if (text === '') reader.refuse('kind', { code: 'missing' })
  else if (!kind) reader.refuse('kind', { code: 'unknown-kind' }, mostSimilar(text, Object.keys(kinds)))
  return kind
}

function readCode(reader: RowReader<Column>, kind: string | undefined): string | undefined {
  const text = reader.text('code')
  if (text === '') {
    reader.refuse('code', { code: 'missing' })
    return undefined
  }
  if (kind === 'primary') {
    const code = parseSchoolCode(text, reader.text('site'))
    if (!code) reader.refuse('code', { code: 'wrong-school-code' })
    return code
  }
  const code = text.toLowerCase()
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) return code
  reader.refuse('code', { code: 'wrong-code' }, code.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
  return undefined
}
