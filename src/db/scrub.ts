import { statSync } from 'node:fs'
import { openSqlite } from './sqlite.js'

const PATIENCE_MS = 10_000
// What is left is copied once on the way: in memory as long as that is cheap, else in a nameless temporary file.
const MOST_IN_MEMORY = 1_000_000_000

/** Somebody else reads an older state of the database all the time, so that its log cannot be emptied. */
export class DatabaseInUseError extends Error {}

/**
 * Writes a database file anew, so that nothing of what was deleted is left in it, in its free pages or in its write-ahead log.
 * Others wait meanwhile. Throws DatabaseInUseError when somebody reads for longer than ten seconds, and what the database refuses.
 */
export function scrubDatabase(file: string, patienceMs = PATIENCE_MS): void {
  const sqlite = openSqlite(file, { mustExist: true })
  try {
    sqlite.pragma(`busy_timeout = ${patienceMs}`)
    sqlite.pragma('secure_delete = on')
    if (statSync(file).size < MOST_IN_MEMORY) sqlite.pragma('temp_store = memory')
    sqlite.exec('vacuum')
    const [done] = sqlite.pragma('wal_checkpoint(truncate)') as { busy: number }[]
    if (done?.busy !== 0) throw new DatabaseInUseError('the write-ahead log is in use')
  } finally {
    sqlite.close()
  }
}
