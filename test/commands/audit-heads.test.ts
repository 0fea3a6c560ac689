import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyAuditOf, findAuditHead, recordAudit } from '../../src/db/audit.js'
import { whileErasing } from '../../src/db/erasure.js'
import { sayRows } from '../../src/domain/row-ranges.js'
import { silentLog } from '../../src/portal/log.js'
import { servePortal } from '../../src/portal/serve.js'
import { addPupil } from '../support/a-school.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let elsewhere: string

beforeEach(async () => {
  app = await testApp()
  elsewhere = join(app.home.dir, 'elders', 'merken.log')
  mkdirSync(join(app.home.dir, 'elders'))
  app.config.audit = { heads: elsewhere }
  await addPupil(app)
})
afterEach(() => app.close())

const act = (name = 'round changed') =>
  app.db.transaction().execute((trx) => recordAudit(trx, { at: app.clock.now(), actor: 'karin', act: name }))
const headsIn = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean).length
const writing = ['rounds', 'set', '1', '--closes', '2026-04-02T12:00', '--reason', 'x', '--yes'] as const

async function takeOff(...statements: string[]): Promise<void> {
  for (const trigger of ['audit_stays', 'audit_kept']) await sql`drop trigger ${sql.ref(trigger)}`.execute(app.db)
  for (const statement of statements) await sql.raw(statement).execute(app.db)
}

describe('a command', () => {
  it('that wrote something, exports the head of the log to the home and elsewhere', async () => {
    expect(await run(app, ...writing)).toMatchObject({ code: 0, err: '' })
    const { id = 0, hash = '' } = (await findAuditHead(app.db)) ?? {}
    for (const file of [app.home.heads, elsewhere]) expect(readFileSync(file, 'utf8')).toContain(` ${id}:${hash}\n`)
  })

  it('that only read, exports nothing', async () => {
    await act()
    expect(await run(app, 'schools', 'list')).toMatchObject({ code: 0, err: '' })
    expect(existsSync(app.home.heads)).toBe(false)
  })

  it('that refused, exports nothing, and says nothing about it', async () => {
    rmSync(join(app.home.dir, 'elders'), { recursive: true })
    const { code, err } = await run(app, 'rounds', 'set', '1', '--closes', '2020-01-01T12:00', '--yes', '--reason', 'x')
    expect([code, err]).toEqual([1, expect.not.stringContaining('merk van het logboek')])
  })

  it('that cannot export elsewhere, does its work and warns', async () => {
    rmSync(join(app.home.dir, 'elders'), { recursive: true })
    const { code, out, err } = await run(app, ...writing, '--json')
    expect([code, err]).toEqual([
      0,
      `Het merk van het logboek kan niet in ${elsewhere} worden bewaard. Uw opdracht is wel gedaan. Kijk naar de schijf en de rechten.\n`,
    ])
    expect(() => JSON.parse(out)).not.toThrow()
    expect(headsIn(app.home.heads)).toBe(1)
  })

  it('warns when the log is not the one of the last head, and covers nothing up', async () => {
    await act()
    await act()
    await run(app, ...writing)
    await takeOff('delete from audit where id > 1')
    const { code, err } = await run(app, 'rounds', 'set', '1', '--closes', '2026-04-03T12:00', '--reason', 'x', '--yes')
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(`Het laatste merk in ${elsewhere} past niet bij dit logboek.`),
    ])
    expect(headsIn(elsewhere)).toBe(1)
  })
})

