import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { recordAdvice } from '../../src/actions/record-advice.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import type { Route } from '../../src/domain/route.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'
import { type Browser, openBrowser, type Page, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

let app: TestApp
let portal: Portal
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  for (const code of ['north/havo', 'south/havo', 'west/havo']) await addDepartment(app, { code })
  await addDepartment(app, { code: 'north/vwo', level: 'vwo', advices: ['vwo'] })
})
afterEach(() => app.close())

const read = async (browser: Browser, path = '/aanmelding') => textOf((await browser.get(path)).html)
const answers = [
  '/aanmelding/gegevens',
  '/aanmelding/contact',
  '/aanmelding/voorkeuren',
  '/aanmelding/school',
  '/aanmelding/controleren',
]

/** Posts to every page that saves something, as a family with an old tab or a bookmark would. */
async function postEverywhere(browser: Browser): Promise<{ status: number; location: string }[]> {
  const typed = {
    versie: '1',
    actie: 'toevoegen:north/havo',
    school: 'north/havo',
    zeker: 'ja',
    'naam-1': 'Iemand',
    'e-mail-1': 'x@example.org',
  }
  const pages: Page[] = []
  for (const path of answers) pages.push(await browser.post(path, typed))
  return pages.map(({ status, location }) => ({ status, location }))
}

describe('a family that cannot apply', () => {
  const times: [when: string, at: string, words: string][] = [
    ['before the round', '2026-03-24T10:00', 'Aanmelden voor ronde 1 begint op woensdag 25 maart 2026, 0.00 uur'],
    [
      'after the round, before the next',
      '2026-04-02T10:00',
      'Aanmelden kan opnieuw in ronde 2. Die begint op donderdag 9 april 2026, 16.00 uur',
    ],
    ['after all rounds', '2026-06-02T10:00', 'Aanmelden kan niet meer'],
  ]
  it.each(times)('%s reads so, can look at the data, and saves nothing', async (_, at, words) => {
    const pupil = await addPupil(app, { advice: 'havo' })
    await openAccount(app, portal, pupil)
    app.travelTo(at)
    const browser = openBrowser(portal)
    await logInAs(browser, pupil)
    expect(await read(browser)).toContain(words)
    expect(await read(browser, '/aanmelding/gegevens')).toContain('Fatima el Amrani')
    expect((await browser.get('/aanmelding/voorkeuren')).location).toBe('/aanmelding')
    const before = await hashTables(app.db)
    for (const { status } of await postEverywhere(browser)) expect(status).toBe(422)
    expect(await hashTables(app.db)).toBe(before)
  })

  it('because the round has still to open can look, and has nothing to do', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    await openAccount(app, portal, pupil)
    app.travelTo('2026-03-24T10:00')
    const browser = openBrowser(portal)
    await logInAs(browser, pupil)
    const text = await read(browser)
    expect(text).toContain('U kunt al kijken')
    expect(text).not.toContain('Nog doen')
  })

  it('for want of a final advice reads why and whom to call, and can apply as soon as it is recorded', async () => {
    const pupil = await addPupil(app)
    const browser = await openAccount(app, portal, pupil)
    const text = await read(browser)
    expect(text).toContain('nog geen definitief schooladvies')
    expect(text).toContain('020 111 11 11')
    const before = await hashTables(app.db)
    for (const { status } of await postEverywhere(browser)) expect(status).toBe(422)
    expect(await hashTables(app.db)).toBe(before)
    await recordAdvice(app, { elkNumber: pupil.elkNumber, advice: 'havo', route: 'regular', reason: '' })
    expect(await read(browser)).toContain('Lever de aanmelding voor ronde 1 uiterlijk in')
  })

  it.each(['vso', 'isk', 'kopklas'] as Route[])(
    'because the route %s goes on paper reads what to do instead',
    async (route) => {
      const browser = await openAccount(app, portal, await addPupil(app, { advice: 'havo', route }))
      const text = await read(browser)
      expect(text).toContain('Uw kind meldt u aan op papier')
      expect(text).toContain('Vraag de basisschool om het papieren aanmeldingsformulier')
      const before = await hashTables(app.db)
      for (const { status } of await postEverywhere(browser)) expect(status).toBe(422)
      expect(await hashTables(app.db)).toBe(before)
    },
  )

  it('any more can again once its round is extended, for it alone', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const browser = await openAccount(app, portal, pupil)
    app.travelTo('2026-04-01T10:00')
    await logInAs(browser, pupil)
    expect(await read(browser)).toContain('Ronde 1 is voorbij')
    await app.db.transaction().execute((trx) => replaceExtension(trx, '1', pupil.id, moment('2026-04-03T12:00')))
    expect(await read(browser)).toContain(
      'U heeft meer tijd gekregen. Lever de aanmelding uiterlijk in op vrijdag 3 april 2026, 12.00 uur',
    )
    await fillIn(browser, ['north/havo'])
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
  })
})

