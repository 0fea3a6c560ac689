import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { App } from '../../../src/app.js'
import { openDatabase } from '../../../src/db/open.js'
import { homeAt } from '../../../src/home.js'
import { keepHome } from '../../support/run.js'
import { hashTables } from '../../support/tables.js'

const copies: string[] = []

/** A second home on disk that is as a test's home is now, for a command that may change it; answers its folder. */
export async function copyHome(app: App): Promise<string> {
  keepHome(app)
  await sql`pragma wal_checkpoint(truncate)`.execute(app.db)
  const dir = join(mkdtempSync(join(tmpdir(), 'elk-copy-')), 'home')
  cpSync(app.home.dir, dir, { recursive: true })
  copies.push(dir)
  return dir
}

/** Throws away every copy that was made. */
export function removeCopies(): void {
  for (const dir of copies.splice(0)) rmSync(join(dir, '..'), { recursive: true, force: true })
}

/** A hash of every row in the database of a home on disk, or of some tables. */
export async function hashHome(dir: string, counts?: (table: string) => boolean): Promise<string> {
  const db = openDatabase(homeAt(dir).database, { mustExist: true })
  try {
    return await hashTables(db, counts)
  } finally {
    await db.destroy()
  }
}
