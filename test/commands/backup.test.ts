import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openApp } from '../../src/app.js'
import { prepareRehearsalClock } from '../../src/clock.js'
import { openDatabase } from '../../src/db/open.js'
import { type Home, homeAt } from '../../src/home.js'
import { openHome } from '../../src/open-home.js'
import { createPortal } from '../../src/portal/portal.js'
import { inDatabase } from '../doors/support/in-database.js'
import { openBrowser, textOf } from '../portal/support/browser.js'
import { logInAs, openAccount } from '../portal/support/family.js'
import { aKeeper, archiveOf, type Keeper } from '../support/a-backup.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { keepHome, type Ran, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let keeper: Keeper
let app: TestApp
let there: string

beforeEach(async () => {
  keeper = await aKeeper()
  there = join(keeper.dir, 'terug')
  app = await testApp({ at: '2026-03-26T09:00', rehearsal: true, config: { backup: keeper.backup } })
  keepHome(app)
})
afterEach(async () => {
  await app.close()
  rmSync(keeper.dir, { recursive: true, force: true })
})

/** Types a command on the server, where the home is. */
const onServer = (...words: string[]) => runAs({ cwd: keeper.dir }, app.home.dir, ...words)
/** Types a command on the keeper's own computer, where there is no home. */
const elsewhere = (...words: string[]) =>
  runAs({ cwd: keeper.dir, env: { ELK_HOME: join(keeper.dir, 'nowhere') } }, undefined, ...words)
const withKey = ['--identity', 'elk-backup.key']
const made = async (): Promise<{ name: string; file: string }> =>
  JSON.parse((await onServer('backup', 'create', '--json')).out)

describe('elk backup key', () => {
  it('makes a key in a file of its owner, and says what must stand in the settings, which then works', async () => {
    const { code, out } = await elsewhere('backup', 'key', 'new.key')
    expect(code).toBe(0)
    expect(statSync(join(keeper.dir, 'new.key')).mode & 0o777).toBe(0o600)
    const [recipient = ''] = /age1\w+/.exec(out) ?? []
    expect(out).toContain(`  [backup]\n  recipients = ["${recipient}"]\n`)
    const settings = readFileSync(app.home.config, 'utf8')
    writeFileSync(app.home.config, settings.replace(keeper.backup.recipients[0] ?? '', recipient))
    const { file } = await made()
    expect(await elsewhere('backup', 'verify', file, ...withKey)).toMatchObject({ code: 1 })
    expect(await elsewhere('backup', 'verify', file, '--identity', 'new.key')).toMatchObject({ code: 0, err: '' })
  })

  it('takes the place of no other key, and lies in no home', async () => {
    const before = readFileSync(keeper.keyFile, 'utf8')
    expect((await elsewhere('backup', 'key', 'elk-backup.key')).err).toContain('elk-backup.key bestaat al')
    expect(readFileSync(keeper.keyFile, 'utf8')).toBe(before)
    const inHome = await onServer('backup', 'key', join(app.home.dir, 'keys', 'elk.key'))
    expect(inHome).toMatchObject({ code: 1, err: expect.stringContaining('Bewaar de privésleutel niet in') })
    expect(existsSync(join(app.home.dir, 'keys'))).toBe(false)
  })
})

