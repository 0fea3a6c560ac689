import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type CsvFormat, csvBytes } from './csv-bytes.js'
import { fixturesFolder } from './project-files.js'

const excelDutch: CsvFormat = { encoding: 'windows-1252', delimiter: ';', newline: '\r\n', quoteAll: false }
const webExport: CsvFormat = { encoding: 'utf-8-bom', delimiter: ',', newline: '\r\n', quoteAll: false }
const unicodeText: CsvFormat = { encoding: 'utf-16le', delimiter: '\t', newline: '\r\n', quoteAll: false }
const plain: CsvFormat = { encoding: 'utf-8', delimiter: ';', newline: '\n', quoteAll: false }

/** How each encoded fixture is written from its readable source of the same name in `fixtures/source/`. */
export const encodedFixtures: Readonly<Record<string, CsvFormat>> = {
  'leerlingen-stoomboot.csv': excelDutch,
  'adviezen-stoomboot.csv': excelDutch,
  'leerlingen-lantaarn.csv': webExport,
  'adviezen-lantaarn.csv': webExport,
  'leerlingen-haven.csv': unicodeText,
  'adviezen-haven.csv': unicodeText,
  'leerlingen-met-fouten.csv': plain,
}

/** The bytes that an encoded fixture should have, made anew from its source; throws on a name that is not listed. */
export function fixtureBytes(name: string): Buffer {
  const format = encodedFixtures[name]
  if (!format) throw new RangeError(`${name} is not an encoded fixture`)
  const source = readFileSync(join(fixturesFolder(), 'source', name), 'utf8')
  return csvBytes(parse(source, { relax_column_count: true }), format)
}

/** Writes every encoded fixture anew from its source and names it. */
export function main(_argv: readonly string[], io: { stdout: { write(text: string): unknown } }): number {
  for (const [name, format] of Object.entries(encodedFixtures)) {
    writeFileSync(join(fixturesFolder(), name), fixtureBytes(name))
    io.stdout.write(`${name}: ${format.encoding}, ${JSON.stringify(format.delimiter)}\n`)
  }
  return 0
}
