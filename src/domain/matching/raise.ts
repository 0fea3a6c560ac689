import type { MatchRules } from './match-lists.js'

/** How many seats the raise may add to a department: a percentage of its capacity, rounded half up (docs/verify/format.md, 4.4). */
export function raiseOf(capacity: number, { raisePercent }: Pick<MatchRules, 'raisePercent'>): number {
  return Math.floor((2 * capacity * raisePercent + 100) / 200)
}
