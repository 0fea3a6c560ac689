import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, fieldValue, openBrowser, type Page, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

const PATH = '/aanmelding/voorkeuren'
const TIMES = 50
let app: TestApp
let portal: Portal
let pupil: KeptPupil
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  for (const code of ['a', 'b', 'c', 'd']) await addDepartment(app, { code: `${code}/havo` })
  pupil = await addPupil(app, { advice: 'havo' })
  browser = await openAccount(app, portal, pupil)
})
afterEach(() => app.close())

const list = async () => (await findApplication(app.db, pupil.id, '1'))?.list.map(({ department }) => department) ?? []
const changes = async () =>
  (await app.db.selectFrom('audit').select('act').execute()).filter(({ act }) => act === 'list changed').length

/** The fields of the list as a page shows it now, to be posted as often as one likes. */
async function fieldsOfPage(from = browser): Promise<Record<string, string>> {
  const { html } = await from.get(PATH)
  const places = (await list()).map((code) => [`plaats-${code}`, fieldValue(html, `plaats-${code}`)])
  return { csrf: fieldValue(html, 'csrf'), versie: fieldValue(html, 'versie'), ...Object.fromEntries(places) }
}

async function add(...codes: string[]): Promise<void> {
  for (const code of codes) await browser.post(PATH, { ...(await fieldsOfPage()), actie: `toevoegen:${code}` })
}

describe('a button pressed again and again', () => {
  it.each([
    ['toevoegen:d/havo', ['a/havo', 'b/havo', 'c/havo', 'd/havo'], 'toegevoegd'],
    ['omhoog:c/havo', ['a/havo', 'c/havo', 'b/havo'], 'omhoog'],
    ['weghalen:b/havo', ['a/havo', 'c/havo'], 'weggehaald'],
  ])('%s is done once, and every answer is the same', async (actie, after, done) => {
    await add('a/havo', 'b/havo', 'c/havo')
    const before = await changes()
    const fields = await fieldsOfPage()
    const pages = await Promise.all(Array.from({ length: TIMES }, () => browser.post(PATH, { ...fields, actie })))
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(pages.map(({ location }) => location)).size).toBe(1)
    expect(pages[0]?.location).toContain(`gedaan=${done}`)
    expect(await list()).toEqual(after)
    expect(await changes()).toBe(before + 1)
  })

  it('says at the second press what the first one did', async () => {
    await add('a/havo', 'b/havo')
    const fields = { ...(await fieldsOfPage()), actie: 'weghalen:a/havo' }
    await browser.post(PATH, fields)
    const page = await browser.follow(await browser.post(PATH, fields))
    expect(textOf(page.html)).toContain('School a, havo is van de lijst gehaald')
    expect(page.html).toContain('terugzetten:1:nee:a/havo')
  })
})

describe('two parents at once', () => {
  it('who want different things: one is first, the other sees the newest list and loses nothing', async () => {
    await add('a/havo', 'b/havo')
    const other = openBrowser(portal)
    await logInAs(other, pupil)
    const [mine, theirs] = [await fieldsOfPage(), await fieldsOfPage(other)]
    const post = (from: Browser, fields: Record<string, string>, actie: string) => from.post(PATH, { ...fields, actie })
    const pages = await Promise.all([
      ...Array.from({ length: TIMES / 2 }, () => post(browser, mine, 'toevoegen:c/havo')),
      ...Array.from({ length: TIMES / 2 }, () => post(other, theirs, 'toevoegen:d/havo')),
    ])
    const [first] = (await list()).slice(2)
    expect(await list()).toEqual(['a/havo', 'b/havo', first])
    const refused = pages.filter(({ status }) => status === 422)
    expect(refused).toHaveLength(TIMES / 2)
    for (const page of refused) {
      expect(textOf(page.html)).toContain('Hieronder staat het nieuwste')
      expect(fieldValue(page.html, `plaats-${first}`)).toBe('3')
    }
  })

  it('who press the same button are both told that it is done', async () => {
    await add('a/havo', 'b/havo')
    const other = openBrowser(portal)
    await logInAs(other, pupil)
    const [mine, theirs] = [await fieldsOfPage(), await fieldsOfPage(other)]
    const actie = 'omhoog:b/havo'
    const pages = [await browser.post(PATH, { ...mine, actie }), await other.post(PATH, { ...theirs, actie })]
    expect(pages.map(({ status }) => status)).toEqual([303, 303])
    expect(await list()).toEqual(['b/havo', 'a/havo'])
  })
})

it('nothing that was ever posted changes a list that was handed in', async () => {
  await fillIn(browser, ['a/havo'])
  const posts: Record<string, string>[] = []
  for (const actie of ['toevoegen:b/havo', 'omhoog:b/havo', 'opslaan', 'weghalen:b/havo', 'terugzetten:1:nee:b/havo']) {
    const fields = { ...(await fieldsOfPage()), actie }
    posts.push(fields)
    await browser.post(PATH, fields)
  }
  expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
  const kept = await app.db.selectFrom('application_entries').selectAll().execute()
  const answers: Page[] = []
  const current = (await app.db.selectFrom('applications').select('revision').executeTakeFirstOrThrow()).revision
  for (const fields of posts)
    for (const versie of [fields.versie ?? '', String(current)])
      answers.push(await browser.post(PATH, { ...fields, versie }))
  expect(answers.map(({ status, location }) => [status, location])).toEqual(
    answers.map(() => [303, '/aanmelding/ontvangst']),
  )
  expect(await app.db.selectFrom('application_entries').selectAll().execute()).toEqual(kept)
})
