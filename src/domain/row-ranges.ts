/** Rows of the audit log that follow each other, the first and the last included. */
export type RowRange = readonly [from: number, to: number]

/** Row numbers in ascending order, as a text that also a whole year fits into: "3,7-12". */
export function sayRows(rows: readonly number[]): string {
  const ranges: [from: number, to: number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

/** Reads what `sayRows` wrote; undefined when it is something else. */
export function readRows(text: unknown): RowRange[] | undefined {
  if (typeof text !== 'string' || !/^\d{1,15}(-\d{1,15})?(,\d{1,15}(-\d{1,15})?)*$/.test(text)) return undefined
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.split('-')
    return [Number(from), Number(to)]
  })
}
