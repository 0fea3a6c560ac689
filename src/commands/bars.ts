import type { Io } from '../io.js'
import { cutText, textWidth } from './text-width.js'

/** A line with a bar: words before it, cells with figures, and the bar's length between 0 and 1. */
export interface BarLine {
  label: string
  cells: readonly string[]
  value: number
  /** The second of two that are compared has another filling and colour. */
  second?: boolean
}

const GAP = '  '
const SHORTEST = 8
const LONGEST = 40
const NARROWEST_LABEL = 12
const FILLINGS = { first: '█', second: '▒' } as const
const EMPTY = '·'

/** Lines of bars under a head, as wide as the screen allows; the filling tells what the colour tells. */
export function barLines(
  { color, columns }: Pick<Io, 'color' | 'columns'>,
  head: readonly string[],
  lines: readonly BarLine[],
): string[] {
  const rows = lines.map(({ label, cells }) => [label, ...cells])
  const [natural = 0, ...cells] = head.map((title, column) =>
    rows.reduce((width, row) => Math.max(width, textWidth(row[column] ?? '')), textWidth(title)),
  )
  const figures = cells.reduce((sum, width) => sum + width + GAP.length, GAP.length)
  const label = Math.min(natural, Math.max(NARROWEST_LABEL, columns - figures - SHORTEST))
  const length = Math.min(LONGEST, Math.max(SHORTEST, columns - label - figures))
  const widths = [label, ...cells]
  return [
    ...(head.some(Boolean) ? [color.bold(rowText(head, widths))] : []),
    ...lines.map((line, index) => `${rowText(rows[index] ?? [], widths)}${GAP}${bar(line, length, color)}`),
  ]
}

function rowText(cells: readonly string[], widths: readonly number[]): string {
  return widths
    .map((width, column) => {
      const text = cutText(cells[column] ?? '', width)
      const space = ' '.repeat(Math.max(0, width - textWidth(text)))
      return column === 0 ? text + space : space + text
    })
    .join(GAP)
}

function bar({ value, second }: BarLine, length: number, color: Io['color']): string {
  const filled = Math.round(Math.min(1, Math.max(0, value)) * length)
  const full = (second ? FILLINGS.second : FILLINGS.first).repeat(filled)
  return (second ? color.yellow(full) : color.cyan(full)) + color.dim(EMPTY.repeat(length - filled))
}
