import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/db/open.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { packageRoot } from '../../src/package.js'
import { firstDatabase, useFirstDatabase } from '../support/first-version.js'
import { testApp } from '../support/test-app.js'

const MAILS = 150_000
const KILLS = 12
/** Later every time, from the very beginning to after the end. */
const STEP_MS = 40

let dir: string
let first: string
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'elk-migration-'))
  first = join(dir, 'first.db')
  const app = await testApp()
  const db = firstDatabase(first)
  await useFirstDatabase(app, db)
  // A country's worth of mail, so that the change takes a while.
  await sql`
    with recursive counter (n) as (values (1) union all select n + 1 from counter where n < ${MAILS})
    insert into mails
    select n + 100, kind, pupil_id, recipient, language, 'mail:' || n, priority, link_id, data, state, state_at, reason,
      due_at, attempts, claimed_by, claimed_until, message_id, created_at, queued_at, sent_at
    from mails, counter where state = 'sent'`.execute(db)
  await sql`
    insert into mail_attempts select id, 1, created_at, created_at, 'sent', '250 Ok' from mails where id > 100`.execute(
    db,
  )
  await db.destroy()
  await app.close()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

it(`a change of version that is killed after 0 to ${KILLS * STEP_MS} ms leaves the old one or the new one, whole`, async () => {
  const versions: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const file = join(dir, `${kill}.db`)
    copyFileSync(first, file)
    await openAndKill(file, kill * STEP_MS)
    versions.push(inspect(file))
    const db = openDatabase(file, { mustExist: true })
    const { count } = await db
      .selectFrom('mails')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('recipient_domain', '=', 'example.org')
      .executeTakeFirstOrThrow()
    expect(count).toBe(MAILS + 8)
    await db.destroy()
    rmSync(file)
  }
  // The first was killed as it began.
  expect(versions).toContain(1)
})

async function openAndKill(file: string, afterMs: number): Promise<void> {
  const argv = ['scripts/run.mjs', 'test/support/open-database-process.ts', file]
  const child = spawn(process.execPath, argv, { cwd: packageRoot, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  await once(child.stdout, 'data')
  await delay(afterMs)
  child.kill('SIGKILL')
  await gone
}

/** The version of a database, which has all of its tables and columns, or none of them. */
function inspect(file: string): number {
  const sqlite = openSqlite(file, { mustExist: true })
  const version = sqlite.pragma('user_version', { simple: true }) as number
  const has = (text: string) => (sqlite.prepare(text).get() as { count: number }).count > 0
  const parts = [
    has(`select count(*) as count from pragma_table_xinfo('procedure') where name = 'handed_over'`),
    has(`select count(*) as count from pragma_table_xinfo('mails') where name = 'recipient_domain'`),
    has(`select count(*) as count from sqlite_master where name = 'mail_attempts_by_start'`),
    has(`select count(*) as count from sqlite_master where name = 'bounced_addresses'`),
  ]
  expect(new Set(parts)).toEqual(new Set([version > 1]))
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  sqlite.close()
  return version
}
