import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyAuditOf, findAuditHead, recordAudit } from '../../src/db/audit.js'
import { chainHash, contentHash } from '../../src/db/audit-chain.js'
import { whileErasing } from '../../src/db/erasure.js'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { verifyAudit } from '../../src/db/verify-audit.js'
import { sayRows } from '../../src/domain/row-ranges.js'
import { addPupil } from '../support/a-school.js'
import { findAuditBreak } from '../support/audit-break.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
let sem: KeptPupil

/** What is written down before Fatima is erased: rows 1, 4 and 7 are about her, 2, 5 and 8 about Sem, 3 and 6 about nobody. */
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app)
  sem = await addPupil(app, { firstName: 'Sem' })
  const about = [fatima.id, sem.id, undefined]
  for (let index = 0; index < 8; index++)
    await act({ pupilId: about[index % 3], details: { index }, reason: `r${index}` })
})
afterEach(() => app.close())

function act(entry: { pupilId?: number | undefined; details?: object; reason?: string; act?: string }): Promise<void> {
  const full = { at: app.clock.now(), actor: 'karin', act: 'pupil corrected', ...entry }
  return app.db.transaction().execute((trx) => recordAudit(trx, full))
}

/** Erases as `privacy erase` does, but names the rows that a test says. */
async function erase(whose: KeptPupil, name: (rows: number[]) => string = sayRows): Promise<number[]> {
  const at = app.clock.now()
  return app.db.transaction().execute(async (trx) => {
    const rows = await whileErasing(trx, () => emptyAuditOf(trx, { pupilId: whose.id }, at))
    await recordAudit(trx, {
      at,
      actor: 'karin',
      act: 'pupil erased',
      details: { rows: name(rows) },
      reason: 'Verzoek',
    })
    return rows
  })
}

/** What somebody does who may do anything with the file of the database. */
function tamper(...statements: string[]): void {
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  sqlite.exec('pragma foreign_keys = off; drop trigger audit_stays; drop trigger audit_kept')
  for (const statement of statements) sqlite.exec(statement)
  sqlite.close()
}

/** Makes every hash right again, as somebody would who knows how the log is made. */
function sealAnew(): void {
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  let previous = ''
  for (const row of sqlite.prepare('select * from audit order by id').all() as Parameters<typeof contentHash>[0][]) {
    const { id, erased_at, ...entry } = row as never as { id: number; erased_at: string | null } & Parameters<
      typeof chainHash
    >[1]
    const content_hash = erased_at === null ? contentHash(row) : entry.content_hash
    previous = chainHash(previous, { ...entry, content_hash })
    sqlite.prepare('update audit set content_hash = ?, hash = ? where id = ?').run(content_hash, previous, id)
  }
  sqlite.close()
}

