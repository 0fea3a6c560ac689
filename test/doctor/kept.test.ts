import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAuditHead, recordAudit } from '../../src/db/audit.js'
import { addBackup, markBackupVerified } from '../../src/db/backups.js'
import { addErasure } from '../../src/db/erasure.js'
import { openDatabase } from '../../src/db/open.js'
import { replacePrimarySchools } from '../../src/db/schools.js'
import { keepResults, publishResults } from '../support/a-result.js'
import { addSchool, schoolCode } from '../support/a-school.js'
import { checkUp, detailsOf, told } from '../support/check-up.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment, testConfig } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

const look = async (...words: string[]) => told(await checkUp(app), ...words)

describe('the database', () => {
  it('is whole', async () => {
    expect(await look('database')).toEqual(['ok database-ok'])
  })

  it('may still hold who was erased, as long as that is not finished', async () => {
    const at = app.clock.now()
    const erasure = { kind: 'pupil', at, by: 'ines', reason: 'verhuisd', counts: {} } as const
    await app.db.transaction().execute((trx) => addErasure(trx, erasure, { vault: [], copies: [] }))
    const findings = await checkUp(app)
    expect(told(findings, 'database')).toEqual(['problem database-erasing'])
    expect(detailsOf(findings, 'database-erasing')).toEqual({ since: at })
  })

  it('has a page that is not what SQLite wrote', async () => {
    const code = (n: number) => schoolCode(`${10 + (n % 90)}AB0${Math.floor(n / 90)}`)
    const school = { name: 'De Stoomboot', board: 'Stichting Stoom', email: '', phone: '' }
    const schools = Array.from({ length: 400 }, (_, n) => ({ ...school, code: code(n) }))
    await app.db.transaction().execute((trx) => replacePrimarySchools(trx, schools))
    await app.db.destroy()
    const file = app.home.database
    const bytes = readFileSync(file)
    const at = bytes.indexOf('Stichting Stoom', 8192)
    bytes.fill(0xff, Math.floor(at / 4096) * 4096, Math.floor(at / 4096) * 4096 + 64)
    writeFileSync(file, bytes)
    const damaged = { ...app, db: openDatabase(file, { mustExist: true }) }
    const findings = await checkUp(damaged)
    await damaged.db.destroy()
    const wrong = told(findings, 'database', 'refused')
    expect(wrong).toContain('problem refused')
    expect(wrong.every((line) => line.startsWith('problem '))).toBe(true)
    expect(new Set(wrong).size).toBe(wrong.length)
    expect(told(findings, 'node')).toEqual(['ok node-ok'])
  })

  it('counts free pages that it does not have', async () => {
    await addSchool(app)
    await app.db.destroy()
    const file = app.home.database
    const bytes = readFileSync(file)
    // https://sqlite.org/fileformat.html: the number of pages on the freelist.
    bytes.writeUInt32BE(3, 36)
    writeFileSync(file, bytes)
    const damaged = { ...app, db: openDatabase(file, { mustExist: true }) }
    const findings = await checkUp(damaged)
    await damaged.db.destroy()
    expect(detailsOf(findings, 'database-damaged')).toEqual({ file })
  })

  it('has a row that points at one that is gone', async () => {
    await addSchool(app)
    const outside = openDatabase(app.home.database, { mustExist: true })
    await sql`pragma foreign_keys = off`.execute(outside)
    await sql`insert into departments (code, secondary_school_id, profile, level, advices, preselection) values ('x', 99, '', '', '', 0)`.execute(
      outside,
    )
    await outside.destroy()
    expect(detailsOf(await checkUp(app), 'database-loose-ends')).toEqual({ rows: 1 })
  })
})

describe('the vault', () => {
  it('is no news before there is a result', async () => {
    expect(await look('vault')).toEqual([])
  })

  it('lacks the file of a result, or has another in its place', async () => {
    await publishResults(app, [])
    expect(detailsOf(await checkUp(app), 'vault-ok')).toEqual({ files: 1 })
    const sha256 = keepResults(app.vault, [], '1')
    writeFileSync(join(app.home.results, `${sha256}.json`), '{}')
    expect(detailsOf(await checkUp(app), 'vault-damaged')).toEqual({ files: [sha256], folder: app.home.results })
    rmSync(join(app.home.results, `${sha256}.json`))
    expect(await look('vault')).toEqual(['problem vault-damaged'])
  })
})

