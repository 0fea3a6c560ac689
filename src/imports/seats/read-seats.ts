import { mostSimilar } from '../../domain/similar.js'
import { readText, wholeNumber } from '../read-text.js'
import type { RecordRow } from '../records.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, openSheet, type Sheet } from '../sheet.js'

/** What a file of seats says of a department. */
export type SeatsField = 'code' | 'seats'

const layout = {
  aliases: {
    code: ['Afdeling', 'Afdelingscode', 'Code', 'department'],
    seats: ['Plaatsen', 'Vrije plaatsen', 'Aantal', 'seats'],
  },
  required: [['code' as const], ['seats' as const]],
}

/** Reads a file of seats, every row; throws CsvError or FileError. */
export function readSeats(
  file: FileToRead,
  departments: readonly string[],
): { sheet: Sheet<string>; rows: RecordRow<SeatsField>[] } {
  const sheet = openSheet<SeatsField>(file, layout)
  const reader = new RowReader<SeatsField>(sheet)
  const rows: RecordRow<SeatsField>[] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    rows.push(readRow(reader, departments))
  }
  return { sheet, rows }
}

function readRow(reader: RowReader<SeatsField>, departments: readonly string[]): RecordRow<SeatsField> {
  const code = reader.text('code').toLowerCase()
  const isKnown = departments.includes(code)
  if (!isKnown)
    reader.refuse('code', { code: code === '' ? 'missing' : 'unknown-department' }, mostSimilar(code, departments))
  if (reader.text('seats') === '') reader.refuse('seats', { code: 'missing' })
  const seats = readText(reader, 'seats', wholeNumber)
  const said = { ...(isKnown && { code }), ...(seats !== undefined && { seats }) }
  return { key: isKnown ? code : '', place: reader.place('code'), said, problems: reader.problems }
}
