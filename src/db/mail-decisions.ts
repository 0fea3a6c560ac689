import { sql } from 'kysely'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

const onItsWay = sql<boolean>`state in ('waiting', 'deferred', 'claimed', 'handing-over')`

/** How many mails may or may not have arrived: all of them, or those to some schools and to families of their pupils. */
export async function countUnknown(db: Database, schools: readonly SchoolCode[] | undefined): Promise<number> {
  let query = db
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(sql<boolean>`state = 'unknown'`)
  if (schools)
    query = query
      .leftJoin('pupils', 'pupils.id', 'mails.pupil_id')
      .innerJoin('primary_schools', (join) =>
        join.on((eb) => eb('primary_schools.id', '=', eb.fn.coalesce('pupils.primary_school_id', 'mails.school_id'))),
      )
      .where('primary_schools.code', 'in', schools)
  return (await query.executeTakeFirstOrThrow()).count
}

/** How many mails have not reached an end. */
export async function countUnfinished(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(onItsWay)
    .executeTakeFirstOrThrow()
  return count
}

/** Makes every mail that has not reached an end unknown, since it may have gone out of a newer database. Answers how many. */
export async function doubtMails(trx: Trx, now: Instant): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('mails')
    .set({ state: 'unknown', state_at: now, reason: 'restored', claimed_by: null, claimed_until: null })
    .where(onItsWay)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Lets an unknown mail count as sent from when it was handed over, as far as that is known; leaves any other as it is. */
export async function markArrived(trx: Trx, id: number, now: Instant): Promise<void> {
  await trx
    .updateTable('mails')
    .set((eb) => ({
      state: 'sent',
      sent_at: eb.fn.coalesce(
        eb
          .selectFrom('mail_attempts')
          .select((attempt) => attempt.fn.max('started_at').as('started_at'))
          .where('mail_id', '=', id)
          .where('outcome', '=', 'unknown'),
        'state_at',
      ),
      state_at: now,
      reason: '',
      claimed_by: null,
    }))
    .where('id', '=', id)
    .where('state', '=', 'unknown')
    .execute()
}
