import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeHome } from '../../src/actions/make-home.js'
import { openApp } from '../../src/app.js'
import { systemClock } from '../../src/clock.js'
import { listAudit } from '../../src/db/list-audit.js'
import { openDatabase } from '../../src/db/open.js'
import { getProcedure } from '../../src/db/procedure.js'
import { openHome } from '../../src/open-home.js'
import { systemRandom } from '../../src/random.js'
import { run, runAs } from '../support/run.js'

let around: string
let dir: string
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'elk-init-'))
  dir = join(around, 'huis')
})
afterEach(() => rmSync(around, { recursive: true, force: true }))

const real = [
  '--portal-url',
  'https://aanmelden.example.org',
  '--operator',
  'Stichting Stoom',
  '--help-phone',
  '020 111 11 11',
  '--help-email',
  'hulp@example.org',
]

async function opened() {
  const app = await openApp({ ...openHome(dir), actor: 'test', host: 'test', language: 'nl' })
  const seen = {
    procedure: await getProcedure(app.db),
    audit: await listAudit(app.db, {}),
    config: app.config,
    key: app.key,
  }
  await app.db.destroy()
  return seen
}

describe('a real home', () => {
  it('is made from options, and only its owner can read it', async () => {
    const { code, out, err } = await run(dir, 'init', ...real)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`De map voor de aanmelding van 2026 staat klaar: ${dir}\n`)
    expect(out).toContain('elk schools import BESTAND')
    const folders = ['backups', 'instance', 'logs', 'outbox', 'pages']
    expect(readdirSync(dir).sort()).toEqual([...folders, 'config.toml', 'elk.db', 'secret.key'].sort())
    const mode = (file: string) => (statSync(file).mode & 0o777).toString(8)
    const modes = (names: string[]) => names.map((name) => mode(join(dir, name)))
    expect(modes(['', ...folders])).toEqual(['700', '700', '700', '700', '700', '700'])
    // A copy of the database keeps these rights outside its folder.
    expect(modes(['config.toml', 'secret.key', 'elk.db'])).toEqual(['600', '600', '600'])
    const { procedure, audit, config, key } = await opened()
    expect(procedure).toMatchObject({ year: 2026, rehearsal: false })
    expect(audit).toMatchObject([{ act: 'home made', actor: 'test', details: { year: 2026, rehearsal: false } }])
    expect(config).toMatchObject({
      portal: { url: 'https://aanmelden.example.org' },
      operator: { name: 'Stichting Stoom' },
      help: { phone: '020 111 11 11', email: 'hulp@example.org' },
      mail: { from: 'hulp@example.org', replyTo: 'hulp@example.org' },
    })
    expect(key).toHaveLength(32)
  })

  it('says everything that a script left out', async () => {
    const { code, err } = await run(dir, 'init', '--operator', 'Stichting Stoom')
    expect(code).toBe(2)
    expect(err).toContain('Voor de echte aanmelding is meer nodig: --portal-url, --help-phone, --help-email.')
    expect(readdirSync(around)).toEqual([])
  })

  it.each([
    [
      ['--portal-url', 'http://aanmelden.example.org'],
      '--portal-url "http://aanmelden.example.org": Dit adres is niet beveiligd.',
    ],
    [['--portal-url', 'http://localhost:8080'], '--portal-url "http://localhost:8080": Dit adres is niet beveiligd.'],
    [['--help-email', 'hulp'], '--help-email "hulp": Dit is geen e-mailadres.'],
    [['--help-phone', 'bel'], '--help-phone "bel": Dit is geen telefoonnummer.'],
    [['--year', '26'], '“26” is geen jaar.'],
  ])('refuses %j and makes nothing', async (options, sentence) => {
    const { code, err } = await run(dir, 'init', ...real, ...options)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(readdirSync(around)).toEqual([])
  })

  it('is asked for in a terminal, each question again until its answer can be', async () => {
    const answers = [
      [/Waarvoor/, ''],
      [/Voor welk jaar/, '2027'],
      [/webadres.*https/s, 'http://aanmelden.example.org'],
      [/niet beveiligd.*webadres/s, 'https://aanmelden.example.org'],
      [/Hoe heet de organisatie/, 'Stichting Stoom'],
      [/telefoonnummer/, '020 111 11 11'],
      [/e-mailadres krijgen/, 'hulp@example.org'],
      [/Vanaf welk e-mailadres/, ''],
    ] as const
    const { code, out, err } = await runAs({ tty: true, columns: 200, answers }, dir, 'init')
    expect(code).toBe(0)
    expect(out).toContain('De map voor de aanmelding van 2027 staat klaar')
    expect(err).toContain(
      `Let op: de echte datums van 2027 kent ELK niet. Controleer alle datums in ${dir}/config.toml.`,
    )
    expect((await opened()).config.mail.from).toBe('hulp@example.org')
  })
})

