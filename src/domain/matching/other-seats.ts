import { UserError } from '../problems.js'
import { mostSimilar } from '../similar.js'
import type { MatchLists } from './match-lists.js'

/** Throws when seats are changed of a department that does not take part, or to fewer than there are rights to. */
export function assertCapacities(lists: MatchLists, capacities: ReadonlyMap<string, number>): void {
  for (const [department, seats] of capacities) {
    assertTakesPart(lists, department)
    const grants = lists.participants.filter(({ grant }) => grant?.department === department).length
    if (seats < grants) throw new UserError({ code: 'seats-below-grants', department, seats, grants })
  }
}

/** Throws `unknown-department` for a department that does not take part in the draw. */
export function assertTakesPart({ departments }: Pick<MatchLists, 'departments'>, code: string): void {
  const codes = departments.map((department) => department.code)
  if (!codes.includes(code))
    throw new UserError({ code: 'unknown-department', department: code, suggestion: mostSimilar(code, codes) })
}
