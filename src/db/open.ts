import type BetterSqlite3 from 'better-sqlite3'
import { Kysely, type Transaction } from 'kysely'
import { start } from './migrations/0001-start.js'
import { mail } from './migrations/0002-mail.js'
import { portal } from './migrations/0003-portal.js'
import { results } from './migrations/0004-results.js'
import { openSqlite, sqliteDialect } from './sqlite.js'
import type { Tables } from './tables.js'

/** The database, or a transaction on it: functions of `db/` take either, so that they compose. */
export type Database = Kysely<Tables>
export type Trx = Transaction<Tables>

const migrations = [start, mail, portal, results]

/** The database was written by a newer version of ELK. */
export class NewerDatabaseError extends Error {}

/** Opens the database of a home and brings it to this version; throws NewerDatabaseError when it is ahead. */
export function openDatabase(file: string, options: { mustExist: boolean }): Database {
  const sqlite = openSqlite(file, options)
  try {
    migrate(sqlite)
    // From here on it is the driver that waits, and lets the program go on meanwhile.
    sqlite.pragma('busy_timeout = 0')
  } catch (error) {
    sqlite.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: sqliteDialect(sqlite) })
}

function migrate(sqlite: BetterSqlite3.Database): void {
  const version = () => sqlite.pragma('user_version', { simple: true }) as number
  if (version() > migrations.length) throw new NewerDatabaseError()
  if (version() === migrations.length) return
  const upgrade = sqlite.transaction(() => {
    for (const [index, migration] of migrations.entries()) {
      if (index < version()) continue
      sqlite.exec(migration)
      sqlite.pragma(`user_version = ${index + 1}`)
    }
  })
  upgrade.immediate()
}
