import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NewerDatabaseError } from '../../src/db/errors.js'
import { type Database, openDatabase } from '../../src/db/open.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { SCHEMA } from './old-home.js'

let dir: string
let file: string
let db: Database
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-two-'))
  file = join(dir, 'elk.db')
  db = openDatabase(file, { mustExist: false })
})
afterEach(async () => {
  await db.destroy()
  rmSync(dir, { recursive: true })
})

function upgradeMeanwhile(): void {
  const sqlite = openSqlite(file, { mustExist: true })
  sqlite.pragma(`user_version = ${SCHEMA + 1}`)
  sqlite.close()
}

const write = () =>
  db.transaction().execute((trx) =>
    trx
      .insertInto('procedure')
      .values({ id: 1, year: 2026, rehearsal: 0, instance_id: 'test', created_at: '2026-03-16T08:00:00.000Z' as never })
      .execute(),
  )

it('a portal that was not stopped before an upgrade writes nothing any more, and can still read', async () => {
  await write()
  upgradeMeanwhile()
  await expect(write()).rejects.toThrow(NewerDatabaseError)
  await expect(write()).rejects.toThrow(NewerDatabaseError)
  expect(await db.selectFrom('procedure').select('year').execute()).toEqual([{ year: 2026 }])
})

it('one of schema 4 does not look, and is refused by the log, which knows what an entry must have now', () => {
  const sqlite = openSqlite(file, { mustExist: true })
  const act =
    "insert into audit (at, actor, act, details, reason, hash) values ('2026-03-16', 'anna', 'x', '{}', '', 'y')"
  expect(() => sqlite.exec(act)).toThrow(/sealed otherwise/)
  sqlite.close()
})
