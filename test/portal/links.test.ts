import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { requestPasswordReset } from '../../src/actions/request-password-reset.js'
import { revokeLinks } from '../../src/db/links.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { linkToken } from '../../src/domain/link-token.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day } from '../support/test-config.js'
import { type Browser, fieldValue, openBrowser, textOf, titleOf } from './support/browser.js'
import { logInAs, openAccount, PASSWORD, proofOf, sendLink } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-24T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
  browser = openBrowser(portal)
})
afterEach(() => app.close())

describe('a personal link', () => {
  it('changes nothing when a mail scanner opens it, however often, and still works', async () => {
    const link = await sendLink(app, fatima)
    const before = await hashTables(app.db)
    for (let times = 0; times < 3; times++) expect((await openBrowser(portal).get(link)).status).toBe(200)
    const head = await portal.fetch(new Request(`https://aanmelden.example.org${link}`, { method: 'HEAD' }))
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(await hashTables(app.db)).toBe(before)
    await browser.get(link)
    expect((await browser.submit(link, proofOf(fatima))).location).toBe('/aanmelding')
  })

  it('tells the ELK number, asks the date of birth, and offers a pass phrase that it accepts', async () => {
    const link = await sendLink(app, fatima)
    const { html } = await browser.get(link)
    expect(fieldValue(html, 'elk-nummer')).toBe(fatima.elkNumber)
    expect(textOf(html)).not.toContain('Fatima')
    const [, phrase = ''] = /elk-pass-phrase[^>]*>([^<]+)</.exec(html) ?? []
    expect(phrase.split('-')).toHaveLength(4)
    expect((await browser.submit(link, proofOf(fatima, phrase))).status).toBe(303)
  })

  it('opens nothing twice', async () => {
    const link = await sendLink(app, fatima)
    await browser.get(link)
    await browser.submit(link, proofOf(fatima))
    const again = await openBrowser(portal).get(link)
    expect([again.status, titleOf(again.html)]).toEqual([410, expect.stringContaining('al gebruikt')])
  })

  it('opens one account when two parents post it at the same time', async () => {
    const link = await sendLink(app, fatima)
    const parents = [openBrowser(portal), openBrowser(portal)]
    for (const parent of parents) await parent.get(link)
    const statuses = (await Promise.all(parents.map((parent) => parent.submit(link, proofOf(fatima))))).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([303, 410])
    expect(await app.db.selectFrom('accounts').selectAll().execute()).toHaveLength(1)
  })

  it('says that there is a newer mail once another was sent, and that there is an account once the newer one was opened', async () => {
    const older = await sendLink(app, fatima)
    const newer = await sendLink(app, fatima)
    expect(titleOf((await browser.get(older)).html)).toContain('nieuwere e-mail')
    await browser.get(newer)
    await browser.submit(newer, proofOf(fatima))
    expect(titleOf((await browser.get(older)).html)).toContain('al een wachtwoord')
  })

  it('says that the school revoked it', async () => {
    const link = await sendLink(app, fatima)
    await app.db.transaction().execute((trx) => revokeLinks(trx, fatima.id, app.clock.now()))
    const page = await browser.get(link)
    expect([page.status, titleOf(page.html)]).toEqual([410, expect.stringContaining('ingetrokken')])
  })

  it.each(['/w/x', `/w/${'A'.repeat(43)}`, '/w/%E0%A4%A', '/w/..%2f'])(
    'that nobody made (%s) is unknown',
    async (path) => {
      expect((await browser.get(path)).status).toBe(404)
    },
  )

  it('opens nothing with the wrong date of birth, and keeps what was typed except the passwords', async () => {
    const link = await sendLink(app, fatima)
    await browser.get(link)
    const page = await browser.submit(link, proofOf({ birthDate: day('2014-02-01') }))
    expect([page.status, titleOf(page.html)]).toEqual([422, expect.stringMatching(/^Fout:/)])
    expect(fieldValue(page.html, 'geboortedatum-maand')).toBe('2')
    expect(page.html).not.toContain(PASSWORD)
    expect((await browser.submit(link, proofOf(fatima))).status).toBe(303)
  })

  it('hears no more guesses after five, not even the right one, until a quarter of an hour later', async () => {
    const link = await sendLink(app, fatima)
    await browser.get(link)
    for (let guess = 1; guess <= 5; guess++)
      await browser.submit(link, proofOf({ birthDate: day(`2014-02-0${guess}`) }))
    const sixth = await browser.submit(link, proofOf(fatima))
    expect([sixth.status, textOf(sixth.html)]).toEqual([422, expect.stringContaining('Wacht een kwartier')])
  })

  it.each([
    [{ 'geboortedatum-jaar': '' }, 'geboortedatum'],
    [{ 'geboortedatum-dag': '31', 'geboortedatum-maand': '2' }, 'geboortedatum'],
    [{ wachtwoord: 'kort', 'wachtwoord-herhaling': 'kort' }, 'wachtwoord'],
    [{ wachtwoord: 'Fatima2014!!', 'wachtwoord-herhaling': 'Fatima2014!!' }, 'wachtwoord'],
    [{ 'wachtwoord-herhaling': 'iets heel anders' }, 'wachtwoord-herhaling'],
  ])('names what is wrong at its field: %o', async (typed, field) => {
    const link = await sendLink(app, fatima)
    await browser.get(link)
    const page = await browser.submit(link, { ...proofOf(fatima), ...typed })
    expect([page.status, page.html]).toEqual([422, expect.stringContaining(`<a href="#${field}">`)])
  })

  it('accepts the birth date that the school corrected after the mail went out', async () => {
    const link = await sendLink(app, fatima)
    await correctPupil(app, {
      elkNumber: fatima.elkNumber,
      values: { birthDate: day('2014-03-31') },
      reason: 'typing error',
    })
    await browser.get(link)
    expect((await browser.submit(link, proofOf({ birthDate: day('2014-03-31') }))).status).toBe(303)
  })

  it('speaks the language of the family, and another one when asked', async () => {
    const john = await addPupil(app, { firstName: 'John', language: 'en' })
    const link = await sendLink(app, john)
    expect((await openBrowser(portal).get(link)).html).toContain('<html lang="en"')
    expect((await openBrowser(portal).get(`${link}?taal=nl`)).html).toContain('<html lang="nl"')
  })
})

