import type { Advice } from '../advice.js'

/** Why a pupil has a seat before the draw, in the order in which such seats are given. */
export const grantKinds = ['hardship', 'special-primary', 'kopklas'] as const

export type GrantKind = (typeof grantKinds)[number]

/** A right to a seat before the draw: in a department, or in the highest preference that is free. */
export interface Grant {
  kind: GrantKind
  department: string | null
}

/** The rounds that are drawn for. */
export const drawnRounds = ['1', '2'] as const

export type DrawnRound = (typeof drawnRounds)[number]

export interface MatchDepartment {
  code: string
  school: string
  /** Ascending. */
  advices: readonly Advice[]
  capacity: number
}

export interface Participant {
  /** The pseudonym, `XXXX-XXXX-XXXX-XXXX`. */
  code: string
  advice: Advice
  /** Codes of departments, the first preference first. */
  list: readonly string[]
  grant: Grant | null
}

export interface MatchRules {
  /** By how much, at most, a department may grow for pupils who are left over. */
  raisePercent: number
  /** How many different schools a complete list needs per advice; empty in a round without a guarantee. */
  guarantee: Partial<Record<Advice, number>>
}

/** Everything that a draw follows from but its seed: the file that is frozen before it (docs/verify/format.md, 2). */
export interface MatchLists {
  format: 'elk-lists-1'
  year: number
  round: DrawnRound
  /** SHA-256 of the earlier lists of this round for which a seed was drawn. */
  earlier: readonly string[]
  rules: MatchRules
  /** Ascending by code. */
  departments: readonly MatchDepartment[]
  /** Ascending by code. */
  participants: readonly Participant[]
}
