import Table from 'cli-table3'
import type { Io } from '../io.js'
import { textWidth } from './text-width.js'

// Format characters are invisible and some steer a terminal; the two joiners belong in Persian and Indic names.
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A text made safe for a terminal: characters that could steer it are left out. */
export function safeText(text: string): string {
  return text.replace(UNSEEN, '')
}

export interface TableShape {
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** The greatest width of a column, by its index; longer texts are cut with an ellipsis. */
  widest?: Readonly<Record<number, number>>
  /** The index of the column that is cut when the lines would be wider than the screen. */
  flexible?: number
  /** The index of the first column that holds numbers; it and all behind it stand to the right. */
  numbersFrom?: number
}

const GAP = '  '
const NARROWEST = 8
// The library compares every row of a table with all others.
const ROWS_PER_TABLE = 100

/** A table without frames, two spaces between columns, its head in bold; one line per row. */
export function formatTable({ color, columns }: Pick<Io, 'color' | 'columns'>, shape: TableShape): string {
  const widths = columnWidths(shape, columns)
  const rows = [shape.head.map((title) => color.bold(title)), ...shape.rows]
  const parts: string[] = []
  for (let start = 0; start < rows.length; start += ROWS_PER_TABLE) {
    const table = newTable(widths, shape.numbersFrom)
    for (const row of rows.slice(start, start + ROWS_PER_TABLE)) table.push([...row])
    parts.push(table.toString())
  }
  return parts.join('\n').replace(/ +$/gm, '')
}

function newTable(colWidths: number[], numbersFrom = colWidths.length) {
  const none = { left: '', right: '', top: '', bottom: '', mid: '' }
  const joints = {
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
  }
  const inner = { 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: GAP }
  const colAligns = colWidths.map((_, column) => (column < numbersFrom ? 'left' : 'right'))
  const style = { 'padding-left': 0, 'padding-right': 0, head: [], border: [] }
  return new Table({ chars: { ...none, ...joints, ...inner }, style, colWidths, colAligns })
}

/** What each column asks for, as far as it may have it; the flexible one gets what is left of the screen. */
function columnWidths({ head, rows, widest = {}, flexible }: TableShape, columns: number): number[] {
  const widths = head.map((title, column) => {
    const natural = rows.reduce((width, row) => Math.max(width, textWidth(row[column] ?? '')), textWidth(title))
    return Math.min(natural, widest[column] ?? natural)
  })
  const total = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  return widths.map((width, column) =>
    column === flexible ? Math.min(width, Math.max(NARROWEST, width + columns - total)) : width,
  )
}
