import { sql } from 'kysely'
import { mailFileName } from '../domain/mail-file-name.js'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

/** When an act was last written down about a pupil; undefined when it never was. */
export async function findLastActAt(db: Database, pupilId: number, act: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('audit')
    .select('at')
    .where('pupil_id', '=', pupilId)
    .where('act', '=', act)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** What the files of mails are called whose words are kept: number, kind, and the pupil or the school it is about. */
export async function listWordedMails(db: Database): Promise<Set<string>> {
  const rows = await db
    .selectFrom('mail_messages')
    .innerJoin('mails', 'mails.id', 'mail_id')
    .leftJoin('pupils', 'pupils.id', 'mails.pupil_id')
    .leftJoin('primary_schools', 'primary_schools.id', 'mails.school_id')
    .select(['mails.id', 'kind', 'elk_number', 'primary_schools.code'])
    .execute()
  return new Set(rows.map(({ id, kind, elk_number, code }) => mailFileName({ id, kind }, elk_number ?? code ?? '')))
}

// A mail that is tried again needs its words; one that ended does not.
const ended = sql<boolean>`mails.state in ('sent', 'failed', 'dropped')`

/** How many texts of mails that were done with before a moment are kept. */
export async function countOldTexts(db: Database, before: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('mail_messages')
    .innerJoin('mails', 'mails.id', 'mail_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(ended)
    .where('state_at', '<', before)
    .executeTakeFirstOrThrow()
  return count
}

/** Deletes the texts of mails that were done with before a moment; answers how many. */
export async function deleteOldTexts(trx: Trx, before: Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('mail_messages')
    .where('mail_id', 'in', (eb) =>
      eb.selectFrom('mails').select('mails.id').where(ended).where('state_at', '<', before),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Keeps counts that lead to nobody: of the procedure as a whole, or of one round. */
export async function addStatistics(
  trx: Trx,
  { round, counts }: { round: RoundName | null; counts: object },
  at: Instant,
): Promise<void> {
  await trx
    .insertInto('statistics')
    .values({ round, made_at: at, counts: JSON.stringify(counts) })
    .execute()
}

/** The counts that were kept when children were erased, oldest first. */
export async function listStatistics(
  db: Database,
): Promise<{ round: RoundName | null; madeAt: Instant; counts: unknown }[]> {
  const rows = await db.selectFrom('statistics').selectAll().orderBy('id').execute()
  return rows.map(({ round, made_at, counts }) => ({ round, madeAt: made_at, counts: JSON.parse(counts) as unknown }))
}
