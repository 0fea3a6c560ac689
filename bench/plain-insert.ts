import { parse } from 'csv-parse/sync'
import { openSqlite } from '../src/db/sqlite.js'

const columns =
  'elk_number, primary_school_id, number, first_name, prefix, last_name, sort_name, birth_date, pupil_group, street, house_number, house_number_suffix, postcode, city, contact_name, email, phone, contact_name_2, email_2, phone_2, language, route, created_at, changed_at'
const MOMENT = '2026-03-16T08:00:00.000Z'

/** What an import cannot do without: csv-parse into arrays, and one prepared insert per row into the same indexed table. */
export function insertPlainly(database: string, bytes: Buffer): void {
  const sqlite = openSqlite(database, { mustExist: true })
  const rows: string[][] = parse(bytes, { delimiter: ';', bom: true, from_line: 2 })
  const marks = columns.replace(/\w+/g, '?')
  const insert = sqlite.prepare(`insert into pupils (${columns}) values (${marks})`)
  sqlite.transaction(() => {
    for (const [index, row] of rows.entries()) insert.run(valuesOf(row, scattered(index)))
  })()
  sqlite.close()
}

/** A number of nine digits, no two alike and in no order, as ELK numbers are. */
function scattered(index: number): string {
  return String(100_000_000 + ((index * 7_919_317) % 900_000_000))
}

function valuesOf(row: string[], elkNumber: string): (string | number)[] {
  const [
    number = '',
    first = '',
    prefix = '',
    last = '',
    born = '',
    group = '',
    ,
    ,
    street = '',
    house = '',
    suffix = '',
  ] = row
  const [, , , , , , , , , , , postcode = '', city = '', email = '', email2 = '', phone = '', language = ''] = row
  const child = [elkNumber, 1, number, first, prefix, last, last + first, born, group]
  const contact = ['', email, phone, '', email2, '', language, 'regular', MOMENT, MOMENT]
  return [...child, street, house, suffix, postcode, city, ...contact]
}