describe('the tasks', () => {
  it('are done one by one, and the last opens when the others are done', async () => {
    const browser = await openAccount(app, portal, await addPupil(app, { advice: 'havo' }))
    const states = async () =>
      [...(await read(browser)).matchAll(/(Nog doen|Mee bezig|Klaar|Kan nog niet)/g)].map(([state]) => state)
    expect(await states()).toEqual(['Nog doen', 'Nog doen', 'Nog doen', 'Kan nog niet'])
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    expect(await states()).toEqual(['Klaar', 'Nog doen', 'Nog doen', 'Kan nog niet'])
    await browser.get('/aanmelding/contact')
    await browser.submit('/aanmelding/contact')
    expect(await states()).toEqual(['Klaar', 'Klaar', 'Nog doen', 'Kan nog niet'])
    await browser.get('/aanmelding/voorkeuren')
    await browser.submit('/aanmelding/voorkeuren', {}, 'toevoegen:north/havo')
    expect(await states()).toEqual(['Klaar', 'Klaar', 'Mee bezig', 'Nog doen'])
  })
})

describe('a correction by the school', () => {
  let pupil: KeptPupil
  let browser: Browser
  beforeEach(async () => {
    pupil = await addPupil(app, { advice: 'havo' })
    browser = await openAccount(app, portal, pupil)
  })

  it('while the family is busy keeps its list, shows what changed, and asks for the child data again', async () => {
    await fillIn(browser, ['north/havo', 'south/havo'])
    await correctPupil(app, {
      elkNumber: pupil.elkNumber,
      values: { lastName: 'Amrani Idrissi', street: 'Dampkade' },
      reason: 'parent called',
    })
    await correctPupil(app, { elkNumber: pupil.elkNumber, values: { street: 'Dampstraat' }, reason: 'typing error' })
    const text = await read(browser)
    expect(text).toContain('De basisschool heeft iets aangepast')
    expect(text).toContain('Achternaam Was: Amrani Is nu: Amrani Idrissi')
    expect(text).toContain('Straat Was: Stoomstraat Is nu: Dampstraat')
    expect(text).toContain('Wat u zelf had ingevuld, is bewaard.')
    expect(await read(browser, '/aanmelding/controleren')).toContain('Laat weten of de gegevens van uw kind kloppen')
    expect((await findApplication(app.db, pupil.id, '1'))?.list).toHaveLength(2)
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    expect(await read(browser)).not.toContain('De basisschool heeft iets aangepast')
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
  })

  it('on the very page the family is confirming is not confirmed by accident', async () => {
    await browser.get('/aanmelding/gegevens')
    await correctPupil(app, { elkNumber: pupil.elkNumber, values: { street: 'Dampstraat' }, reason: 'parent called' })
    const stale = await browser.submit('/aanmelding/gegevens')
    expect(stale.status).toBe(422)
    expect(textOf(stale.html)).toContain('Dampstraat')
    expect((await browser.submit('/aanmelding/gegevens')).status).toBe(303)
    expect((await findApplication(app.db, pupil.id, '1'))?.childCheckedVersion).toBe(2)
  })

  it('of the advice drops what is no longer allowed, and names it', async () => {
    await addDepartment(app, { code: 'east/mixed', level: 'v.a. havo', advices: ['havo', 'vwo'] })
    await fillIn(browser, ['north/havo', 'east/mixed'])
    await recordAdvice(app, { elkNumber: pupil.elkNumber, advice: 'vwo', route: 'regular', reason: 'reconsidered' })
    const text = await read(browser)
    expect(text).toContain('Schooladvies Was: havo Is nu: vwo')
    expect(text).toMatch(/Ze staan niet meer op uw lijst: School north, havo/)
    expect(text).toContain('De rest van wat u had ingevuld, is bewaard. Kijk uw voorkeurslijst na.')
    expect(text).not.toContain('Wat u zelf had ingevuld, is bewaard')
    expect((await findApplication(app.db, pupil.id, '1'))?.list.map(({ department }) => department)).toEqual([
      'east/mixed',
    ])
  })

  it('to a route without a list says nothing of the list that is gone', async () => {
    await fillIn(browser, ['north/havo'])
    await recordAdvice(app, { elkNumber: pupil.elkNumber, advice: 'havo', route: 'kovo', reason: 'reconsidered' })
    const text = await read(browser)
    expect(text).toContain('De rest van wat u had ingevuld, is bewaard.')
    expect(text).not.toContain('Kijk uw voorkeurslijst na')
  })

  it('after handing in leaves the application definitive, and the receipt says so', async () => {
    await fillIn(browser, ['north/havo'])
    await handIn(browser)
    await correctPupil(app, { elkNumber: pupil.elkNumber, values: { street: 'Dampstraat' }, reason: 'moved' })
    const text = await read(browser, '/aanmelding/ontvangst')
    expect(text).toContain('Uw aanmelding blijft gewoon geldig')
    expect(text).toContain('Versie van het formulier 1')
    expect(await read(browser, '/aanmelding/gegevens')).toContain('Dampstraat')
  })

  it('that opens the application again lets the family hand in again, without a new login', async () => {
    await fillIn(browser, ['north/havo'])
    await handIn(browser)
    await reopenApplication(app, { elkNumber: pupil.elkNumber, round: undefined, reason: 'wrong school' })
    expect((await browser.get('/aanmelding/ontvangst')).location).toBe('/aanmelding')
    expect(await read(browser)).toContain('U kunt nu aanmelden')
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
  })
})

