/** Numbers of fewer pupils are not published (domain: cells of fewer than 5 pupils). */
export const FEWEST_PUBLISHED = 5

/** Whether a number of pupils is too small to publish; that there is nobody may be said. */
export function isSmall(count: number): boolean {
  return count > 0 && count < FEWEST_PUBLISHED
}

/** Puts neighbours together, from the last one on, until no group is too small; the order stays. With too few of all together one group is left. */
export function joinSmall<Item>(items: readonly Item[], countOf: (item: Item) => number): Item[][] {
  const groups: Item[][] = []
  let small: Item[] = []
  for (const item of items.toReversed()) {
    small = [item, ...small]
    if (isSmall(countOfAll(small, countOf))) continue
    groups.unshift(small)
    small = []
  }
  if (small.length === 0) return groups
  const filled = groups.findIndex((group) => countOfAll(group, countOf) > 0)
  const taken = filled < 0 ? groups.length : filled + 1
  return [[...small, ...groups.slice(0, taken).flat()], ...groups.slice(taken)]
}

function countOfAll<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + countOf(item), 0)
}

// A reader may know from elsewhere that nobody can stand there: a zero hides others badly.
const COST_OF_ZERO = 50

/**
 * Which cells of a table stay unpublished while the totals of its rows and columns are published. No total may be too small.
 * Every small cell is hidden together with three others that form a rectangle with it, in which pupils can be moved around
 * without a total changing: so there is always another table that looks the same, with another number in each hidden cell.
 */
export function hiddenCells(counts: readonly (readonly number[])[]): boolean[][] {
  const hidden = counts.map((row) => row.map(() => false))
  for (const [row, cells] of counts.entries())
    for (const [column, count] of cells.entries())
      if (isSmall(count)) for (const [i, j] of cheapestRectangle(counts, hidden, [row, column])) hide(hidden, i, j)
  return hidden
}

type Cell = readonly [row: number, column: number]

function cheapestRectangle(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: Cell,
): Cell[] {
  const at = (i: number, j: number) => counts[i]?.[j] ?? 0
  const mayMove = (i: number, j: number) => at(i, j) > 0 || (at(i, column) > 0 && at(row, j) > 0)
  const cost = (i: number, j: number) => (hidden[i]?.[j] ? 0 : at(i, j) || COST_OF_ZERO)
  const others = [...counts.keys()].filter((i) => i !== row)
  const corners = others.flatMap((i) =>
    [...(counts[row] ?? []).keys()]
      .filter((j) => j !== column && mayMove(i, j))
      .map((j) => ({ i, j, price: cost(i, column) + cost(row, j) + cost(i, j) })),
  )
  const [first, ...rest] = corners
  if (!first) throw new RangeError('a total of the table is too small to publish')
  const { i, j } = rest.reduce((least, corner) => (corner.price < least.price ? corner : least), first)
  return [
    [row, column],
    [i, column],
    [row, j],
    [i, j],
  ]
}

function hide(hidden: boolean[][], row: number, column: number): void {
  const cells = hidden[row]
  if (cells) cells[column] = true
}

/**
 * Which numbers of a row stay unpublished while their total is published: the small ones, and the smallest other where the small
 * ones would follow from their sum. Throws when a small one stands alone.
 */
export function hiddenCounts(counts: readonly number[]): boolean[] {
  const hidden = counts.map(isSmall)
  const small = counts.filter(isSmall)
  if (small.length === 0 || !followFromSum(small)) return hidden
  const others = counts.filter((count) => count >= FEWEST_PUBLISHED)
  if (others.length === 0 && small.length === 1) throw new RangeError('the total of the row is too small to publish')
  if (others.length === 0) return hidden
  hidden[counts.indexOf(Math.min(...others))] = true
  return hidden
}

/** Whether no other small numbers, as many of them, have the same sum: so it is with one, and when all are the least or the most that is small. */
export function followFromSum(small: readonly number[]): boolean {
  const most = FEWEST_PUBLISHED - 1
  return small.length === 1 || small.every((count) => count === 1) || small.every((count) => count === most)
}
