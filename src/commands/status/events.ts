import type { App } from '../../app.js'
import { findAccount } from '../../db/accounts.js'
import { listApplications } from '../../db/applications.js'
import { listForms } from '../../db/forms.js'
import { listLoginRevocations } from '../../db/links.js'
import { listMailsOf, type Mail } from '../../db/mails.js'
import type { Database } from '../../db/open.js'
import type { KeptPupil } from '../../db/pupils.js'
import { listSeatEvents, type SeatEvent } from '../../db/result-events.js'
import { listSubmissions } from '../../db/submissions.js'
import type { FormReason } from '../../domain/form-version.js'
import type { MailKind, MailState } from '../../domain/mail.js'
import type { RoundName } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'

/** Something that happened to a pupil and stands behind a dot. */
export type Event =
  | SeatEvent
  | ({ at: Instant } & (
      | { event: 'imported' }
      | { event: 'form'; version: number; reason: FormReason }
      | { event: 'mail'; id: number; kind: MailKind; state: MailState }
      | { event: 'letter'; id: number }
      | { event: 'login-revoked' }
      | { event: 'account' }
      | { event: 'started'; round: RoundName }
      | { event: 'submitted'; round: RoundName; enteredBy: string | null }
      | { event: 'reopened'; round: RoundName; reason: string }
    ))

/** What happened to a pupil, oldest first, as far as may be seen at a moment. */
export async function listEvents(
  { db, ...year }: Pick<App, 'db' | 'config' | 'vault'>,
  pupil: KeptPupil,
  now: Instant,
): Promise<Event[]> {
  const account = await findAccount(db, pupil.id)
  const forms = await listForms(db, pupil.id)
  const mails = await listMailsOf(db, pupil.id)
  const revocations = await listLoginRevocations(db, pupil.id)
  const applications = await listApplications(db, pupil.id)
  const events: Event[] = [
    { at: pupil.createdAt, event: 'imported' },
    ...forms.map(({ createdAt: at, version, reason }) => ({ at, event: 'form', version, reason }) as const),
    ...mails.map(mailEvent),
    ...revocations.map((at) => ({ at, event: 'login-revoked' }) as const),
    ...(account ? [{ at: account.createdAt, event: 'account' } as const] : []),
    ...applications.map(({ startedAt: at, round }) => ({ at, event: 'started', round }) as const),
    ...(await listHandedIn(db, pupil.id)),
    ...(await listSeatEvents(db, year, pupil, now)),
  ]
  return events.sort((one, other) => Number(one.at > other.at) - Number(one.at < other.at))
}

function mailEvent({ stateAt: at, id, kind, state }: Mail): Event {
  return kind === 'login-letter' ? { at, event: 'letter', id } : { at, event: 'mail', id, kind, state }
}

async function listHandedIn(db: Database, pupilId: number): Promise<Event[]> {
  const submissions = await listSubmissions(db, pupilId)
  return submissions.flatMap(({ submittedAt, round, enteredBy, reopenedAt, reopenReason: reason = '' }) => [
    { at: submittedAt, event: 'submitted', round, enteredBy: enteredBy ?? null } as const,
    ...(reopenedAt ? [{ at: reopenedAt, event: 'reopened', round, reason } as const] : []),
  ])
}
