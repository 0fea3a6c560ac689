import type { RoundName } from '../round.js'
import type { Instant } from '../time.js'
import type { PupilResult } from './result-set.js'

/** How a round ended for a pupil, as far as its family may know by now. */
export type KnownResult =
  | { kind: 'placed'; department: string; result: PupilResult | undefined; confirmedAt: Instant | undefined }
  | { kind: 'withdrawn'; department: string; result: PupilResult | undefined; withdrawnAt: Instant }
  | { kind: 'unplaced'; result: PupilResult }

/** How each round ended for a pupil; a round that is not there has no result yet, or not for this pupil. */
export type KnownResults = ReadonlyMap<RoundName, KnownResult>

/** What is known of one round, from which its end follows. */
export interface ResultFacts {
  /** What the published results say, once their moment has come. */
  published: PupilResult | undefined
  confirmed: { department: string; at: Instant } | undefined
  withdrawn: { department: string; at: Instant } | undefined
}

/** How a round ended for a pupil; undefined while nothing says so. A seat that was given up is gone, whoever gave it. */
export function knownResult({ published, confirmed, withdrawn }: ResultFacts): KnownResult | undefined {
  if (withdrawn)
    return { kind: 'withdrawn', department: withdrawn.department, result: published, withdrawnAt: withdrawn.at }
  const department = confirmed?.department ?? published?.department
  if (department) return { kind: 'placed', department, result: published, confirmedAt: confirmed?.at }
  return published && { kind: 'unplaced', result: published }
}
