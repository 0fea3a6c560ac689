import type { Submission } from './application.js'
import { type HandedIn, isReceiptCode } from './receipt-code.js'
import type { RoundName } from './round.js'
import type { Instant } from './time.js'

/** Something a family handed in, as its history keeps it. */
export interface HistoricSubmission extends Submission {
  round: RoundName
  reopenedAt: Instant | undefined
}

/** What a receipt is worth: it counts, a later one took its place, nothing did since it was opened again, or what is kept was altered. */
export type ReceiptStanding = 'counts' | 'replaced' | 'reopened' | 'altered'

/** What a receipt is worth among everything its pupil's family handed in, oldest first, and the submission that counts in its round. */
export function receiptStanding<Kept extends HistoricSubmission>(
  key: Buffer,
  pupilId: number,
  submission: Kept,
  history: readonly Kept[],
): { standing: ReceiptStanding; counting: Kept | undefined } {
  const counting = history.findLast(({ round, reopenedAt }) => round === submission.round && !reopenedAt)
  const handedIn: HandedIn = { ...submission, pupilId }
  if (!isReceiptCode(key, handedIn, submission.receiptCode)) return { standing: 'altered', counting }
  if (!counting) return { standing: 'reopened', counting }
  return { standing: counting.id === submission.id ? 'counts' : 'replaced', counting }
}
