import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenCells, hiddenCounts, isSmall, joinSmall } from '../../../src/domain/report/small-cells.js'

const RUNS = Number(process.env.ELK_REPORT_RUNS ?? 200)

describe('groups that are too small', () => {
  it.each([
    [
      [91, 80, 36, 7000, 147, 29, 0],
      [[91], [80], [36], [7000], [147], [29], [0]],
    ],
    [
      [91, 80, 36, 7000, 147, 2, 3],
      [[91], [80], [36], [7000], [147], [2, 3]],
    ],
    [
      [91, 80, 36, 7000, 147, 2, 0],
      [[91], [80], [36], [7000], [147, 2], [0]],
    ],
    [
      [3, 0, 8, 9],
      [[3, 0, 8], [9]],
    ],
    [[3, 1], [[3, 1]]],
    [[], []],
  ])('%j are put together with a neighbour', (counts, groups) => {
    expect(joinSmall(counts, (count) => count)).toEqual(groups)
  })
})

describe('a small number in a row', () => {
  it.each([
    [
      [3, 20, 9],
      [true, false, true],
    ],
    [
      [3, 20, 2, 9],
      [true, false, true, false],
    ],
    [
      [0, 20, 9],
      [false, false, false],
    ],
    [
      [1, 20, 1, 9],
      [true, false, true, true],
    ],
    [
      [4, 20, 4, 4],
      [true, true, true, true],
    ],
  ])('of %j does not follow from the others', (counts, hidden) => {
    expect(hiddenCounts(counts)).toEqual(hidden)
  })

  it('that is all there is cannot be hidden', () => {
    expect(() => hiddenCounts([0, 3])).toThrow(RangeError)
  })
})

/** A table whose totals are all large enough, or nobody. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  )
  .filter((table) => ![...rowTotals(table), ...columnTotals(table)].some(isSmall))

function rowTotals(table: number[][]): number[] {
  return table.map((row) => row.reduce((sum, count) => sum + count, 0))
}

function columnTotals(table: number[][]): number[] {
  return (table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0))
}

type Cell = readonly [row: number, column: number]

/** What a reader who knows everything that is published may still think stands in a cell: found by trying all tables, up to two different answers. */
function possibleValues(table: number[][], hidden: boolean[][], at: Cell): Set<number> {
  const unknown = hidden.flatMap((row, i) => row.flatMap((is, j): Cell[] => (is ? [[i, j]] : [])))
  const left = table.map((row, i) => row.map((count, j) => (hidden[i]?.[j] ? count : 0)))
  const wanted = unknown.findIndex(([i, j]) => i === at[0] && j === at[1])
  const found = new Set<number>()
  for (const counts of fillings(unknown, rowTotals(left), columnTotals(left))) {
    found.add(counts[wanted] ?? -1)
    if (found.size > 1) break
  }
  return found
}

/** All ways to put pupils into cells, given by row, so that every row and column gets what is left for it. */
function* fillings([cell, ...rest]: Cell[], rows: number[], columns: number[]): Generator<number[]> {
  if (!cell) {
    if (Math.max(0, ...rows, ...columns) === 0) yield []
    return
  }
  const [i, j] = cell
  const [inRow = 0, inColumn = 0] = [rows[i], columns[j]]
  // The last unknown of its row is what the row leaves.
  const least = rest[0]?.[0] === i ? 0 : inRow
  for (let count = least; count <= Math.min(inRow, inColumn); count++)
    for (const others of fillings(rest, rows.with(i, inRow - count), columns.with(j, inColumn - count)))
      yield [count, ...others]
}

describe('a table with totals', () => {
  it('hides every small number, and none that is hidden can be computed from what is published', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const hidden = hiddenCells(table)
        const cells = table.flatMap((row, i) => row.map((count, j) => ({ count, at: [i, j] as const })))
        const isHidden = ({ at: [i, j] }: (typeof cells)[number]) => hidden[i]?.[j] === true
        expect(cells.filter((cell) => isSmall(cell.count) && !isHidden(cell))).toEqual([])
        const known = cells.filter((cell) => isHidden(cell) && possibleValues(table, hidden, cell.at).size < 2)
        expect(known).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('stays as it is where no number is small, and hides a rectangle around one that is', () => {
    expect(
      hiddenCells([
        [10, 20],
        [30, 0],
      ]).flat(),
    ).not.toContain(true)
    const hidden = hiddenCells([
      [3, 40, 50],
      [20, 60, 6],
      [70, 8, 90],
    ])
    expect(hidden).toEqual([
      [true, false, true],
      [true, false, true],
      [false, false, false],
    ])
  })

  it('would see through a table that hides too little', () => {
    const table = [
      [3, 40],
      [20, 60],
    ]
    const tooLittle = [
      [true, true],
      [false, false],
    ]
    expect(possibleValues(table, tooLittle, [0, 0])).toEqual(new Set([3]))
  })

  it('cannot hide a number that is a total itself', () => {
    expect(() => hiddenCells([[3, 0]])).toThrow(RangeError)
  })
})
