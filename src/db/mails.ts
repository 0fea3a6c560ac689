import type { ElkNumber } from '../domain/elk-number.js'
import type { FamilyLanguage } from '../domain/language.js'
import type { LedgerKind, MailKind, MailState } from '../domain/mail.js'
import type { MailReason } from '../domain/mail-reason.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import type { NewRow, Row } from './tables.js'

/** A mail in the outbox, whatever became of it. */
export interface Mail {
  id: number
  kind: LedgerKind
  pupilId: number | undefined
  /** To whom a mail to a school is. */
  schoolId: number | undefined
  recipient: string
  language: FamilyLanguage
  linkId: number | undefined
  /** What its template needs beside the pupil: see `mail/mail-data`. */
  data: object
  state: MailState
  stateAt: Instant
  reason: MailReason | undefined
  dueAt: Instant
  attempts: number
  /** Undefined before the mail has got its words. */
  messageId: string | undefined
  createdAt: Instant
  /** When it was made, or a person last put it in line again: so long it has been tried. */
  queuedAt: Instant
  sentAt: Instant | undefined
}

/** A mail that goes by mail, not on paper. */
export type QueuedMail = Mail & { kind: MailKind }

/** Keeps a mail; false when one with the same key is there already. */
export async function insertMail(trx: Trx, mail: NewRow<'mails'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('mails')
    .values(mail)
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The mail with this number, if there is one. */
export async function findMail(db: Database, id: number): Promise<Mail | undefined> {
  const row = await db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toMail(row)
}

/** The mails to a pupil's family, oldest first. */
export async function listMailsOf(db: Database, pupilId: number): Promise<Mail[]> {
  const rows = await db.selectFrom('mails').selectAll().where('pupil_id', '=', pupilId).orderBy('id').execute()
  return rows.map(toMail)
}

/** The bytes of a mail that has got its words, with a placeholder for its link's token. */
export async function findMessage(db: Database, mailId: number): Promise<string | undefined> {
  const row = await db.selectFrom('mail_messages').select('message').where('mail_id', '=', mailId).executeTakeFirst()
  return row?.message
}

export interface MailFilter {
  state?: MailState | undefined
  kind?: LedgerKind | undefined
  schools?: readonly SchoolCode[] | undefined
}

export interface ListedMail extends Omit<Mail, 'data'> {
  elkNumber: ElkNumber | undefined
  /** The primary school of the pupil, or to which the mail is. */
  school: SchoolCode | undefined
  /** What the mail server said last; empty when it never said anything. */
  reply: string
}

/** The mails, newest first, without what they say. */
export async function listMails(db: Database, { state, kind, schools }: MailFilter = {}): Promise<ListedMail[]> {
  let query = db
    .selectFrom('mails')
    .leftJoin('pupils', 'pupils.id', 'mails.pupil_id')
    .leftJoin('primary_schools', (join) =>
      join.on((eb) => eb('primary_schools.id', '=', eb.fn.coalesce('pupils.primary_school_id', 'mails.school_id'))),
    )
    .select([
      'mails.id',
      'kind',
      'mails.pupil_id',
      'school_id',
      'recipient',
      'mails.language',
      'unique_key',
      'priority',
      'link_id',
    ])
    .select(['state', 'state_at', 'mails.reason', 'due_at', 'attempts', 'message_id', 'mails.created_at'])
    .select(['queued_at', 'sent_at'])
    .select(['elk_number', 'primary_schools.code as school'])
    .select((eb) =>
      eb
        .selectFrom('mail_attempts')
        .select('reply')
        .whereRef('mail_attempts.mail_id', '=', 'mails.id')
        .orderBy('attempt', 'desc')
        .limit(1)
        .as('reply'),
    )
    .orderBy('mails.id', 'desc')
  if (state) query = query.where('state', '=', state)
  if (kind) query = query.where('kind', '=', kind)
  if (schools) query = query.where('primary_schools.code', 'in', schools)
  const rows = await query.execute()
  return rows.map(({ elk_number, school, reply, ...row }) => ({
    ...toEnvelope(row),
    elkNumber: elk_number ?? undefined,
    school: school ?? undefined,
    reply: reply ?? '',
  }))
}

/** How many mails are in each state, all of them or those about pupils of some schools; a state without mails is 0. */
export async function countMails(
  db: Database,
  { schools }: Pick<MailFilter, 'schools'> = {},
): Promise<Record<MailState, number>> {
  let query = db
    .selectFrom('mails')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
  if (schools)
    query = query
      .leftJoin('pupils', 'pupils.id', 'mails.pupil_id')
      .innerJoin('primary_schools', (join) =>
        join.on((eb) => eb('primary_schools.id', '=', eb.fn.coalesce('pupils.primary_school_id', 'mails.school_id'))),
      )
      .where('primary_schools.code', 'in', schools)
  const rows = await query.execute()
  const none = { waiting: 0, claimed: 0, 'handing-over': 0, sent: 0, deferred: 0, failed: 0, unknown: 0, dropped: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

export interface MailAttempt {
  attempt: number
  startedAt: Instant
  endedAt: Instant | undefined
  outcome: string
  reply: string
}

/** The attempts to send a mail, oldest first. */
export async function listAttempts(db: Database, mailId: number): Promise<MailAttempt[]> {
  const rows = await db
    .selectFrom('mail_attempts')
    .selectAll()
    .where('mail_id', '=', mailId)
    .orderBy('attempt')
    .execute()
  return rows.map(({ attempt, started_at, ended_at, outcome, reply }) => ({
    attempt,
    startedAt: started_at,
    endedAt: ended_at ?? undefined,
    outcome,
    reply,
  }))
}

/** A mail as the rest of the program knows it. */
export function toMail(row: Row<'mails'>): Mail {
  return { ...toEnvelope(row), data: JSON.parse(row.data) as object }
}

type EnvelopeRow = Omit<
  Row<'mails'>,
  'data' | 'recipient_domain' | 'claimed_by' | 'claimed_until' | 'priority' | 'unique_key'
>

function toEnvelope(row: EnvelopeRow): Omit<Mail, 'data'> {
  return {
    id: row.id,
    kind: row.kind,
    pupilId: row.pupil_id ?? undefined,
    schoolId: row.school_id ?? undefined,
    recipient: row.recipient,
    language: row.language,
    linkId: row.link_id ?? undefined,
    state: row.state,
    stateAt: row.state_at,
    reason: row.reason === '' ? undefined : (row.reason as MailReason),
    dueAt: row.due_at,
    attempts: row.attempts,
    messageId: row.message_id ?? undefined,
    createdAt: row.created_at,
    queuedAt: row.queued_at,
    sentAt: row.sent_at ?? undefined,
  }
}