describe('erasing a child from the log', () => {
  it('empties its rows and no other, keeps who did what and when, and leaves the log whole', async () => {
    const before = await listAudit(app.db, {})
    expect(await erase(fatima)).toEqual([1, 4, 7])
    const after = await listAudit(app.db, {})
    const emptied = { elkNumber: undefined, details: {}, reason: '', erasedAt: app.clock.now() }
    expect(after.slice(0, 8)).toEqual(before.map((row) => ([1, 4, 7].includes(row.id) ? { ...row, ...emptied } : row)))
    expect(after[8]).toMatchObject({ act: 'pupil erased', details: { rows: '1,4,7' }, reason: 'Verzoek' })
    expect(await verifyAudit(app.db)).toMatchObject({ brokenAt: undefined, entries: 9, emptied: 3 })
    expect(await listAudit(app.db, { pupilId: fatima.id })).toEqual([])
  })

  it('leaves nothing from which what stood there can be guessed', async () => {
    const [row] = await app.db.selectFrom('audit').selectAll().where('id', '=', 4).execute()
    expect(row && contentHash(row)).toBe(row?.content_hash)
    await erase(fatima)
    const left = await app.db.selectFrom('audit').selectAll().where('id', '=', 4).executeTakeFirstOrThrow()
    expect(left.content_hash).toBe(row?.content_hash)
    expect(left).toMatchObject({ salt: '', pupil_id: null, details: '{}', reason: '' })
    expect(contentHash({ ...(row as NonNullable<typeof row>), salt: '' })).not.toBe(left.content_hash)
  })

  it('can be done with one child after another, and with one about whom nothing was written', async () => {
    const zoe = await addPupil(app, { firstName: 'Zoë' })
    expect([await erase(fatima), await erase(zoe), await erase(sem)]).toEqual([[1, 4, 7], [], [2, 5, 8]])
    await act({})
    expect(await verifyAudit(app.db)).toMatchObject({ brokenAt: undefined, entries: 12, emptied: 6 })
  })

  it('can be done with all at once, when the procedure is over', async () => {
    const at = app.clock.now()
    await app.db.transaction().execute(async (trx) => {
      const rows = await whileErasing(trx, () => emptyAuditOf(trx, 'all', at))
      await recordAudit(trx, { at, actor: 'elk', act: 'term erased', details: { rows: sayRows(rows) } })
    })
    expect((await listAudit(app.db, {})).at(-1)?.details).toEqual({ rows: '1-2,4-5,7-8' })
    expect(await verifyAudit(app.db)).toMatchObject({ brokenAt: undefined, emptied: 6 })
  })

  it('is refused outside an erasure, and leaves heads that were kept before on the log', async () => {
    const head = await findAuditHead(app.db)
    const alone = app.db.transaction().execute((trx) => emptyAuditOf(trx, { pupilId: fatima.id }, app.clock.now()))
    await expect(alone).rejects.toThrow('append only')
    await erase(fatima)
    expect((await verifyAudit(app.db, [{ ...head, at: app.clock.now() } as never])).strays).toEqual([])
  })
})

describe('an emptied row is no whole row when', () => {
  const other = (rows: number[]) => sayRows(rows.filter((row) => row !== 4))

  it.each([
    ['no erasure names it', other, 4],
    ['an erasure names a row that was not emptied', (rows: number[]) => `${sayRows(rows)},8`, 8],
    ['an erasure names a row that is yet to come', (rows: number[]) => `${sayRows(rows)},9-12`, 9],
    ['the erasure does not say which rows', () => 'alle', 1],
  ])('%s', async (_, name, row) => {
    await erase(fatima, name)
    expect(await findAuditBreak(app.db)).toBe(row)
  })

  it('an erasure of another moment names it', async () => {
    await erase(fatima, other)
    app.travelTo('2026-03-17T09:00')
    await act({ act: 'pupil erased', details: { rows: '4' } })
    expect(await findAuditBreak(app.db)).toBe(4)
  })

  it('another act than an erasure names it', async () => {
    await erase(fatima, other)
    await act({ act: 'pupil corrected', details: { rows: '4' } })
    expect(await findAuditBreak(app.db)).toBe(4)
  })

  it('it was named before it was emptied', async () => {
    await act({ act: 'pupil erased', details: { rows: '2' } })
    expect(await findAuditBreak(app.db)).toBe(2)
  })
})

const mutations: [what: string, statements: string[]][] = [
  ...['actor', 'act', 'at', 'content_hash', 'hash'].flatMap((column): [string, string[]][] =>
    [1, 2, 3, 8].map((row) => [
      `the ${column} of row ${row} is another`,
      [`update audit set ${column} = ${column} || 'x' where id = ${row}`],
    ]),
  ),
  ...[2, 3, 8].flatMap((row): [string, string[]][] => [
    [`the details of row ${row} are others`, [`update audit set details = '{"index":99}' where id = ${row}`]],
    [`the reason of row ${row} is another`, [`update audit set reason = 'x' where id = ${row}`]],
    [`the salt of row ${row} is another`, [`update audit set salt = salt || 'x' where id = ${row}`]],
    [`row ${row} is about another pupil`, [`update audit set pupil_id = 99 where id = ${row}`]],
    [
      `row ${row} looks emptied`,
      [`update audit set salt = '', pupil_id = null, details = '{}', reason = '', erased_at = at where id = ${row}`],
    ],
  ]),
  ...[1, 2, 3, 7, 8].map((row): [string, string[]] => [`row ${row} is gone`, [`delete from audit where id = ${row}`]]),
  ['rows 4 to 6 are gone', ['delete from audit where id between 4 and 6']],
  [
    'rows 2 and 3 changed places',
    [
      'update audit set id = 99 where id = 2; update audit set id = 2 where id = 3; update audit set id = 3 where id = 99',
    ],
  ],
  [
    'rows 4 and 7 changed places',
    [
      'update audit set id = 99 where id = 4; update audit set id = 4 where id = 7; update audit set id = 7 where id = 99',
    ],
  ],
  ['the rows from 4 on have higher numbers', ['update audit set id = id + 100 where id >= 4']],
  ['row 3 stands at the end', ['update audit set id = 99 where id = 3']],
  [
    'row 3 stands there twice',
    [
      'insert into audit select 99, at, actor, act, pupil_id, details, reason, hash, salt, content_hash, erased_at from audit where id = 3',
    ],
  ],
]

