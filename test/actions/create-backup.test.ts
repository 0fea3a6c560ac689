import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentFaults } from '../../src/actions/backup-contents.js'
import { clearHalfBackup, inWorkshop } from '../../src/actions/backup-workshop.js'
import { createBackup } from '../../src/actions/create-backup.js'
import { openBackup } from '../../src/actions/open-backup.js'
import { recordDrill } from '../../src/actions/record-drill.js'
import { removeBackup } from '../../src/actions/remove-backup.js'
import { readPrivateKeys } from '../../src/backup/age-keys.js'
import { recordAudit } from '../../src/db/audit.js'
import { listBackups } from '../../src/db/backups.js'
import { listAudit } from '../../src/db/list-audit.js'
import { openDatabase } from '../../src/db/open.js'
import { getProcedure } from '../../src/db/procedure.js'
import { listPupils } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { homeAt } from '../../src/home.js'
import { aKeeper, type Keeper } from '../support/a-backup.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { keepHome } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let keeper: Keeper
let app: TestApp
let opened: number

beforeEach(async () => {
  keeper = await aKeeper({ keep: 2 })
  app = await testApp({ config: { backup: keeper.backup } })
  keepHome(app)
  opened = 0
})
afterEach(async () => {
  await app.close()
  rmSync(keeper.dir, { recursive: true, force: true })
})

const silent = () => () => undefined
const create = (of = app) => createBackup(of, silent)
const files = () => readdirSync(app.home.backups).filter((name) => !name.startsWith('.'))

/** Opens a backup in a folder of its own, as its keeper does. */
async function open(file: string) {
  const dir = join(keeper.dir, `opened-${opened++}`)
  mkdirSync(dir)
  return openBackup(file, { keys: await readPrivateKeys(readFileSync(keeper.keyFile, 'utf8')), dir }, silent)
}

const names = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()

describe('whichever call to the database fails', () => {
  it.each([false, true])(
    'a backup is listed with its file, or neither is there; kept though it failed: %s',
    async (kept) => {
      const failing = openFailingDatabase(app.home.database)
      const patient = { ...app, config: { ...app.config, backup: { ...keeper.backup, keep: 99 } } }
      // The second call begins the transaction: when that fails, it did not begin.
      for (let n = kept ? 3 : 1; ; n++) {
        failing.failAt(n, { kept, code: 'SQLITE_IOERR_FSYNC' })
        const failed = await create({ ...patient, db: failing.db }).then(
          () => false,
          () => true,
        )
        if (failing.calls() < n) break
        expect(failed).toBe(true)
        const listed = await listBackups(app.db)
        expect(files().sort(), `call ${n}`).toEqual(listed.map(({ name }) => name).sort())
      }
      await failing.db.destroy()
    },
  )
})

