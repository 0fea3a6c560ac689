import type { ElkNumber } from '../elk-number.js'
import { type GrantKind, grantKinds } from '../matching/match-lists.js'
import type { Instant } from '../time.js'
import type { PupilResult } from './result-set.js'

/** How a seat comes about that no lot decided. */
export type GivenHow = GrantKind | 'hand'

/** A seat in results that no lot decided. */
export interface GivenSeat {
  elkNumber: ElkNumber
  how: GivenHow
  department: string
  /** Who decided on it, when and why; undefined where ELK does not know. */
  decision: Decision | undefined
}

/** A decision about one pupil, as it stands in ELK. */
export interface Decision {
  by: string
  at: Instant
  reason: string
}

/** The seats in results that no lot decided, in the order of the results; what was decided about each is asked for. */
export function givenSeats(
  results: readonly Pick<PupilResult, 'elkNumber' | 'how' | 'department'>[],
  decided: (elkNumber: ElkNumber, how: GivenHow) => Decision | undefined,
): GivenSeat[] {
  return results.flatMap(({ elkNumber, how, department }) =>
    department !== null && isGiven(how) ? [{ elkNumber, how, department, decision: decided(elkNumber, how) }] : [],
  )
}

function isGiven(how: PupilResult['how']): how is GivenHow {
  return how === 'hand' || grantKinds.some((kind) => kind === how)
}
