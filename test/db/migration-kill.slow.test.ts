import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/db/open.js'
import { openSqlite, openSqliteToRead } from '../../src/db/sqlite.js'
import { packageRoot } from '../../src/package.js'
import { firstDatabase, useFirstDatabase } from '../support/first-version.js'
import { testApp } from '../support/test-app.js'

const MAILS = 60_000
const KILLS = Number(process.env.ELK_TEST_KILLS ?? 10)

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

it(`a change of version that is killed ${KILLS} times on its way leaves the old one or the new one, whole`, async () => {
  const file = join(dir, 'elk.db')
  copyFileSync(first, file)
  const lasts = await upgradeAndKill(file, undefined)
  const versions: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    for (const name of [file, `${file}-wal`, `${file}-shm`, backups()]) rmSync(name, { recursive: true, force: true })
    copyFileSync(first, file)
    await upgradeAndKill(file, (lasts * kill) / KILLS)
    const version = inspect(file)
    versions.push(version)
    inspectCopies({ least: version === 1 ? 0 : 1 })
    const db = openDatabase(file, { mustExist: true })
    const { count } = await db
      .selectFrom('mails')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('recipient_domain', '=', 'example.org')
      .executeTakeFirstOrThrow()
    expect(count).toBe(MAILS + 8)
    await db.destroy()
    inspectCopies({ least: 1 })
  }
  // The first was killed as it began.
  expect(versions).toContain(1)
})

it('two processes that come for the same database at once change it once, and keep one copy', async () => {
  const file = join(dir, 'twice.db')
  rmSync(backups(), { recursive: true, force: true })
  copyFileSync(first, file)
  const said = await Promise.all([opened(file), opened(file)])
  expect(said).toEqual(['begins\ndone\n', 'begins\ndone\n'])
  inspectCopies({ least: 1 })
  expect(readdirSync(backups())).toHaveLength(1)
})

const backups = () => join(dir, 'backups')

/** Every copy that bears its name is whole, whenever the process that made it was killed. */
function inspectCopies({ least }: { least: number }): void {
  const parts = existsSync(backups()) ? readdirSync(backups()) : []
  const copies = parts.filter((name) => name.endsWith('.db'))
  expect(copies.length).toBeGreaterThanOrEqual(least)
  for (const name of copies) {
    const sqlite = openSqliteToRead(join(backups(), name))
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(sqlite.pragma('user_version', { simple: true })).toBe(1)
    expect(sqlite.prepare('select count(*) from mails').pluck().get()).toBe(MAILS + 8)
    sqlite.close()
  }
}

async function opened(file: string): Promise<string> {
  const child = start(file)
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return said
}

function start(file: string) {
  const argv = ['scripts/run.mjs', 'test/support/open-database-process.ts', file]
  return spawn(process.execPath, argv, { cwd: packageRoot, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Answers after how many milliseconds it ended, by itself or killed. */
async function upgradeAndKill(file: string, afterMs: number | undefined): Promise<number> {
  const child = start(file)
  const gone = once(child, 'exit')
  await once(child.stdout, 'data')
  const beganAt = Date.now()
  if (afterMs !== undefined) {
    await delay(afterMs)
    child.kill('SIGKILL')
  }
  await gone
  return Date.now() - beganAt
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
