import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { DriverMissingError, NewerDatabaseError } from './errors.js'
import { patientDriver } from './patient-driver.js'

const load = createRequire(import.meta.url)
const REMEMBERED_STATEMENTS = 200
const NOTHING = 'select 0'

/** Opens a file with the driver that runs on this Node (docs/decisions/0001-two-drivers.md); throws DriverMissingError. */
export function openWithDriver(file: string, options: BetterSqlite3.Options): BetterSqlite3.Database {
  const driver = Number(process.versions.napi) >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3'
  try {
    return new (load(driver))(file, options)
  } catch (error) {
    // What the database or the file system refuses has a code or is a TypeError; whatever else happens is the driver's.
    const isRefusal = error instanceof TypeError || (error as Error).name === 'SqliteError'
    throw isRefusal ? error : new DriverMissingError(driver, { cause: error })
  }
}

/** Opens a database file with the guarantees ELK counts on: foreign keys, triggers, and an answer only after the disk has it. */
export function openSqlite(file: string, { mustExist }: { mustExist: boolean }): BetterSqlite3.Database {
  const sqlite = openWithDriver(file, { fileMustExist: mustExist })
  try {
    setUp(sqlite)
  } catch (error) {
    sqlite.close()
    throw error
  }
  return sqlite
}

/** Opens a database file that others write, to read it and nothing else. */
export function openSqliteToRead(file: string): BetterSqlite3.Database {
  return openWithDriver(file, { fileMustExist: true, readonly: true })
}

function setUp(sqlite: BetterSqlite3.Database): void {
  sqlite.pragma('journal_mode = wal')
  sqlite.pragma('synchronous = full')
  sqlite.pragma('foreign_keys = on')
  // Without it "insert or replace" would delete a row past the triggers that keep it.
  sqlite.pragma('recursive_triggers = on')
  sqlite.pragma('busy_timeout = 10000')
}

/** Kysely's dialect on a connection that prepares each statement once and takes the write lock when a transaction begins. */
export function sqliteDialect(sqlite: BetterSqlite3.Database): Dialect {
  const statements = new Map<string, BetterSqlite3.Statement>()
  const begin = beginning(sqlite)
  const prepare = (text: string) => {
    if (text === 'begin') return begin
    const sqlText = asMeant(text, sqlite)
    const known = statements.get(sqlText)
    if (known) return known
    const statement = sqlite.prepare(sqlText)
    if (statements.size >= REMEMBERED_STATEMENTS) statements.clear()
    statements.set(sqlText, statement)
    return statement
  }
  return {
    createDriver: () => patientDriver({ prepare, close: () => sqlite.close() }),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/** Begins a transaction; throws NewerDatabaseError when a newer ELK has changed the database since this connection was opened. */
function beginning(sqlite: BetterSqlite3.Database): Pick<BetterSqlite3.Statement, 'reader' | 'all' | 'run'> {
  const version = sqlite.prepare('pragma user_version').pluck()
  const opened = version.get()
  const begin = sqlite.prepare('begin immediate')
  return {
    reader: false,
    all: () => [],
    run: () => {
      const begun = begin.run([])
      if (version.get() === opened) return begun
      sqlite.exec('rollback')
      throw new NewerDatabaseError()
    },
  }
}

function asMeant(text: string, { inTransaction }: Pick<BetterSqlite3.Database, 'inTransaction'>): string {
  // On a full disk SQLite has rolled back by itself; its refusal to do so twice would hide why.
  return text === 'rollback' && !inTransaction ? NOTHING : text
}
