import { sql } from 'kysely'
import type { PauseReason } from '../domain/mail-reason.js'
import type { Instant } from '../domain/time.js'
import { settleMail, waitingAgain } from './mail-outcomes.js'
import { type Mail, toMail } from './mails.js'
import type { Database } from './open.js'

/** A worker's hold on mails: nobody else takes them before `until`, and the worker moves that on while it lives. */
export interface Lease {
  by: string
  until: Instant
}

// Written out, not bound: a partial index is only used for a condition that stands in the statement.
const due = sql<boolean>`state in ('waiting', 'deferred')`
const busy = sql<boolean>`state in ('claimed', 'handing-over')`

/** Takes the mails that are due, the most urgent first, in one step that no other worker can be part of. */
export async function claimMails(db: Database, { by, until }: Lease, limit: number, now: Instant): Promise<Mail[]> {
  const rows = await db
    .updateTable('mails')
    .set({ state: 'claimed', state_at: now, claimed_by: by, claimed_until: until })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('mails')
        .select('id')
        .where(due)
        .where('due_at', '<=', now)
        .orderBy('priority')
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit),
    )
    .returningAll()
    .execute()
  const order = (row: (typeof rows)[number]) => [row.priority, row.due_at, row.id] as const
  return rows.sort((one, other) => compare(order(one), order(other))).map(toMail)
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const index = one.findIndex((value, at) => value !== other[at])
  return index === -1 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1
}

/** Moves on the end of everything a worker holds. */
export async function renewLease(db: Database, { by, until }: Lease): Promise<void> {
  await db.updateTable('mails').set({ claimed_until: until }).where(busy).where('claimed_by', '=', by).execute()
}

/** Puts back what a worker holds and has not begun to hand over: all of it, or one mail. */
export async function releaseMails(db: Database, by: string, id?: number): Promise<void> {
  let query = db
    .updateTable('mails')
    .set(waitingAgain)
    .where('claimed_by', '=', by)
    .where('state', 'in', id === undefined ? ['claimed'] : ['claimed', 'handing-over'])
  if (id !== undefined) query = query.where('id', '=', id)
  await query.execute()
}

/** Takes mails from workers that are gone: what they had not begun waits again, what they were handing over is unknown. Answers how many became unknown. */
export function recoverMails(db: Database, now: Instant): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable('mails')
      .set(waitingAgain)
      .where('state', '=', 'claimed')
      .where('claimed_until', '<', now)
      .execute()
    const lost = await trx
      .selectFrom('mails')
      .select(['id', 'claimed_by', 'state_at'])
      .where('state', '=', 'handing-over')
      .where('claimed_until', '<', now)
      .execute()
    for (const { id, claimed_by, state_at } of lost)
      await settleMail(trx, {
        id,
        by: claimed_by ?? '',
        state: 'unknown',
        reason: 'interrupted',
        dueAt: now,
        at: now,
        attempt: { startedAt: state_at, reply: '' },
      })
    return lost.length
  })
}

/** Why all mail waits, until when, and what the mail server said. */
export interface MailPause {
  mailId: number
  reason: PauseReason
  until: Instant
  reply: string
}

/** The pause that holds at a moment: as long as a mail that the server refused out of principle has not come up again. */
export async function findPause(db: Database, now: Instant): Promise<MailPause | undefined> {
  const row = await db
    .selectFrom('mails')
    .select(['id', 'reason', 'due_at'])
    .where(sql<boolean>`state = 'deferred' and reason in ('server-refused', 'login-refused', 'policy-refused')`)
    .where('due_at', '>', now)
    .orderBy('due_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const last = await db
    .selectFrom('mail_attempts')
    .select('reply')
    .where('mail_id', '=', row.id)
    .orderBy('attempt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { mailId: row.id, reason: row.reason as PauseReason, until: row.due_at, reply: last?.reply ?? '' }
}
