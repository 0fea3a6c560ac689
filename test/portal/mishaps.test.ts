import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeContact } from '../../src/actions/change-contact.js'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, fieldValue, openBrowser, textOf, titleOf } from './support/browser.js'
import { fillIn, logInAs, openAccount, proofOf, sendLink } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
  browser = openBrowser(portal)
})
afterEach(() => app.close())

const languageLink = (html: string) =>
  /class="elk-header-link" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
const mainLinks = (html: string) =>
  [...html.slice(html.indexOf('<main')).matchAll(/<a class="elk-button[^"]*" href="([^"]*)"/g)].map(([, href]) => href)

describe('the link to the other language', () => {
  it.each(['//kwaad.example/', '//kwaad.example/x?taal=en', '/..//kwaad.example', '/a/..//kwaad.example/'])(
    'stays on this website, also where somebody was sent to %s',
    async (path) => {
      const { status, html } = await browser.get(path)
      expect([status, languageLink(html)]).toEqual([404, expect.stringMatching(/^\/kwaad\.example/)])
    },
  )

  it('keeps the way back, also on a page that was drawn again because something was wrong', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding/contact?terug=controleren')
    const wrong = await family.submit('/aanmelding/contact', { 'e-mail-1': 'geen adres' })
    expect([wrong.status, languageLink(wrong.html)]).toEqual([422, '/aanmelding/contact?terug=controleren&taal=en'])
    await browser.get('/inloggen?naar=/uitslag')
    const failed = await browser.submit('/inloggen', { 'elk-nummer': fatima.elkNumber, wachtwoord: 'verkeerd' })
    expect([failed.status, languageLink(failed.html)]).toEqual([422, '/inloggen?naar=%2Fuitslag&taal=en'])
  })
})

describe('a form that comes back too late, or without its cookies', () => {
  it('of a personal link leads back to that link: its family has no password to log in with yet', async () => {
    const link = await sendLink(app, fatima)
    await browser.get(link)
    const page = await browser.post(link, { ...proofOf(fatima), csrf: 'van een oude bladzijde' })
    expect([page.status, titleOf(page.html)]).toEqual([403, expect.stringContaining('te lang open')])
    expect(mainLinks(page.html)).toEqual([link])
  })

  it('says what to do when the browser keeps no cookies at all', async () => {
    const link = await sendLink(app, fatima)
    for (const [path, fields] of [
      [link, proofOf(fatima)],
      ['/inloggen', { 'elk-nummer': fatima.elkNumber, wachtwoord: 'wat dan ook' }],
    ] as const) {
      const stubborn = openBrowser(portal)
      await stubborn.get(path)
      stubborn.cookies.clear()
      const page = await stubborn.submit(path, fields)
      expect([page.status, textOf(page.html)]).toEqual([403, expect.stringContaining('Zet cookies aan')])
      expect(mainLinks(page.html)).toEqual([path])
    }
  })

  it('logs out all the same when the session was over already', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding')
    app.travelTo('2026-03-26T10:31')
    const out = await family.submit('/uitloggen')
    expect([out.status, out.location, family.cookies.has('__Host-elk')]).toEqual([303, '/uitloggen', false])
    expect(titleOf((await family.follow(out)).html)).toContain('U bent uitgelogd')
  })

  it('still logs nobody out from another website', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding')
    for (const fields of [{ csrf: 'geraden' }, { csrf: '' }])
      expect((await family.post('/uitloggen', fields)).status).toBe(403)
    expect((await family.post('/uitloggen', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await family.get('/aanmelding')).status).toBe(200)
  })
})

describe('contact data that changed while they stood on a screen', () => {
  const emailNow = async () => (await getPupilById(app.db, fatima.id)).email

  it('by the school are not put back by the page of before: the family sees the newest and looks again', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding/contact')
    const values = { email: 'nieuw@example.org' }
    await correctPupil(app, { elkNumber: fatima.elkNumber, values, reason: 'moeder belde' })
    const page = await family.submit('/aanmelding/contact', { 'telefoon-1': '06 11 22 33 44' })
    expect([page.status, textOf(page.html)]).toEqual([422, expect.stringContaining('intussen ergens anders veranderd')])
    expect(fieldValue(page.html, 'e-mail-1')).toBe('nieuw@example.org')
    expect(await emailNow()).toBe('nieuw@example.org')
    expect((await family.submit('/aanmelding/contact')).status).toBe(303)
  })

  it('by the other parent neither', async () => {
    const [mother, father] = [await openAccount(app, portal, fatima), openBrowser(portal)]
    await logInAs(father, fatima)
    for (const parent of [mother, father]) await parent.get('/aanmelding/contact')
    expect((await mother.submit('/aanmelding/contact', { 'e-mail-1': 'moeder@example.org' })).status).toBe(303)
    expect((await father.submit('/aanmelding/contact', { 'e-mail-1': 'vader@example.org' })).status).toBe(422)
    expect(await emailNow()).toBe('moeder@example.org')
  })

  it('by the same click are well: a second tap on the button saves the same once more', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding/contact')
    const typed = { 'e-mail-1': 'moeder@example.org' }
    const taps = [await family.submit('/aanmelding/contact', typed), await family.submit('/aanmelding/contact', typed)]
    expect(taps.map(({ status }) => status)).toEqual([303, 303])
  })

  it('are not handed in unseen: the check page of before is refused', async () => {
    const family = await openAccount(app, portal, fatima)
    await fillIn(family, ['north/havo'])
    await family.get('/aanmelding/controleren')
    await changeContact(app, { pupilId: fatima.id, contact: { ...fatima, email: 'vader@example.org' } })
    const page = await family.follow(await family.submit('/aanmelding/controleren', { zeker: 'ja' }))
    expect([page.status, textOf(page.html)]).toEqual([422, expect.stringContaining('vader@example.org')])
    expect(textOf(page.html)).toContain('De aanmelding is intussen ergens anders veranderd')
  })
})
