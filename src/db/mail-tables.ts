import type { Generated } from 'kysely'
import type { Language } from '../domain/language.js'
import type { MailKind, MailState } from '../domain/mail.js'
import type { Instant } from '../domain/time.js'

type Id = Generated<number>

export interface MailsTable {
  id: Id
  kind: MailKind
  pupil_id: number | null
  recipient: string
  language: Language
  unique_key: string
  priority: number
  link_id: number | null
  /** JSON of what the mail's template needs beside the pupil. */
  data: string
  state: MailState
  state_at: Instant
  reason: Generated<string>
  due_at: Instant
  attempts: Generated<number>
  claimed_by: string | null
  claimed_until: Instant | null
  message_id: string | null
  created_at: Instant
  /** When it was made, or a person last put it in line again. */
  queued_at: Instant
  sent_at: Instant | null
}

/** Apart from the mails, whose rows change at every step and stay small so. */
export interface MailMessagesTable {
  mail_id: number
  /** The bytes of the mail with a placeholder for its link's token: see `mail/link-placeholder`. */
  message: string
}

export interface MailAttemptsTable {
  mail_id: number
  attempt: number
  started_at: Instant
  ended_at: Instant | null
  outcome: string
  reply: string
}
