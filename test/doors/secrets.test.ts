import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPupil } from '../../src/db/pupils.js'
import { letterCode } from '../../src/domain/letter-code.js'
import { linkToken } from '../../src/domain/link-token.js'
import { homeAt } from '../../src/home.js'
import { createPortal } from '../../src/portal/portal.js'
import { type Browser, openBrowser } from '../portal/support/browser.js'
import { logInAs, PASSWORD, proofOf } from '../portal/support/family.js'
import { elkNumber } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { keepHome, run, runAs } from '../support/run.js'
import { canary } from './support/canary.js'
import { commandsThat, wordsOf } from './support/command-table.js'
import { copyHome, removeCopies } from './support/home-copy.js'
import { inDatabase } from './support/in-database.js'
import { openPoisonedWorld } from './support/poisoned-world.js'
import { openWorld, type World } from './support/world.js'

const NEW_PASSWORD = 'trommel-zeeleeuw-anker-vlieg'
const mila = elkNumber(7)

describe('the secrets of a family', () => {
  let world: World
  const secrets = new Map<string, string>()

  /** Everything in the mails that a family gets, and nobody else may ever read. */
  async function tokensOfMails(): Promise<string[]> {
    const { outbox } = world.app.home
    await run(world.app.home.dir, 'mail', 'work', '--once')
    const files = readdirSync(outbox).filter((file) => file.endsWith('.eml'))
    const mails = await Promise.all(files.map((file) => simpleParser(readFileSync(join(outbox, file)))))
    return mails.flatMap(({ text = '' }) => [...text.matchAll(/\/w\/([\w-]{20,})/g)].map(([, token]) => token ?? ''))
  }

  /** A family opens a link of its mails and chooses a password. */
  async function openLink(browser: Browser, token: string, password: string): Promise<void> {
    secrets.set(password, password)
    secrets.set(`token ${secrets.size}`, token)
    await browser.get(`/w/${token}`)
    await browser.submit(`/w/${token}`, proofOf(await getPupil(world.app.db, mila), password))
  }

  /** What a letter carries, and the file with it is gone once it is printed. */
  async function printLetter(dir: string): Promise<void> {
    const file = join(world.cwd, 'letter.pdf')
    expect(await run(dir, 'logins', 'letter', mila, '--resend', '-o', file, '--yes')).toMatchObject({ code: 0 })
    const [code = ''] = /\w{4}-\w{4}-\w{4}/.exec(readPdf(readFileSync(file)).pages[0] ?? '') ?? []
    rmSync(file)
    const newest = await world.app.db.selectFrom('links').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
    const seed = { pupilId: newest.pupil_id, purpose: newest.purpose, nonce: newest.nonce }
    expect(code).toBe(letterCode(world.app.key, seed))
    secrets.set('letter code', code)
    secrets.set('letter token', linkToken(world.app.key, seed))
  }

  function keepSession({ cookies }: Browser): void {
    secrets.set(`session ${secrets.size}`, (cookies.get('__Host-elk') ?? '').split('~')[0] ?? '')
  }

  beforeAll(async () => {
    world = await openWorld()
    const { app } = world
    // One clock for all that follows: each command on the app itself would put it back.
    keepHome(app)
    const dir = app.home.dir
    app.travelTo('2026-03-26T09:05')
    const portal = createPortal(app)
    await run(dir, 'logins', 'send', mila, '--yes')
    const [login = ''] = await tokensOfMails()
    const family = openBrowser(portal)
    await openLink(family, login, PASSWORD)
    keepSession(family)
    const asked = openBrowser(portal)
    await asked.get('/wachtwoord-vergeten')
    await asked.submit('/wachtwoord-vergeten', { 'elk-nummer': mila })
    await run(dir, 'clock', 'set', '2026-03-26T09:10')
    app.travelTo('2026-03-26T09:10')
    const reset = (await tokensOfMails()).find((token) => token !== login) ?? ''
    await openLink(asked, reset, NEW_PASSWORD)
    expect(await logInAs(asked, { elkNumber: mila }, NEW_PASSWORD)).toMatchObject({ location: '/aanmelding' })
    keepSession(asked)
    await run(dir, 'logins', 'revoke', mila, '--reason', 'x', '--yes')
    await run(dir, 'logins', 'send', mila, '--yes')
    await printLetter(dir)
  })
  afterAll(() => world.app.close())

  it('are three links, a code, two passwords and two sessions', () => {
    expect(secrets.size).toBe(8)
    for (const [name, secret] of secrets)
      expect([name, secret.length]).toEqual([name, expect.toSatisfy((length) => length > 12)])
  })

  it('stand nowhere in the database: it keeps what they hash to', () => {
    const { database } = world.app.home
    const files = [database, `${database}-wal`].filter(existsSync)
    const bytes = Buffer.concat(files.map((file) => readFileSync(file)))
    expect([...secrets].filter(([, secret]) => bytes.includes(secret))).toEqual([])
    expect(bytes.includes('$argon2id$')).toBe(true)
  })

  it('stand in no file of the home but the mails', () => {
    const { dir, outbox } = world.app.home
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const others = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.startsWith(outbox))
    for (const path of others) {
      const bytes = readFileSync(path)
      expect([path, [...secrets.values()].filter((secret) => bytes.includes(secret))]).toEqual([path, []])
    }
  })

  it('are told by no command', async () => {
    const ids = JSON.parse((await run(world.app.home.dir, 'mail', 'list', '--json')).out).mails.map(
      ({ id }: { id: number }) => String(id),
    )
    const reading = [
      ['audit', 'list'],
      ['mail', 'list'],
      ['status', 'why', mila],
      ['pupils', 'show', mila],
      ['forms', 'list', mila],
    ]
    for (const words of [...reading, ...ids.map((id: string) => ['mail', 'show', id])])
      for (const json of [[], ['--json']]) {
        const { code, out, err } = await run(world.app.home.dir, ...words, ...json)
        expect(code).toBe(0)
        expect([...secrets.values()].filter((secret) => (out + err).includes(secret))).toEqual([])
      }
  })
})

