import type { ElkNumber } from '../elk-number.js'
import type { PupilResult, ResultSet } from './result-set.js'

/** The results of a round, with those of one pupil at hand. */
export interface ShownResults {
  set: ResultSet
  /** Undefined when the pupil did not take part. */
  of(elkNumber: ElkNumber): PupilResult | undefined
}
