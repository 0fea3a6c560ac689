import iconv from 'iconv-lite'
import { guardCell } from './cell.js'
import { CsvError } from './csv-error.js'
import type { Delimiter } from './delimiter.js'
import type { Encoding } from './encoding.js'

/** How a CSV file is written. */
export interface CsvFormat {
  encoding: Encoding
  byteOrderMark: boolean
  delimiter: Delimiter
  lineBreak: '\n' | '\r\n'
}

/** What Excel with Dutch settings opens by a double click. @internal */
export const excelFormat: CsvFormat = { encoding: 'utf-8', byteOrderMark: true, delimiter: ';', lineBreak: '\r\n' }

/** What other programs expect (RFC 4180 with line feeds). @internal */
export const plainFormat: CsvFormat = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineBreak: '\n' }

/** Writes a table that no spreadsheet takes for formulas and that `openTable` reads back; throws `cannot-encode` with row and character. */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  format: CsvFormat = excelFormat,
): Buffer {
  const lines = [header, ...rows].map((cells) => writeRow(cells, format))
  const mark = format.byteOrderMark ? '\ufeff' : ''
  const bytes = iconv.encode(mark + lines.join(''), format.encoding, { addBOM: false })
  if (!holdsEverything(format.encoding)) refuseLostLetters(lines, format.encoding)
  return bytes
}

function writeRow(cells: readonly string[], { delimiter, lineBreak }: CsvFormat): string {
  return cells.map((cell) => quote(guardCell(cell), delimiter)).join(delimiter) + lineBreak
}

function quote(cell: string, delimiter: Delimiter): string {
  if (!cell.includes('"') && !cell.includes('\n') && !cell.includes(delimiter)) return cell
  return `"${cell.replaceAll('"', '""')}"`
}

function holdsEverything(encoding: Encoding): boolean {
  return encoding.startsWith('utf-')
}

function refuseLostLetters(lines: readonly string[], encoding: Encoding): void {
  for (const [index, line] of lines.entries()) {
    if (iconv.decode(iconv.encode(line, encoding), encoding) === line) continue
    const character = Array.from(line).find(
      (letter) => iconv.decode(iconv.encode(letter, encoding), encoding) !== letter,
    )
    throw new CsvError({ code: 'cannot-encode', encoding, character: character ?? line, row: index + 1 })
  }
}
