import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from '../../src/app.js'
import { findMail } from '../../src/db/mails.js'
import { start } from '../../src/db/migrations/0001-start.js'
import { openDatabase } from '../../src/db/open.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { mailStates } from '../../src/domain/mail.js'
import { allRows, asIn, type Rows } from '../support/all-rows.js'
import { firstDatabase, useFirstDatabase } from '../support/first-version.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let file: string
beforeEach(async () => {
  app = await testApp()
  file = app.home.database
  await app.db.destroy()
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
})
afterEach(() => app.close())

function versionOf(): unknown {
  const sqlite = openSqlite(file, { mustExist: true })
  try {
    return sqlite.pragma('user_version', { simple: true })
  } finally {
    sqlite.close()
  }
}

describe('a database of the first version', () => {
  let before: Rows
  beforeEach(async () => {
    const first = firstDatabase(file)
    await useFirstDatabase(app, first)
    await first.destroy()
    before = allRows(file)
  })

  const opened = (): App => app.beside()

  it('is brought to this one with every row as it was', async () => {
    const { db } = opened()
    expect(asIn(before, allRows(file))).toEqual(before)
    expect(before.mails).toHaveLength(mailStates.length)
    expect(versionOf()).toBeGreaterThan(1)
    expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([])
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }])
  })

  it('goes on where it was: what waited is sent, what a lost worker held is taken over', async () => {
    const old = opened()
    expect(await workOnce(old)).toMatchObject({ sent: 2, unknown: 1, dropped: 1 })
    const after = await old.db.selectFrom('mails').select('state').orderBy('id').execute()
    expect(after.map(({ state }) => state)).toEqual([
      'sent',
      'dropped',
      'unknown',
      'sent',
      'sent',
      'failed',
      'unknown',
      'dropped',
    ])
    await queueLogins(old, { id: 6 })
    expect(await workOnce(old)).toMatchObject({ sent: 1 })
    expect(await findMail(old.db, 9)).toMatchObject({ pupilId: 6, state: 'sent', schoolId: undefined })
  })

  it('is opened again without being changed', async () => {
    await openDatabase(file, { mustExist: true }).destroy()
    const once = allRows(file)
    opened()
    expect(allRows(file)).toEqual(once)
  })

  it('stays whole at the first version when the change cannot be finished, and can be brought on later', async () => {
    const first = openSqlite(file, { mustExist: true })
    const tables = () => first.prepare('select name, sql from sqlite_master order by name').all()
    // In the way of a statement half-way.
    first.exec('create table bounced_addresses (id integer)')
    const schema = tables()
    expect(() => openDatabase(file, { mustExist: true })).toThrow(/bounced_addresses/)
    expect(tables()).toEqual(schema)
    expect(first.pragma('user_version', { simple: true })).toBe(1)
    first.exec('drop table bounced_addresses')
    first.close()
    opened()
    expect(asIn(before, allRows(file))).toEqual(before)
  })
})

it('the first version is what it was when it was released', () => {
  expect(createHash('sha256').update(start).digest('hex')).toBe(
    '93e89b69d0c11d76361772e006b45b30d720443a8326cf2c2bbf7463ca5f2e0f',
  )
})
