import { parse } from 'node-html-parser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { helpLanguages } from '../../src/domain/language.js'
import { familyMessagesFor } from '../../src/messages/families.js'
import { ownNames } from '../../src/messages/language-names.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, openBrowser } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount, proofOf, sendLink } from './support/family.js'

let app: TestApp
let portal: Portal
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
})
afterEach(() => app.close())

const mailLanguage = async ({ id }: KeptPupil) => (await getPupilById(app.db, id)).language
const titleOf = (html: string) => parse(html).querySelector('h1')?.textContent
const tickedLanguage = async (browser: Browser, query = '') => {
  const page = parse((await browser.get(`/aanmelding/contact${query}`)).html)
  return page.querySelector('[name="taal-van-mails"][checked]')?.getAttribute('value')
}

describe('the language of a family', () => {
  it.each(helpLanguages)('is %s from its first page to its receipt when its school says so', async (language) => {
    const { openLogin, overview, receipt } = familyMessagesFor(language).portal
    const pupil = await addPupil(app, { advice: 'havo', language })
    const browser = openBrowser(portal)
    const link = await sendLink(app, pupil)
    expect(titleOf((await browser.get(link)).html)).toBe(openLogin.titles.login)
    const page = await browser.follow(await browser.submit(link, proofOf(pupil)))
    expect(titleOf(page.html)).toBe(overview.title)
    await fillIn(browser, ['north/havo'])
    expect(titleOf((await browser.follow(await handIn(browser))).html)).toBe(receipt.title)
    const mails = await app.db.selectFrom('mails').select(['language', 'kind']).execute()
    expect(mails).toEqual([{ language, kind: 'receipt' }])
  })

  it('is the one chosen in the header wherever it goes on, also after it came back', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = await openAccount(app, portal, pupil)
    await browser.get('/aanmelding/gegevens?taal=uk')
    expect((await browser.get('/aanmelding/voorkeuren')).html).toContain('<html lang="uk" dir="ltr"')
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    await browser.get('/aanmelding')
    const loggedOut = await browser.follow(await browser.post('/uitloggen'))
    expect(loggedOut.html).toContain('<html lang="uk"')
    // The next family at this computer is not greeted in the language of the last.
    expect((await browser.get('/inloggen')).html).toContain('<html lang="nl"')
    await logInAs(browser, pupil)
    expect((await browser.get('/aanmelding')).html).toContain('<html lang="uk"')
  })

  it('is asked among seven, each under its own name', async () => {
    const browser = await openAccount(app, portal, await addPupil(app, { advice: 'havo' }))
    const page = parse((await browser.get('/aanmelding/contact')).html)
    const options = page.querySelectorAll('[name="taal-van-mails"]')
    const labels = options.map(({ id }) => page.querySelector(`label[for="${id}"]`))
    expect(labels.map((label) => label?.textContent)).toEqual(Object.values(ownNames))
  })
})

describe('the language of the mails', () => {
  it('does not change by looking at pages in another language', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = await openAccount(app, portal, pupil)
    const before = await hashTables(app.db)
    for (const path of ['/aanmelding', '/aanmelding/contact', '/aanmelding/gegevens'])
      await browser.get(`${path}?taal=pl`)
    expect(await hashTables(app.db)).toBe(before)
    expect(await mailLanguage(pupil)).toBe('nl')
  })

  it('becomes the one that is read when a password is chosen', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = openBrowser(portal)
    const link = await sendLink(app, pupil)
    await browser.get(`${link}?taal=ar`)
    await browser.submit(link, proofOf(pupil))
    expect(await mailLanguage(pupil)).toBe('ar')
  })

  it('becomes the one that is read when an answer is saved, and the log tells so', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = await openAccount(app, portal, pupil)
    await browser.get('/aanmelding/gegevens?taal=tr')
    await browser.submit('/aanmelding/gegevens')
    expect(await mailLanguage(pupil)).toBe('tr')
    const entries = app.db.selectFrom('audit').select(['actor', 'details']).where('act', '=', 'language followed')
    expect(await entries.execute()).toEqual([{ actor: 'family', details: expect.stringContaining('"new":"tr"') }])
  })

  it('never makes an error of what was saved, when the database is too busy for it, and follows later', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const { db, failAt, calls } = openFailingDatabase(app.home.database)
    const browser = await openAccount(app, createPortal({ ...app, db }), pupil)
    const save = async (language: string, n: number) => {
      await browser.get(`/aanmelding/voorkeuren?taal=${language}`)
      failAt(n, { kept: false, code: 'SQLITE_BUSY' })
      return browser.submit('/aanmelding/voorkeuren')
    }
    await save('nl', 0)
    await save('nl', 0)
    const saved = calls()
    await save('tr', 0)
    const both = calls()
    expect(both).toBeGreaterThan(saved)
    for (let n = saved + 1; n <= both; n++) expect(await save(n % 2 ? 'pl' : 'uk', n)).toMatchObject({ status: 303 })
    await save('es', 0)
    expect(await mailLanguage(pupil)).toBe('es')
    await db.destroy()
  })

  it('stays when what was sent cannot be saved', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = await openAccount(app, portal, pupil)
    await browser.get('/aanmelding/contact?taal=es')
    expect((await browser.submit('/aanmelding/contact', { 'e-mail-1': 'nobody' })).status).toBe(422)
    expect(await mailLanguage(pupil)).toBe('nl')
  })

  it('is ticked as it is read until the family says which it wants; from then on that one counts', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = await openAccount(app, portal, pupil)
    expect(await tickedLanguage(browser, '?taal=es')).toBe('es')
    await browser.submit('/aanmelding/contact', { 'taal-van-mails': 'nl' })
    expect(await mailLanguage(pupil)).toBe('nl')
    expect(await tickedLanguage(browser)).toBe('nl')
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    expect(await mailLanguage(pupil)).toBe('nl')
  })
})
