import type BetterSqlite3 from 'better-sqlite3'
import { NewerDatabaseError } from './errors.js'
import { keepBeforeUpgrade } from './keep-before-upgrade.js'
import { start } from './migrations/0001-start.js'
import { mail } from './migrations/0002-mail.js'
import { portal } from './migrations/0003-portal.js'
import { results } from './migrations/0004-results.js'
import { trust } from './migrations/0005-trust.js'

type Migration = string | ((sqlite: BetterSqlite3.Database) => void)

const migrations: readonly Migration[] = [start, mail, portal, results, trust]

/** The version of the database that this ELK works with; it stands in the database's `user_version`. */
const SCHEMA = migrations.length

/**
 * Brings a database to this version, all steps in one transaction; before a database that is in use is changed, a copy of it
 * is kept beside it. Throws NewerDatabaseError when it is ahead, and what the disk refuses: then the database is what it was.
 */
export function migrate(sqlite: BetterSqlite3.Database): void {
  const version = () => sqlite.pragma('user_version', { simple: true }) as number
  if (version() > SCHEMA) throw new NewerDatabaseError()
  if (version() === SCHEMA) return
  let kept: ReturnType<typeof keepBeforeUpgrade> | undefined
  const upgrade = sqlite.transaction(() => {
    // Another process may have done it while this one waited.
    if (version() >= SCHEMA) return
    if (version() > 0) kept = keepBeforeUpgrade(sqlite, SCHEMA)
    takeSteps(sqlite, version())
  })
  try {
    upgrade.immediate()
  } catch (error) {
    // Who tries again and again, as a service does, would else fill the disk with copies of what never changed.
    if (version() < SCHEMA) kept?.forget()
    throw error
  }
}

function takeSteps(sqlite: BetterSqlite3.Database, from: number): void {
  for (const [index, migration] of migrations.entries()) {
    if (index < from) continue
    if (typeof migration === 'string') sqlite.exec(migration)
    else migration(sqlite)
    sqlite.pragma(`user_version = ${index + 1}`)
  }
}
