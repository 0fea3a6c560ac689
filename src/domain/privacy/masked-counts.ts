import { FEWEST_PUBLISHED, followFromSum, hiddenCounts, isSmall } from '../report/small-cells.js'

/** Numbers of children by something, of which the small ones are null, and what would give them away too. */
export type MaskedCounts = Record<string, number | null>

/** Counts children by a key, so that no number tells of fewer than 5 of them; nothing is told where small numbers have nothing to hide behind. */
export function maskedCounts<Item>(items: readonly Item[], keyOf: (item: Item) => string): MaskedCounts {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  const entries = [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
  const numbers = entries.map(([, count]) => count)
  if (numbers.every(isSmall) && followFromSum(numbers)) return {}
  const hidden = items.length < FEWEST_PUBLISHED ? numbers.map(isSmall) : hiddenCounts(numbers)
  return Object.fromEntries(entries.map(([key, count], index) => [key, hidden[index] ? null : count]))
}
