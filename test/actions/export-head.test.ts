import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportHead } from '../../src/actions/export-head.js'
import { createHeadKeeper } from '../../src/actions/head-keeper.js'
import { inspectAudit } from '../../src/actions/inspect-audit.js'
import { findAuditHead, recordAudit } from '../../src/db/audit.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let elsewhere: string

beforeEach(async () => {
  app = await testApp()
  elsewhere = join(app.home.dir, 'elders', 'merken.log')
  mkdirSync(join(app.home.dir, 'elders'))
  app.config.audit = { heads: elsewhere }
})
afterEach(() => app.close())

async function act(name = 'round changed', details = {}): Promise<void> {
  const entry = { at: app.clock.now(), actor: 'karin', act: name, details }
  await app.db.transaction().execute((trx) => recordAudit(trx, entry))
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

describe('the head of the log', () => {
  it('goes to the home and elsewhere, once for each time that something was written down', async () => {
    await act()
    expect(await exportHead(app)).toEqual([])
    await exportHead(app)
    app.travelTo('2026-03-17T09:00')
    await act()
    await act()
    await exportHead(app)
    const head = await findAuditHead(app.db)
    expect(linesOf(elsewhere)).toEqual(linesOf(app.home.heads))
    expect(linesOf(elsewhere)).toEqual([
      expect.stringMatching(/^2026-03-16T08:00:00\.000Z 1:[\w-]{43}$/),
      `2026-03-17T08:00:00.000Z 3:${head?.hash}`,
    ])
    expect(statSync(app.home.heads).mode & 0o777).toBe(0o600)
  })

  it('goes nowhere while nothing is written down', async () => {
    expect(await exportHead(app)).toEqual([])
    expect(existsSync(app.home.heads)).toBe(false)
  })

  it('of a practice home never goes elsewhere', async () => {
    await act()
    await exportHead({ ...app, rehearsal: true })
    expect([existsSync(app.home.heads), existsSync(elsewhere)]).toEqual([true, false])
  })

  it('is found by a path within the home too', async () => {
    await act()
    await exportHead({ ...app, config: { ...app.config, audit: { heads: 'elders/merken.log' } } })
    expect(linesOf(elsewhere)).toHaveLength(1)
  })

  it('stands on a line of its own behind half a line', async () => {
    await act()
    await exportHead(app)
    appendFileSync(elsewhere, '2026-03-16T08:00')
    await act()
    expect(await exportHead(app)).toEqual([])
    expect(linesOf(elsewhere)).toHaveLength(3)
    expect((await inspectAudit(app)).files[1]).toMatchObject({ damaged: 1, strays: [], heads: [{ id: 1 }, { id: 2 }] })
  })

  it('that cannot be written somewhere is written elsewhere, and somebody is told', async () => {
    await act()
    rmSync(join(app.home.dir, 'elders'), { recursive: true })
    expect(await exportHead(app)).toEqual([{ file: elsewhere, why: 'unwritable' }])
    expect(linesOf(app.home.heads)).toHaveLength(1)
  })

  it('does not cover up that the file is of another log, or that rows are gone', async () => {
    await act()
    await act()
    await exportHead(app)
    await sql`drop trigger audit_kept`.execute(app.db)
    await sql`delete from audit where id = 2`.execute(app.db)
    await act()
    expect(await exportHead(app)).toEqual([app.home.heads, elsewhere].map((file) => ({ file, why: 'notOurs' })))
    expect(linesOf(elsewhere)).toHaveLength(1)
  })
})

describe('a home that was put back from a backup', () => {
  const heads = async () => {
    const { files, isWhole } = await inspectAudit(app)
    return { isWhole, why: files[1]?.strays.map((stray) => stray.why) }
  }
  beforeEach(async () => {
    await act()
    await exportHead(app)
    await sql`vacuum into ${join(app.home.dir, 'backup.db')}`.execute(app.db)
    app.travelTo('2026-03-17T09:00')
    await act()
    await exportHead(app)
    await sql`drop trigger audit_kept`.execute(app.db)
    await sql`delete from audit where id = 2`.execute(app.db)
    app.travelTo('2026-03-18T09:00')
  })

  it('is not right until the log says so', async () => {
    await act()
    expect(await heads()).toEqual({ isWhole: false, why: ['lost'] })
    await act('home adopted', { restored: false })
    expect(await heads()).toEqual({ isWhole: false, why: ['lost'] })
  })

  it.each([
    ['home restored', {}],
    ['home adopted', { restored: true }],
  ])('is right once the log says: %s', async (name, details) => {
    await act(name, details)
    expect(await exportHead(app)).toEqual([])
    expect(await heads()).toEqual({ isWhole: true, why: ['restored'] })
  })

  it('is not right when a row of before the backup is another', async () => {
    await sql`drop trigger audit_stays`.execute(app.db)
    await sql`delete from audit`.execute(app.db)
    app.travelTo('2026-03-15T09:00')
    await act()
    app.travelTo('2026-03-18T09:00')
    await act('home restored')
    expect(await heads()).toEqual({ isWhole: false, why: ['lost', 'restored'] })
  })
})

describe('a file with heads', () => {
  it('that is yet to come, is no trouble; one that cannot be read, is', async () => {
    await act()
    expect(await inspectAudit(app)).toMatchObject({
      isWhole: true,
      files: [{ state: 'missing' }, { state: 'missing' }],
    })
    mkdirSync(elsewhere)
    expect(await inspectAudit(app)).toMatchObject({ isWhole: false, files: [{}, { state: 'unreadable' }] })
  })

  it('that holds something else, proves nothing', async () => {
    await act()
    writeFileSync(elsewhere, 'iets\n2026-03-16 1:x\n\n')
    expect((await inspectAudit(app)).files[1]).toMatchObject({ state: 'read', heads: [], damaged: 2 })
  })
})

describe('a program that goes on', () => {
  it('exports from time to time, and tells of a trouble once until it is over', async () => {
    const told: string[] = []
    const { keep, rest } = createHeadKeeper(app, ({ file, why }) => told.push(`${file} ${why}`))
    const once = async () => {
      await act()
      keep()
      keep()
      await rest()
    }
    await once()
    expect([linesOf(elsewhere).length, told]).toEqual([1, []])
    rmSync(join(app.home.dir, 'elders'), { recursive: true })
    await once()
    await once()
    expect([linesOf(app.home.heads).length, told]).toEqual([3, [`${elsewhere} unwritable`]])
    mkdirSync(join(app.home.dir, 'elders'))
    await once()
    expect([linesOf(elsewhere).length, told.length]).toEqual([1, 1])
  })

  it('does not stop when the database refuses', async () => {
    const closed = await testApp()
    const { keep, rest } = createHeadKeeper(closed, () => expect.unreachable())
    await closed.close()
    keep()
    await expect(rest()).resolves.toBeUndefined()
  })
})
