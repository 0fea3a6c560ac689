import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase } from '../../../src/db/open.js'
import { homeAt } from '../../../src/home.js'
import { hashTables } from '../../support/tables.js'

/** What stands in a home: the same hash is the same to the last byte, the same sizes are as many rows in every table. */
export interface HomeState {
  /** Of every row. */
  tables: string
  /** Of every row but the log, in which stands who looked. */
  besidesLog: string
  /** Of every file. */
  files: string
  sizes: string
}

/** What stands in the database and the files of a home. */
export async function stateOf(dir: string): Promise<HomeState> {
  const db = openDatabase(homeAt(dir).database, { mustExist: true })
  try {
    const tables = await hashTables(db)
    const { rows } = await sql<{
      name: string
    }>`select name from sqlite_master where type = 'table' order by name`.execute(db)
    const sizes: string[] = []
    for (const { name } of rows) {
      const counted = await sql<{ size: number }>`select count(*) as size from ${sql.table(name)}`.execute(db)
      sizes.push(`${name} ${counted.rows[0]?.size}`)
    }
    return { tables, besidesLog: await hashTables(db, isNoLog), files: hashFiles(dir), sizes: sizes.join(', ') }
  } finally {
    await db.destroy()
  }
}

const isNoLog = (table: string) => table !== 'audit'

/** The database is known by its rows. */
function hashFiles(dir: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort())
    if (!/^(elk\.db|audit-heads\.log)/.test(name) && statSync(join(dir, name)).isFile())
      hash.update(`${name}\n`).update(readFileSync(join(dir, name)))
  return hash.digest('hex')
}

/** How far a command came. */
export type HowFar = 'not done' | 'done' | 'half done'

/** How far a command came that was disturbed, by what it finds and leaves when it is not. */
export function howFar(found: HomeState, { before, after }: { before: HomeState; after: HomeState }): HowFar {
  if (found.tables === before.tables) return 'not done'
  return found.sizes === after.sizes ? 'done' : 'half done'
}
