import type { MailState } from '../domain/mail.js'
import type { DropReason, MailReason } from '../domain/mail-reason.js'
import type { Instant } from '../domain/time.js'
import type { Trx } from './open.js'

/** A mail that nobody holds. */
export const waitingAgain = { state: 'waiting', claimed_by: null, claimed_until: null } as const

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

/** Keeps that a mail is about to leave the house, and with what words; false when the worker no longer holds it. */
export async function markHandingOver(trx: Trx, { id, by, rendered, at }: HandingOver): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('mails')
    .set({ state: 'handing-over', state_at: at, ...renderedColumns(rendered) })
    .where('id', '=', id)
    .where('claimed_by', '=', by)
    .where('state', 'in', ['claimed', 'handing-over'])
    .executeTakeFirst()
  const ours = numUpdatedRows === 1n
  if (ours && rendered) await replaceMessage(trx, id, rendered)
  return ours
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
}

/** Keeps how a mail ended, and the attempt; a worker that lost its hold in the meantime may still say what became of it. */
export async function settleMail(
  trx: Trx,
  { id, by, state, reason, dueAt, at, attempt, rendered }: Settlement,
): Promise<void> {
  const keepsHold = state === 'unknown'
  const { numUpdatedRows } = await trx
    .updateTable('mails')
    .set((eb) => ({
      state,
      state_at: at,
      reason: reason ?? '',
      due_at: dueAt,
      attempts: attempt ? eb('attempts', '+', 1) : eb.ref('attempts'),
      claimed_until: null,
      ...(!keepsHold && { claimed_by: null }),
      ...(state === 'sent' && { sent_at: at }),
      ...renderedColumns(rendered),
    }))
    .where('id', '=', id)
    .where('claimed_by', '=', by)
    .where('state', 'in', ['claimed', 'handing-over', 'unknown'])
    .executeTakeFirst()
  if (rendered && numUpdatedRows === 1n) await replaceMessage(trx, id, rendered)
  if (attempt && (numUpdatedRows === 1n || state === 'sent'))
    await addAttempt(trx, id, { ...attempt, endedAt: at, outcome: state })
}

async function addAttempt(
  trx: Trx,
  id: number,
  { startedAt, endedAt, outcome, reply }: { startedAt: Instant; endedAt: Instant; outcome: string; reply: string },
): Promise<void> {
  await trx
    .insertInto('mail_attempts')
    .values((eb) => ({
      mail_id: id,
      attempt: eb
        .selectFrom('mail_attempts as earlier')
        .select((earlier) =>
          earlier(earlier.fn.coalesce(earlier.fn.max('earlier.attempt'), earlier.lit(0)), '+', 1).as('next'),
        )
        .where('earlier.mail_id', '=', id),
      started_at: startedAt,
      ended_at: endedAt,
      outcome,
      reply,
    }))
    .execute()
}

function renderedColumns(rendered: RenderedMail | undefined) {
  return rendered && { recipient: rendered.recipient, message_id: rendered.messageId }
}

async function replaceMessage(trx: Trx, mailId: number, { message }: RenderedMail): Promise<void> {
  await trx
    .insertInto('mail_messages')
    .values({ mail_id: mailId, message })
    .onConflict((conflict) => conflict.column('mail_id').doUpdateSet({ message }))
    .execute()
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
