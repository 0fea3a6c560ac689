import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { syncPath } from '../disk/sync-path.js'
import { openSqlite } from './sqlite.js'

const DRAFT = /^before-.*\.part$/

/**
 * Copies a database to `backups/before-SCHEMA-INSTANT.db` beside it, whole and on the disk, before the step to that schema.
 * The caller holds the lock, so that nobody writes meanwhile and no two copies are made at once. Throws what the disk refuses.
 */
export function keepBeforeUpgrade(sqlite: BetterSqlite3.Database, schema: number): { forget(): void } {
  const folder = join(dirname(sqlite.name), 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Of an upgrade that was cut off.
  for (const name of readdirSync(folder)) if (DRAFT.test(name)) rmSync(join(folder, name))
  const at = sqlite.prepare(`select strftime('%Y%m%dT%H%M%fZ', 'now')`).pluck().get()
  const file = join(folder, `before-${schema}-${at}.db`)
  const draft = `${file}.part`
  try {
    copyTo(draft, sqlite.name)
    renameSync(draft, file)
    syncPath(folder)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return { forget: () => rmSync(file, { force: true }) }
}

/** As a second reader: who is in a transaction cannot copy. */
function copyTo(draft: string, from: string): void {
  writeFileSync(draft, '', { mode: 0o600, flag: 'wx' })
  const reader = openSqlite(from, { mustExist: true })
  try {
    reader.prepare('vacuum into ?').run(draft)
  } finally {
    reader.close()
  }
  syncPath(draft)
}
