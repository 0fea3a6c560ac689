import type { Advice } from '../advice.js'
import type { MatchLists, MatchRules, Participant } from './match-lists.js'

/** How a list stands to the guarantee. */
export interface Completeness {
  /** How many different schools are on the list. */
  schools: number
  /** How many a complete list needs; null when there is no guarantee. */
  needed: number | null
  complete: boolean
}

/** Tells of any participant in these lists whether its list is complete (docs/verify/format.md, 4.4). */
export function completenessIn({ departments, rules }: MatchLists): (participant: Participant) => Completeness {
  const schoolOf = new Map(departments.map(({ code, school }) => [code, school]))
  return ({ advice, list }) => {
    const schools = new Set(list.map((code) => schoolOf.get(code))).size
    const needed = schoolsNeeded(rules, advice)
    return { schools, needed, complete: needed !== null && schools >= needed }
  }
}

/** How many different schools a complete list needs; null when the advice has no guarantee. */
export function schoolsNeeded({ guarantee }: MatchRules, advice: Advice): number | null {
  return (Object.hasOwn(guarantee, advice) ? guarantee[advice] : undefined) ?? null
}