describe('a forgotten password', () => {
  const linkIn = async () => {
    const link = await app.db
      .selectFrom('links')
      .selectAll()
      .where('purpose', '=', 'password-reset')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return `/w/${linkToken(app.key, { pupilId: link.pupil_id, purpose: link.purpose, nonce: link.nonce })}`
  }
  const ask = async (elkNumber: string) => {
    const asking = openBrowser(portal)
    await asking.get('/wachtwoord-vergeten')
    return asking.follow(await asking.submit('/wachtwoord-vergeten', { 'elk-nummer': elkNumber }))
  }

  it('is answered the same for a family with an account, without one, without an address, and for a number nobody has', async () => {
    await openAccount(app, portal, fatima)
    const noAccount = await addPupil(app, { firstName: 'Sem' })
    const noAddress = await addPupil(app, { firstName: 'Noor', email: '' })
    await openAccount(app, portal, noAddress)
    const withoutToken = (html: string) => html.replace(/name="csrf" value="[^"]*"/g, '')
    const numbers = [fatima, noAccount, noAddress].map((pupil) => pupil.elkNumber).concat(elkNumber(99))
    const [known, ...others] = (await Promise.all(numbers.map(ask))).map(({ html }) => withoutToken(html))
    expect(others).toEqual([known, known, known])
    const mails = await app.db.selectFrom('mails').select(['kind', 'pupil_id']).execute()
    expect(mails).toEqual([{ kind: 'password-reset', pupil_id: fatima.id }])
  })

  it('is replaced with the link of the mail: every session ends, the family is told, and only the new password works', async () => {
    const old = await openAccount(app, portal, fatima)
    await ask(fatima.elkNumber)
    const link = await linkIn()
    await browser.get(link)
    const chosen = await browser.submit(link, proofOf(fatima, 'nijlpaard op een ladder'))
    expect([chosen.status, chosen.location]).toEqual([303, '/inloggen?melding=gewijzigd'])
    expect(textOf((await browser.follow(chosen)).html)).toContain('nieuwe wachtwoord is opgeslagen')
    expect((await old.get('/aanmelding')).location).toContain('/inloggen')
    expect((await logInAs(browser, fatima)).status).toBe(422)
    expect((await logInAs(browser, fatima, 'nijlpaard op een ladder')).location).toBe('/aanmelding')
    const kinds = (await app.db.selectFrom('mails').select('kind').orderBy('id').execute()).map(({ kind }) => kind)
    expect(kinds).toEqual(['password-reset', 'password-changed'])
  })

  it('keeps what the family had filled in', async () => {
    await openAccount(app, portal, fatima)
    app.travelTo('2026-03-26T10:00')
    await logInAs(browser, fatima)
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    await ask(fatima.elkNumber)
    const link = await linkIn()
    const other = openBrowser(portal)
    await other.get(link)
    await other.submit(link, proofOf(fatima, 'nijlpaard op een ladder'))
    expect(await app.db.selectFrom('applications').select('child_checked_version').executeTakeFirst()).toEqual({
      child_checked_version: 1,
    })
  })

  it('asks the date of birth as well, and its link lasts one hour', async () => {
    await openAccount(app, portal, fatima)
    await ask(fatima.elkNumber)
    const link = await linkIn()
    await browser.get(link)
    expect((await browser.submit(link, proofOf({ birthDate: day('2014-02-02') }))).status).toBe(422)
    app.travelTo('2026-03-24T11:00')
    const late = await browser.get(link)
    expect([late.status, titleOf(late.html)]).toEqual([410, expect.stringContaining('verlopen')])
  })

  it('does not fill a mailbox: three mails an hour at most', async () => {
    await openAccount(app, portal, fatima)
    for (let times = 0; times < 5; times++) expect((await ask(fatima.elkNumber)).status).toBe(200)
    expect(await app.db.selectFrom('mails').selectAll().execute()).toHaveLength(3)
  })

  it('asks for an ELK number when something else was typed', async () => {
    await browser.get('/wachtwoord-vergeten')
    for (const typed of ['', '123', 'fatima']) {
      const page = await browser.submit('/wachtwoord-vergeten', { 'elk-nummer': typed })
      expect([page.status, fieldValue(page.html, 'elk-nummer')]).toEqual([422, typed])
    }
  })
})

it('no token of a link or a session, and no password, stands in the database', async () => {
  const link = await sendLink(app, fatima)
  await browser.get(link)
  await browser.submit(link, proofOf(fatima))
  await requestPasswordReset(app, fatima.elkNumber)
  const session = browser.cookies.get('__Host-elk')?.split('~')[0] ?? ''
  const rows = JSON.stringify([
    await app.db.selectFrom('links').selectAll().execute(),
    await app.db.selectFrom('sessions').selectAll().execute(),
    await app.db.selectFrom('accounts').selectAll().execute(),
    await app.db.selectFrom('mails').selectAll().execute(),
    await app.db.selectFrom('audit').selectAll().execute(),
  ])
  for (const secret of [link.slice(3), session, PASSWORD]) {
    expect(secret.length).toBeGreaterThan(20)
    expect(rows).not.toContain(secret)
  }
})