describe('handing in', () => {
  let pupil: KeptPupil
  let browser: Browser
  beforeEach(async () => {
    pupil = await addPupil(app, { advice: 'havo' })
    browser = await openAccount(app, portal, pupil)
    await fillIn(browser, ['north/havo', 'south/havo'])
  })

  it('shows every answer once more with a way to change it, and says that the list is too short for the guarantee', async () => {
    const { html } = await browser.get('/aanmelding/controleren')
    const text = textOf(html)
    const row = await app.db.selectFrom('pupils').selectAll().executeTakeFirstOrThrow()
    for (const answer of [
      row.last_name,
      row.street,
      row.postcode,
      row.email,
      row.phone,
      row.contact_name,
      'School north',
      'School south',
      'havo',
      '31 januari 2014',
    ])
      expect([answer, text.includes(answer)]).toEqual([answer, true])
    expect(text).toContain('Let op: u heeft geen plaatsingsgarantie')
    for (const path of ['gegevens', 'contact', 'voorkeuren'])
      expect(html).toContain(`/aanmelding/${path}?terug=controleren`)
    expect(html).toMatch(/<input class="elk-option__control" type="checkbox" id="zeker" name="zeker" value="ja">/)
    await browser.get('/aanmelding/contact?terug=controleren')
    expect((await browser.submit('/aanmelding/contact')).location).toBe('/aanmelding/controleren')
  })

  it('twice, or in fifty tabs at the same moment, gives everybody the same receipt of one submission', async () => {
    await browser.get('/aanmelding/controleren')
    const pages = await Promise.all(
      Array.from({ length: 50 }, () => browser.submit('/aanmelding/controleren', { zeker: 'ja' })),
    )
    expect(new Set(pages.map(({ status, location }) => `${status} ${location}`))).toEqual(
      new Set(['303 /aanmelding/ontvangst']),
    )
    const receipts = await Promise.all(pages.map((page) => browser.follow(page)))
    expect(new Set(receipts.map(({ html }) => html)).size).toBe(1)
    expect(await app.db.selectFrom('submissions').selectAll().execute()).toHaveLength(1)
    expect(await app.db.selectFrom('mails').selectAll().execute()).toHaveLength(1)
  })

  it('is final: going back shows the receipt, and whatever was posted before changes nothing', async () => {
    await handIn(browser)
    const before = await hashTables(app.db)
    const pages = await postEverywhere(browser)
    expect(pages).toEqual(answers.map(() => ({ status: 303, location: '/aanmelding/ontvangst' })))
    expect(await hashTables(app.db)).toBe(before)
    for (const path of ['/aanmelding/controleren', '/aanmelding/voorkeuren'])
      expect((await browser.get(path)).location).toBe('/aanmelding/ontvangst')
    expect(await read(browser, '/aanmelding/contact')).toContain('U kunt deze gegevens nu niet veranderen')
  })

  it('counts the moment of receipt, and says so when it was too late', async () => {
    app.travelTo('2026-03-31T23:59')
    await logInAs(browser, pupil)
    await browser.get('/aanmelding/controleren')
    app.travelTo('2026-03-31T22:00:00.000Z')
    const late = await browser.submit('/aanmelding/controleren', { zeker: 'ja' })
    expect(late.status).toBe(422)
    expect(textOf(late.html)).toContain('Uw kind doet in deze ronde dus niet mee')
    app.travelTo('2026-03-31T21:59:59.999Z')
    await browser.get('/aanmelding/controleren')
    expect((await browser.submit('/aanmelding/controleren', { zeker: 'ja' })).location).toBe('/aanmelding/ontvangst')
  })

  it('stays the answer in later rounds', async () => {
    await handIn(browser)
    app.travelTo('2026-04-10T10:00')
    await logInAs(browser, pupil)
    expect(await read(browser)).toContain('De aanmelding is ingeleverd')
    expect(await read(browser, '/aanmelding/ontvangst')).toContain('ronde 1')
    expect(await read(browser, '/uitslag')).toContain('De uitslag van ronde 1 is later dan gepland.')
  })

  it('in the second round begins anew for who missed the first', async () => {
    app.travelTo('2026-04-10T10:00')
    await publishResults(app, [], { departments: [{ code: 'north/havo', seats: 9, placed: 4 }] })
    await logInAs(browser, pupil)
    expect(await read(browser)).toContain(
      'Lever de aanmelding voor ronde 2 uiterlijk in op dinsdag 14 april 2026, 16.00 uur',
    )
    await fillIn(browser, ['north/havo'])
    const receipt = await browser.follow(await handIn(browser))
    expect(textOf(receipt.html)).toContain('Ronde ronde 2')
    expect((await findApplication(app.db, pupil.id, '1'))?.state).toBe('AG')
  })
})

describe('the language', () => {
  it('is chosen by a link on every page and kept in a cookie, without a row', async () => {
    const browser = openBrowser(portal)
    expect((await browser.get('/inloggen')).html).toContain('<html lang="nl"')
    const before = await hashTables(app.db)
    const { html } = await browser.get('/hulp?taal=en')
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('href="/hulp?taal=nl"')
    expect((await browser.get('/inloggen')).html).toContain('<html lang="en"')
    expect((await browser.get('/inloggen?taal=xx')).html).toContain('<html lang="en"')
    expect(await hashTables(app.db)).toBe(before)
  })

  it('is that of the family when the browser chose none', async () => {
    const browser = await openAccount(app, portal, await addPupil(app, { advice: 'havo', language: 'en' }))
    expect((await browser.get('/aanmelding')).html).toContain('<html lang="en"')
    expect((await browser.get('/aanmelding?taal=nl')).html).toContain('<html lang="nl"')
  })
})
