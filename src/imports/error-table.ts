import { columnKey } from '../csv/columns.js'
import type { RowProblem } from '../domain/row-problem.js'
import { errorColumns, type Sheet } from './sheet.js'

/** A table as it is written to a file. */
export interface WrittenTable {
  header: string[]
  rows: string[][]
}

/** The refused rows of a sheet as they stood, with what is wrong behind them; columns that may not be kept are left out. */
export function errorTable(
  { table, matched }: Sheet<string>,
  problems: readonly RowProblem[],
  say: (problem: RowProblem) => string,
): WrittenTable {
  const own = new Set(errorColumns.map(columnKey))
  const kept = table.header.flatMap((name, index) =>
    matched.sensitiveIndexes.has(index) || own.has(columnKey(name)) ? [] : [index],
  )
  const byRow = new Map<number, RowProblem[]>()
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem])
  const rows: string[][] = []
  for (const { row, cells } of table.rows) {
    const wrong = byRow.get(row)
    if (wrong) rows.push([...kept.map((index) => cells[index] ?? ''), ...errorCells(wrong, say)])
  }
  return { header: [...kept.map((index) => table.header[index] ?? ''), ...errorColumns], rows }
}

function errorCells(problems: readonly RowProblem[], say: (problem: RowProblem) => string): string[] {
  const distinct = (texts: string[]) => [...new Set(texts.filter(Boolean))]
  return [
    distinct(problems.map(say)).join(' '),
    distinct(problems.map(({ column }) => column)).join(', '),
    distinct(problems.map(({ suggestion = '' }) => suggestion)).join(', '),
  ]
}
