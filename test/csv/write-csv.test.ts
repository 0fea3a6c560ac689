import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimiters } from '../../src/csv/delimiter.js'
import { encodings } from '../../src/csv/encoding.js'
import { type CsvFormat, excelFormat, plainFormat, writeCsv } from '../../src/csv/write-csv.js'
import { problemOf } from './csv-problem.js'
import { readTable } from './read-whole-table.js'

const write = (cell: string, format = plainFormat) => writeCsv(['a', 'b'], [[cell, 'x']], format).toString()

describe('writing', () => {
  it('makes what Excel with Dutch settings opens', () => {
    const bytes = writeCsv(['naam', 'noot'], [['Zoë', 'a;b']])
    expect(bytes).toEqual(Buffer.from('\ufeffnaam;noot\r\nZoë;"a;b"\r\n'))
  })

  it('makes what other programs expect', () => {
    expect(write('een "twee"\ndrie')).toBe('a,b\n"een ""twee""\ndrie",x\n')
  })

  it.each(['=1+1', '+31612345678', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", '="0012"'])(
    'lets no cell start a formula: %j',
    (cell) => {
      expect(write(cell)).toMatch(/^a,b\n"?'/)
      expect(readTable(Buffer.from(write(cell))).rows[0]?.cells[0]).toBe(cell.trim())
    },
  )

  it.each(["'t Hooft", "D'Andréa", 'a=b', 'a-b', '1-2-2014'])('leaves alone what is no formula: %s', (cell) => {
    expect(write(cell)).toBe(`a,b\n${cell},x\n`)
  })

  it.each(['\u001b[31m', '\u0007', '\u009b', '\u202e', '\u2066', '\u200f', '\ud83d'])(
    'shows what a terminal or a reader could be fooled with as a question mark: %j',
    (trick) => {
      expect(write(`Zoë${trick}x`)).not.toContain(trick)
      expect(write(`Zoë${trick}x`)).toContain('Zoë\ufffd')
    },
  )

  it('refuses a letter that the encoding does not have, and names it with its row', () => {
    const format: CsvFormat = { ...excelFormat, encoding: 'windows-1252', byteOrderMark: false }
    const problem = problemOf(() => writeCsv(['naam'], [['Zoë'], ['Şahin']], format))
    expect(problem).toEqual({ code: 'cannot-encode', encoding: 'windows-1252', character: 'Ş', row: 3 })
  })
})

const unicodeEncodings = ['utf-8', 'utf-16le', 'utf-16be'] as const
const windows1252Letters = [...'abc ;,|\t\n"\'=+-@0\u00a0éëÉßÿŽ€’–']
const formats = (chosen: readonly CsvFormat['encoding'][]): fc.Arbitrary<CsvFormat> =>
  fc.record({
    encoding: fc.constantFrom(...chosen),
    byteOrderMark: fc.boolean(),
    delimiter: fc.constantFrom(...delimiters),
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
const marked = (format: CsvFormat): CsvFormat => ({
  ...format,
  byteOrderMark: format.byteOrderMark && format.encoding.startsWith('utf-'),
})
const tricky = fc.string({ unit: fc.constantFrom(...windows1252Letters), maxLength: 12 })
const anyText = fc.oneof(
  tricky,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const tables = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }))

/** What a cell that was written reads as: its line breaks as line feeds, trimmed, tricks made visible. */
function readsAs(text: string): string {
  const trick = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
  return text.replace(/\r\n?/g, '\n').trim().replace(trick, '\ufffd')
}

function expectRoundTrip(rows: string[][], format: CsvFormat): void {
  const header = (rows[0] ?? ['']).map((_, index) => `kolom ${index}`)
  const bytes = writeCsv(header, rows, format)
  const table = readTable(bytes, { encoding: format.encoding, delimiter: format.delimiter })
  const expected = rows
    .map((cells, index) => ({ row: index + 2, cells: cells.map(readsAs) }))
    .filter(({ cells }) => cells.some(Boolean))
  expect(table.header).toEqual(header)
  expect(table.rows).toEqual(expected)
}

describe('what was written', () => {
  it('reads back the same in every Unicode encoding', () => {
    fc.assert(fc.property(tables(anyText), formats(unicodeEncodings), expectRoundTrip), { seed: 2026, numRuns: 500 })
  })

  it('reads back the same in every other encoding that holds it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...' ;,|\t\n"\'=+-@09azßéëüÉ'), maxLength: 12 })
    const others = encodings.filter((encoding) => !encoding.startsWith('utf-'))
    fc.assert(
      fc.property(tables(letters), formats(others), (rows, format) => expectRoundTrip(rows, marked(format))),
      { seed: 2026, numRuns: 300 },
    )
  })

  it('reads back the same when encoding and delimiter are guessed from names and addresses', () => {
    const cell = fc.constantFrom(
      'Zoë',
      "D'Andréa",
      'Şahin',
      'Dam 1, Amsterdam',
      'a;b',
      'x|y',
      '8',
      '',
      '+31',
      'een\ntwee',
    )
    const row = fc.array(cell, { minLength: 5, maxLength: 5 }).map((cells) => ['Noor', ...cells])
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), formats(unicodeEncodings), (rows, format) => {
        const header = ['roepnaam', 'achternaam', 'adres', 'groep', 'telefoon', 'noot']
        const table = readTable(writeCsv(header, rows, format))
        expect(table).toMatchObject({ encoding: format.encoding, delimiter: format.delimiter, header })
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows)
      }),
      { seed: 2026, numRuns: 300 },
    )
  })
})
