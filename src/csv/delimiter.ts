import { CsvError } from './csv-error.js'
import { filledWidth, findHeader, type ScoreHeader } from './header.js'
import { parseFirstRecords } from './records.js'

/** The characters that can stand between cells, the likeliest first. */
export const delimiters = [';', ',', '\t', '|'] as const

export type Delimiter = (typeof delimiters)[number]

const HEAD_BYTES = 64 * 1024
const HEAD_RECORDS = 40
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/i

/** Reads a delimiter as people type it: the character itself, `tab` or `\t`; throws `unknown-delimiter`. */
export function parseDelimiter(text: string): Delimiter {
  const wanted = text.toLowerCase() === 'tab' || text === '\\t' ? '\t' : text
  const delimiter = delimiters.find((known) => known === wanted)
  if (!delimiter) throw new CsvError({ code: 'unknown-delimiter', text })
  return delimiter
}

/** Excel's own first line `sep=;`, which names a delimiter and is no row; `bytes` is its length with line break. */
export function findSeparatorLine(utf8: Buffer): { delimiter: string; bytes: number } | undefined {
  const [line, delimiter] = SEPARATOR_LINE.exec(utf8.toString('utf8', 0, 12)) ?? []
  if (line === undefined || delimiter === undefined) return undefined
  return { delimiter, bytes: Buffer.byteLength(line) }
}

/** The delimiter that gives the best header and the steadiest rows in a text's first records; `;` when nothing is delimited. */
export function guessDelimiter(utf8: Buffer, scoreHeader: ScoreHeader): Delimiter {
  const head = utf8.subarray(0, HEAD_BYTES)
  const candidates = delimiters.map((delimiter) => {
    const records = parseFirstRecords(head, delimiter, HEAD_RECORDS)
    return { delimiter, ...judge(records, scoreHeader) }
  })
  return candidates.reduce((best, next) => (isBetter(next, best) ? next : best)).delimiter
}

interface Judgement {
  headerScore: number
  shape: number
}

function isBetter(one: Judgement, other: Judgement): boolean {
  return one.headerScore > other.headerScore || (one.headerScore === other.headerScore && one.shape > other.shape)
}

function judge(records: string[][], scoreHeader: ScoreHeader): Judgement {
  const header = findHeader(records, scoreHeader)
  if (!header) return { headerScore: 0, shape: 0 }
  const above = records.slice(0, header.index).map(filledWidth)
  const below = records.slice(header.index + 1).map(filledWidth)
  return { headerScore: header.score, shape: shapeOf(header.record, above, below) }
}

/** Many different column names count for a delimiter; rows that do not fit them, or stand above, count against it. */
function shapeOf(header: string[], above: number[], below: number[]): number {
  const width = filledWidth(header)
  const names = new Set(header.slice(0, width)).size
  const skipped = above.filter((other) => other > 0).length
  const others = skipped + below.filter((other) => other > 0).length
  const fitting = below.filter((other) => other >= 2 && other <= width).length
  const fit = others === 0 ? 1 : fitting / others
  return (fit ** 2 * (names - 1)) / (1 + skipped) ** 2
}
