import type { ReportedMail, Verdict } from '../domain/bounce.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { MailKind } from '../domain/mail.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

/** A mail as far as a report about it has to do with it. */
export interface BounceableMail extends ReportedMail {
  id: number
  kind: MailKind
  pupilId: number | undefined
  elkNumber: ElkNumber | undefined
  recipient: string
}

/** The mails with these numbers, with what is known of their addresses; those that are not there are left out. */
export async function listBounceable(db: Database, ids: readonly number[]): Promise<BounceableMail[]> {
  const rows = await db
    .selectFrom('mails')
    .leftJoin('pupils', 'pupils.id', 'mails.pupil_id')
    .leftJoin('bounced_addresses', (join) =>
      join
        .onRef('bounced_addresses.pupil_id', '=', 'mails.pupil_id')
        .on((eb) => eb('bounced_addresses.address', '=', eb.fn<string>('lower', ['recipient']))),
    )
    .select(['mails.id', 'kind', 'mails.pupil_id', 'elk_number', 'recipient', 'state', 'queued_at'])
    .select(['bounced_at', 'cleared_at'])
    .where('mails.id', 'in', ids)
    .where('kind', '!=', 'login-letter')
    .execute()
  return rows.map(({ id, kind, pupil_id, elk_number, recipient, state, queued_at, bounced_at, cleared_at }) => ({
    id,
    kind: kind as MailKind,
    pupilId: pupil_id ?? undefined,
    elkNumber: elk_number ?? undefined,
    recipient,
    state,
    queuedAt: queued_at,
    mark: bounced_at === null ? undefined : { clearedAt: cleared_at ?? undefined },
  }))
}

/** Which final reports were kept about these mails. */
export async function listKnownReports(
  db: Database,
  mailIds: readonly number[],
): Promise<{ mailId: number; hash: string }[]> {
  const rows = await db
    .selectFrom('bounces')
    .select(['mail_id', 'report_hash'])
    .where('mail_id', 'in', mailIds)
    .execute()
  return rows.map(({ mail_id, report_hash }) => ({ mailId: mail_id, hash: report_hash }))
}

/** Keeps a final report about a mail. */
export async function addBounce(
  trx: Trx,
  { id, recipient }: Pick<BounceableMail, 'id' | 'recipient'>,
  { status, diagnostic, hash }: Verdict & { hash: string },
  now: Instant,
): Promise<void> {
  const report = { mail_id: id, recipient, status, diagnostic, report_hash: hash, arrived_at: now }
  await trx.insertInto('bounces').values(report).execute()
}

/** A final report, as it was kept. */
export interface KeptBounce {
  arrivedAt: Instant
  status: string
  diagnostic: string
}

/** What came back about a mail, in the order in which it was read. */
export async function listBounces(db: Database, mailId: number): Promise<KeptBounce[]> {
  const rows = await db.selectFrom('bounces').selectAll().where('mail_id', '=', mailId).orderBy('id').execute()
  return rows.map(({ arrived_at, status, diagnostic }) => ({ arrivedAt: arrived_at, status, diagnostic }))
}

/** Ends a mail that was taken and came back, whoever holds it. */
export async function markBounced(trx: Trx, id: number, now: Instant): Promise<void> {
  await trx
    .updateTable('mails')
    .set({ state: 'failed', reason: 'bounced', state_at: now, claimed_by: null, claimed_until: null })
    .where('id', '=', id)
    .execute()
}
