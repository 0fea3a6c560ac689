import { sql } from 'kysely'
import type { MailState } from '../domain/mail.js'
import type { DropReason, MailReason } from '../domain/mail-reason.js'
import type { Instant } from '../domain/time.js'
import type { Trx } from './open.js'
import { restDomain, wakeDomains } from './resting-domains.js'

/** A mail that nobody holds. */
export const waitingAgain = { state: 'waiting', claimed_by: null, claimed_until: null } as const

/** A mail that a worker holds; written out, not bound, since a partial index is only used for a condition that stands in the statement. */
export const busy = sql<boolean>`state in ('claimed', 'handing-over')`

/** What a mail says and to whom, as it goes out. */
export interface RenderedMail {
  recipient: string
  messageId: string
  message: string
}

/** A mail that is about to leave the house. */
export interface HandingOver {
  id: number
  by: string
  /** Its words, when it has got them only now. */
  rendered: RenderedMail | undefined
  at: Instant
}

// What runs for each mail that leaves is written out: to build such a statement takes longer than to run it.

/** Keeps that mails are about to leave the house, and with what words, and counts them. Answers which; the worker no longer holds the others. */
export async function markHandingOver(trx: Trx, mails: readonly HandingOver[]): Promise<ReadonlySet<number>> {
  const ours = new Set<number>()
  for (const mail of mails) if (await mark(trx, mail)) ours.add(mail.id)
  if (ours.size > 0) await sql`update procedure set handed_over = handed_over + ${ours.size}`.execute(trx)
  return ours
}

async function mark(trx: Trx, { id, by, rendered, at }: HandingOver): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update mails set state = 'handing-over', state_at = ${at},
      recipient = coalesce(${rendered?.recipient ?? null}, recipient),
      message_id = coalesce(${rendered?.messageId ?? null}, message_id)
    where id = ${id} and claimed_by = ${by} and ${busy}`.execute(trx)
  if (numAffectedRows !== 1n) return false
  if (rendered) await replaceMessage(trx, id, rendered)
  return true
}

/** How a mail stands after its worker was done with it. */
export interface Settlement {
  id: number
  by: string
  state: MailState
  reason: MailReason | undefined
  dueAt: Instant
  at: Instant
  /** Undefined when nothing was tried. */
  attempt: { startedAt: Instant; reply: string } | undefined
  /** Its words, when it has got them only now and they are not kept yet. */
  rendered?: RenderedMail | undefined
  /** The recipient's domain asked for a rest, perhaps of so many ms. */
  domainRests?: { askedMs: number | undefined } | undefined
}

/** Keeps how mails ended, and the attempts; a worker that lost its hold in the meantime may still say what became of them. */
export async function settleMails(trx: Trx, mails: readonly Settlement[]): Promise<void> {
  for (const mail of mails) await settleMail(trx, mail)
  const sent = mails.filter(({ state }) => state === 'sent')
  const [first] = sent.flatMap(({ attempt }) => (attempt ? [attempt.startedAt] : [])).toSorted()
  if (first)
    await wakeDomains(
      trx,
      sent.map(({ id }) => id),
      first,
    )
}

async function settleMail(trx: Trx, mail: Settlement): Promise<void> {
  const { id, state, at, attempt, rendered, domainRests } = mail
  const isOurs = await keepEnd(trx, mail)
  if (rendered && isOurs) await replaceMessage(trx, id, rendered)
  if (attempt && (isOurs || (state === 'sent' && !(await isKept(trx, id, attempt.startedAt)))))
    await addAttempt(trx, id, { ...attempt, endedAt: at, outcome: state })
  if (domainRests) await restDomain(trx, id, at, domainRests.askedMs)
}

/** False when the worker no longer holds the mail. */
async function keepEnd(
  trx: Trx,
  { id, by, state, reason, dueAt, at, attempt, rendered }: Settlement,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update mails set state = ${state}, state_at = ${at}, reason = ${reason ?? ''}, due_at = ${dueAt},
      attempts = attempts + ${attempt ? 1 : 0}, claimed_until = null,
      claimed_by = ${state === 'unknown' ? by : null},
      sent_at = coalesce(${state === 'sent' ? at : null}, sent_at),
      recipient = coalesce(${rendered?.recipient ?? null}, recipient),
      message_id = coalesce(${rendered?.messageId ?? null}, message_id)
    where id = ${id} and claimed_by = ${by} and state in ('claimed', 'handing-over', 'unknown')`.execute(trx)
  return numAffectedRows === 1n
}

/** Whether it is kept that an attempt succeeded: a commit may fail and be done all the same. */
async function isKept(trx: Trx, id: number, startedAt: Instant): Promise<boolean> {
  const row = await trx
    .selectFrom('mail_attempts')
    .select('attempt')
    .where('mail_id', '=', id)
    .where('outcome', '=', 'sent')
    .where('started_at', '=', startedAt)
    .executeTakeFirst()
  return row !== undefined
}

async function addAttempt(
  trx: Trx,
  id: number,
  { startedAt, endedAt, outcome, reply }: { startedAt: Instant; endedAt: Instant; outcome: string; reply: string },
): Promise<void> {
  await sql`
    insert into mail_attempts (mail_id, attempt, started_at, ended_at, outcome, reply)
    values (${id}, (select coalesce(max(attempt), 0) + 1 from mail_attempts where mail_id = ${id}),
      ${startedAt}, ${endedAt}, ${outcome}, ${reply})`.execute(trx)
}

async function replaceMessage(trx: Trx, mailId: number, { message }: RenderedMail): Promise<void> {
  await sql`
    insert into mail_messages (mail_id, message) values (${mailId}, ${message})
    on conflict (mail_id) do update set message = excluded.message`.execute(trx)
}

/** Drops the login mails to a pupil's family that have not begun to leave. Answers how many. */
export async function dropLoginMails(trx: Trx, pupilId: number, reason: DropReason, now: Instant): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('mails')
    .set({ state: 'dropped', state_at: now, reason, claimed_by: null, claimed_until: null })
    .where('pupil_id', '=', pupilId)
    .where('kind', '=', 'login')
    .where('state', 'in', ['waiting', 'deferred', 'claimed'])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Puts a mail that ended, or waits for its next try, first in line again; a new address means new words. False when it is not in such a state. */
export async function markWaiting(
  trx: Trx,
  id: number,
  { recipient, now }: { recipient: string | undefined; now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('mails')
    .set({
      ...waitingAgain,
      state_at: now,
      reason: '',
      due_at: now,
      queued_at: now,
      ...(recipient !== undefined && { recipient, message_id: null }),
    })
    .where('id', '=', id)
    .where('state', 'in', ['deferred', 'failed', 'unknown', 'dropped'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
