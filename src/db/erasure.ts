import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../domain/time.js'
import { busy } from './mail-outcomes.js'
import type { Database, Trx } from './open.js'
import type { NewRow, Tables } from './tables.js'

/** Whose rows go: those of one pupil, or of all. */
export type Erased = { pupilId: number } | 'all'

type Condition = (pupilId: number) => RawBuilder<boolean>

const own: Condition = (id) => sql`pupil_id = ${id}`
const ofMail: Condition = (id) => sql`mail_id in (select id from mails where pupil_id = ${id})`

/** How the rows about a pupil are found, in an order in which nothing is pointed to any more when it goes. */
export const rowsOfPupil = {
  sessions: own,
  accounts: own,
  round_extensions: own,
  corrected_away: own,
  admissions: own,
  bounced_addresses: own,
  bounces: ofMail,
  mail_attempts: ofMail,
  mail_messages: ofMail,
  mails: own,
  links: own,
  application_entries: (id) => sql`application_id in (select id from applications where pupil_id = ${id})`,
  applications: own,
  reopenings: (id) => sql`submission_id in (select id from submissions where pupil_id = ${id})`,
  submissions: own,
  form_versions: own,
  seat_grants: own,
  hand_seats: own,
  withdrawals: own,
  confirmations: own,
  pupils: (id) => sql`id = ${id}`,
} as const satisfies Partial<Record<keyof Tables, Condition>>

export type PersonalTable = keyof typeof rowsOfPupil

/** The tables of which a child has rows, in the order in which these go. */
export const personalTables = Object.keys(rowsOfPupil) as PersonalTable[]

/** How many rows of each table went; tables without any are left out. */
export type RowCounts = Partial<Record<PersonalTable, number>>

/**
 * Opens what is kept for good to erasure while `work` runs, within a transaction; afterwards it is shut again. Nothing can be
 * committed while it is open.
 */
export async function whileErasing<Result>(trx: Trx, work: () => Promise<Result>): Promise<Result> {
  await trx.insertInto('erasing').values({ id: 1 }).execute()
  const result = await work()
  await trx.deleteFrom('erasing').execute()
  return result
}

/** Deletes the rows about a child, or about every child; to be called while erasing. The log is emptied apart, before. */
export async function deleteRowsOf(trx: Trx, whose: Erased): Promise<RowCounts> {
  const counts: RowCounts = {}
  for (const table of personalTables) {
    const condition = whose === 'all' ? sql`true` : rowsOfPupil[table](whose.pupilId)
    const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)} where ${condition}`.execute(trx)
    if (numAffectedRows > 0n) counts[table] = Number(numAffectedRows)
  }
  await trx.deleteFrom('api_requests').execute()
  await sql`delete from resting_domains where domain not in (select recipient_domain from mails)`.execute(trx)
  return counts
}

/** Takes away what mails to schools said, for they name children; such a mail that still waits gets its words anew. Answers how many. */
export async function deleteSchoolTexts(trx: Trx): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from mail_messages where mail_id in (select id from mails where pupil_id is null)`.execute(trx)
  return Number(numAffectedRows)
}

/** Empties the reasons for which results were withdrawn that are `naming` a child; to be called while erasing. */
export async function emptyWithdrawalReasons(trx: Trx, naming: (text: string) => boolean): Promise<void> {
  const rows = await trx.selectFrom('publications').select(['id', 'withdrawal_reason as reason']).execute()
  const ids = rows.filter(({ reason }) => reason !== null && naming(reason)).map(({ id }) => id)
  if (ids.length > 0)
    await trx.updateTable('publications').set({ withdrawal_reason: '' }).where('id', 'in', ids).execute()
}

/** Deletes which lists, draws and results there were; to be called while erasing, when their files go. */
export async function deleteDrawRows(trx: Trx): Promise<void> {
  for (const table of ['publications', 'result_checks', 'result_sets', 'match_draws', 'match_lists'] as const)
    await trx.deleteFrom(table).execute()
}

