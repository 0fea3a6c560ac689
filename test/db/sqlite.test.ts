import { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/db/open.js'
import { openSqlite, sqliteDialect } from '../../src/db/sqlite.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp

beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

it('a transaction that SQLite itself rolled back, as on a full disk, fails for the reason it gave', async () => {
  const before = await hashTables(app.db)
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  const db: Database = new Kysely({ dialect: sqliteDialect(sqlite) })
  const moveYear = (year: number) =>
    db.transaction().execute((trx) => trx.updateTable('procedure').set({ year }).execute())
  sqlite.exec("create temp trigger full before update on procedure begin select raise(rollback, 'disk is full'); end")
  await expect(moveYear(2027)).rejects.toThrow('disk is full')
  expect(await hashTables(app.db)).toBe(before)
  sqlite.exec('drop trigger full')
  await moveYear(2028)
  expect(await hashTables(app.db)).not.toBe(before)
  await db.destroy()
})
