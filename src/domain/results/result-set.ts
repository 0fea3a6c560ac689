import type { ElkNumber } from '../elk-number.js'
import type { DrawnRound } from '../matching/match-lists.js'
import type { How, Reserve } from '../matching/match-outcome.js'

/** What the result of a round says about one pupil. */
export interface PupilResult {
  elkNumber: ElkNumber
  /** `elsewhere`: the seat was given by others, and we do not know how. */
  how: How | 'elsewhere'
  /** Null without a seat. */
  department: string | null
  /** The position of its school on the list, different schools counted from 1; null without a seat. */
  position: number | null
  /** Null where the result came from elsewhere without lot numbers. */
  lot: number | null
  /** In the order of the list. */
  reserves: readonly Reserve[]
  /** The pseudonym in the published files; null where there are none. */
  code: string | null
}

/** What the result of a round says about one department. */
export interface DepartmentResult {
  code: string
  /** The seats for this round, with what the raise added and what was given by hand. */
  seats: number
  placed: number
  /** The highest lot number that got a seat in the draw itself, null when none did; absent in results from elsewhere. */
  lastLot?: number | null
}

/** The results of a round, of all its participants: the file in the vault. */
export interface ResultSet {
  format: 'elk-results-1'
  year: number
  round: DrawnRound
  origin: 'draw' | 'import'
  /** SHA-256 of the published outcome; null for results from elsewhere. */
  outcome: string | null
  /** Ascending by code. */
  departments: readonly DepartmentResult[]
  /** Ascending by ELK number. */
  pupils: readonly PupilResult[]
}