describe('the log', () => {
  const act = (at = app.clock.now()) =>
    app.db.transaction().execute((trx) => recordAudit(trx, { at, actor: 'test', act: 'pupil corrected' }))
  const kept = { audit: { heads: 'elsewhere.log' } }
  const keepHead = async () => writeFileSync(join(app.home.dir, 'elsewhere.log'), await headOf(app))

  it('is whole, with its proof in another place', async () => {
    await act()
    await keepHead()
    expect(told(await checkUp(app, { config: kept }), 'log')).toEqual(['ok log-ok'])
  })

  it('has its proof beside it only, or in a place that cannot be read', async () => {
    await act()
    expect(await look('log')).toEqual(['warning log-heads-near'])
    expect(detailsOf(await checkUp(app, { config: kept }), 'log-heads-away')).toEqual({
      file: join(app.home.dir, 'elsewhere.log'),
    })
  })

  it('has proof in which somebody wrote something else', async () => {
    await act()
    await keepHead()
    const file = join(app.home.dir, 'elsewhere.log')
    writeFileSync(file, 'x\n', { flag: 'a' })
    const findings = await checkUp(app, { config: kept })
    expect(told(findings, 'log')).toEqual(['warning log-heads-damaged'])
    expect(detailsOf(findings, 'log-heads-damaged')).toEqual({ file, lines: 1 })
  })

  it('was changed by somebody', async () => {
    await act()
    await sql`drop trigger audit_stays`.execute(app.db)
    await app.db.updateTable('audit').set({ actor: 'another' }).execute()
    expect(detailsOf(await checkUp(app), 'log-broken')).toEqual({ at: 1 })
  })

  it('lost its end', async () => {
    await act()
    await act()
    await keepHead()
    await sql`drop trigger audit_kept`.execute(app.db)
    await app.db.deleteFrom('audit').where('id', '=', 2).execute()
    expect(detailsOf(await checkUp(app, { config: kept }), 'log-shorter')).toEqual({
      file: join(app.home.dir, 'elsewhere.log'),
    })
  })
})

/** The end of the log as a file of heads keeps it. */
async function headOf({ db, clock }: TestApp): Promise<string> {
  const head = await findAuditHead(db)
  return `${clock.now()} ${head?.id}:${head?.hash}\n`
}

describe('the backup', () => {
  const name = 'elk-2026.tar.gz.age'
  const make = async (at: string) => {
    const sha256 = createHash('sha256').update('backup').digest('hex')
    const made = { name, sha256, bytes: 1, madeAt: moment(at), madeBy: 'elk', proofHash: 'y', auditId: 0 }
    mkdirSync(app.home.backups, { recursive: true })
    writeFileSync(join(app.home.backups, name), 'backup')
    await app.db.transaction().execute((trx) => addBackup(trx, made))
  }
  const verify = (at: string) =>
    app.db.transaction().execute((trx) => markBackupVerified(trx, 1, { at: moment(at), by: 'anna' }))

  it('cannot be made without a key', async () => {
    expect(await look('backup')).toEqual(['problem backup-unset'])
  })

  it('was never made', async () => {
    const backup = { ...testConfig().backup, recipients: ['age1x'] }
    expect(told(await checkUp(app, { config: { backup } }), 'backup')).toEqual(['problem backup-none'])
  })

  it('was made last night, and opened once', async () => {
    await make('2026-03-16T02:00')
    expect(await look('backup')).toEqual(['warning backup-unverified'])
    await verify('2026-03-16T08:00')
    expect(await look('backup')).toEqual(['ok backup-ok'])
  })

  it('is of two nights ago', async () => {
    await make('2026-03-15T02:00')
    await verify('2026-03-15T08:00')
    expect(await look('backup')).toEqual(['problem backup-old'])
  })

  it('was opened long ago', async () => {
    await make('2026-03-16T02:00')
    await verify('2025-12-01T08:00')
    expect(await look('backup')).toEqual(['warning backup-unverified'])
  })

  it('is in the list, but not on the disk, or not as it was made', async () => {
    await make('2026-03-16T02:00')
    const problem = async () => detailsOf(await checkUp(app), 'refused')
    writeFileSync(join(app.home.backups, name), 'altered')
    expect(await problem()).toMatchObject({ problem: { code: 'backup-altered' } })
    rmSync(join(app.home.backups, name))
    expect(await problem()).toMatchObject({ problem: { code: 'backup-gone' } })
  })
})