describe('a backup', () => {
  it('is not made while nobody could open it', async () => {
    keepHome({ ...app, config: { ...app.config, backup: { ...keeper.backup, recipients: [] } } })
    const { code, err } = await onServer('backup', 'create')
    expect({ code, err }).toEqual({
      code: 1,
      err: `ELK weet niet wie de reservekopie mag openen. Er is geen kopie gemaakt.
Maak eenmalig een sleutel: elk backup key BESTAND. Zet daarna de regel die u dan ziet in ${app.home.config}.\n`,
    })
  })

  it('for a key with a typing error says which, and leaves nothing', async () => {
    const [right = ''] = keeper.backup.recipients
    const wrong = right.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))
    keepHome({ ...app, config: { ...app.config, backup: { ...keeper.backup, recipients: [wrong] } } })
    expect((await onServer('backup', 'create')).err).toContain(`een sleutel met een typefout: ${wrong}`)
    expect(readdirSync(app.home.backups).filter((name) => !name.startsWith('.'))).toEqual([])
  })

  it('is made, opened elsewhere, and known on the server to be good', async () => {
    await addPupil(app, { advice: 'havo' })
    const { out } = await onServer('backup', 'create')
    const { backups } = JSON.parse((await onServer('backup', 'list', '--json')).out)
    const [{ name }] = backups
    expect(out).toContain(`De reservekopie is gemaakt: ${name} (`)
    expect(out).toContain('Wat erin zit: 1 leerling, 0 accounts, 0 definitieve aanmeldingen, 0 mails.')
    expect(out).toContain('Nog niemand heeft een kopie echt geopend.')
    const verified = await elsewhere('backup', 'verify', join(app.home.backups, name), ...withKey)
    expect(verified).toMatchObject({ code: 0, err: '' })
    const typed = /elk (backup verify \S+ --proof \S+)/.exec(verified.out)?.[1] ?? ''
    expect(await onServer(...typed.split(' '))).toEqual({
      code: 0,
      out: `Opgeschreven: ${name} is nagekeken.\n`,
      err: '',
    })
    const list = (await onServer('backup', 'list')).out
    expect(list).toMatch(new RegExp(`^${name}  2026-03-26 09:00  \\d+ kB +2026-03-26$`, 'm'))
    expect(Math.max(...list.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(list).not.toContain('Nog niemand')
  })

  it('that was changed, or is gone, is known on the server without a key', async () => {
    const [older, newer] = [await made(), await made()]
    expect(await onServer('backup', 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('Alle 2') })
    writeFileSync(newer.file, 'x', { flag: 'a' })
    expect((await onServer('backup', 'verify', older.file)).code).toBe(0)
    expect((await onServer('backup', 'verify')).err).toContain(`${newer.file} is niet meer zoals het werd gemaakt`)
    renameSync(older.file, join(keeper.dir, 'x'))
    expect((await onServer('backup', 'verify', older.name)).err).toContain('is er niet meer')
    expect((await onServer('backup', 'list')).out).toMatch(new RegExp(`${older.name}.* weg `))
  })

  it('that stands in no list is named', async () => {
    const { name } = await made()
    inDatabase(app.home.database, 'delete from backups')
    const { out } = await onServer('backup', 'list')
    expect(out).toContain('Er is nog geen reservekopie.')
    expect(out).toContain(`Deze bestanden staan er ook, maar niet in de lijst: ${name}.`)
    expect((await onServer('backup', 'verify', name)).err).toContain('staat niet in de lijst')
  })
})

describe('a backup that cannot be opened says why:', () => {
  const refused = (ran: Ran, says: string) => {
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining(says) })
    expect(existsSync(there)).toBe(false)
    expect(readdirSync(keeper.dir).filter((name) => name.startsWith('.'))).toEqual([])
  }
  let file: string
  beforeEach(async () => {
    file = (await made()).file
  })
  const both = async (key: string, says: string) => {
    refused(await elsewhere('backup', 'verify', file, '--identity', key), says)
    refused(await elsewhere('backup', 'restore', file, '--identity', key, '--to', there), says)
  }

  it('another key', async () => {
    await elsewhere('backup', 'key', 'other.key')
    await both('other.key', `Met deze sleutel gaat ${file} niet open.`)
  })

  it('a file that holds no key, or is not there', async () => {
    writeFileSync(join(keeper.dir, 'no.key'), '# public key: age1\n')
    await both('no.key', 'staat geen privésleutel')
    await both('nowhere.key', 'kan niet worden gelezen')
  })

  it('a file that is damaged, cut off, another, or not there', async () => {
    const whole = readFileSync(file)
    truncateSync(file, whole.length - 100)
    await both('elk-backup.key', 'het houdt te vroeg op')
    writeFileSync(file, Buffer.concat([whole.subarray(0, 60), Buffer.from('XXXX'), whole.subarray(64)]))
    await both('elk-backup.key', file)
    writeFileSync(file, 'BRIN;Leerlingnummer\n')
    await both('elk-backup.key', 'is geen reservekopie van ELK')
    rmSync(file)
    await both('elk-backup.key', `${file} kan niet worden gelezen`)
  })

  it('somebody who stops it half-way', async () => {
    const unpacked = () => readdirSync(tmpdir()).filter((name) => name.startsWith('elk-backup-'))
    const before = unpacked()
    const stopped = { cwd: keeper.dir, stop: AbortSignal.abort() }
    for (const words of [['verify'], ['restore', '--to', there]])
      refused(await runAs(stopped, undefined, 'backup', ...words, file, ...withKey), 'Gestopt.')
    expect(unpacked().filter((name) => !before.includes(name))).toEqual([])
  })

  it('a database of a newer ELK', async () => {
    rmSync(file)
    await app.db.destroy()
    const newer = join(keeper.dir, 'newer')
    const elk = await elsewhere('backup', 'restore', await fromTheFuture(newer), ...withKey, '--to', there)
    refused(elk, 'gemaakt met een nieuwere ELK')
  })

  /** A backup of today, with a database of the day after tomorrow. */
  async function fromTheFuture(folder: string): Promise<string> {
    mkdirSync(folder)
    inDatabase(app.home.database, 'pragma user_version = 99')
    return archiveOf(app.home, keeper, join(folder, 'newer.tar.gz.age'))
  }
})

