import { cleanCell } from './cell.js'

/** How far down a header is looked for: some administrations put a title above it. */
export const HEADER_WITHIN_ROWS = 10

const NAME = /[\p{L}\p{N}]/u

/** How much a row looks like a header: 0 is not at all, and the highest wins; usually the number of columns it knows. */
export type ScoreHeader = (cells: readonly string[]) => number

/** The header as the first row with two or more names, for when no column names are known; a name has a letter or digit. */
export const firstNamedRow: ScoreHeader = (cells) => Math.min(cells.filter((cell) => NAME.test(cell)).length, 2)

interface FoundHeader {
  index: number
  record: string[]
  score: number
}

/** The header among the first ten records: the best score, then the earliest; undefined when none scores. */
export function findHeader(records: readonly string[][], scoreHeader: ScoreHeader): FoundHeader | undefined {
  let best: FoundHeader | undefined
  for (const [index, record] of records.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const score = scoreHeader(record.map(cleanCell))
    if (score > (best?.score ?? 0)) best = { index, record, score }
  }
  return best
}

/** The number of cells up to and including the last one that is not blank. */
export function filledWidth(record: readonly string[]): number {
  let width = record.length
  while (width > 0 && !record[width - 1]?.trim()) width--
  return width
}
