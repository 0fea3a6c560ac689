import { sql } from 'kysely'
import type { Database } from './open.js'

/** Whether anything was written over this connection since it was opened, also by bringing the database to this version. */
export async function hasWritten(db: Database): Promise<boolean> {
  const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(db)
  return (rows[0]?.changes ?? 0) > 0
}
