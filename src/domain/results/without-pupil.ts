import type { ElkNumber } from '../elk-number.js'
import type { ResultSet } from './result-set.js'

/** Results without a child; the numbers of the departments stay as they were drawn. The same set when the child is not in it. */
export function withoutPupil(set: ResultSet, elkNumber: ElkNumber): ResultSet {
  const pupils = set.pupils.filter((pupil) => pupil.elkNumber !== elkNumber)
  return pupils.length === set.pupils.length ? set : { ...set, pupils }
}
