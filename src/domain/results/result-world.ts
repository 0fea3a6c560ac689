import type { Advice } from '../advice.js'
import type { ElkNumber } from '../elk-number.js'
import type { DrawnRound } from '../matching/match-lists.js'

/** Who took part in a round, as far as results are held against it. */
export interface Participated {
  elkNumber: ElkNumber
  advice: Advice | undefined
  /** Codes of departments, the first preference first. */
  list: readonly string[]
}

/** A department as results are held against it; undefined seats: nobody said how many there are. */
export interface WorldDepartment {
  code: string
  school: string
  advices: readonly Advice[]
  seats: number | undefined
}

/** What results of a round must fit: who took part with which list, and the seats of the departments. */
export interface ResultWorld {
  year: number
  round: DrawnRound
  /** By how much, at most, a department may have grown for pupils who were left over. */
  raisePercent: number
  departments: readonly WorldDepartment[]
  /** Ascending by ELK number. */
  participants: readonly Participated[]
}
