import iconv from 'iconv-lite'

/** How a school's spreadsheet program writes a file. */
export interface CsvFormat {
  encoding: 'windows-1252' | 'utf-8' | 'utf-8-bom' | 'utf-16le'
  delimiter: ';' | ',' | '\t'
  newline: '\r\n' | '\n'
  /** Whether every cell stands in quotes, or only those that need it. */
  quoteAll: boolean
}

/** Writes rows as a school's program does, nothing guarded or mended (ELK's own `writeCsv` does that); throws when the encoding lacks a letter. */
export function csvBytes(rows: readonly (readonly string[])[], format: CsvFormat): Buffer {
  const text = rows
    .map((row) => row.map((cell) => csvCell(cell, format)).join(format.delimiter) + format.newline)
    .join('')
  if (!isWritable(text, format.encoding)) throw new RangeError(`${format.encoding} lacks a letter of this file`)
  return encode(text, format.encoding)
}

/** Whether an encoding has all letters of a text. */
export function isWritable(text: string, encoding: CsvFormat['encoding']): boolean {
  return encoding !== 'windows-1252' || iconv.decode(iconv.encode(text, encoding), encoding) === text
}

function encode(text: string, encoding: CsvFormat['encoding']): Buffer {
  if (encoding === 'utf-8-bom') return iconv.encode(text, 'utf-8', { addBOM: true })
  return iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' })
}

function csvCell(cell: string, { delimiter, quoteAll }: CsvFormat): string {
  const needsQuotes = quoteAll || cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
