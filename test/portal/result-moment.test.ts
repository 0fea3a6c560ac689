import { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeRound } from '../../src/actions/change-round.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite, sqliteDialect } from '../../src/db/sqlite.js'
import type { Tables } from '../../src/db/tables.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'
import { type Browser, openBrowser, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

/**
 * All that a page may read before the moment of a result: nothing in which a placement that is not announced could stand.
 * Publications hold the name of a file that stays shut; confirmations are a school's own word, shown at once and never before a
 * draw's result; withdrawals are of seats that the family knew. The seats of later rounds say nothing of a pupil.
 */
const READABLE = [
  'accounts',
  'admissions',
  'application_entries',
  'applications',
  'audit',
  'bounced_addresses',
  'confirmations',
  'departments',
  'form_versions',
  'links',
  'mails',
  'pragma_data_version',
  'primary_schools',
  'procedure',
  'publications',
  'pupils',
  'reopenings',
  'round_extensions',
  'round_seats',
  'round_times',
  'secondary_schools',
  'sessions',
  'submissions',
  'withdrawals',
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

/** The same home, with the tables that are named in whatever is asked of its database, and the files that are asked of its vault. */
function watched(): { app: TestApp; tables: ReadonlySet<string>; files: readonly string[] } {
  const tables = new Set<string>()
  const files: string[] = []
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  const prepare = (text: string) => {
    for (const [, table = ''] of text.matchAll(TABLE)) tables.add(table)
    return sqlite.prepare(text)
  }
  const connection = new Proxy(sqlite, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name, target)),
  })
  const vault: TestApp['vault'] = {
    ...app.vault,
    read: (sha256) => {
      files.push(sha256)
      return app.vault.read(sha256)
    },
    results: (sha256) => {
      files.push(sha256)
      return app.vault.results(sha256)
    },
  }
  return { app: { ...app, vault, db: new Kysely<Tables>({ dialect: sqliteDialect(connection) }) }, tables, files }
}

async function familyOf(department: string): Promise<Family> {
  const pupil = await addPupil(app, { advice: 'havo', email: 'ouder@example.org' })
  const browser = await openAccount(app, portal, pupil)
  await fillIn(browser, [department])
  await handIn(browser)
  return { browser, pupil }
}

interface Family {
  browser: Browser
  pupil: KeptPupil
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

/** Both have waited since twenty minutes before it: one has a place and the other has none. */
async function placedAndUnplaced(): Promise<{ placed: Family; unplaced: Family }> {
  const [placed, unplaced] = [await familyOf('north/havo'), await familyOf('north/havo')]
  const results = [aResult(placed.pupil.elkNumber, { department: 'north/havo' }), aResult(unplaced.pupil.elkNumber)]
  await publishResults(app, results)
  app.travelTo('2026-04-09T13:10:00.000Z')
  for (const { browser, pupil } of [placed, unplaced]) await logInAs(browser, pupil)
  return { placed, unplaced }
}

const resultOf = async ({ browser }: Family) => textOf((await browser.get('/uitslag')).html)
const LAST = '2026-04-09T13:29:59.999Z'

describe('before the moment of the result', () => {
  it('a page reads nothing in which a placement could stand, and no file of the results', async () => {
    const { placed } = await placedAndUnplaced()
    app.travelTo(LAST)
    const { app: own, tables, files } = watched()
    const again = openBrowser(createPortal(own))
    await logInAs(again, placed.pupil)
    await pagesOf(again)
    expect(files).toEqual([])
    expect([...tables].filter((table) => !READABLE.includes(table))).toEqual([])
    expect([...tables]).toEqual(expect.arrayContaining(['pupils', 'applications', 'submissions', 'sessions']))
    app.travelTo('2026-04-09T13:30:00.000Z')
    await again.get('/uitslag')
    expect(files.length).toBeGreaterThan(0)
    await own.db.destroy()
  })

  it('every page is the same, byte for byte, for a child with a place and one without', async () => {
    const { placed, unplaced } = await placedAndUnplaced()
    app.travelTo(LAST)
    const pages = await pagesOf(placed.browser)
    expect(pages.length).toBeGreaterThan(5)
    expect(await pagesOf(unplaced.browser)).toEqual(pages)
    app.travelTo('2026-04-09T13:30:00.000Z')
    expect(await pagesOf(unplaced.browser)).not.toEqual(await pagesOf(placed.browser))
  })

  it('the page says when, and nothing else, up to the last millisecond; a session from before sees it from the first', async () => {
    const { placed, unplaced } = await placedAndUnplaced()
    const early = await resultOf(placed)
    expect(early).toContain('De uitslag staat op deze pagina vanaf donderdag 9 april 2026, 15.30 uur')
    app.travelTo(LAST)
    expect(await resultOf(placed)).toBe(early)
    for (const instant of ['2026-04-09T13:30:00.000Z', '2026-04-09T13:30:00.001Z']) {
      app.travelTo(instant)
      expect(await resultOf(placed)).toContain('Uw kind heeft een plaats')
      expect(await resultOf(unplaced)).toContain('Uw kind heeft nog geen plaats')
    }
  })

  it('a moment that is put off is put off for every page that is opened from then on', async () => {
    const { placed } = await placedAndUnplaced()
    await changeRound(app, { name: '1', times: { resultsAt: moment('2026-04-09T15:45') }, reason: 'storing' })
    app.travelTo('2026-04-09T13:30:00.000Z')
    expect(await resultOf(placed)).toContain('donderdag 9 april 2026, 15.45 uur')
  })

  it('no page may be kept by a browser or by anything in between, before it and after', async () => {
    const { placed } = await placedAndUnplaced()
    for (const instant of [LAST, '2026-04-09T13:30:00.000Z']) {
      app.travelTo(instant)
      const { headers } = await placed.browser.get('/uitslag')
      expect([headers.get('cache-control'), headers.get('etag'), headers.get('last-modified')]).toEqual([
        'no-store',
        null,
        null,
      ])
    }
  })
})
