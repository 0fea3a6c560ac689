import { sql } from 'kysely'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'
import { isResting } from './resting-domains.js'

/** Mail that could go, and does not. */
export interface ReadyMail {
  waiting: number
  /** Since when the first of it could. */
  since: Instant
  /** The most urgent there is. */
  priority: number
  /** When a worker last began to send any mail; undefined when none ever did. */
  lastTry: Instant | undefined
}

/** The mail that is due at a moment and goes to no domain that rests; undefined when there is none. */
export async function findOldestReady(db: Database, now: Instant): Promise<ReadyMail | undefined> {
  const { waiting, since, priority } = await db
    .selectFrom('mails')
    .select((eb) => [
      eb.fn.countAll<number>().as('waiting'),
      eb.fn.min<Instant | null>('due_at').as('since'),
      eb.fn.min<number | null>('priority').as('priority'),
    ])
    .where(sql<boolean>`state in ('waiting', 'deferred')`)
    .where('due_at', '<=', now)
    .where((eb) => eb.not(isResting(now)))
    .executeTakeFirstOrThrow()
  if (since === null || priority === null) return undefined
  const last = await db
    .selectFrom('mail_attempts')
    .select((eb) => eb.fn.max<Instant | null>('started_at').as('at'))
    .executeTakeFirst()
  return { waiting, since, priority, lastTry: last?.at ?? undefined }
}

/** What SQLite finds wrong in the whole file, in its own words; nothing when all is well. */
export async function findDamage(db: Database): Promise<string[]> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(10)`.execute(db)
  return rows.map(({ quick_check }) => quick_check).filter((said) => said !== 'ok')
}

/** How many rows point at a row that is gone. */
export async function countLooseEnds(db: Database): Promise<number> {
  const { rows } = await sql`pragma foreign_key_check`.execute(db)
  return rows.length
}

/** When the newest act was written down. */
export async function findLastActAt(db: Database): Promise<Instant | undefined> {
  const last = await db.selectFrom('audit').select('at').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return last?.at
}

/** The SHA-256 of every file that the vault must hold. */
export async function listVaultFiles(db: Database): Promise<string[]> {
  const lists = db.selectFrom('match_lists').select('sha256')
  const sets = db.selectFrom('result_sets').select('sha256')
  const outcomes = db
    .selectFrom('result_sets')
    .select((eb) => eb.ref('outcome_sha256').$castTo<string>().as('sha256'))
    .where('outcome_sha256', 'is not', null)
  const rows = await lists.union(sets).union(outcomes).execute()
  return rows.map(({ sha256 }) => sha256).sort()
}

/** The primary schools of which no pupil is known, by code. */
export async function listEmptySchools(db: Database): Promise<SchoolCode[]> {
  const rows = await db
    .selectFrom('primary_schools')
    .select('code')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('pupils').select('pupils.id').whereRef('pupils.primary_school_id', '=', 'primary_schools.id'),
        ),
      ),
    )
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}

/** The rounds of which results are published and not withdrawn. */
export async function listPublishedRounds(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('publications').select('round').where('withdrawn_at', 'is', null).execute()
  return rows.map(({ round }) => round)
}

/** When somebody last opened any backup with its key, also of those that were removed since. */
export async function findLastVerifiedAt(db: Database): Promise<Instant | undefined> {
  const { at } = await db
    .selectFrom('backups')
    .select((eb) => eb.fn.max<Instant | null>('verified_at').as('at'))
    .executeTakeFirstOrThrow()
  return at ?? undefined
}