/** The names of all files of the vault that count, or counted once. */
export async function listVaultNames(db: Database): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from match_lists union select sha256 from result_sets union select sha256 from publications
    union select outcome_sha256 from result_sets where outcome_sha256 is not null`.execute(db)
  return rows.map(({ sha256 }) => sha256)
}

/** The names of all results that count, or counted once. */
export async function listResultNames(db: Database): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from result_sets union select sha256 from publications order by 1`.execute(db)
  return rows.map(({ sha256 }) => sha256)
}

/** Gives results another name, wherever they stand; to be called while erasing. */
export async function renameResults(trx: Trx, old: string, sha256: string): Promise<void> {
  await trx.updateTable('result_sets').set({ sha256 }).where('sha256', '=', old).execute()
  await trx.updateTable('publications').set({ sha256 }).where('sha256', '=', old).execute()
}

/** An erasure, in numbers only. */
export interface Erasure {
  id: number
  kind: 'pupil' | 'term'
  at: Instant
  by: string
  reason: string
  counts: Readonly<Record<string, number>>
}

/** Files by their names in the vault and among the backups. */
export interface Leftovers {
  vault: readonly string[]
  copies: readonly string[]
}

/** Keeps that something was erased, and which files are still to go; answers its number. */
export async function addErasure(
  trx: Trx,
  { kind, at, by, reason, counts }: Omit<Erasure, 'id'>,
  leftovers: Leftovers,
): Promise<number> {
  const row: NewRow<'erasures'> = { kind, erased_at: at, erased_by: by, reason, counts: JSON.stringify(counts) }
  const { id } = await trx.insertInto('erasures').values(row).returning('id').executeTakeFirstOrThrow()
  await trx
    .insertInto('erasure_leftovers')
    .values({ erasure_id: id, files: JSON.stringify(leftovers) })
    .execute()
  return id
}

/** An erasure that was committed and of which traces may still be on the disk. */
export interface UnfinishedErasure extends Erasure {
  leftovers: Leftovers
}

/** The erasures that are not finished, oldest first. */
export async function listUnfinished(db: Database): Promise<UnfinishedErasure[]> {
  const rows = await db
    .selectFrom('erasure_leftovers')
    .innerJoin('erasures', 'erasures.id', 'erasure_id')
    .selectAll()
    .orderBy('erasures.id')
    .execute()
  return rows.map(({ id, kind, erased_at, erased_by, reason, counts, files }) => ({
    id,
    kind,
    at: erased_at,
    by: erased_by,
    reason,
    counts: JSON.parse(counts) as Erasure['counts'],
    leftovers: JSON.parse(files) as Leftovers,
  }))
}

/** Keeps that no trace of an erasure is left. */
export async function markFinished(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('erasure_leftovers').where('erasure_id', '=', id).execute()
}

/** Whether a child was ever erased, so that nobody may be behind a pseudonym. */
export async function wasAnybodyErased(db: Database): Promise<boolean> {
  const row = await db.selectFrom('erasures').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Whether a mail about a child, or to a school about several, is in a worker's hands. */
export async function isMailUnderWay(db: Database, whose: Erased): Promise<boolean> {
  const about = whose === 'all' ? sql<boolean>`true` : sql<boolean>`(pupil_id = ${whose.pupilId} or pupil_id is null)`
  const row = await db.selectFrom('mails').select('id').where(busy).where(about).limit(1).executeTakeFirst()
  return row !== undefined
}

/** How many rows of each table are about a child, or about all; tables without any are left out. */
export async function countRowsOf(db: Database, whose: Erased): Promise<RowCounts> {
  const counts: RowCounts = {}
  for (const table of personalTables) {
    const condition = whose === 'all' ? sql`true` : rowsOfPupil[table](whose.pupilId)
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where ${condition}`.execute(db)
    if (rows[0]?.count) counts[table] = rows[0].count
  }
  return counts
}
