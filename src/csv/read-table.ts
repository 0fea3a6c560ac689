import { cleanCell } from './cell.js'
import { CsvError } from './csv-error.js'
import { decode } from './decode.js'
import { type Delimiter, findSeparatorLine, guessDelimiter, parseDelimiter } from './delimiter.js'
import { type Encoding, parseEncoding } from './encoding.js'
import { filledWidth, findHeader, firstNamedRow, HEADER_WITHIN_ROWS, type ScoreHeader } from './header.js'
import { parseFirstRecords, parseRecords } from './records.js'

/** The largest file that is read, in bytes: a whole country's year five times over. @internal */
export const MAX_BYTES = 256 * 1024 * 1024

/** The most columns a header may have. @internal */
export const MAX_COLUMNS = 1000

export interface ReadTableOptions {
  encoding?: string | undefined
  delimiter?: string | undefined
  scoreHeader?: ScoreHeader | undefined
}

/** One row: `row` as a spreadsheet shows it, `cells` as many as the header has, `extra` the filled cells beyond those. */
export interface Row {
  row: number
  cells: string[]
  extra?: string[]
}

export interface Table {
  encoding: Encoding
  encodingGuessed: boolean
  delimiter: Delimiter
  delimiterGuessed: boolean
  headerRow: number
  header: string[]
  rows: Iterable<Row>
}

/**
 * Reads a CSV file's bytes: cells trimmed and unguarded, blank rows left out but counted in `row`; throws CsvError. Each pass
 * over `rows` parses them anew, in little memory, and may throw `unclosed-quote`.
 */
export function openTable(bytes: Uint8Array, options: ReadTableOptions = {}): Table {
  if (bytes.byteLength > MAX_BYTES) throw new CsvError({ code: 'too-large', maxBytes: MAX_BYTES })
  const wanted = options.encoding === undefined ? undefined : parseEncoding(options.encoding)
  const { utf8, encoding, guessed } = decode(bytes, wanted)
  const separatorLine = findSeparatorLine(utf8)
  const body = utf8.subarray(separatorLine?.bytes ?? 0)
  const scoreHeader = options.scoreHeader ?? firstNamedRow
  const named = options.delimiter ?? separatorLine?.delimiter
  const delimiter = named === undefined ? guessDelimiter(body, scoreHeader) : parseDelimiter(named)
  const { header, headerRow } = readHeader(body, delimiter, scoreHeader)
  return {
    encoding,
    encodingGuessed: guessed,
    delimiter,
    delimiterGuessed: named === undefined,
    headerRow,
    header,
    rows: { [Symbol.iterator]: () => readRows(parseRecords(body, delimiter), headerRow, header.length) },
  }
}

function readHeader(body: Buffer, delimiter: Delimiter, scoreHeader: ScoreHeader): Pick<Table, 'headerRow' | 'header'> {
  const found = findHeader(parseFirstRecords(body, delimiter, HEADER_WITHIN_ROWS), scoreHeader)
  if (!found) return refuseWithoutHeader(parseRecords(body, delimiter))
  const header = cleanCells(found.record, filledWidth(found.record))
  const headerRow = found.index + 1
  if (header.length > MAX_COLUMNS) throw new CsvError({ code: 'too-many-columns', row: headerRow, max: MAX_COLUMNS })
  return { headerRow, header }
}

function refuseWithoutHeader(records: Iterable<string[]>): never {
  for (const record of records) {
    const filled = filledWidth(record)
    if (filled > 0) throw new CsvError({ code: 'no-header', firstRow: cleanCells(record, filled) })
  }
  throw new CsvError({ code: 'empty-file' })
}

function* readRows(records: Iterable<string[]>, headerRow: number, width: number): Generator<Row> {
  let row = 0
  for (const record of records) {
    row++
    const filled = filledWidth(record)
    if (row <= headerRow || filled === 0) continue
    const extra = filled > width ? cleanCells(record.slice(width), filled - width).filter(Boolean) : []
    const cells = cleanCells(record, width)
    yield extra.length > 0 ? { row, cells, extra } : { row, cells }
  }
}

// In place: a copy of every record would cost a third more memory on a large file.
function cleanCells(record: string[], width: number): string[] {
  for (let at = 0; at < width; at++) record[at] = cleanCell(record[at] ?? '')
  if (record.length > width) record.length = width
  return record
}
