import Table from 'cli-table3'
import type { Io } from '../io.js'

const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text made safe for a terminal: characters that could steer it are left out. */
export function safeText(text: string): string {
  return text.replace(UNSEEN, '')
}

export interface TableShape {
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** The greatest width of a column, by its index; longer texts are cut with an ellipsis. */
  widest?: Readonly<Record<number, number>>
}

/** A table without frames, two spaces between columns, its head in bold. */
export function formatTable({ color }: Pick<Io, 'color'>, { head, rows, widest = {} }: TableShape): string {
  const none = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
  }
  const inner = { left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' }
  const table = new Table({
    chars: { ...none, ...inner },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  })
  const fit = (text: string, column: number) => cut(text, widest[column])
  table.push(head.map((title) => color.bold(title)))
  for (const row of rows) table.push(row.map(fit))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function cut(text: string, width: number | undefined): string {
  return width === undefined || text.length <= width ? text : `${text.slice(0, width - 1)}…`
}
