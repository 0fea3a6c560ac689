import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addApiToken, markApiTokenRevoked } from '../../src/db/api-tokens.js'
import { recordAudit } from '../../src/db/audit.js'
import { homeAt } from '../../src/home.js'
import { replaceMark } from '../../src/mail/instance-file.js'
import { mountSmallDisk } from '../doors/support/small-disk.js'
import { addSchool, schoolCode } from '../support/a-school.js'
import { checkUp, detailsOf, told } from '../support/check-up.js'
import { finishOwnTexts } from '../support/keep-own-texts.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment, plainSmtp, testConfig } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

const look = async (...words: string[]) => told(await checkUp(app), ...words)

describe('the files', () => {
  const asRoot = process.getuid?.() === 0

  it('are open to nobody else', async () => {
    expect(await look('files')).toEqual(['ok files-ok'])
  })

  it('are open to others', async () => {
    chmodSync(app.home.dir, 0o750)
    expect(detailsOf(await checkUp(app), 'files-open')).toEqual({ dir: app.home.dir })
  })

  it.runIf(asRoot)('are partly of another user', async () => {
    writeFileSync(join(app.home.dir, 'stray'), '')
    chownSync(join(app.home.dir, 'stray'), 12_345, 12_345)
    expect(detailsOf(await checkUp(app), 'files-owner')).toEqual({
      path: join(app.home.dir, 'stray'),
      others: 0,
      dir: app.home.dir,
      owner: 'root',
    })
  })

  it.runIf(asRoot)('are looked after by root, of whom they are not', async () => {
    for (const file of ['', 'elk.db', 'elk.db-wal', 'elk.db-shm', 'instance', 'instance/0.json'])
      chownSync(join(app.home.dir, file), 12_345, 12_345)
    expect(detailsOf(await checkUp(app), 'files-as-root')).toEqual({ owner: '#12345' })
  })

  it('lie in a folder in which everybody may write', async () => {
    const dir = join(app.home.dir, 'open', 'home')
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    chmodSync(dirname(dir), 0o777)
    const moved = { ...app, home: { ...homeAt(dir), database: app.home.database } }
    expect(detailsOf(await checkUp(moved), 'files-parent')).toEqual({ folder: dirname(dir) })
  })
})

describe('the disk', () => {
  const disk = mountSmallDisk(4)
  const larger = mountSmallDisk(500)
  afterAll(() => {
    for (const mounted of [disk, larger]) mounted?.remove()
  })

  it.runIf(disk)('is almost full', async () => {
    const folder = disk?.dir ?? ''
    const moved = { ...app, home: { ...app.home, backups: folder } }
    expect(detailsOf(await checkUp(moved), 'disk-full')).toMatchObject({ folder })
  })

  it.runIf(larger)('fills up', async () => {
    const folder = larger?.dir ?? ''
    const backup = { ...testConfig().backup, folder }
    expect(detailsOf(await checkUp(app, { config: { backup } }), 'disk-low')).toMatchObject({ folder })
  })

  it('has room', async () => {
    expect(await look('disk')).toEqual(['ok disk-ok'])
  })
})

