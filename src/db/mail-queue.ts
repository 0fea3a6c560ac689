import { sql } from 'kysely'
import { type MailPace, URGENT_PRIORITY } from '../domain/mail-pace.js'
import type { PauseReason } from '../domain/mail-reason.js'
import type { Instant } from '../domain/time.js'
import { busy, settleMails, waitingAgain } from './mail-outcomes.js'
import { readAllowance } from './mail-pace.js'
import { type QueuedMail, toMail } from './mails.js'
import type { Database, Trx } from './open.js'
import { isResting } from './resting-domains.js'

/** A worker's hold on mails: nobody else takes them before `until`, and the worker moves that on while it lives. */
export interface Lease {
  by: string
  until: Instant
}

// Written out, not bound: see `busy`.
const due = sql<boolean>`state in ('waiting', 'deferred')`

/** Takes the mails that are due, the most urgent first, as many as the pace allows, in one step that no other worker can be part of. */
export async function claimMails(
  db: Database,
  lease: Lease,
  { atMost, pace }: { atMost: number; pace: MailPace },
  now: Instant,
): Promise<QueuedMail[]> {
  return await db.transaction().execute(async (trx) => {
    const { urgent, ordinary } = await readAllowance(trx, pace, now)
    const first = await claim(trx, lease, { isUrgent: true, limit: Math.min(atMost, urgent), now })
    const left = Math.min(atMost, ordinary) - first.length
    return [...first, ...(await claim(trx, lease, { isUrgent: false, limit: left, now }))]
  })
}

async function claim(
  trx: Trx,
  { by, until }: Lease,
  { isUrgent, limit, now }: { isUrgent: boolean; limit: number; now: Instant },
): Promise<QueuedMail[]> {
  if (limit <= 0) return []
  const rows = await trx
    .updateTable('mails')
    .set({ state: 'claimed', state_at: now, claimed_by: by, claimed_until: until })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('mails')
        .select('id')
        .where(due)
        .where('priority', isUrgent ? '<=' : '>', URGENT_PRIORITY)
        .where('due_at', '<=', now)
        .where((not) => not.not(isResting(now)))
        .orderBy('priority')
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit),
    )
    .returningAll()
    .execute()
  const order = (row: (typeof rows)[number]) => [row.priority, row.due_at, row.id] as const
  return rows.sort((one, other) => compare(order(one), order(other))).map((row) => toMail(row) as QueuedMail)
}

/** The priority of the mail that would go first if nothing held it up; undefined when none is due. */
export async function findFirstPriority(db: Database, now: Instant): Promise<number | undefined> {
  const row = await db
    .selectFrom('mails')
    .select('priority')
    .where(due)
    .where('due_at', '<=', now)
    .where((eb) => eb.not(isResting(now)))
    .orderBy('priority')
    .limit(1)
    .executeTakeFirst()
  return row?.priority
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const index = one.findIndex((value, at) => value !== other[at])
  return index === -1 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1
}

/** How many mails stand ready and have not gone; one that is to go later is not ready, nor is one that waits for its next try. */
export async function countReady(db: Database, now: Instant): Promise<number> {
  const { ready } = await db
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('ready'))
    .where((eb) => eb.or([busy, eb.and([due, eb('state', '=', 'waiting'), eb('due_at', '<=', now)])]))
    .executeTakeFirstOrThrow()
  return ready
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
    const unknown = lost.map(({ id, claimed_by, state_at }) => ({
      id,
      by: claimed_by ?? '',
      state: 'unknown' as const,
      reason: 'interrupted' as const,
      dueAt: now,
      at: now,
      attempt: { startedAt: state_at, reply: '' },
    }))
    await settleMails(trx, unknown)
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
