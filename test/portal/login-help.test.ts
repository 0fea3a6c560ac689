import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { linkToken } from '../../src/domain/link-token.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, openBrowser, type Page, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount, PASSWORD, proofOf, sendLink } from './support/family.js'

const HELP = '/hulp/inloggen'
const NEW_PASSWORD = 'trommel-zeeleeuw-anker-vlieg'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const done = async (...argv: string[]) => expect(await run(app, ...argv)).toMatchObject({ code: 0 })
const now = () => getPupilById(app.db, fatima.id)

/** The address in the newest mail or letter to a child's family. */
async function newestLink({ id }: KeptPupil): Promise<string> {
  const links = app.db.selectFrom('links').selectAll().where('pupil_id', '=', id)
  const { purpose, nonce } = await links.orderBy('id', 'desc').executeTakeFirstOrThrow()
  return `/w/${linkToken(app.key, { pupilId: id, purpose, nonce })}`
}

async function open(link: string, pupil: KeptPupil, password = PASSWORD, browser = openBrowser(portal)): Promise<Page> {
  await browser.get(link)
  return browser.submit(link, proofOf(pupil, password))
}

const inside = { status: 303, location: '/aanmelding' }

describe('who cannot log in', () => {
  it('is one link away from a way out, wherever it got stuck', async () => {
    const browser = openBrowser(portal)
    const wrong = () => logInAs(browser, fatima, 'een heel ander wachtwoord')
    const pages = [
      await browser.get('/inloggen'),
      await wrong(),
      await browser.get('/hulp'),
      await browser.get('/brief'),
      await browser.get('/w/onbekend'),
      await browser.get(await sendLink(app, fatima)),
      await browser.get('/wachtwoord-vergeten'),
      await browser.follow(await browser.submit('/wachtwoord-vergeten', { 'elk-nummer': fatima.elkNumber })),
    ]
    for (const { html } of pages) expect(html).toContain(`href="${HELP}`)
  })

  it('finds every case that is named, and every page that a case leads to', async () => {
    const browser = openBrowser(portal)
    const { html } = await browser.get(HELP)
    const named = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '').filter((id) => id !== 'inhoud')
    expect(named.length).toBeGreaterThan(9)
    for (const id of named) expect(html).toContain(`<section class="elk-section" id="${id}"`)
    const asked = [...(await browser.get('/hulp')).html.matchAll(/href="\/hulp\/inloggen#([^"]+)"/g)]
    expect(asked.map(([, id]) => id)).toEqual(named)
    for (const [, path = ''] of html.matchAll(/class="elk-button[^"]*" href="([^"]+)"/g))
      expect([path, (await browser.get(path)).status]).toEqual([path, 200])
  })

  it('reads from whom the mail comes, to search the mailbox for it', async () => {
    expect(textOf((await openBrowser(portal).get(HELP)).html)).toMatch(
      new RegExp(`Zoek in uw mailbox naar e-mail van ${app.config.mail.from} ?\\.`),
    )
  })
})

