import { statSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import { bePatient } from './patience.js'
import { openSqlite } from './sqlite.js'

// What is left is copied once on the way: in memory as long as that is cheap, else in a nameless temporary file.
const MOST_IN_MEMORY = 1_000_000_000

/** Somebody else reads an older state of the database all the time, so that its log cannot be emptied. */
export class DatabaseInUseError extends Error {
  readonly code = 'SQLITE_BUSY'
}

/**
 * Writes a database file anew, so that nothing of what was deleted is left in it, in its free pages or in its write-ahead log.
 * Others wait meanwhile. Throws DatabaseInUseError when somebody reads for longer than ten seconds, and what the database refuses.
 */
export async function scrubDatabase(file: string, patienceMs?: number): Promise<void> {
  const sqlite = openSqlite(file, { mustExist: true })
  try {
    sqlite.pragma('busy_timeout = 0')
    sqlite.pragma('secure_delete = on')
    if (statSync(file).size < MOST_IN_MEMORY) sqlite.pragma('temp_store = memory')
    await bePatient(patienceMs).insist(() => sqlite.exec('vacuum'))
    await bePatient(patienceMs).insist(() => emptyLog(sqlite))
  } finally {
    sqlite.close()
  }
}

function emptyLog(sqlite: BetterSqlite3.Database): void {
  const [done] = sqlite.pragma('wal_checkpoint(truncate)') as { busy: number }[]
  if (done?.busy !== 0) throw new DatabaseInUseError('the write-ahead log is in use')
}
