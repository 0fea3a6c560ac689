import type { Advice } from '../advice.js'
import type { PupilResult } from '../results/result-set.js'

/** A pupil who took part in a round: its list, and what came of it. */
export interface ReportPupil {
  advice: Advice
  /** The first department on its list. */
  first: string
  /** How many different schools are on its list. */
  schools: number
  result: PupilResult
}

/** A department as the report needs it. */
export interface ReportDepartment {
  code: string
  school: string
  /** The seats before anything was added for pupils who were left over. */
  capacity: number
  /** The worst lot number that found a seat in the draw itself; undefined where that is not known. */
  lastLot: number | undefined
}

/** Everything from which the yearly report about a round follows. */
export interface ReportWorld {
  pupils: readonly ReportPupil[]
  departments: readonly ReportDepartment[]
  /** How many schools a complete list needs; empty in a round without a guarantee. */
  guarantee: Partial<Record<Advice, number>>
}
