import type { Generated, GeneratedAlways } from 'kysely'
import type { FamilyLanguage } from '../domain/language.js'
import type { LedgerKind, MailState } from '../domain/mail.js'
import type { Instant } from '../domain/time.js'

type Id = Generated<number>

export interface MailsTable {
  id: Id
  kind: LedgerKind
  /** About whom a mail to a family is. */
  pupil_id: number | null
  /** To whom a mail to a school is. */
  school_id: Generated<number | null>
  /** Empty for what went on paper. */
  recipient: string
  recipient_domain: GeneratedAlways<string>
  language: FamilyLanguage
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

/** Domains that asked for a rest. */
export interface RestingDomainsTable {
  domain: string
  until: Instant
  /** How often in a row they asked. */
  refusals: number
}

/** Final non-delivery reports, as far as they are about a mail of ours. */
export interface BouncesTable {
  id: Id
  mail_id: number
  recipient: string
  /** RFC 3463. */
  status: string
  diagnostic: string
  report_hash: string
  arrived_at: Instant
}

/** Addresses that do not exist, each for the pupil whose family was written to. */
export interface BouncedAddressesTable {
  pupil_id: number
  address: string
  bounced_at: Instant
  mail_id: number
  /** When a person last said that the address is right all the same; then it is not marked, and reports from before say nothing. */
  cleared_at: Generated<Instant | null>
}
