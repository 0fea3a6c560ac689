import type { PupilResult, ResultSet } from '../domain/results/result-set.js'
import type { RoundName } from '../domain/round.js'
import type { LotView, Reserves, WhyNot } from '../templates/components/result-view.js'
import { type Departments, nameOf } from './choices.js'

/** What the results of a round say about one pupil, with the set they stand in. */
export interface PupilInSet {
  round: RoundName
  result: PupilResult
  set: ResultSet
}

/** Where a pupil stands in reserve after a round, each with the reason in numbers where they are known. */
export function reservesIn({ round, result, set }: PupilInSet, departments: Departments): Reserves {
  const places = result.reserves.map(({ department, rank }) => ({
    department: nameOf(departments, department),
    rank,
    why: whyNot(department, result, set),
  }))
  return { round, places, drawn: set.origin === 'draw' }
}

/** The pupil's part in the draw of a round; undefined where there was none. */
export function lotIn({ result: { lot, code }, set }: PupilInSet): LotView | undefined {
  return lot === null ? undefined : { lot, of: set.pupils.length, code: code ?? undefined }
}

function whyNot(code: string, { lot }: PupilResult, { departments }: ResultSet): WhyNot | undefined {
  const { seats, lastLot } = departments.find((department) => department.code === code) ?? {}
  if (lot === null || seats === undefined || lastLot === undefined) return undefined
  // A number that came before the last one has another reason than these two numbers tell.
  return lastLot === null || lastLot < lot ? { seats, lastLot, lot } : undefined
}