describe('the clock', () => {
  it('is behind what was written down', async () => {
    const at = moment('2026-03-16T10:00')
    await app.db.transaction().execute((trx) => recordAudit(trx, { at, actor: 'test', act: 'pupil corrected' }))
    expect(detailsOf(await checkUp(app), 'clock-behind')).toEqual({ lastAt: at })
    app.travelTo('2026-03-16T09:59:30')
    expect(await look('clock')).toEqual(['ok clock-ok'])
  })

  it('is set by no time server', async () => {
    mkdirSync(join(app.home.dir, 'systemd/timesync'), { recursive: true })
    expect(await look('clock')).toEqual(['warning clock-loose'])
    writeFileSync(join(app.home.dir, 'systemd/timesync/synchronized'), '')
    expect(await look('clock')).toEqual(['ok clock-ok'])
  })

  it('tells in which zone the machine is', async () => {
    const before = process.env.TZ
    process.env.TZ = 'Asia/Tokyo'
    try {
      expect(detailsOf(await checkUp(app), 'clock-ok')).toEqual({ zone: 'Asia/Tokyo' })
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})

describe('Node', () => {
  it.each([
    ['v24.1.0', 'ok node-ok'],
    ['v26.0.0', 'ok node-ok'],
    ['v20.19.0', 'ok node-ok'],
    ['v20.18.9', 'problem node-unsupported'],
    ['v23.11.0', 'problem node-unsupported'],
    ['v18.20.0', 'problem node-unsupported'],
  ])('%s: %s', async (node, found) => {
    expect(told(await checkUp(app, { node }), 'node')).toEqual([found])
  })

  it('is no longer mended by its makers', async () => {
    app.travelTo('2026-05-01T09:00')
    expect(detailsOf(await checkUp(app, { node: 'v20.19.0' }), 'node-ended')).toMatchObject({ endedOn: '2026-04-30' })
  })
})

describe('the keys of schools', () => {
  const add = async (expires: string, name = 'nachtelijk script') => {
    await addSchool(app)
    const [createdAt, expiresAt] = [moment('2026-01-01T09:00'), moment(expires)]
    const token = {
      school: schoolCode('18AB00'),
      name,
      scopes: ['status' as const],
      createdAt,
      createdBy: 'x',
      expiresAt,
    }
    return app.db.transaction().execute((trx) => addApiToken(trx, { ...token, tokenHash: name }))
  }

  it('are no news where there are none', async () => {
    expect(await look('keys')).toEqual([])
  })

  it('work for long', async () => {
    await add('2026-12-01T09:00')
    expect(await look('keys')).toEqual(['ok keys-ok'])
  })

  it('end within a month, or ended some days ago', async () => {
    await add('2026-04-15T09:00')
    await add('2026-03-10T09:00', 'oud script')
    await add('2026-02-10T09:00', 'vergeten script')
    const findings = await checkUp(app)
    expect(told(findings, 'keys')).toEqual(['warning keys-end', 'warning keys-ended'])
    expect(detailsOf(findings, 'keys-end')).toMatchObject({ school: '18AB00', name: 'nachtelijk script' })
  })

  it('may end when somebody took them back', async () => {
    const id = await add('2026-03-10T09:00')
    const revoked = { at: app.clock.now(), by: 'x', reason: 'x' }
    await app.db.transaction().execute((trx) => markApiTokenRevoked(trx, id, revoked))
    expect(await look('keys')).toEqual([])
  })
})

describe('the home', () => {
  const smtp = plainSmtp

  it('is a copy from which no mail may go', async () => {
    replaceMark(app.home.instance, { instanceId: 'another', host: hostname() }, 0)
    expect(detailsOf(await checkUp(app, { config: { smtp } }), 'refused')).toMatchObject({
      problem: { code: 'home-not-adopted', misfits: ['other-database'] },
    })
  })

  it('still sends to a few addresses only', async () => {
    const mail = { ...testConfig().mail, onlyTo: ['@board.nl'] }
    expect(told(await checkUp(app, { config: { smtp, mail } }), 'home')).toEqual(['warning mail-only-to-yet'])
    app.travelTo('2026-03-23T09:00')
    expect(told(await checkUp(app, { config: { smtp, mail } }), 'home')).toEqual(['problem mail-only-to'])
  })

  it('has no mail server', async () => {
    expect(await look('home')).toEqual(['warning mail-to-files-yet'])
    app.travelTo('2026-03-23T09:00')
    expect(await look('home')).toEqual(['problem mail-to-files'])
  })

  it('may send to everybody', async () => {
    expect(told(await checkUp(app, { config: { smtp } }), 'home')).toEqual(['ok home-ok'])
  })

  it('is one to practise with', async () => {
    expect(told(await checkUp(app, { rehearsal: true }), 'home', 'backup', 'clock', 'worker')).toEqual([
      'skipped worker-practice',
      'skipped home-practice',
      'skipped backup-practice',
      'skipped clock-practice',
    ])
  })
})

describe('the texts and settings', () => {
  it('are missing, and then ready', async () => {
    expect(await look('texts')).toEqual(['problem texts-unready'])
    finishOwnTexts(app.home)
    expect((await look('texts')).filter((line) => line !== 'warning texts-security')).not.toContain(
      'problem texts-unready',
    )
  })

  it('still ask to be filled in', async () => {
    finishOwnTexts(app.home)
    const file = join(app.home.pages, 'privacy.nl.md')
    writeFileSync(file, '# Privacy\n\n[VUL IN: wie u bent]\n')
    expect(detailsOf(await checkUp(app), 'texts-unready')).toEqual({ files: ['privacy.nl.md'] })
  })

  it('tell of a security.txt that has ended', async () => {
    finishOwnTexts(app.home)
    const at = '2026-03-01T00:00:00.000Z'
    writeFileSync(join(app.home.pages, 'security.txt'), `Contact: mailto:a@board.nl\nExpires: ${at}\n`)
    expect(detailsOf(await checkUp(app), 'texts-security')).toEqual({ warning: 'expired', at })
  })

  it('are all right', async () => {
    finishOwnTexts(app.home)
    const expires = 'Contact: mailto:a@board.nl\nExpires: 2026-12-01T00:00:00Z\n'
    writeFileSync(join(app.home.pages, 'security.txt'), expires)
    const { portal, mail, help } = testConfig()
    const config = {
      portal: { ...portal, url: 'https://aanmelden.board.nl' },
      mail: { ...mail, from: 'a@board.nl', replyTo: 'a@board.nl' },
      help: { ...help, email: 'a@board.nl' },
    }
    expect(told(await checkUp(app, { config }), 'texts', 'look', 'wording', 'settings')).toEqual([
      'ok texts-ok',
      'ok look-ok',
      'ok wording-ok',
      'ok settings-ok',
    ])
  })

  it('have colours and words that cannot be used', async () => {
    writeFileSync(app.home.theme, ':root { --elk-color-text: #fff; --elk-color-background: #fff; }')
    mkdirSync(app.home.wording)
    writeFileSync(join(app.home.wording, 'nonsense.nl.toml'), '')
    const findings = await checkUp(app)
    expect(told(findings, 'look', 'wording')).toEqual(['problem refused', 'problem refused'])
  })

  it('have addresses of an example', async () => {
    expect(detailsOf(await checkUp(app), 'settings-example')).toEqual({
      settings: ['portal.url', 'mail.from', 'mail.reply_to', 'help.email'],
    })
  })
})

it('a thing that cannot be looked at is told, and keeps nobody from looking at the rest', async () => {
  rmSync(app.home.pages, { recursive: true, force: true })
  writeFileSync(app.home.results, 'no folder')
  await app.db
    .insertInto('match_lists')
    .values({ round: '1', sha256: 'a'.repeat(64), committed_at: app.clock.now(), committed_by: 'test' })
    .execute()
  const findings = await checkUp(app)
  expect(detailsOf(findings, 'not-examined')).toEqual({ reason: 'ENOTDIR' })
  expect(told(findings, 'database')).toEqual(['ok database-ok'])
})
