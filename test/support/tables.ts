import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../src/db/open.js'

/** A hash of every row of every table, or of some, so that a test sees whether anything at all was written. */
export async function hashTables(db: Database, counts: (table: string) => boolean = () => true): Promise<string> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`.execute(
    db,
  )
  const hash = createHash('sha256')
  for (const { name } of tables.rows.filter((table) => counts(table.name))) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    hash.update(`${name} ${JSON.stringify(rows)}\n`)
  }
  return hash.digest('hex')
}
