import { Kysely, type Transaction } from 'kysely'
import { migrate } from './migrate.js'
import { openSqlite, sqliteDialect } from './sqlite.js'
import type { Tables } from './tables.js'

/** The database, or a transaction on it: functions of `db/` take either, so that they compose. */
export type Database = Kysely<Tables>
export type Trx = Transaction<Tables>

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
