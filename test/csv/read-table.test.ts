import { describe, expect, it } from 'vitest'
import { scoreHeaderBy } from '../../src/csv/columns.js'
import { MAX_BYTES, MAX_COLUMNS, openTable, type ReadTableOptions } from '../../src/csv/read-table.js'
import { problemOf } from './csv-problem.js'
import { readTable } from './read-whole-table.js'

const read = (text: string, options?: ReadTableOptions) => readTable(Buffer.from(text), options)
const cellsOf = (text: string, options?: ReadTableOptions) => read(text, options).rows.map(({ cells }) => cells)

describe('a table', () => {
  it('comes with its header, its rows and what was guessed', () => {
    expect(read('naam;groep\r\nZoë;8\r\nŞahin;7\r\n')).toEqual({
      encoding: 'utf-8',
      encodingGuessed: true,
      delimiter: ';',
      delimiterGuessed: true,
      headerRow: 1,
      header: ['naam', 'groep'],
      rows: [
        { row: 2, cells: ['Zoë', '8'] },
        { row: 3, cells: ['Şahin', '7'] },
      ],
    })
  })

  it('follows the encoding and the delimiter it is told', () => {
    const table = readTable(Buffer.from('naam,groep\nZo\xeb,8\n', 'latin1'), { encoding: 'latin1', delimiter: ',' })
    expect(table).toMatchObject({ encodingGuessed: false, delimiterGuessed: false, rows: [{ cells: ['Zoë', '8'] }] })
  })

  it.each(['\n', '\r\n', '\r'])('has the same rows with %j between them', (lineBreak) => {
    expect(cellsOf(['a;b', '1;2', '3;4', ''].join(lineBreak))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('may end without a line break, or mix them', () => {
    expect(cellsOf('a;b\r\n1;2\n3;4\r5;6')).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('keeps delimiters, quotes and line breaks that stand inside quotes', () => {
    expect(cellsOf('a;b\r\n"x;y";"een\r\ntwee ""drie"""\r\n')).toEqual([['x;y', 'een\r\ntwee "drie"']])
  })

  it('takes a quote inside a bare cell as it is', () => {
    expect(cellsOf('a;b\nJan "Jantje" Jansen;5"\n')).toEqual([['Jan "Jantje" Jansen', '5"']])
  })

  it('trims spaces of every kind, around quotes too', () => {
    expect(cellsOf('a;b;c\n \u00a0Zoë\u00a0 ; "x;y" ;"\tz "\n')).toEqual([['Zoë', 'x;y', 'z']])
  })

  it('keeps a blank first column in a file with tabs', () => {
    expect(cellsOf('a\tb\tc\n\t\t3\n\t2\t\n')).toEqual([
      ['', '', '3'],
      ['', '2', ''],
    ])
  })

  it.each([
    ['="0012"', '0012'],
    ['"=""0012"""', '0012'],
    ['="een ""twee"""', 'een "twee"'],
    ['=""', ''],
    ["'+31612345678", '+31612345678'],
    ["''=1", "'=1"],
    ["'t Hooft", "'t Hooft"],
    ["D'Andréa", "D'Andréa"],
    ["'", "'"],
    ['=1+1', '=1+1'],
    ['-', '-'],
  ])('reads the cell %s as %s', (written, cell) => {
    expect(cellsOf(`a;b\n${written};x\n`)).toEqual([[cell, 'x']])
  })
})

describe('row numbers', () => {
  it('count blank rows, which are left out', () => {
    const { rows } = read('naam;groep\r\n\r\nZoë;8\r\n;\r\n  ; \r\nNoor;8\r\n\r\n;;\r\n')
    expect(rows.map(({ row }) => row)).toEqual([3, 6])
  })

  it('count a row with line breaks once, as a spreadsheet does', () => {
    const { rows } = read('naam;noot\n"Zoë";"een\ntwee\ndrie"\nNoor;x\n')
    expect(rows.map(({ row }) => row)).toEqual([2, 3])
  })

  it.each(['sep=;\r\n', 'SEP=;\n', '\ufeffsep=;\r\n'])(
    'do not count the line %j, which no spreadsheet shows',
    (first) => {
      const table = read(`${first}naam,x;groep\r\nZoë;8\r\n`)
      expect(table).toMatchObject({ delimiter: ';', delimiterGuessed: false, headerRow: 1 })
      expect(table.rows).toEqual([{ row: 2, cells: ['Zoë', '8'] }])
    },
  )

  it('stay right across the pieces in which a large file is read', () => {
    const note = `"${'regel\n'.repeat(200)}"`
    const count = 1_000
    const text = `nr;noot\n${Array.from({ length: count }, (_, at) => `${at + 2};${note}\n`).join('')}`
    const { rows } = read(text)
    expect(rows).toHaveLength(count)
    expect(rows.every(({ row, cells }) => cells[0] === String(row))).toBe(true)
  })
})

describe('rows that do not fit the header', () => {
  it('are filled up when they are short', () => {
    expect(cellsOf('a;b;c\n1\n1;2;3\n')).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ])
  })

  it('keep apart what stands beyond the header', () => {
    expect(read('a;b\n1;2;;4\n1;2;;\n1;2;=""\n').rows).toEqual([
      { row: 2, cells: ['1', '2'], extra: ['4'] },
      { row: 3, cells: ['1', '2'] },
      { row: 4, cells: ['1', '2'] },
    ])
  })

  it('may lie under a header with nameless columns', () => {
    const table = read('a;;c;;\n1;2;3;;\n')
    expect(table.header).toEqual(['a', '', 'c'])
    expect(table.rows).toEqual([{ row: 2, cells: ['1', '2', '3'] }])
  })
})

describe('the header', () => {
  const scoreHeader = scoreHeaderBy({ firstName: ['roepnaam'], lastName: ['achternaam'], group: ['groep'] })

  it('may stand below a title', () => {
    const table = read('Leerlingen van groep 8;;\n;;\nRoepnaam;Achternaam;Groep\nZoë;Jansen;8\n', { scoreHeader })
    expect(table).toMatchObject({ headerRow: 3, rows: [{ row: 4, cells: ['Zoë', 'Jansen', '8'] }] })
  })

  it('may stand below a title when no column names are known', () => {
    expect(read('Leerlingen\nnaam;groep\nZoë;8\n')).toMatchObject({ headerRow: 2, header: ['naam', 'groep'] })
  })

  it('may be all there is', () => {
    expect(read('roepnaam;groep\n', { scoreHeader })).toMatchObject({ header: ['roepnaam', 'groep'], rows: [] })
  })

  it('is found in a file of one column', () => {
    expect(read('groep\n8\n', { scoreHeader })).toMatchObject({ header: ['groep'], rows: [{ row: 2, cells: ['8'] }] })
  })

  it('is missed when no row has a known name, and the first row is shown', () => {
    const problem = problemOf(() => read('\nZoë;Jansen\nNoor;Boer\n', { scoreHeader }))
    expect(problem).toEqual({ code: 'no-header', firstRow: ['Zoë', 'Jansen'] })
  })

  it('is not looked for below the tenth row', () => {
    const problem = problemOf(() => read(`${'titel\n'.repeat(10)}roepnaam;groep\nZoë;8\n`, { scoreHeader }))
    expect(problem).toMatchObject({ code: 'no-header' })
  })
})

describe('a file that is no table', () => {
  it.each(['', '\ufeff', '\r\n \r\n', ';;;\n;;;\n', 'sep=;\r\n'])('is empty: %j', (text) => {
    expect(problemOf(() => read(text))).toEqual({ code: 'empty-file' })
  })

  it.each([
    ['open to the end', 'a;b\n1;2\n"x;y\n3;4\n', 3],
    ['closed by the next quote', 'a;b\n"x;y\n"3";4\n', 2],
    ['open in the header', '"a;b\n1;2\n', 1],
    ['followed by text', 'a;b\n1;2\n\n"Jan"sen;4\n', 4],
  ])('has a quote %s', (_, text, row) => {
    expect(problemOf(() => read(text))).toEqual({ code: 'unclosed-quote', row })
  })

  it('has a quote open to the end, far down', () => {
    const text = `a;b\n${'1;2\n'.repeat(200_000)}"x;y\n${'3;4\n'.repeat(100_000)}`
    expect(problemOf(() => read(text))).toEqual({ code: 'unclosed-quote', row: 200_002 })
  })

  it('never passes on a cell in the cause of its error', () => {
    let thrown: unknown
    try {
      read('naam;b\n"Zoë"Geheim;"x\n')
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ message: 'unclosed-quote' })
    expect(thrown).not.toHaveProperty('cause')
  })

  it('is told an encoding or a delimiter that does not exist', () => {
    expect(problemOf(() => read('a;b\n', { encoding: '' }))).toMatchObject({ code: 'unknown-encoding' })
    expect(problemOf(() => read('a;b\n', { delimiter: '' }))).toMatchObject({ code: 'unknown-delimiter' })
    expect(problemOf(() => read('sep=:\na:b\n'))).toEqual({ code: 'unknown-delimiter', text: ':' })
    expect(read('sep=:\na;b\n', { delimiter: ';' }).header).toEqual(['a', 'b'])
  })

  it('has too many columns, or too many bytes', () => {
    const header = Array.from({ length: MAX_COLUMNS + 1 }, (_, at) => `k${at}`).join(';')
    expect(problemOf(() => read(header))).toEqual({ code: 'too-many-columns', row: 1, max: MAX_COLUMNS })
    const problem = problemOf(() => readTable(new Uint8Array(MAX_BYTES + 1)))
    expect(problem).toEqual({ code: 'too-large', maxBytes: MAX_BYTES })
  })
})

describe('an opened table', () => {
  it('gives its rows anew at each pass', () => {
    const { rows } = openTable(Buffer.from('a;b\n1;2\n3;4\n'))
    expect([...rows]).toEqual([...rows])
    expect([...rows]).toHaveLength(2)
  })
})
