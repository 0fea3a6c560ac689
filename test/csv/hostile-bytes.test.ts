import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvError } from '../../src/csv/csv-error.js'
import { undoDoubleEncoding } from '../../src/csv/double-encoding.js'
import { encodings } from '../../src/csv/encoding.js'
import type { ReadTableOptions } from '../../src/csv/read-table.js'
import { readTable } from './read-whole-table.js'

const anyOptions: fc.Arbitrary<ReadTableOptions> = fc.record({
  encoding: fc.option(fc.constantFrom(...encodings), { nil: undefined }),
  delimiter: fc.option(fc.constantFrom(';', ',', '\t', '|'), { nil: undefined }),
})

const csvPieces = fc
  .array(
    fc.constantFrom(
      '"',
      '""',
      ';',
      ',',
      '\t',
      '|',
      '\r',
      '\n',
      '\r\n',
      '=',
      "'",
      'sep=',
      'naam',
      'Zoë',
      ' ',
      '\u00a0',
      'ﻻ',
      '\0',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => Buffer.from(pieces.join('')))

const marks = fc
  .constantFrom('', 'efbbbf', 'fffe', 'feff', 'fffe0000', '504b0304', 'd0cf11e0')
  .map((hex) => Buffer.from(hex, 'hex'))
const anyBytes = fc.uint8Array({ maxLength: 2_000, size: 'max' })
const hostile = fc.tuple(marks, fc.oneof(anyBytes, csvPieces)).map((parts) => Buffer.concat(parts))

function readAny(bytes: Uint8Array, options: ReadTableOptions): void {
  try {
    const table = readTable(bytes, options)
    for (const { cells } of table.rows) for (const cell of cells) undoDoubleEncoding(cell)
    expect(table.rows.every(({ cells }) => cells.length === table.header.length)).toBe(true)
    expect(table.rows.every(({ row }, index) => row > (table.rows[index - 1]?.row ?? table.headerRow))).toBe(true)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
}

describe('any bytes at all', () => {
  it('make a table or a clear refusal, never a crash', () => {
    fc.assert(fc.property(hostile, anyOptions, readAny), { seed: 2026, numRuns: 2_000 })
  })

  it.each([
    ['quotes only', '"'.repeat(1_000_001)],
    ['opening quotes', ';"x\n'.repeat(250_000)],
    ['bare quotes', 'x"'.repeat(500_000)],
    ['delimiters only', ';'.repeat(2_000_000)],
    ['line breaks only', '\n'.repeat(2_000_000)],
    ['one endless cell', 'x'.repeat(5_000_000)],
    ['one endless quoted cell', `"${'x\n'.repeat(2_500_000)}`],
    ['guards without an end', `a;b\n${'\'"=""'.repeat(200_000)}`],
    ['mojibake', `a;b\n${'Ã«'.repeat(500_000)};Ã`],
  ])(
    'are read or refused within seconds: %s',
    (_, text) => {
      readAny(Buffer.from(text), {})
    },
    10_000,
  )
})