describe('elk backup restore', () => {
  it('goes where nothing is, and nowhere else', async () => {
    const { file } = await made()
    const { code, err } = await elsewhere('backup', 'restore', file, ...withKey, '--to', app.home.dir)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Kies met --to een map') })
  })

  it('asks first when not all in the backup is right', async () => {
    await publishResults(app, [])
    rmSync(app.home.results, { recursive: true })
    const create = await onServer('backup', 'create')
    expect(create).toMatchObject({ code: 3, err: expect.stringContaining('1 bestand met uitslagen ontbrak al') })
    const [name = ''] = readdirSync(app.home.backups).filter((file) => file.startsWith('elk-'))
    const file = join(app.home.backups, name)
    const verified = await elsewhere('backup', 'verify', file, ...withKey)
    expect(verified).toMatchObject({ code: 1, err: expect.stringContaining('Een bestand met uitslagen ontbreekt') })
    expect(verified.out).not.toContain('--proof')
    const words = ['backup', 'restore', file, ...withKey, '--to', there]
    expect(await elsewhere(...words)).toMatchObject({ code: 1, err: expect.stringContaining('--yes') })
    expect(existsSync(there)).toBe(false)
    expect(await elsewhere(...words, '--yes')).toMatchObject({ code: 3 })
    expect(await run(there, 'status')).toMatchObject({ code: 0 })
  })
})

describe('a home with results that is put back', () => {
  let restored: Home
  let cookies: ReadonlyMap<string, string>
  let elkNumber: string

  beforeEach(async () => {
    await addDepartment(app, { code: 'north/havo', school: { name: 'Lyceum Noord' } })
    const pupil = await addPupil(app, { advice: 'havo' })
    app.travelTo('2026-03-26T10:00')
    const browser = await openAccount(app, createPortal(app), pupil)
    app.travelTo('2026-04-09T15:25')
    await logInAs(browser, pupil)
    await publishResults(app, [aResult(pupil.elkNumber, { department: 'north/havo' })])
    const { file } = await made()
    const { code, out } = await elsewhere('backup', 'restore', file, ...withKey, '--to', there)
    expect(code).toBe(0)
    expect(out).toContain('Wat na donderdag 9 april 2026, 15.2')
    restored = homeAt(there)
    cookies = browser.cookies
    elkNumber = pupil.elkNumber
  })

  it('is its owner’s alone, with every folder', () => {
    expect(statSync(restored.dir).mode & 0o777).toBe(0o700)
    for (const file of [restored.database, restored.key, restored.config]) expect(statSync(file).mode & 0o077).toBe(0)
    for (const folder of [restored.outbox, restored.backups, restored.logs]) expect(readdirSync(folder)).toEqual([])
    expect(existsSync(restored.instance)).toBe(false)
    expect(readdirSync(keeper.dir).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('opens its portal: the family logs in anew with its own password, and reads its place', async () => {
    prepareRehearsalClock(restored.clock, moment('2026-04-09T15:31'))()
    const who = { actor: 'test', host: hostname(), language: 'nl' } as const
    const opened = await openApp({ ...openHome(there), ...who })
    const portal = createPortal(opened)
    const [old, family] = [openBrowser(portal), openBrowser(portal)]
    for (const [name, value] of cookies) old.cookies.set(name, value)
    expect(await old.get('/aanmelding')).toMatchObject({ status: 303, location: expect.stringContaining('/inloggen') })
    await logInAs(family, { elkNumber })
    expect(textOf((await family.get('/uitslag')).html)).toContain('Lyceum Noord')
    await opened.db.destroy()
  })

  it('has its whole log, and says in it where it came from', async () => {
    expect(await run(there, 'audit', 'verify')).toMatchObject({ code: 0 })
    expect((await run(there, 'audit', 'list')).out).toContain('test zette deze map terug uit een reservekopie.')
    const db = openDatabase(restored.database, { mustExist: true })
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
    await db.destroy()
  })
})
