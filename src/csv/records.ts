import { CsvError as ParserError, parse } from 'csv-parse/sync'
import { CsvError } from './csv-error.js'
import type { Delimiter } from './delimiter.js'

const PIECE_BYTES = 128 * 1024
const LINE_FEED = 10

// `relax_quotes` with `trim` takes a quote inside a bare cell as it is, yet still refuses text after a closing quote.
const options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  trim: true,
}

/** All records in order, empty lines as `['']`, in pieces to spare memory; throws `unclosed-quote` with the row where it opens. */
export function* parseRecords(utf8: Buffer, delimiter: Delimiter): Generator<string[]> {
  let start = 0
  let row = 1
  let wanted = PIECE_BYTES
  while (start < utf8.length) {
    const end = endOfLine(utf8, start + wanted)
    const records = parsePiece(utf8.subarray(start, end), delimiter, { row, isLast: end === utf8.length })
    if (!records) {
      wanted *= 2
      continue
    }
    yield* records
    start = end
    row += records.length
    wanted = PIECE_BYTES
  }
}

/** The first records, at most `max`, up to the first misplaced quote; a record cut off by the end may be among them. */
export function parseFirstRecords(utf8: Buffer, delimiter: Delimiter, max: number): string[][] {
  const records: string[][] = []
  const keep = (record: string[]) => {
    records.push(record)
    return null
  }
  try {
    parse(utf8, { ...options, delimiter, to: max, on_record: keep })
  } catch (error) {
    assertFromParser(error)
  }
  return records
}

function endOfLine(utf8: Buffer, from: number): number {
  return utf8.indexOf(LINE_FEED, from) + 1 || utf8.length
}

/** The records of a piece that ends with a line; undefined when that line turns out to end inside a quoted cell. */
function parsePiece(piece: Buffer, delimiter: Delimiter, at: { row: number; isLast: boolean }): string[][] | undefined {
  try {
    return parse(piece, { ...options, delimiter })
  } catch (error) {
    const { code, records } = assertFromParser(error)
    if (code === 'CSV_QUOTE_NOT_CLOSED' && !at.isLast) return undefined
    throw quoteProblem(at.row + records)
  }
}

// The parser's own error quotes the cell, so it is no cause to pass on: a log would name the child.
function quoteProblem(row: number): CsvError {
  return new CsvError({ code: 'unclosed-quote', row })
}

function assertFromParser(error: unknown): { code: string; records: number } {
  if (!(error instanceof ParserError)) throw error
  return { code: error.code, records: Number(error.records) }
}
