import { insertMail } from '../db/mails.js'
import type { Trx } from '../db/open.js'
import { type MailKind, mailPriorities } from '../domain/mail.js'
import type { Pupil } from '../domain/pupil.js'
import type { Instant } from '../domain/time.js'
import type { MailData } from './mail-data.js'

interface Addressed {
  pupil: Pick<Pupil, 'id' | 'email' | 'email2' | 'language'>
  /** Makes this mail one of its kind: the database keeps no second mail with the same key. */
  uniqueKey: string
}

type LinkKind = 'login' | 'password-reset'
type FactKind = 'form-renewed' | 'receipt'

/** A mail that becomes due when the transaction commits. */
export type MailToSend = Addressed &
  (
    | { kind: LinkKind; linkId: number }
    | { [Kind in FactKind]: { kind: Kind; data: MailData[Kind] } }[FactKind]
    | { kind: Exclude<MailKind, LinkKind | FactKind> }
  )

/** The address to which a family's mail goes; empty when there is none. */
export function mailAddress({ email, email2 }: Pick<Pupil, 'email' | 'email2'>): string {
  return email || email2
}

/** Writes a mail to the outbox within a transaction; false when its family has no address or its key is there already. */
export async function mailLater(trx: Trx, mail: MailToSend, now: Instant): Promise<boolean> {
  const { kind, pupil, uniqueKey } = mail
  const recipient = mailAddress(pupil)
  if (recipient === '') return false
  return await insertMail(trx, {
    kind,
    pupil_id: pupil.id,
    recipient,
    language: pupil.language,
    unique_key: uniqueKey,
    priority: mailPriorities[kind],
    link_id: 'linkId' in mail ? mail.linkId : null,
    data: JSON.stringify('data' in mail ? mail.data : {}),
    state: 'waiting',
    state_at: now,
    due_at: now,
    claimed_by: null,
    claimed_until: null,
    message_id: null,
    created_at: now,
    queued_at: now,
    sent_at: null,
  })
}
