import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addBackup, markBackupVerified } from '../../src/db/backups.js'
import { amsterdamDay } from '../../src/domain/amsterdam-time.js'
import { addMs, asInstant, DAY_MS } from '../../src/domain/time.js'
import { beat } from '../../src/mail/heartbeat.js'
import { receiveLogin } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { dutchFaults } from '../support/plain-dutch.js'
import { queueLogins } from '../support/queue-mails.js'
import { roundsAround } from '../support/rounds-around.js'
import { keepHome, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp, testConfig } from '../support/test-config.js'

const now = asInstant(new Date().toISOString())
const inTwoDays = roundsAround(addMs(now, 3 * DAY_MS))
const tomorrow = amsterdamDay(addMs(now, DAY_MS))
const own = {
  portal: { url: 'https://aanmelden.scholen.internal', trustedProxies: [] },
  help: { ...testConfig().help, email: 'hulp@scholen.internal' },
  mail: { ...testConfig().mail, from: 'a@scholen.internal', replyTo: 'hulp@scholen.internal' },
  smtp: { ...plainSmtp, host: 'smtp.scholen.internal' },
}

let app: TestApp
afterEach(() => app.close())

/** Two days before the opening of the year in which this test runs. */
async function openHome(config: Partial<TestApp['config']> = {}): Promise<void> {
  app = await testApp({
    at: now,
    config: { rounds: inTwoDays, deadlines: { advice: tomorrow, login: tomorrow }, ...config },
  })
  const year = Number(inTwoDays['1'].opensAt.slice(0, 4))
  await app.db.updateTable('procedure').set({ year }).execute()
}

/** Everything that no other machine decides is well. */
async function makeWell(): Promise<void> {
  await addDepartment(app)
  await receiveLogin(app, await addPupil(app, { advice: 'havo' }))
  const sha256 = createHash('sha256').update('backup').digest('hex')
  const made = { name: 'b.age', sha256, bytes: 1, madeAt: now, madeBy: 'elk', proofHash: 'y', auditId: 0 }
  mkdirSync(app.home.backups)
  writeFileSync(join(app.home.backups, made.name), 'backup')
  await app.db.transaction().execute((trx) => addBackup(trx, made))
  await app.db.transaction().execute((trx) => markBackupVerified(trx, 1, { at: now, by: 'anna' }))
  beat(app, { ended: false, once: false })
}

const quick = (...argv: string[]) => run(app, 'doctor', '--quick', ...argv)

describe('a home that is well', () => {
  beforeEach(async () => {
    await openHome({ ...own, audit: { heads: 'heads.log' } })
    await makeWell()
    writeFileSync(join(app.home.dir, 'heads.log'), '')
  })

  it('is told on one page, and ends with 0', async () => {
    const { code, out } = await quick()
    // Which Node runs this test, the machine decides.
    const lines = out.split('\n').filter((line) => !/Node|node/.test(line))
    expect(lines.filter((line) => /^(fout|let op|later)/.test(line))).toEqual([])
    expect(lines).toContain('goed    De rechten          Alleen root kan erbij.'.replace('root', userInfo().username))
    expect(lines).toContain('Er is niets aan andere machines gevraagd. Dat gebeurt wel met: elk doctor')
    expect(code).toBe(0)
    expect(lines.length).toBeLessThanOrEqual(26)
  })

  it('is told to a script with codes that stay', async () => {
    const { code, out, err } = await quick('--json')
    const { ok, problems, checks } = JSON.parse(out) as { ok: boolean; problems: number; checks: { code: string }[] }
    expect([code, ok, problems, err]).toEqual([0, true, 0, ''])
    expect(checks.map((check) => check.code)).toEqual(
      expect.arrayContaining(['worker-ok', 'queue-ok', 'database-ok', 'log-ok', 'backup-ok', 'files-ok']),
    )
  })

  it('is not changed by a look, in any byte', async () => {
    keepHome(app)
    await app.db.destroy()
    const before = bytesOf(app.home.dir)
    await quick()
    expect(bytesOf(app.home.dir)).toEqual(before)
  })
})

/** The bytes and the rights of every file, without what SQLite itself keeps beside its database while it is open. */
function bytesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/-(wal|shm)$/.test(name))
    .sort()
    .map((name) => {
      const { mode, size } = statSync(join(dir, name))
      const isFile = (mode & 0o170_000) === 0o100_000
      const hash = isFile
        ? createHash('sha256')
            .update(readFileSync(join(dir, name)))
            .digest('hex')
        : ''
      return `${name} ${mode.toString(8)} ${isFile ? size : ''} ${hash}`
    })
}

