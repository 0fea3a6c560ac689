import { insertMail } from '../db/mails.js'
import type { Trx } from '../db/open.js'
import type { PrimarySchool } from '../db/schools.js'
import type { NewRow } from '../db/tables.js'
import type { Language } from '../domain/language.js'
import { type MailKind, mailPriorities } from '../domain/mail.js'
import type { Pupil } from '../domain/pupil.js'
import type { Instant } from '../domain/time.js'
import type { MailData } from './mail-data.js'

interface Addressed {
  pupil: Pick<Pupil, 'id' | 'email' | 'email2' | 'language'>
  /** Makes this mail one of its kind: the database keeps no second mail with the same key. */
  uniqueKey: string
  /** When its turn comes; at once when nothing is said. */
  dueAt?: Instant
}

type LinkKind = 'login' | 'password-reset'
type FactKind = 'finish-reminder' | 'form-renewed' | 'receipt' | 'round-extended' | 'result-link'

/** A mail to a family that becomes due when the transaction commits. */
export type MailToSend = Addressed &
  (
    | { kind: LinkKind; linkId: number }
    | { kind: 'login-reminder'; linkId: number; data: MailData['login-reminder'] }
    | { [Kind in FactKind]: { kind: Kind; data: MailData[Kind] } }[FactKind]
    | { kind: 'password-changed' }
  )

/** A mail to a primary school that becomes due when the transaction commits. */
export interface MailToSchool {
  kind: 'school-digest'
  school: Pick<PrimarySchool, 'id' | 'email'>
  language: Language
  uniqueKey: string
  data: MailData['school-digest']
  dueAt?: Instant
}

/** The address to which a family's mail goes; empty when there is none. */
export function mailAddress({ email, email2 }: Pick<Pupil, 'email' | 'email2'>): string {
  return email || email2
}

/** Writes a mail to the outbox within a transaction; false when its family has no address or its key is there already. */
export async function mailLater(trx: Trx, mail: MailToSend, now: Instant): Promise<boolean> {
  const { kind, pupil, uniqueKey, dueAt = now } = mail
  const recipient = mailAddress(pupil)
  if (recipient === '') return false
  return await insertMail(trx, {
    ...newMail(kind, now),
    pupil_id: pupil.id,
    recipient,
    language: pupil.language,
    unique_key: uniqueKey,
    link_id: 'linkId' in mail ? mail.linkId : null,
    data: JSON.stringify('data' in mail ? mail.data : {}),
    due_at: dueAt,
  })
}

/** Writes a mail to a school to the outbox within a transaction; false when the school has no address or its key is there already. */
export async function mailSchoolLater(trx: Trx, mail: MailToSchool, now: Instant): Promise<boolean> {
  const { kind, school, language, uniqueKey, data, dueAt = now } = mail
  if (school.email === '') return false
  return await insertMail(trx, {
    ...newMail(kind, now),
    pupil_id: null,
    school_id: school.id,
    recipient: school.email,
    language,
    unique_key: uniqueKey,
    link_id: null,
    data: JSON.stringify(data),
    due_at: dueAt,
  })
}

function newMail(kind: MailKind, now: Instant) {
  return {
    kind,
    priority: mailPriorities[kind],
    state: 'waiting',
    state_at: now,
    claimed_by: null,
    claimed_until: null,
    message_id: null,
    created_at: now,
    queued_at: now,
    sent_at: null,
  } satisfies Partial<NewRow<'mails'>>
}