describe('a backup', () => {
  it('holds everybody, the settings, the key, the texts and the results, and all of it is right', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    await publishResults(app, [aResult(pupil.elkNumber)])
    mkdirSync(app.home.wording)
    for (const [file, text] of [
      [join(app.home.wording, 'login.toml'), '# own'],
      [app.home.theme, ':root {}'],
      [app.home.logos.svg, '<svg/>'],
      [join(app.home.dir, 'dkim-elk2026.key'), 'key'],
      [join(app.home.dir, 'audit-heads.log'), ''],
    ] as const)
      writeFileSync(file, text)
    const { file, counts, missing } = await create()
    expect({ counts, missing }).toEqual({ counts: { pupils: 1, accounts: 0, definitive: 0, mails: 0 }, missing: [] })
    const { home, faults, manifest } = await open(file)
    expect(faults).toEqual([])
    expect(manifest).toMatchObject({ year: 2026, rehearsal: false, madeAt: app.clock.now(), madeBy: 'test' })
    const [sha256] = readdirSync(app.home.results)
    expect(names(home)).toEqual(
      expect.arrayContaining([
        ...['audit-heads.log', 'config.toml', 'dkim-elk2026.key', 'elk.db', 'logo.svg', 'secret.key', 'theme.css'],
        ...['pages/privacy.nl.md', `results/${sha256}`, 'wording/login.toml'],
      ]),
    )
    const db = openDatabase(homeAt(home).database, { mustExist: true })
    expect((await listPupils(db)).map(({ elkNumber }) => elkNumber)).toEqual([pupil.elkNumber])
    await db.destroy()
    expect(readFileSync(homeAt(home).key)).toEqual(readFileSync(app.home.key))
  })

  it('holds no mail, no log, no request, no lists that lie about, and nothing that ties a home to its machine', async () => {
    for (const folder of [app.home.outbox, app.home.logs, app.home.requests, app.home.results]) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'x.eml'), 'x')
    }
    writeFileSync(app.home.clock, '{"offsetMs":1}')
    writeFileSync(join(app.home.dir, 'groep8.csv'), 'Fatima')
    symlinkSync('/etc', join(app.home.pages, 'elsewhere'))
    const { home } = await open((await create()).file)
    expect(names(home).filter((name) => !name.startsWith('pages'))).toEqual(['config.toml', 'elk.db', 'secret.key'])
    expect(names(home)).not.toContain('pages/elsewhere')
  })

  it('is of one moment while another process is writing, and does not wait for it', async () => {
    const sqlite = openSqlite(app.home.database, { mustExist: true })
    sqlite.exec('begin immediate; update procedure set year = 2027')
    const { file } = await createBackup(app, () => {
      sqlite.exec('commit')
      sqlite.close()
      return () => undefined
    })
    const { home, manifest } = await open(file)
    expect(manifest.year).toBe(2026)
    const db = openDatabase(homeAt(home).database, { mustExist: true })
    expect((await getProcedure(db)).year).toBe(2026)
    expect((await getProcedure(app.db)).year).toBe(2027)
    await db.destroy()
  })

  it('stands in the list and in the log, and nobody but its owner can read it', async () => {
    const { backup, file } = await create()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await listBackups(app.db)).toMatchObject([{ name: backup.name, bytes: statSync(file).size }])
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({ act: 'backup made', details: { name: backup.name } })
    expect(files()).toEqual([backup.name])
    expect(readdirSync(join(app.home.backups, '.making'))).toEqual(['lock'])
  })

  it('is made, and says so, when results are missing already', async () => {
    await publishResults(app, [])
    const [sha256 = ''] = readdirSync(app.home.results)
    rmSync(app.home.results, { recursive: true })
    const { file, missing } = await create()
    expect(missing).toEqual([sha256.replace('.json', '')])
    expect((await open(file)).faults).toEqual(['results'])
  })

  it('goes to another folder, which must be there', async () => {
    const folder = join(keeper.dir, 'disk')
    const elsewhere = { ...app, config: { ...app.config, backup: { ...keeper.backup, folder } } }
    await expect(create(elsewhere)).rejects.toMatchObject({ problem: { code: 'backup-folder-gone', dir: folder } })
    mkdirSync(folder)
    const { file, backup } = await create(elsewhere)
    expect(file).toBe(join(folder, backup.name))
    expect(readdirSync(folder)).toEqual([backup.name])
    rmSync(folder, { recursive: true })
    const [kept] = await listBackups(app.db)
    await expect(removeBackup(elsewhere, kept ?? { id: 0, name: '' })).rejects.toMatchObject({
      problem: { code: 'backup-folder-gone', dir: folder },
    })
    expect(await listBackups(app.db)).toHaveLength(1)
  })
})

describe('what is not right in a backup is found:', () => {
  const damages: [string, string, (database: string) => void][] = [
    ['a row of the log that was changed', 'log', (file) => sql(file, "update audit set act = 'nothing'")],
    ['a log that lost its end', 'log-end', (file) => sql(file, 'delete from audit')],
    ['a row that names nobody', 'links-between-rows', (file) => sql(file, 'delete from pupils')],
  ]

  function sql(file: string, text: string): void {
    const sqlite = openSqlite(file, { mustExist: true })
    sqlite.pragma('foreign_keys = off')
    sqlite.exec('drop trigger audit_stays; drop trigger if exists audit_kept')
    sqlite.exec(text)
    sqlite.close()
  }

  it.each(damages)('%s', async (_, fault, damage) => {
    await addPupil(app, { advice: 'havo' })
    await app.db
      .transaction()
      .execute((trx) => recordAudit(trx, { at: app.clock.now(), actor: 'Joke', act: 'logged in' }))
    const whole = await create()
    const { manifest } = await open(whole.file)
    await app.db.destroy()
    damage(app.home.database)
    expect(await contentFaults(app.home, manifest)).toEqual([fault])
  })

  it('a page of noise, settings that cannot be read, and a file that is gone', async () => {
    const { manifest } = await open((await create()).file)
    await app.db.destroy()
    const bytes = readFileSync(app.home.database)
    writeFileSync(app.home.config, 'x')
    expect(await contentFaults(app.home, manifest)).toEqual(['settings'])
    writeFileSync(
      app.home.database,
      Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(4096, 7), bytes.subarray(8192)]),
    )
    expect(await contentFaults(app.home, manifest)).toEqual(['database'])
    rmSync(app.home.key)
    expect(await contentFaults(app.home, manifest)).toEqual(['incomplete'])
  })
})

