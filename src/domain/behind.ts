import type { ElkNumber } from './elk-number.js'
import { type FamilyStanding, whyBehind } from './family-standing.js'
import { fullName, type Name } from './name.js'
import type { RoundName } from './round.js'

/** What is the matter with families that are behind, in the order in which their school is told. */
export const behindReasons = ['noLogin', 'bounced', 'notOpened', 'notFinished'] as const

export type BehindReason = (typeof behindReasons)[number]

/** A pupil whose family is behind. */
export interface BehindPupil {
  name: string
  elkNumber: ElkNumber
}

/** Everyone who is behind, each in one list. */
export type Behind = Readonly<Record<BehindReason, readonly BehindPupil[]>>

/** Who of some pupils is behind in a round, in the order in which they come. */
export function listBehind(
  pupils: readonly (Name & { elkNumber: ElkNumber; family: FamilyStanding })[],
  round: RoundName,
): Behind {
  const behind: Record<BehindReason, BehindPupil[]> = { noLogin: [], bounced: [], notOpened: [], notFinished: [] }
  for (const pupil of pupils) {
    const reason = whyBehind(pupil.family, round)
    if (reason) behind[reason].push({ name: fullName(pupil), elkNumber: pupil.elkNumber })
  }
  return behind
}

/** How many are behind. */
export function countBehind(behind: Behind): number {
  return behindReasons.reduce((sum, reason) => sum + behind[reason].length, 0)
}
