import type { Advice } from './advice.js'
import type { BackupProblem } from './backup-problem.js'
import type { Misfit } from './instance.js'
import type { LogoFault, ThemeFault } from './look-fault.js'
import type { MailState } from './mail.js'
import type { MatchProblem } from './matching/match-problem.js'
import type { UnreadyPage } from './own-page.js'
import type { WrongPlace } from './preference-list.js'
import type { PrivacyProblem } from './privacy/privacy-problem.js'
import type { PupilField } from './pupil.js'
import type { FieldProblemCode } from './pupil-fields.js'
import type { RemoteProblem } from './remote-problem.js'
import type { ResultProblem } from './results/result-problem.js'
import type { RoundName } from './round.js'
import type { RoundOrderProblem } from './round-order.js'
import type { Route } from './route.js'
import type { SettingProblem, UnreadableSettings } from './setting-problem.js'
import type { Instant } from './time.js'
import type { TokenProblem } from './token-problem.js'

/** Everything a person can be told is wrong; `messages/problems` has a sentence for each, in every language. */
export type Problem =
  | { code: 'no-home'; dir: string }
  | { code: 'home-exists'; dir: string; option?: '--home' | '--to' }
  | { code: 'home-newer'; dir: string }
  | { code: 'driver-missing'; dir: string }
  | { code: 'home-damaged'; dir: string }
  | { code: 'home-read-only'; dir: string }
  | { code: 'home-busy'; dir: string }
  | { code: 'disk-full'; dir: string }
  | { code: 'disk-broken'; dir: string }
  | { code: 'home-incomplete'; dir: string; file: string }
  | { code: 'home-not-adopted'; misfits: Misfit[]; host: string; wasHost: string; sentSince: number }
  | { code: 'settings-unreadable'; file: string; line: number; reason: UnreadableSettings }
  | { code: 'settings-wrong'; file: string; problems: SettingProblem[] }
  | { code: 'theme-wrong'; file: string; faults: ThemeFault[] }
  | { code: 'logo-wrong'; file: string; fault: LogoFault }
  | { code: 'unknown-wording-file'; file: string; suggestion: string | undefined }
  | { code: 'pages-unready'; pages: UnreadyPage[] }
  | { code: 'real-home-clock' }
  | { code: 'wrong-time'; text: string }
  | { code: 'time-skipped'; text: string }
  | { code: 'time-twice'; text: string }
  | { code: 'wrong-duration'; text: string }
  | { code: 'file-unreadable'; file: string }
  | { code: 'file-unwritable'; file: string }
  | { code: 'file-changed-meanwhile' }
  | { code: 'file-exists'; file: string }
  | { code: 'letters-overtaken'; elkNumber: string }
  | { code: 'letters-beside'; file: string; part: string }
  | { code: 'letters-lost'; file: string }
  | { code: 'wrong-elk-number'; text: string }
  | { code: 'unknown-pupil'; elkNumber: string }
  | { code: 'unknown-number'; number: string; school: string }
  | { code: 'pupil-of-other-school'; elkNumber: string; school: string }
  | { code: 'wrong-school-code'; text: string }
  | { code: 'unknown-school'; school: string; suggestion: string | undefined }
  | { code: 'unknown-board'; board: string; suggestion: string | undefined }
  | { code: 'unknown-department'; department: string; suggestion: string | undefined }
  | { code: 'unknown-advice'; text: string; suggestion: Advice | undefined }
  | { code: 'unknown-route'; text: string; suggestion: Route | undefined }
  | { code: 'unknown-round'; text: string }
  | { code: 'unknown-field'; text: string; suggestion: string | undefined }
  | { code: 'advice-not-corrected'; field: 'advice' | 'route'; elkNumber: string }
  | { code: 'wrong-field'; field: PupilField; value: string; problem: FieldProblemCode; suggestion: string | undefined }
  | { code: 'nothing-to-correct' }
  | { code: 'number-taken'; number: string; school: string }
  | { code: 'advice-required'; route: Route }
  | { code: 'extend-first'; round: RoundName; closedAt: Instant; elkNumber: string }
  | { code: 'reason-required' }
  | { code: 'confirmation-required' }
  | { code: 'no-final-advice' }
  | { code: 'paper-route'; route: Route }
  | { code: 'not-a-paper-route'; route: Route }
  | { code: 'no-form'; elkNumber: string }
  | { code: 'round-not-open'; round: RoundName; opensAt: Instant }
  | { code: 'round-closed'; round: RoundName; closedAt: Instant }
  | { code: 'round-order'; problems: RoundOrderProblem[] }
  | { code: 'extension-not-later'; round: RoundName; closesAt: Instant }
  | { code: 'moment-passed'; moment: Instant }
  | { code: 'already-definitive'; round: RoundName; submittedAt: Instant }
  | { code: 'not-definitive'; round: RoundName }
  | { code: 'already-placed'; round: RoundName; department: string }
  | { code: 'not-placed'; elkNumber: string; round: RoundName }
  | { code: 'already-withdrawn'; elkNumber: string; round: RoundName; department: string }
  | { code: 'placed-by-draw'; round: RoundName }
  | { code: 'not-handed-in'; elkNumber: string; round: RoundName }
  | { code: 'other-department'; department: string; chosen: string }
  | { code: 'round-ended'; round: RoundName }
  | { code: 'seats-of-round-1' }
  | { code: 'wrong-seats'; text: string }
  | { code: 'no-receipt'; elkNumber: string; round: RoundName }
  | { code: 'wrong-receipt-code'; text: string }
  | { code: 'unknown-receipt-code'; text: string }
  | { code: 'receipt-not-proven'; text: string; elkNumber: string }
  | { code: 'nothing-started'; round: RoundName }
  | { code: 'stale-page' }
  | { code: 'list-empty' }
  | { code: 'list-full'; max: number }
  | { code: 'department-not-allowed'; department: string }
  | { code: 'no-seats-left'; department: string }
  | { code: 'one-at-a-time' }
  | { code: 'not-admitted'; department: string; elkNumber: string }
  | { code: 'nothing-to-choose'; elkNumber: string }
  | { code: 'department-twice'; department: string }
  | { code: 'nothing-to-simulate'; round: RoundName }
  | { code: 'not-in-draw'; elkNumber: string; round: RoundName }
  | { code: 'seats-below-grants'; department: string; seats: number; grants: number }
  | { code: 'one-school-only'; route: Route }
  | { code: 'wish-not-listed'; department: string }
  | { code: 'wish-not-possible'; department: string }
  | { code: 'places-wrong'; places: WrongPlace[] }
  | { code: 'child-data-unchecked' }
  | { code: 'contact-unchecked' }
  | { code: 'not-confirmed' }
  | { code: 'no-account' }
  | { code: 'no-login'; elkNumber: string }
  | { code: 'has-account'; elkNumber: string }
  | { code: 'unknown-mail'; id: number }
  | { code: 'mail-of-other-school'; id: number; school: string }
  | { code: 'mail-not-retryable'; id: number; state: MailState }
  | { code: 'mail-not-unknown'; id: number; state: MailState }
  | { code: 'unknown-mail-kind'; kind: string }
  | { code: 'dkim-key-missing'; file: string; selector: string }
  | { code: 'dkim-key-unreadable'; file: string }
  | { code: 'dkim-key-wrong'; file: string }
  | { code: 'dkim-key-exists'; file: string }
  | { code: 'login-wrong' }
  | { code: 'too-busy' }
  | { code: 'birth-date-wrong' }
  | { code: 'too-many-tries' }
  | { code: 'address-in-use'; host: string; port: number }
  | { code: 'address-refused'; host: string; port: number }
  | { code: 'password-too-short'; min: number }
  | { code: 'password-too-long'; max: number }
  | { code: 'password-too-common' }
  | { code: 'passwords-differ' }
  | { code: 'letter-code-wrong' }
  | { code: 'link-unknown' }
  | { code: 'link-used' }
  | { code: 'link-superseded'; newerAt: Instant }
  | { code: 'link-expired' }
  | { code: 'link-revoked' }
  | BackupProblem
  | MatchProblem
  | PrivacyProblem
  | ResultProblem
  | TokenProblem
  | RemoteProblem

export type ProblemCode = Problem['code']

/** A problem of one code, with its values. */
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>

/** Something that the person at the door can mend; the door finds the sentence. */
export class UserError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
    this.name = 'UserError'
  }
}