describe('the log of our mistakes', () => {
  let world: World

  beforeAll(async () => {
    world = await openPoisonedWorld()
  })
  afterAll(async () => {
    removeCopies()
    await world.app.close()
  })

  const crashes = [
    ['a form that is no JSON', `update form_versions set child = 'x' || char(10) || ' at kanarie'`],
    ['a form of another shape', `update form_versions set child = '"kanarie"', changes = '{"kanarie": 1}'`],
    ['a table that is gone', 'drop table procedure'],
    [
      'a row that is refused',
      `create trigger refused before insert on audit begin select raise(abort, 'refused'); end`,
    ],
    ['mails of a kind that is not there', `update mails set kind = 'kanarie', language = 'kanarie', data = 'kanarie'`],
    ['a round of another calendar', `insert into round_times values ('1', 'kanarie', 'kanarie', 'kanarie', 'kanarie')`],
  ] as const

  it.each(crashes)('holds no word of a family after %s', async (_, damage) => {
    let mistakes = 0
    for (const name of [...commandsThat(({ elk }) => elk !== undefined), 'status', 'mail list', 'mail work']) {
      const home = homeAt(await copyHome(world.app))
      mkdirSync(home.logs, { recursive: true })
      inDatabase(home.database, damage)
      const typed = [...wordsOf(name), '--reason', canary('typed')]
      const { code, err } = await runAs({ cwd: world.cwd, stop: AbortSignal.abort() }, home.dir, ...typed)
      const log = join(home.logs, 'bugs.log')
      if (code !== 70) expect([name, existsSync(log)]).toEqual([name, false])
      else {
        mistakes++
        expect(err).toContain(log)
        const text = readFileSync(log, 'utf8')
        expect(text).toContain(`: elk ${name}\n`)
        expect([name, text]).toEqual([name, expect.not.stringMatching(/kanarie|evil|@example|Amrani|alert/i)])
        for (let n = 1; n <= 8; n++) expect(text).not.toContain(elkNumber(n))
      }
    }
    expect(mistakes).toBeGreaterThan(0)
  })
})
