import { sql } from 'kysely'
import { type Database, openDatabase } from '../../src/db/open.js'
import { homeAt } from '../../src/home.js'
import { findAuditBreak } from './audit-break.js'
import { brokenFiles } from './invariants/file-invariants.js'
import { brokenLists } from './invariants/list-invariants.js'
import { rowInvariants } from './invariants/row-invariants.js'

/**
 * What is not as it must be at every moment in a home on disk, whatever befell it (`quality.md`, E); empty when all is well.
 * It opens the database as every command does, so that what a killed one left in the log beside it counts too.
 */
export async function brokenInvariants(dir: string): Promise<string[]> {
  const home = homeAt(dir)
  const db = openDatabase(home.database, { mustExist: true })
  try {
    return [
      ...(await damage(db)),
      ...(await brokenRows(db)),
      ...(await brokenLists(db)),
      ...(await brokenFiles(db, home)),
    ]
  } finally {
    await db.destroy()
  }
}

async function damage(db: Database): Promise<string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const orphans = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db)
  const broken = await findAuditBreak(db)
  return [
    ...rows.map((row) => row.integrity_check).filter((said) => said !== 'ok'),
    ...orphans.rows.map(({ table, rowid }) => `a row of ${table} points at nothing: ${rowid}`),
    ...(broken === undefined ? [] : [`the log does not follow: ${broken}`]),
  ]
}

async function brokenRows(db: Database): Promise<string[]> {
  const broken: string[] = []
  for (const [sentence, query] of Object.entries(rowInvariants)) {
    const { rows } = await sql<{ id: number }>`${sql.raw(query)}`.execute(db)
    broken.push(...rows.map(({ id }) => `${sentence}: ${id}`))
  }
  return broken
}