const afterwards: [what: string, statements: string[]][] = [
  ['an emptied row is about a pupil again', ['update audit set pupil_id = 1 where id = 4']],
  ['an emptied row has details again', [`update audit set details = '{"index":3}' where id = 4`]],
  ['an emptied row has a reason again', [`update audit set reason = 'r3' where id = 4`]],
  ['an emptied row has a salt again', [`update audit set salt = 'x' where id = 4`]],
  ['an emptied row does not say so', ['update audit set erased_at = null where id = 4']],
  ['an emptied row is of another moment', [`update audit set erased_at = '2026-01-01T00:00:00.000Z' where id = 4`]],
  [
    'an emptied row is another',
    ['update audit set content_hash = (select content_hash from audit where id = 7) where id = 4'],
  ],
  ['the erasure is gone', [`delete from audit where act = 'pupil erased'`]],
  ['the erasure names other rows', [`update audit set details = '{"rows":"1,4"}' where act = 'pupil erased'`]],
  ['the erasure is called something else', [`update audit set act = 'pupil corrected' where act = 'pupil erased'`]],
]

describe('the log is broken before an erasure when', () => {
  it.each(mutations.filter(([what]) => what !== 'row 8 is gone'))('%s', async (_, statements) => {
    tamper(...statements)
    expect(await findAuditBreak(app.db)).toBeDefined()
  })
})

describe('the log is broken after an erasure when', () => {
  it.each([...mutations, ...afterwards])('%s', async (_, statements) => {
    await erase(fatima)
    await act({})
    tamper(...statements)
    expect(await findAuditBreak(app.db)).toBeDefined()
  })
})

describe('somebody who can make every hash right again', () => {
  const kept = async () => {
    const head = await findAuditHead(app.db)
    return [{ ...head, at: app.clock.now() }] as Parameters<typeof verifyAudit>[1]
  }
  const cover = async (...statements: string[]) => {
    tamper(...statements)
    sealAnew()
  }

  it.each([
    ['edits a row', `update audit set actor = 'piet' where id = 3`],
    ['takes the first row away', 'delete from audit where id = 1; update audit set id = id - 1'],
    ['takes rows off the end', 'delete from audit where id > 5'],
    ['takes everything away', 'delete from audit'],
  ])('is found by a head that was exported: who %s', async (_, statement) => {
    const heads = await kept()
    await cover(statement)
    const { brokenAt, strays } = await verifyAudit(app.db, heads)
    expect([brokenAt, strays.map(({ why }) => why)]).toEqual([undefined, ['lost']])
  })

  it('is found by an erasure that names no rows in words ELK can read', async () => {
    await erase(fatima)
    await cover(`update audit set details = 'x' where act = 'pupil erased'`)
    expect(await findAuditBreak(app.db)).toBe(1)
  })

  it('is found too when rows were emptied in between, and new ones came', async () => {
    await erase(fatima)
    const heads = await kept()
    await act({})
    await cover(`update audit set actor = 'piet' where id = 3`)
    await act({})
    expect((await verifyAudit(app.db, heads)).strays.map(({ why }) => why)).toEqual(['lost'])
  })
})