describe('a rehearsal home', () => {
  it('needs nothing to be said', async () => {
    const { code, out } = await run(dir, 'init', '--rehearsal', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ home: dir, year: 2026, rehearsal: true, calendarKnown: true })
    expect((await opened()).procedure.rehearsal).toBe(true)
  })

  it('makes the folders above it, and takes ELK_HOME where no option is given', async () => {
    const deep = join(around, 'een', 'twee')
    expect((await runAs({ env: { ELK_HOME: deep } }, undefined, 'init', '--rehearsal')).code).toBe(0)
    expect(existsSync(join(deep, 'elk.db'))).toBe(true)
    expect((await runAs({ cwd: around }, undefined, 'init', '--rehearsal')).code).toBe(0)
    expect(existsSync(join(around, 'elk-home', 'elk.db'))).toBe(true)
  })

  it('may take the place of an empty folder', async () => {
    mkdirSync(dir)
    expect((await run(dir, 'init', '--rehearsal')).code).toBe(0)
  })
})

describe('a place that is taken', () => {
  it('is left as it is', async () => {
    await run(dir, 'init', '--rehearsal')
    const before = readFileSync(join(dir, 'secret.key'))
    const { code, err } = await run(dir, 'init', '--rehearsal')
    expect(code).toBe(1)
    expect(err).toContain(`In ${dir} staat al iets.`)
    expect(readFileSync(join(dir, 'secret.key')).equals(before)).toBe(true)
  })

  it('may be a file', async () => {
    writeFileSync(dir, 'hier')
    expect((await run(dir, 'init', '--rehearsal')).code).toBe(1)
    expect(readFileSync(dir, 'utf8')).toBe('hier')
  })

  it('between looking and making is noticed too, and nothing half is left', async () => {
    const settings = {
      year: 2026,
      portalUrl: 'http://localhost:8080',
      operator: 'x',
      helpPhone: '0201111111',
      helpEmail: 'a@example.org',
      sender: 'a@example.org',
    } as const
    const clock = {
      now: () => {
        mkdirSync(join(dir, 'van een ander'), { recursive: true })
        return systemClock.now()
      },
    }
    const making = makeHome(
      { clock, random: systemRandom, actor: 'test', host: 'test' },
      { dir, rehearsal: true, settings },
    )
    await expect(making).rejects.toMatchObject({ problem: { code: 'home-exists', dir } })
    expect(readdirSync(around)).toEqual(['huis'])
    expect(readdirSync(dir)).toEqual(['van een ander'])
  })
})

describe('a home that is not whole', () => {
  it('is told apart from no home at all', async () => {
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain(`elk init --home ${dir}`)
  })

  it.each(['config.toml', 'secret.key', 'elk.db'])('without its %s', async (file) => {
    await run(dir, 'init', '--rehearsal')
    rmSync(join(dir, file))
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain(`In ${dir} ontbreekt ${file}, of het is beschadigd.`)
  })

  it('with a key that was cut short', async () => {
    await run(dir, 'init', '--rehearsal')
    writeFileSync(join(dir, 'secret.key'), 'kort')
    expect((await run(dir, 'rounds', 'list')).err).toContain('ontbreekt secret.key, of het is beschadigd')
  })

  it('with an empty database', async () => {
    await run(dir, 'init', '--rehearsal')
    writeFileSync(join(dir, 'elk.db'), '')
    expect((await run(dir, 'rounds', 'list')).err).toContain('ontbreekt elk.db, of het is beschadigd')
  })

  it('with something else than a database', async () => {
    await run(dir, 'init', '--rehearsal')
    writeFileSync(join(dir, 'elk.db'), 'dit is geen database, maar een lang genoeg stuk tekst'.repeat(100))
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain(`De database in ${dir} is beschadigd.`)
  })

  it('with settings that cannot be read at all', async () => {
    await run(dir, 'init', '--rehearsal')
    rmSync(join(dir, 'config.toml'))
    mkdirSync(join(dir, 'config.toml'))
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain(join(dir, 'config.toml'))
  })

  it('made by a newer ELK', async () => {
    await run(dir, 'init', '--rehearsal')
    const db = openDatabase(join(dir, 'elk.db'), { mustExist: true })
    await sql`pragma user_version = 99`.execute(db)
    await db.destroy()
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain('is gemaakt met een nieuwere ELK dan deze.')
  })

  it('with settings that are wrong', async () => {
    await run(dir, 'init', '--rehearsal')
    const file = join(dir, 'config.toml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('phone =', 'phon ='))
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain(`Er klopt iets niet in ${file}:`)
    expect(err).toContain('Bedoelde u phone?')
  })

  it('with a portal that a real family cannot reach safely', async () => {
    await run(dir, 'init', ...real)
    const file = join(dir, 'config.toml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('https://aanmelden.example.org', 'http://localhost:8080'))
    const { code, err } = await run(dir, 'rounds', 'list')
    expect(code).toBe(1)
    expect(err).toContain('portal.url = http://localhost:8080\n    Dit adres is niet beveiligd.')
  })
})
