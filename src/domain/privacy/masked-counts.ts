import { FEWEST_PUBLISHED, hiddenCounts, isSmall } from '../report/small-cells.js'

/** Numbers of children by something, of which the small ones are null, and what would give them away too. */
export type MaskedCounts = Record<string, number | null>

/** Counts children by a key, so that no number tells of fewer than 5 of them; all null where their total is too small. */
export function maskedCounts<Item>(items: readonly Item[], keyOf: (item: Item) => string): MaskedCounts {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  const entries = [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
  const numbers = entries.map(([, count]) => count)
  const hidden = items.length < FEWEST_PUBLISHED ? numbers.map(isSmall) : hiddenIn(numbers)
  return Object.fromEntries(entries.map(([key, count], index) => [key, hidden[index] ? null : count]))
}

/** Where a small number cannot hide behind another one, none is told. */
function hiddenIn(numbers: readonly number[]): boolean[] {
  const small = numbers.filter(isSmall).length
  const others = numbers.length - small
  return small === 1 && others === 0 ? numbers.map(() => true) : hiddenCounts(numbers)
}
