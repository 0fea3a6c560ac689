import type { GrantKind } from './match-lists.js'

/** How a participant came to its seat; `none`: it has no seat. */
export type SeatedBy = GrantKind | 'lot' | 'raise' | 'hand'
export type How = SeatedBy | 'none'

export interface Reserve {
  department: string
  /** The rank on the reserve list of the department, from 1. */
  rank: number
}

export interface ParticipantOutcome {
  code: string
  /** The lot number, from 1, which is the best. */
  lot: number
  how: How
  department: string | null
  /** The place of the department on the list, from 1. */
  place: number | null
  /** The position of its school on the list, different schools counted from 1. */
  position: number | null
  /** In the order of the list. */
  reserves: readonly Reserve[]
}

export interface DepartmentOutcome {
  code: string
  capacity: number
  /** How many seats the raise may add. */
  raise: number
  seated: Record<SeatedBy, number>
  /** The highest lot number seated in the draw itself; null when nobody was. */
  lastLot: number | null
  /** How many stand on the reserve list. */
  reserve: number
}

/** A seat that the boards gave by hand to a participant whom the draw left over. */
export interface HandSeat {
  /** The participant's pseudonym. */
  code: string
  department: string
}

/** The outcome of a draw: the second file that is published (docs/verify/format.md, 6). */
export interface MatchOutcome {
  format: 'elk-outcome-1'
  /** SHA-256 of the lists. */
  lists: string
  seed: string
  /** Where the seed came from and when, in words. */
  source: string
  /** Ascending by code. */
  departments: readonly DepartmentOutcome[]
  /** Ascending by code. */
  participants: readonly ParticipantOutcome[]
}
