import { insertMail } from '../db/mails.js'
import type { Trx } from '../db/open.js'
import { mailPriorities } from '../domain/mail.js'
import type { Pupil } from '../domain/pupil.js'
import type { Instant } from '../domain/time.js'

export interface PrintedLetter {
  pupil: Pick<Pupil, 'id' | 'language'>
  linkId: number
  /** The how-manieth login of this pupil it is, 1 for the first. */
  number: number
}

/** Keeps in the outbox, within a transaction, that a parent login was printed as a letter: sent, and to no mailbox. */
export async function keepPrintedLetter(
  trx: Trx,
  { pupil, linkId, number }: PrintedLetter,
  now: Instant,
): Promise<void> {
  const added = await insertMail(trx, {
    kind: 'login-letter',
    pupil_id: pupil.id,
    recipient: '',
    language: pupil.language,
    unique_key: `login-letter:${pupil.id}:${number}`,
    priority: mailPriorities.login,
    link_id: linkId,
    data: '{}',
    state: 'sent',
    state_at: now,
    due_at: now,
    claimed_by: null,
    claimed_until: null,
    message_id: null,
    created_at: now,
    queued_at: now,
    sent_at: now,
  })
  if (!added) throw new TypeError(`letter ${number} of this pupil is there already`)
}
