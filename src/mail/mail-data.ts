import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'

/** What each kind of mail is told when it is written to the outbox; all else it looks up when it goes. */
export interface MailData {
  login: object
  /** `last`: no reminder of this kind follows in this round. */
  'login-reminder': { round: RoundName; last: boolean }
  'finish-reminder': { round: RoundName; last: boolean }
  /** The form version that stands ready; `reopened` when it opened a definitive application again. */
  'form-renewed': { version: number; reopened?: boolean }
  receipt: { round: RoundName; receiptCode: string; submittedAt: Instant }
  'round-extended': { round: RoundName; closesAt: Instant }
  'result-link': { round: RoundName }
  'password-reset': object
  'password-changed': object
  'school-digest': { round: RoundName; last: boolean }
}