describe('of the backups', () => {
  it('stay as many as the settings say, and the newest that was opened', async () => {
    const first = await create()
    const { manifest } = await open(first.file)
    const [kept] = await listBackups(app.db)
    if (kept) await recordDrill(app, kept, manifest.proof)
    const made = [first.backup.name]
    for (let day = 17; day < 21; day++) {
      app.travelTo(`2026-03-${day}T03:00`)
      made.push((await create()).backup.name)
    }
    expect(files()).toEqual([made[0], made[3], made[4]].sort())
    expect((await listBackups(app.db)).map(({ name }) => name)).toEqual([made[4], made[3], made[0]])
    expect((await listAudit(app.db, {})).filter(({ act }) => act === 'backup removed')).toHaveLength(2)
  })

  it('one is made at a time', async () => {
    await inWorkshop(app.home, async () => {
      await expect(create()).rejects.toMatchObject({ problem: { code: 'backup-under-way', dir: app.home.dir } })
      expect(clearHalfBackup(app.home)).toBe(false)
    })
    await create()
  })

  it('half a one that was left behind is cleared away, wherever it lies, and nothing else', async () => {
    const [part, other] = [join(keeper.dir, '.elk-20260316T080000Z-0000.tar.gz.age.part'), join(keeper.dir, 'mine')]
    for (const file of [part, other]) writeFileSync(file, 'x')
    const making = join(app.home.backups, '.making')
    for (const note of [part, other]) {
      mkdirSync(making, { recursive: true })
      writeFileSync(join(making, 'elk.db'), 'half')
      writeFileSync(join(making, 'part'), note)
      expect(clearHalfBackup(app.home)).toBe(true)
      expect(readdirSync(making)).toEqual(['lock'])
    }
    expect(readdirSync(keeper.dir).sort()).toEqual(['elk-backup.key', 'mine'])
  })

  it('none stays that could not be written down', async () => {
    const sqlite = openSqlite(app.home.database, { mustExist: true })
    sqlite.exec("create trigger refused before insert on audit begin select raise(abort, 'refused'); end")
    sqlite.close()
    await expect(create()).rejects.toThrow('refused')
    expect(files()).toEqual([])
  })
})

describe('the code that proves that a backup was opened', () => {
  it('counts for that backup alone, however it is typed, while the file is as it was made', async () => {
    const [one, other] = [await create(), await create()]
    const { manifest } = await open(one.file)
    const [, kept] = await listBackups(app.db)
    if (!kept) throw new TypeError('no backup')
    for (const wrong of ['', 'x', (await open(other.file)).manifest.proof])
      await expect(recordDrill(app, kept, wrong)).rejects.toMatchObject({ problem: { code: 'backup-wrong-proof' } })
    writeFileSync(one.file, 'x', { flag: 'a' })
    await expect(recordDrill(app, kept, manifest.proof)).rejects.toMatchObject({ problem: { code: 'backup-altered' } })
    writeFileSync(one.file, readFileSync(one.file).subarray(0, -1))
    await recordDrill(app, kept, manifest.proof.toLowerCase().replaceAll('-', ' '))
    rmSync(one.file)
    await expect(recordDrill(app, kept, manifest.proof)).rejects.toMatchObject({ problem: { code: 'backup-gone' } })
    expect((await listBackups(app.db))[1]).toMatchObject({ verifiedAt: app.clock.now(), verifiedBy: 'test' })
  })
})
