import { byCodePoint } from './code-point-order.js'
import type { MatchLists } from './match-lists.js'

/** The same lists in the order that their file asks: departments, the advices of each, and participants ascending. */
export function orderedLists(lists: MatchLists): MatchLists {
  const departments = lists.departments.map((department) => ({
    ...department,
    advices: department.advices.toSorted(byCodePoint),
  }))
  return { ...lists, departments: departments.sort(byCode), participants: lists.participants.toSorted(byCode) }
}

function byCode(one: { code: string }, other: { code: string }): number {
  return byCodePoint(one.code, other.code)
}