describe('a home two days before the opening with ten things wrong', () => {
  beforeEach(async () => {
    await openHome({ mail: { ...testConfig().mail, onlyTo: ['@board.nl'] }, smtp: plainSmtp })
    app.travelTo(addMs(now, -DAY_MS))
    await addDepartment(app, { capacity: undefined })
    await receiveLogin(app, await addPupil(app, { advice: 'havo' }), 'failed')
    await addPupil(app, { email: '' })
    await queueLogins(app, await addPupil(app, { advice: 'havo', email: 'ouder@board.nl' }))
    app.travelTo(now)
    mkdirSync(app.home.pages)
    writeFileSync(join(app.home.pages, 'privacy.nl.md'), '# Privacy\n\n[VUL IN: wie u bent]\n')
    chmodSync(app.home.dir, 0o755)
  })

  it('tells what is wrong first, each with what to type', async () => {
    const { code, out } = await quick()
    expect(code).toBe(1)
    const levels = out.match(/^(fout|let op|later|goed)/gm) ?? []
    expect(levels).toEqual(levels.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)))
    const wrong = out.split('\n\n').filter((part) => /^(fout|let op)/.test(part))
    expect(wrong.filter((part) => !/met: \S+ .*\S$|met: elk doctor$/.test(part.replaceAll(/\s+/g, ' ')))).toEqual([])
  })

  it('names them all, by code', async () => {
    const { checks } = JSON.parse((await quick('--json')).out) as { checks: { level: string; code: string }[] }
    const ofLevel = (level: string) =>
      checks.filter((check) => check.level === level && !check.code.startsWith('node-')).map(({ code }) => code)
    expect(ofLevel('problem')).toEqual([
      'worker-away',
      'queue-late',
      'texts-unready',
      'mail-only-to',
      'backup-unset',
      'files-open',
    ])
    expect(ofLevel('warning')).toEqual([
      'advice-missing',
      'logins-unsent',
      'logins-bounced',
      'logins-no-email',
      'departments-no-capacity',
      'settings-example',
      'log-heads-near',
    ])
  })

  it('names no child and no family', async () => {
    for (const { out } of [await quick(), await quick('--json'), await quick('--lang', 'en')])
      expect(out).not.toMatch(/Fatima|Amrani|familie\d|ouder@|Stoomstraat/)
  })

  it('fits on a terminal of 80 columns, but for what is to be copied', async () => {
    for (const language of ['nl', 'en']) {
      const { out } = await runAs({ tty: true, env: { NO_COLOR: '1' } }, app, 'doctor', '--quick', '--lang', language)
      const wide = out.split('\n').filter((line) => line.length > 80)
      expect(
        wide.filter((line) => !/^\s*(elk|sudo|chmod|systemctl|du|curl)? ?\S*\/\S*|^\s*(elk|du) /.test(line)),
      ).toEqual([])
    }
  })
})

const order = ['fout', 'let op', 'later', 'goed']

describe('a home to practise with', () => {
  it('says so, and asks for no backup, worker or certificate', async () => {
    app = await testApp({ rehearsal: true })
    await addPupil(app, { advice: 'havo' })
    await addDepartment(app)
    const { code, out } = await run(app, 'doctor')
    expect(code).toBe(0)
    expect(out).toContain('Dit is een oefenmap: geen ouder krijgt er iets van.')
    expect(out).not.toMatch(/^fout/m)
    expect(existsSync(app.home.logs)).toBe(false)
  })
})

describe('what it says', () => {
  it('is plain Dutch: short sentences, u, and no word of offices', () => {
    const source = ['nl.ts', 'reach/nl.ts', 'year/nl.ts', 'house/nl.ts']
      .map((file) => readFileSync(join('src/messages/checkup', file), 'utf8'))
      .join('\n')
    const said = [...source.matchAll(/'([^'\n]* [^'\n]*)'|`([^`\n]* [^`\n]*)`/g)].map(([, plain, filled]) =>
      (plain ?? filled ?? '').replaceAll(/\$\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, 'iets'),
    )
    expect(said.length).toBeGreaterThan(90)
    expect(dutchFaults(said)).toEqual([])
  })
})
