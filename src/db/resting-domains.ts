import { sql } from 'kysely'
import { restsUntil } from '../domain/rest.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

/** A domain that asked for a rest. */
export interface RestingDomain {
  domain: string
  until: Instant
  /** How often in a row it asked. */
  refusals: number
}

/** The domains that rest at a moment, in the order of the alphabet. */
export async function listRestingDomains(db: Database, now: Instant): Promise<RestingDomain[]> {
  return await db.selectFrom('resting_domains').selectAll().where('until', '>', now).orderBy('domain').execute()
}

/** Lets the domain of a mail rest, longer each time that it asks again after a rest; what it asks while it rests only counts when that is longer. */
export async function restDomain(trx: Trx, mailId: number, now: Instant, askedMs: number | undefined): Promise<void> {
  const { domain, until, refusals } = await trx
    .selectFrom('mails')
    .leftJoin('resting_domains', 'domain', 'recipient_domain')
    .select(['recipient_domain as domain', 'until', 'refusals'])
    .where('mails.id', '=', mailId)
    .executeTakeFirstOrThrow()
  const isResting = until !== null && until > now
  const counted = (refusals ?? 0) + (isResting ? 0 : 1)
  const asked = restsUntil(counted, now, askedMs)
  const row = { domain, refusals: counted, until: isResting && until > asked ? until : asked }
  await trx
    .insertInto('resting_domains')
    .values(row)
    .onConflict((conflict) => conflict.column('domain').doUpdateSet(row))
    .execute()
}

/** Forgets that the domains of mails asked for a rest, when that was over before they took the first of them. */
export async function wakeDomains(trx: Trx, mailIds: readonly number[], firstStartedAt: Instant): Promise<void> {
  await sql`
    delete from resting_domains where until <= ${firstStartedAt}
      and domain in (select recipient_domain from mails where id in (${sql.join(mailIds)}))`.execute(trx)
}

/** Whether the domain of a mail rests at a moment. */
export function isResting(now: Instant) {
  return sql<boolean>`exists (select 1 from resting_domains where domain = recipient_domain and until > ${now})`
}
