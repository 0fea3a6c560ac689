import { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite, sqliteDialect } from '../../src/db/sqlite.js'
import type { Tables } from '../../src/db/tables.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, openBrowser, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

/** All that a page may read before the moment of a result: nothing in which a placement could stand. */
const READABLE = [
  'accounts',
  'admissions',
  'application_entries',
  'applications',
  'audit',
  'bounced_addresses',
  'departments',
  'form_versions',
  'links',
  'mails',
  'pragma_data_version',
  'primary_schools',
  'procedure',
  'pupils',
  'reopenings',
  'round_extensions',
  'round_times',
  'secondary_schools',
  'sessions',
  'submissions',
]
const TABLE = /\b(?:from|join|into|update) "?(\w+)/gi

let app: TestApp
let portal: Portal
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
  await addDepartment(app, { code: 'south/havo' })
})
afterEach(() => app.close())

/** The same home, with the tables that are named in whatever is asked of its database. */
function watched(): { app: TestApp; tables: ReadonlySet<string> } {
  const tables = new Set<string>()
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  const prepare = (text: string) => {
    for (const [, table = ''] of text.matchAll(TABLE)) tables.add(table)
    return sqlite.prepare(text)
  }
  const connection = new Proxy(sqlite, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name, target)),
  })
  return { app: { ...app, db: new Kysely<Tables>({ dialect: sqliteDialect(connection) }) }, tables }
}

async function familyOf(department: string): Promise<Browser> {
  const family = await openAccount(app, portal, await addPupil(app, { advice: 'havo', email: 'ouder@example.org' }))
  await fillIn(family, [department])
  await handIn(family)
  return family
}

/** Every page of a family, without what is another for every family: its number, its codes and its proofs. */
async function pagesOf(family: Browser): Promise<string[]> {
  const paths = routes
    .filter(({ access, path }) => access === 'family' && !path.endsWith('.pdf'))
    .map(({ path }) => path)
  const pages = await Promise.all(paths.map(async (path) => (await family.get(path)).html))
  return pages.map((html) =>
    html
      .replace(/name="csrf" value="[^"]*"/g, '')
      .replace(/\b\d{9}\b|\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}/g, '')
      .replace(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){1,3}\b/g, ''),
  )
}

describe('before the moment of the result', () => {
  it('a page reads nothing in which a placement could stand', async () => {
    const family = await familyOf('north/havo')
    app.travelTo('2026-04-09T13:29:59.999Z')
    const { app: own, tables } = watched()
    const again = openBrowser(createPortal(own))
    for (const pair of family.cookies) again.cookies.set(...pair)
    await pagesOf(await openAgain(again))
    await own.db.destroy()
    expect([...tables].filter((table) => !READABLE.includes(table))).toEqual([])
    expect([...tables]).toEqual(expect.arrayContaining(['pupils', 'applications', 'submissions', 'sessions']))
  })

  it('every page is the same, byte for byte, for two children who differ in nothing that their families wrote down', async () => {
    const [one, other] = [await familyOf('north/havo'), await familyOf('north/havo')]
    expect(await pagesOf(one)).toEqual(await pagesOf(other))
  })

  it('the page says when, and nothing else, up to the last millisecond', async () => {
    const family = await familyOf('north/havo')
    const text = async () => textOf((await family.get('/uitslag')).html)
    const early = await text()
    expect(early).toContain('De uitslag staat op deze pagina vanaf donderdag 9 april 2026, 15.30 uur')
    app.travelTo('2026-04-09T13:00:00.000Z')
    const late = await openAgain(family)
    app.travelTo('2026-04-09T13:29:59.999Z')
    expect(textOf((await late.get('/uitslag')).html)).toBe(early)
    app.travelTo('2026-04-09T13:30:00.000Z')
    expect(textOf((await late.get('/uitslag')).html)).not.toContain('vanaf donderdag 9 april')
  })
})

/** Logs the family of a browser in anew, since nobody stays logged in for two weeks. */
async function openAgain(family: Browser): Promise<Browser> {
  const { elk_number: elkNumber } = await app.db.selectFrom('pupils').select('elk_number').executeTakeFirstOrThrow()
  await logInAs(family, { elkNumber })
  return family
}
