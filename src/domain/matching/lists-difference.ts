import { canonicalText } from './canonical-json.js'
import type { MatchLists } from './match-lists.js'

/** What is other in one version of the lists than in another. */
export interface ListsDifference {
  /** Codes of participants who are only in the new ones, only in the old ones, or in both with another list, advice or grant. */
  added: string[]
  gone: string[]
  changed: string[]
  /** Departments with other seats; null: not there. */
  seats: { department: string; old: number | null; new: number | null }[]
  /** Whether the rules, or which advices and school belong to a department, are others. */
  rules: boolean
}

/** What differs between the lists that were and those that are to come. */
export function listsDifference(old: MatchLists, next: MatchLists): ListsDifference {
  const before = byCode(old.participants)
  const after = byCode(next.participants)
  const shared = [...after.keys()].filter((code) => before.has(code))
  return {
    added: [...after.keys()].filter((code) => !before.has(code)),
    gone: [...before.keys()].filter((code) => !after.has(code)),
    changed: shared.filter((code) => canonicalText(before.get(code)) !== canonicalText(after.get(code))),
    seats: seatChanges(old, next),
    rules: canonicalText(rulesOf(old)) !== canonicalText(rulesOf(next)),
  }
}

function byCode<Thing extends { code: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.code, thing]))
}

function seatChanges(old: MatchLists, next: MatchLists): ListsDifference['seats'] {
  const before = byCode(old.departments)
  const after = byCode(next.departments)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((department) => {
    const [was, is] = [before.get(department)?.capacity ?? null, after.get(department)?.capacity ?? null]
    return was === is ? [] : [{ department, old: was, new: is }]
  })
}

function rulesOf({ rules, departments }: MatchLists): object {
  return { rules, departments: departments.map(({ capacity: _, ...department }) => department) }
}
