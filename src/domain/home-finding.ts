import type { CertificateFault, Finding } from './mail-finding.js'
import type { ExpiryWarning } from './own-page.js'
import type { Problem } from './problems.js'
import type { RoundName } from './round.js'
import type { RoundOrderFault } from './round-order.js'
import type { Day, Instant } from './time.js'

/** What of a home is looked at, in the order in which it is told: what families would notice first comes first. */
export const homeSubjects = [
  'portal',
  'worker',
  'queue',
  'mail',
  'calendar',
  'pupils',
  'logins',
  'schools',
  'departments',
  'results',
  'texts',
  'look',
  'wording',
  'settings',
  'home',
  'database',
  'vault',
  'log',
  'backup',
  'disk',
  'files',
  'keys',
  'clock',
  'node',
] as const

export type HomeSubject = (typeof homeSubjects)[number]

type Nothing = Record<never, never>

/** What of the calendar comes next. */
export type CalendarStep = 'opens' | 'closes' | 'result-mail' | 'results'

/** What is not right about the mail's way out, without how to mend it: `elk doctor mail` has that. */
export type MailTrouble = Pick<Finding, 'subject' | 'about' | 'code'>

/** What can be found about a home, with the values that a sentence about it needs. */
export interface HomeFindingDetails {
  /** An examiner met something that a person can mend. */
  refused: { problem: Problem }
  /** An examiner failed: `reason` is a word of the machine. */
  'not-examined': { reason: string }

  'portal-ok': { url: string; certificateEnds: Day | undefined }
  'portal-practice': Nothing
  'portal-closed': Nothing
  'portal-silent': { url: string; reason: string }
  'portal-not-yet': { url: string; reason: string }
  'portal-hidden': { url: string; reason: string; here: string }
  'portal-unwell': { url: string; status: number; answer: string }
  'portal-stranger': { url: string; status: number }
  'portal-certificate-wrong': { host: string; fault: CertificateFault }
  'portal-certificate-ends': { host: string; certificateEnds: Day }

  'worker-ok': { at: Instant }
  'worker-practice': Nothing
  'worker-idle': Nothing
  'worker-away': { at: Instant | undefined; ended: boolean }
  'worker-not-yet': { at: Instant | undefined; ended: boolean }

  'queue-ok': { waiting: number }
  'queue-late': { waiting: number; since: Instant }
  'queue-paused': { until: Instant }
  'queue-unknown': { unknown: number }

  'mail-ok': { checks: number }
  'mail-practice': Nothing
  'mail-wrong': { findings: readonly MailTrouble[] }
  'mail-mind': { findings: readonly MailTrouble[] }
  'mail-to-files': { outbox: string }
  'mail-to-files-yet': { outbox: string }
  'mail-only-to': { addresses: readonly string[] }
  'mail-only-to-yet': { addresses: readonly string[] }

  'calendar-next': { round: RoundName; step: CalendarStep; at: Instant }
  'calendar-over': { at: Instant }
  'calendar-order': { round: RoundName; fault: RoundOrderFault }
  'calendar-year': { year: number; opensAt: Instant }
  'calendar-deadline': { deadline: 'advice' | 'login'; on: Day; opensAt: Instant }

  'pupils-ok': { pupils: number }
  'pupils-none': Nothing
  'pupils-none-yet': Nothing
  'advice-missing': { pupils: number; until: Day }
  'advice-late': { pupils: number; until: Day }

  'logins-ok': Nothing
  'logins-unsent': { pupils: number; until: Day }
  'logins-late': { pupils: number; until: Day }
  'logins-bounced': { pupils: number }
  'logins-no-email': { pupils: number }

  'schools-ok': { schools: number }
  'schools-none': Nothing
  'schools-none-yet': Nothing
  'schools-empty': { codes: readonly string[] }

  'departments-ok': { departments: number }
  'departments-none': Nothing
  'departments-none-yet': Nothing
  'departments-no-capacity': { codes: readonly string[] }
  'secondary-empty': { codes: readonly string[] }

  'results-unpublished': { round: RoundName; at: Instant }

  'texts-ok': Nothing
  'texts-unready': { files: readonly string[] }
  'texts-security': { warning: ExpiryWarning; at: Instant }
  'look-ok': Nothing
  'wording-ok': Nothing
  'settings-ok': Nothing
  'settings-example': { settings: readonly string[] }

  'home-ok': Nothing
  'home-practice': Nothing

  'database-ok': { bytes: number }
  'database-damaged': { file: string }
  'database-loose-ends': { rows: number }
  'database-erasing': { since: Instant }
  'vault-ok': { files: number }
  'vault-damaged': { files: readonly string[]; folder: string }
  'log-ok': { entries: number }
  'log-broken': { at: number }
  'log-shorter': { file: string }
  'log-heads-near': Nothing
  'log-heads-away': { file: string }
  'log-heads-damaged': { file: string; lines: number }

  'backup-ok': { madeAt: Instant; verifiedAt: Instant }
  'backup-practice': Nothing
  'backup-none': Nothing
  'backup-old': { madeAt: Instant }
  'backup-unset': Nothing
  'backup-unverified': { file: string; verifiedAt: Instant | undefined }

  'disk-ok': { free: number }
  'disk-low': { folder: string; free: number }
  'disk-full': { folder: string; free: number }

  'files-ok': { owner: string }
  'files-open': { dir: string }
  'files-owner': { path: string; others: number; dir: string; owner: string }
  'files-parent': { folder: string }
  'files-as-root': { owner: string }

  'keys-ok': { keys: number }
  'keys-end': { school: string; name: string; at: Instant }
  'keys-ended': { school: string; name: string; at: Instant }

  'clock-ok': { zone: string }
  'clock-practice': Nothing
  'clock-behind': { lastAt: Instant }
  'clock-loose': Nothing

  'node-ok': { version: string }
  'node-unsupported': { version: string; wanted: string }
  'node-ended': { version: string; endedOn: Day }
}

export type HomeFindingCode = keyof HomeFindingDetails

/** One thing that was found about a home. */
export type HomeFinding = {
  [Code in HomeFindingCode]: { subject: HomeSubject; code: Code; details: HomeFindingDetails[Code] }
}[HomeFindingCode]

/** Makes findings about one subject. */
export function findingsOf(subject: HomeSubject) {
  return <Code extends HomeFindingCode>(code: Code, details: HomeFindingDetails[Code]): HomeFinding =>
    ({ subject, code, details }) as HomeFinding
}
