import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyAuditOf, recordAudit } from '../../src/db/audit.js'
import { earlierHash } from '../../src/db/audit-chain.js'
import { whileErasing } from '../../src/db/erasure.js'
import { listAudit } from '../../src/db/list-audit.js'
import { start } from '../../src/db/migrations/0001-start.js'
import { mail } from '../../src/db/migrations/0002-mail.js'
import { portal } from '../../src/db/migrations/0003-portal.js'
import { results } from '../../src/db/migrations/0004-results.js'
import { type Database, openDatabase } from '../../src/db/open.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { verifyAudit } from '../../src/db/verify-audit.js'
import { sayRows } from '../../src/domain/row-ranges.js'
import { moment } from '../support/test-config.js'

let folder: string
let file: string
let db: Database | undefined
/** The hash of each row as it was before, from row 1 on. */
let hashes: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elk-audit-'))
  file = join(folder, 'elk.db')
  hashes = []
})
afterEach(async () => {
  await db?.destroy()
  db = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** A database of the version before, with a log of five acts: 2 and 4 are about a pupil. */
function makeEarlier(...mischief: string[]): void {
  const sqlite = openSqlite(file, { mustExist: false })
  for (const migration of [start, mail, portal, results]) sqlite.exec(migration)
  sqlite.pragma('user_version = 4')
  sqlite.pragma('foreign_keys = off')
  const insert = sqlite.prepare(
    'insert into audit values (@id, @at, @actor, @act, @pupil_id, @details, @reason, @hash)',
  )
  for (let id = 1; id <= 5; id++) {
    const row = {
      id,
      at: moment(`2025-03-0${id}T09:00`),
      actor: 'karin',
      act: 'pupil corrected',
      pupil_id: id % 2 === 0 ? 7 : null,
      details: JSON.stringify({ index: id }),
      reason: id === 4 ? 'Verhuisd' : '',
    }
    hashes.push(earlierHash(hashes.at(-1) ?? '', row))
    insert.run({ ...row, hash: hashes.at(-1) })
  }
  const triggers = sqlite.prepare("select sql from sqlite_master where name in ('audit_stays', 'audit_kept')").pluck()
  const unharmed = triggers.all().join(';')
  sqlite.exec('drop trigger audit_stays; drop trigger audit_kept')
  for (const statement of mischief) sqlite.exec(statement)
  sqlite.exec(unharmed)
  sqlite.close()
}

function upgrade(): Database {
  db = openDatabase(file, { mustExist: true })
  return db
}

async function eraseSeven(on: Database): Promise<number[]> {
  const at = moment('2026-10-01T09:00')
  return on.transaction().execute(async (trx) => {
    const rows = await whileErasing(trx, () => emptyAuditOf(trx, { pupilId: 7 }, at))
    await recordAudit(trx, { at, actor: 'karin', act: 'pupil erased', details: { rows: sayRows(rows) } })
    return rows
  })
}

async function tamper(...statements: string[]): Promise<void> {
  await db?.destroy()
  const sqlite = openSqlite(file, { mustExist: true })
  sqlite.exec('pragma foreign_keys = off; drop trigger audit_stays; drop trigger audit_kept')
  sqlite.exec('drop trigger earlier_hashes_stay; drop trigger earlier_hashes_kept')
  for (const statement of statements) sqlite.exec(statement)
  sqlite.close()
  upgrade()
}

const mark = (id: number) => ({ id, hash: hashes[id - 1] ?? '' })
const why = async (...marks: { id: number; hash: string }[]) =>
  (await verifyAudit(db as Database, marks)).strays.map((stray) => stray.why)

describe('a log of before children could be erased from it', () => {
  it('is whole after the upgrade, says that it took place, and goes on', async () => {
    makeEarlier()
    const upgraded = upgrade()
    await upgraded
      .transaction()
      .execute((trx) => recordAudit(trx, { at: moment('2026-03-01T09:00'), actor: 'karin', act: 'round changed' }))
    expect(await verifyAudit(upgraded)).toMatchObject({ brokenAt: undefined, entries: 7, head: { id: 7 } })
    expect((await listAudit(upgraded, {})).map(({ act, details }) => [act, details])).toEqual([
      ...[1, 2, 3, 4, 5].map((index) => ['pupil corrected', { index }]),
      ['log sealed again', { count: 5 }],
      ['round changed', {}],
    ])
  })

  it('is found by every mark that was kept before', async () => {
    makeEarlier()
    upgrade()
    expect(await why(...[1, 2, 3, 4, 5].map(mark))).toEqual([])
    expect(await why({ id: 3, hash: hashes[3] ?? '' }, { id: 9, hash: hashes[4] ?? '' })).toEqual(['lost', 'lost'])
  })

  it('that is empty needs no sealing', async () => {
    makeEarlier('delete from audit')
    expect(await verifyAudit(upgrade())).toMatchObject({ brokenAt: undefined, entries: 0 })
  })

  it.each([
    ['edited', "update audit set actor = 'piet' where id = 3", 3],
    ['shortened in the middle', 'delete from audit where id = 3', 4],
    ['given another pupil', 'update audit set pupil_id = 8 where id = 2', 2],
  ])('and that was %s before the upgrade, is broken after it', async (_, statement, row) => {
    makeEarlier(statement)
    expect(await verifyAudit(upgrade())).toMatchObject({ brokenAt: row })
  })

  it.each([
    ['edits a row', "update audit set actor = 'piet' where id = 3", 3],
    ['takes an earlier hash away', 'delete from earlier_audit_hashes where id = 4', 4],
    ['takes all earlier hashes away', 'delete from earlier_audit_hashes', 1],
    ['changes an earlier hash', "update earlier_audit_hashes set hash = 'x' where id = 2", 2],
    ['adds an earlier hash to a later row', "insert into earlier_audit_hashes values (6, 'x')", 6],
  ])('finds who %s after it', async (_, statement, row) => {
    makeEarlier()
    upgrade()
    await tamper(statement)
    expect(await verifyAudit(db as Database)).toMatchObject({ brokenAt: row })
  })
})

describe('erasing a child from such a log', () => {
  beforeEach(async () => {
    makeEarlier()
    expect(await eraseSeven(upgrade())).toEqual([2, 4])
  })

  it('leaves it whole', async () => {
    expect(await verifyAudit(db as Database)).toMatchObject({ brokenAt: undefined, entries: 7, emptied: 2 })
  })

  it('takes away the hashes without salt from its first row on, for they let somebody guess', async () => {
    const left = await (db as Database).selectFrom('earlier_audit_hashes').selectAll().execute()
    expect(left).toEqual([mark(1)])
  })

  it('lets a mark of the time before be found, and says of later ones that nobody can tell', async () => {
    expect(await why(mark(1))).toEqual([])
    expect(await why(mark(3), mark(5), { id: 9, hash: hashes[4] ?? '' })).toEqual(['past', 'past', 'lost'])
  })

  it('still finds who edits a row', async () => {
    await tamper("update audit set reason = 'x' where id = 3")
    expect(await verifyAudit(db as Database)).toMatchObject({ brokenAt: 3 })
  })

  it('does not let anybody take more of the earlier hashes away', async () => {
    await tamper('delete from earlier_audit_hashes')
    expect(await verifyAudit(db as Database)).toMatchObject({ brokenAt: 1 })
  })
})
