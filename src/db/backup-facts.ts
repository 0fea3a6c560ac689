import { sql } from 'kysely'
import type { Database } from './open.js'

/** How much a database holds, for who must tell one backup from another. */
export interface BackupCounts {
  pupils: number
  accounts: number
  /** Applications that were handed in. */
  definitive: number
  mails: number
}

/** How much is in a database. */
export async function countForBackup(db: Database): Promise<BackupCounts> {
  const [pupils, accounts, definitive, mails] = await Promise.all(
    (['pupils', 'accounts', 'submissions', 'mails'] as const).map((table) => countRows(db, table)),
  )
  return { pupils: pupils ?? 0, accounts: accounts ?? 0, definitive: definitive ?? 0, mails: mails ?? 0 }
}

async function countRows(db: Database, table: 'pupils' | 'accounts' | 'submissions' | 'mails'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The names, in SHA-256, of all files of the vault that a database counts on. */
export async function listVaultNames(db: Database): Promise<string[]> {
  const [lists, sets, publications] = await Promise.all([
    db.selectFrom('match_lists').select('sha256').execute(),
    db.selectFrom('result_sets').select(['sha256', 'outcome_sha256']).execute(),
    db.selectFrom('publications').select('sha256').execute(),
  ])
  const names = [lists, sets, publications].flatMap((rows) => rows.map(({ sha256 }) => sha256))
  return [...new Set([...names, ...sets.flatMap(({ outcome_sha256 }) => outcome_sha256 ?? [])])].sort()
}

/** Which form a database has: a number that only grows. */
export async function schemaOf(db: Database): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}
