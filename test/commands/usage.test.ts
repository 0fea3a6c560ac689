import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { version } from '../../src/package.js'
import { elkNumber } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import type { TestApp } from '../support/test-app.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  ;({ app, fatima } = await twoSchools())
})
afterEach(() => app.close())

function inDatabase(statement: string): void {
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  sqlite.exec(statement)
  sqlite.close()
}

describe('the exit code', () => {
  it('is 0 when it is done', async () => {
    expect(await run(app, 'status')).toMatchObject({ code: 0, err: '' })
    expect(await run(undefined, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect(await run(undefined, 'pupils', '--help')).toMatchObject({ code: 0, err: '' })
    expect(await run(undefined, 'help', 'pupils')).toMatchObject({ code: 0, err: '' })
  })

  it('is 1 when it is refused, and the sentence says what to do', async () => {
    expect(await run(app, 'pupils', 'show', elkNumber(99))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Zoek het nummer op'),
    })
  })

  it('is 2 when it is used wrongly, and the help is named', async () => {
    expect(await run(app, 'status', '--rond', '1')).toEqual({
      code: 2,
      out: '',
      err: 'De optie --rond bestaat hier niet. Bedoelde u --round?\nHulp: elk status --help\n',
    })
  })

  it('is 3 when it is done in part, and the report says what was not', async () => {
    const { code, out } = await run(app, 'logins', 'send', elkNumber(4), elkNumber(6), '--yes')
    expect(code).toBe(3)
    expect(out).toContain(elkNumber(4))
  })

  it('is 70 when it is a mistake of ours, and the message says where the log is', async () => {
    mkdirSync(app.home.logs)
    inDatabase("update form_versions set child = 'no JSON'")
    const file = join(app.home.logs, 'bugs.log')
    expect(await run(app, 'pupils', 'show', fatima.elkNumber)).toEqual({
      code: 70,
      out: '',
      err: `Dit had niet mogen gebeuren: een fout in ELK zelf. Waar het misging staat in ${file}; geef dat bestand aan wie ELK beheert.\n`,
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('the log of our mistakes', () => {
  const log = () => readFileSync(join(app.home.logs, 'bugs.log'), 'utf8')

  it('tells the moment, the version, the command and the place, and nothing that a family or a school typed', async () => {
    mkdirSync(app.home.logs)
    inDatabase(`update form_versions set child = 'Fatima el Amrani, Stoomstraat 12' where pupil_id = ${fatima.id}`)
    await run(app, 'pupils', 'show', fatima.elkNumber)
    expect(log()).toMatch(
      new RegExp(`^20\\d\\d-\\S+Z ELK ${version}: elk pupils show\nSyntaxError: .*\n +at JSON\\.parse`),
    )
    expect(log()).toContain('forms.ts')
    expect(log()).not.toMatch(new RegExp(`Fatima|Amrani|Stoomstraat|${fatima.elkNumber}`))
  })

  it('holds no values of a row that the database refused', async () => {
    mkdirSync(app.home.logs)
    inDatabase("create trigger refuse before update on pupils begin select raise(abort, 'refused by hand'); end")
    const { code } = await run(
      app,
      'pupils',
      'correct',
      fatima.elkNumber,
      '--set',
      'firstName=Xanthippe',
      '--reason',
      'Yvonne belde',
    )
    expect(code).toBe(70)
    expect(log()).toContain('SqliteError SQLITE_CONSTRAINT_TRIGGER: refused by hand\n')
    expect(log()).not.toMatch(/Xanthippe|Yvonne|Fatima/)
  })

  it('grows by each mistake', async () => {
    mkdirSync(app.home.logs)
    inDatabase("update form_versions set child = 'no JSON'")
    await run(app, 'pupils', 'show', fatima.elkNumber)
    await run(app, 'status', 'why', fatima.elkNumber)
    expect(
      log()
        .match(/^20.*$/gm)
        ?.map((line) => line.split(': ')[1]),
    ).toEqual(['elk pupils show', 'elk status why'])
  })

  it('lies in a new folder of its own when the home has no logs', async () => {
    inDatabase("update form_versions set child = 'no JSON'")
    const { err } = await run(app, 'pupils', 'show', fatima.elkNumber)
    const file = /staat in (\S+bugs\.log);/.exec(err)?.[1] ?? expect.fail(err)
    expect(file.startsWith(app.home.dir)).toBe(false)
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
    expect(readFileSync(file, 'utf8')).toContain('elk pupils show')
    rmSync(dirname(file), { recursive: true })
  })
})

describe('a home that cannot be used', () => {
  it('that is not there is an error that names elk init', async () => {
    const dir = join(app.home.dir, 'nowhere')
    expect(await run(dir, 'status')).toEqual({
      code: 1,
      out: '',
      err: `In ${dir} staat nog geen ELK. Maak het aan met: elk init --home ${dir}\n`,
    })
    expect(await runAs({ env: { ELK_HOME: dir } }, undefined, 'status')).toMatchObject({
      code: 1,
      err: expect.stringContaining(dir),
    })
    expect(await runAs({ cwd: dir }, undefined, 'status')).toMatchObject({
      code: 1,
      err: expect.stringContaining(join(dir, 'elk-home')),
    })
  })

  it('of a newer version is left alone', async () => {
    inDatabase('pragma user_version = 99')
    expect(await run(app, 'status')).toEqual({
      code: 1,
      out: '',
      err: `${app.home.dir} is gemaakt met een nieuwere ELK dan deze. Werk ELK bij; er is niets veranderd.\n`,
    })
  })

  it('with a damaged database says to put a copy back', async () => {
    const { db, home } = app.beside()
    await db.destroy()
    await app.db.destroy()
    for (const file of readdirSync(home.dir))
      if (file.startsWith('elk.db')) writeFileSync(join(home.dir, file), 'x'.repeat(8192))
    expect(await run(app, 'status')).toEqual({
      code: 1,
      out: '',
      err: `De database in ${home.dir} is beschadigd. Zet een reservekopie terug; verander zelf niets.\n`,
    })
  })
})

describe('a command line that cannot be meant', () => {
  it.each([
    [['pupil', 'list'], 'Er is geen opdracht “pupil”. Bedoelde u pupils?', 'elk'],
    [['pupils', 'lsit'], 'Er is geen opdracht “lsit”. Bedoelde u list?', 'elk pupils'],
    [['status', 'wyh'], 'Er is geen opdracht “wyh”. Bedoelde u why?', 'elk status'],
    [['xyz'], 'Er is geen opdracht “xyz”.', 'elk'],
    [['status', '--needs-hepl'], 'De optie --needs-hepl bestaat hier niet. Bedoelde u --needs-help?', 'elk status'],
    [['status', '--shcool', '18AB00'], 'De optie --shcool bestaat hier niet. Bedoelde u --school?', 'elk status'],
    [['status', '--round'], 'Achter --round <round> hoort een waarde.', 'elk status'],
    [['pupils', 'show', '1', '2'], 'Er staat iets te veel achter deze opdracht.', 'elk pupils show'],
    [['status', '--lang', 'de'], '“de” kan niet bij --lang <nl|en>.', 'elk status'],
  ])('%j', async (argv, sentence, command) => {
    expect(await run(app, ...argv)).toEqual({ code: 2, out: '', err: `${sentence}\nHulp: ${command} --help\n` })
  })

  it.each([[[]], [['pupils']], [['mail']]])('%j is answered with its help', async (argv) => {
    const { code, out, err } = await run(undefined, ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Gebruik: ${['elk', ...argv].join(' ')} `)
  })

  it('is answered in English when that is asked for', async () => {
    expect(await run(app, 'pupil', '--lang', 'en')).toMatchObject({
      code: 2,
      err: 'There is no command “pupil”. Did you mean pupils?\nHelp: elk --help\n',
    })
    expect(await runAs({ env: { ELK_LANG: 'en' } }, app, 'status', '--rond')).toMatchObject({
      err: expect.stringContaining('There is no option --rond here.'),
    })
    expect(await runAs({ env: { ELK_LANG: 'en' } }, app, 'status', '--rond', '--lang=nl')).toMatchObject({
      err: expect.stringContaining('De optie --rond'),
    })
  })
})

describe('the help', () => {
  it('speaks one language, in at most 80 columns', async () => {
    for (const argv of [[], ['status'], ['pupils', 'correct'], ['logins', 'send']]) {
      const dutch = (await run(undefined, ...argv, '--help')).out
      const english = (await run(undefined, ...argv, '--help', '--lang', 'en')).out
      expect(dutch).toMatch(/^Gebruik: elk /)
      expect(english).toMatch(/^Usage: elk /)
      expect(dutch).not.toMatch(/Usage:|Options:|Commands:|Arguments:|display help|\[options]|\[command]/)
      expect(english).not.toMatch(/Gebruik|Opties|Opdrachten|opdracht|laat /)
      for (const line of `${dutch}${english}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('names the options of every command with each command', async () => {
    const { out } = await run(undefined, 'advice', 'record', '--help')
    for (const option of [
      '--home',
      '--json',
      '--lang',
      '--no-color',
      '--yes',
      '--reason',
      '--school',
      '--board',
      '--number',
    ])
      expect(out).toContain(option)
  })

  it('names the fields that can be corrected', async () => {
    const { out } = await run(undefined, 'pupils', 'correct', '--help')
    for (const field of ['voornaam', 'achternaam', 'geboortedatum', 'postcode', 'taal']) expect(out).toContain(field)
  })
})

describe('with --json', () => {
  it.each([
    [['status']],
    [['status', '--by', 'school']],
    [['status', '--needs-help', '--advice', 'vwo']],
    [['status', 'why', elkNumber(1)]],
    [['pupils', 'list']],
    [['pupils', 'show', elkNumber(1)]],
    [['pupils', 'correct', elkNumber(1), '--set', 'city=Diemen', '--reason', 'x']],
    [['advice', 'record', elkNumber(4), 'havo']],
  ])('%j writes one JSON document and nothing else', async (argv) => {
    const { code, out, err } = await runAs({ env: { FORCE_COLOR: '1' } }, app, ...argv, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(() => JSON.parse(out)).not.toThrow()
    expect(out).not.toContain('\u001b')
  })

  it('a refusal goes to stderr and stdout stays empty', async () => {
    expect(await run(app, 'pupils', 'show', elkNumber(99), '--json')).toMatchObject({ code: 1, out: '' })
    expect(await run(app, 'pupils', 'show', '--json')).toMatchObject({ code: 2, out: '' })
  })

  it('asks nothing, also in a terminal', async () => {
    expect(await runAs({ tty: true }, app, 'pupils', 'show', '--json')).toMatchObject({ code: 2, out: '' })
  })
})

describe('who acts', () => {
  it('is ELK_ACTOR, else who is logged in to the machine', async () => {
    const act = (env: Record<string, string>, city: string) =>
      runAs({ env }, app, 'pupils', 'correct', fatima.elkNumber, '--set', `city=${city}`, '--reason', 'x')
    await act({ ELK_ACTOR: 'Samira' }, 'Diemen')
    await act({ ELK_ACTOR: '' }, 'Weesp')
    const { out } = await run(app, 'audit', 'list', '--json', '--pupil', fatima.elkNumber)
    const actors = JSON.parse(out)
      .filter(({ act: what }: { act: string }) => what === 'pupil corrected')
      .map(({ actor }: { actor: string }) => actor)
    expect(actors).toEqual(['Samira', 'test'])
  })

  it('is who used sudo, whatever else the surroundings say, and never passes for a family', async () => {
    const act = (env: Record<string, string>, city: string) =>
      runAs({ env }, app, 'pupils', 'correct', fatima.elkNumber, '--set', `city=${city}`, '--reason', 'x')
    await act({ ELK_ACTOR: 'joke', SUDO_USER: 'anna' }, 'Diemen')
    await act({ ELK_ACTOR: 'family' }, 'Weesp')
    const { out } = await run(app, 'audit', 'list', '--json', '--act', 'pupil corrected')
    const entries = JSON.parse(out) as { actor: string }[]
    expect(entries.map(({ actor }) => actor)).toEqual(['anna', 'user:family'])
  })
})