describe('the way out that the page promises', () => {
  it('from a lost mail: the school sends it again, and only the newest link works', async () => {
    await done('logins', 'send', fatima.elkNumber, '--yes')
    const lost = await newestLink(fatima)
    expect(await run(app, 'mail', 'work', '--once')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 mail verstuurd'),
    })
    await done('logins', 'send', fatima.elkNumber, '--resend', '--yes')
    expect(textOf((await openBrowser(portal).get(lost)).html)).toContain('Er is een nieuwere e-mail of brief')
    expect(await open(await newestLink(fatima), fatima)).toMatchObject(inside)
  })

  it('from a lost number: the school can look it up, and it stands on the form', async () => {
    const file = join(app.home.dir, 'form.pdf')
    await done('forms', 'print', fatima.elkNumber, '-o', file)
    const spaced = fatima.elkNumber.replace(/(\d{3})(?=\d)/g, '$1 ')
    expect(readPdf(readFileSync(file)).pages[0]).toContain(spaced)
    expect((await run(app, 'pupils', 'list')).out).toContain(fatima.elkNumber)
  })

  it('from a lost password: a mail, and what was handed in is still there', async () => {
    const before = await openAccount(app, portal, fatima)
    await fillIn(before, ['north/havo'])
    await handIn(before)
    const browser = openBrowser(portal)
    await browser.get('/wachtwoord-vergeten')
    await browser.submit('/wachtwoord-vergeten', { 'elk-nummer': fatima.elkNumber })
    await open(await newestLink(fatima), fatima, NEW_PASSWORD, browser)
    expect(await logInAs(browser, fatima, NEW_PASSWORD)).toMatchObject(inside)
    expect(textOf((await browser.get('/aanmelding')).html)).toContain('De aanmelding is ingeleverd')
  })

  it('from a lost password without an e-mail address: a letter, and what was saved is still there', async () => {
    await fillIn(await openAccount(app, portal, fatima), ['north/havo'])
    await done('pupils', 'correct', fatima.elkNumber, '--set', 'email=', '--reason', 'x')
    await done('logins', 'revoke', fatima.elkNumber, '--reason', 'password lost', '--yes')
    const file = join(app.home.dir, 'letter.pdf')
    await done('logins', 'letter', fatima.elkNumber, '-o', file, '--yes')
    const [code = ''] = /\w{4}-\w{4}-\w{4}/.exec(readPdf(readFileSync(file)).pages[0] ?? '') ?? []
    const browser = openBrowser(portal)
    await browser.get('/brief')
    const { location } = await browser.submit('/brief', { 'elk-nummer': fatima.elkNumber, code: code.toLowerCase() })
    expect(await open(location, fatima, NEW_PASSWORD, browser)).toMatchObject(inside)
    expect(textOf((await browser.get('/aanmelding/voorkeuren')).html)).toContain('School north')
  })

  it('from a wrong address: the stranger’s link ends, and the right address gets another', async () => {
    await done('logins', 'send', fatima.elkNumber, '--yes')
    const strangers = await newestLink(fatima)
    await done('logins', 'revoke', fatima.elkNumber, '--reason', 'wrong address', '--yes')
    await done('logins', 'send', fatima.elkNumber, '--email', 'goed@example.org', '--yes')
    expect(textOf((await openBrowser(portal).get(strangers)).html)).toMatch(/ingetrokken|nieuwere e-mail/)
    expect((await now()).email).toBe('goed@example.org')
    expect(await open(await newestLink(fatima), fatima)).toMatchObject(inside)
  })

  it('from a date of birth that the school has wrong: the same link, once it is corrected', async () => {
    const link = await sendLink(app, fatima)
    const right = { ...fatima, birthDate: '2014-02-01' as KeptPupil['birthDate'] }
    expect((await open(link, right)).status).toBe(422)
    await done('pupils', 'correct', fatima.elkNumber, '--set', 'geboortedatum=01-02-2014', '--reason', 'x')
    expect(await open(link, right)).toMatchObject(inside)
  })

  it('for two parents: both at once, until one of them chooses a new password', async () => {
    const [one, other] = [await openAccount(app, portal, fatima), openBrowser(portal)]
    await logInAs(other, fatima)
    for (const parent of [one, other]) expect((await parent.get('/aanmelding')).status).toBe(200)
    await other.get('/wachtwoord-vergeten')
    await other.submit('/wachtwoord-vergeten', { 'elk-nummer': fatima.elkNumber })
    const stranger = openBrowser(portal)
    await open(await newestLink(fatima), fatima, NEW_PASSWORD, stranger)
    expect((await one.get('/aanmelding')).location).toBe('/inloggen?melding=verlopen')
    expect((await logInAs(one, fatima)).status).toBe(422)
    expect(await logInAs(one, fatima, NEW_PASSWORD)).toMatchObject(inside)
  })

  it('for twins who share an address: two mails, two accounts, and one browser for both', async () => {
    const twin = await addPupil(app, { firstName: 'Yasmina', advice: 'havo', email: fatima.email })
    await done('logins', 'send', fatima.elkNumber, twin.elkNumber, '--yes')
    const mails = await app.db.selectFrom('mails').select(['pupil_id', 'recipient']).execute()
    expect(mails).toEqual([fatima, twin].map(({ id }) => ({ pupil_id: id, recipient: fatima.email })))
    const browser: Browser = openBrowser(portal)
    for (const child of [fatima, twin]) {
      expect(await open(await newestLink(child), child, PASSWORD, browser)).toMatchObject(inside)
      expect(textOf((await browser.get('/aanmelding')).html)).toContain(`Voor ${child.firstName}`)
      await browser.submit('/uitloggen')
    }
    expect(await logInAs(browser, fatima)).toMatchObject(inside)
  })
})