describe('elk audit verify, with heads that were exported', () => {
  beforeEach(async () => {
    await act()
    await run(app, ...writing)
  })

  it('says of each file that they are right, and asks nobody to keep anything by hand', async () => {
    expect(await run(app, 'audit', 'verify')).toEqual({
      code: 0,
      err: '',
      out: `Het logboek is heel: alle 2 regels volgen op elkaar.\n${app.home.heads}: het ene merk klopt.\n${elsewhere}: het ene merk klopt.\n`,
    })
  })

  it('asks to keep a mark by hand, and to set a file, where there is none elsewhere', async () => {
    app.config.audit = { heads: undefined }
    const { code, out } = await run(app, 'audit', 'verify')
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/ {2}elk audit verify --mark 2:[\w-]{43}\nLaat ELK de merken ook/),
    ])
  })

  it.each([
    ['rows were taken off the end', 'delete from audit where id > 1'],
    [
      'the whole log was written anew',
      "delete from audit; insert into audit (id, at, actor, act, details, reason, content_hash, hash) values (1, '2026-03-16T08:00:00.000Z', 'x', 'y', '{}', '', 'w', 'z')",
    ],
  ])('finds that %s', async (_, statements) => {
    await takeOff(...statements.split('; '))
    const { code, err } = await run(app, 'audit', 'verify')
    expect(code).toBe(1)
    expect(err).toMatch(
      /het merk van regel 2 klopt niet\. Dat is bewaard op \d{4}-\d\d-\d\d|klopt niet meer vanaf regel 1\./,
    )
    expect(JSON.parse((await run(app, 'audit', 'verify', '--json')).out)).toMatchObject({ whole: false })
  })

  it('gives scripts all of it', async () => {
    await takeOff('delete from audit where id > 1')
    const document = JSON.parse((await run(app, 'audit', 'verify', '--json')).out)
    expect(document).toMatchObject({ whole: false, entries: 1, emptied: 0, brokenAt: null, restoredAt: null })
    expect(document.heads).toEqual(
      [app.home.heads, elsewhere].map((file) => ({
        file,
        state: 'read',
        kept: 1,
        damaged: 0,
        strays: [expect.objectContaining({ id: 2, why: 'lost' })],
      })),
    )
  })

  it('says that rows are gone since the home was put back from a backup', async () => {
    await takeOff('delete from audit where id > 1')
    await app.db
      .transaction()
      .execute((trx) =>
        recordAudit(trx, { at: '2099-01-01T00:00:00.000Z' as never, actor: 'karin', act: 'home restored' }),
      )
    const { code, out } = await run(app, 'audit', 'verify')
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${elsewhere}: 1 merk is van regels die er niet meer zijn.`),
    ])
  })

  it('says how many rows were erased', async () => {
    const { id } = await addPupil(app, { firstName: 'Sem' })
    const at = app.clock.now()
    await app.db.transaction().execute(async (trx) => {
      await recordAudit(trx, { at, actor: 'karin', act: 'pupil corrected', pupilId: id })
      const rows = await whileErasing(trx, () => emptyAuditOf(trx, { pupilId: id }, at))
      await recordAudit(trx, { at, actor: 'karin', act: 'pupil erased', details: { rows: sayRows(rows) } })
    })
    expect((await run(app, 'audit', 'verify')).out).toContain(
      'Daarvan is 1 regel gewist, zoals het logboek zelf zegt.\n',
    )
    const { out } = await run(app, 'audit', 'list', '--act', 'corrected')
    expect(out).toContain('karin verbeterde gegevens van een gewiste leerling.')
    expect(out).toMatch(/De inhoud van deze regel is gewist op 2026-03-16 09:00\./)
  })

  it('says when a file cannot be read', async () => {
    rmSync(elsewhere)
    mkdirSync(elsewhere)
    const { code, err } = await run(app, 'audit', 'verify')
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`${elsewhere} met merken van het logboek is niet te lezen.`),
    ])
  })
})

describe('a program that goes on', () => {
  it('the mail worker exports what the portal wrote', async () => {
    await act()
    expect(await run(app, 'mail', 'work', '--once')).toMatchObject({ code: 0, err: '' })
    await expect.poll(() => existsSync(elsewhere)).toBe(true)
  })

  it('the portal calls for it until it stops', async () => {
    const called: number[] = []
    const options = { host: '127.0.0.1', port: 0, log: silentLog, upkeep: { everyMs: 5, work: () => called.push(1) } }
    const { stop } = await servePortal(app, options)
    await expect.poll(() => called.length).toBeGreaterThan(1)
    await stop()
    const before = called.length
    await pause(25)
    expect(called.length).toBe(before)
  })
})
