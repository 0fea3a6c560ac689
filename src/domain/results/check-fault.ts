import type { ElkNumber } from '../elk-number.js'
import { canonicalText } from '../matching/canonical-json.js'
import type { DepartmentFault, PupilFault } from './find-faults.js'
import type { ResultSet } from './result-set.js'

/** What can be wrong with results that count already, besides what can be wrong when they come in. */
export type CheckFault =
  | PupilFault
  | DepartmentFault
  /** The list, the advice or the right to a seat is another than when the seat was given. */
  | { code: 'application-changed'; elkNumber: ElkNumber }
  | { code: 'seats-changed'; department: string; old: number | null; new: number | null }
  | { code: 'rules-changed' }
  | { code: 'reserves-changed'; pupils: number }
  /** A place in the published files of the draw that does not follow from the rest; undefined: the draw of now gives other results. */
  | { code: 'not-from-draw'; where: string | undefined }

/** What results from elsewhere say otherwise than they would if they came in now; both are of the same pupils. */
export function movedSince(kept: ResultSet, now: ResultSet): CheckFault[] {
  const moved = kept.pupils.filter(({ position }, index) => position !== now.pupils[index]?.position)
  const reserves = kept.pupils.filter(
    (pupil, index) => canonicalText(pupil.reserves) !== canonicalText(now.pupils[index]?.reserves ?? []),
  )
  const seats = new Map(now.departments.map((department) => [department.code, department.seats]))
  return [
    ...moved.map(({ elkNumber }): CheckFault => ({ code: 'application-changed', elkNumber })),
    ...kept.departments.flatMap(({ code: department, seats: old }): CheckFault[] => {
      const is = seats.get(department) ?? null
      return is === old ? [] : [{ code: 'seats-changed', department, old, new: is }]
    }),
    ...(reserves.length > 0 ? [{ code: 'reserves-changed', pupils: reserves.length } as const] : []),
  ]
}
