import { hash } from '@node-rs/argon2'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPasswords } from '../../src/actions/password-hashing.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { UserError } from '../../src/domain/problems.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { fieldValue, openBrowser, type Page, textOf, titleOf } from './support/browser.js'
import { logInAs, openAccount, PASSWORD } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const withoutToken = ({ html }: Page) => html.replace(/name="csrf" value="[^"]*"/g, '').replace(/value="\d{9}"/g, '')

describe('logging in', () => {
  it('works with the ELK number however it is spaced, and with the password in either way to write an accent', async () => {
    const browser = openBrowser(portal)
    await openAccount(app, portal, fatima)
    const spaced = fatima.elkNumber.replace(/(\d{3})(\d{3})/, ' $1 $2.')
    expect((await logInAs(browser, { elkNumber: spaced as never })).location).toBe('/aanmelding')
    const zoe = await addPupil(app, { firstName: 'Zoë' })
    await app.db
      .insertInto('accounts')
      .values({
        pupil_id: zoe.id,
        password_hash: await createPasswords().hash('crème brûlée met ijs'),
        created_at: app.clock.now(),
        password_changed_at: app.clock.now(),
      })
      .execute()
    expect((await logInAs(openBrowser(portal), zoe, 'crème brûlée met ijs'.normalize('NFD'))).location).toBe(
      '/aanmelding',
    )
  })

  it('tells nobody whether a number exists, has an account, or is shut for a while', async () => {
    await openAccount(app, portal, fatima)
    const noAccount = await addPupil(app, { firstName: 'Sem' })
    const shut = await addPupil(app, { firstName: 'Noor' })
    await openAccount(app, portal, shut)
    for (let tries = 0; tries < 10; tries++) await logInAs(openBrowser(portal), shut, 'een verkeerd wachtwoord')
    const answers = await Promise.all([
      logInAs(openBrowser(portal), fatima, 'een verkeerd wachtwoord'),
      logInAs(openBrowser(portal), noAccount, 'een verkeerd wachtwoord'),
      logInAs(openBrowser(portal), { elkNumber: elkNumber(99) }, 'een verkeerd wachtwoord'),
      logInAs(openBrowser(portal), shut),
    ])
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422])
    expect(new Set(answers.map(withoutToken)).size).toBe(1)
  })

  it('asks for what is not filled in, and never fills a password in again', async () => {
    const browser = openBrowser(portal)
    await browser.get('/inloggen')
    const empty = await browser.submit('/inloggen')
    expect([empty.status, titleOf(empty.html)]).toEqual([422, expect.stringMatching(/^Fout:/)])
    expect(textOf(empty.html)).toMatch(/Vul het ELK-nummer in\..*Vul het wachtwoord in\./)
    const wrong = await browser.submit('/inloggen', {
      'elk-nummer': fatima.elkNumber,
      wachtwoord: 'mijn geheime wachtwoord',
    })
    expect(wrong.html).toContain(fatima.elkNumber)
    expect(wrong.html).not.toContain('mijn geheime wachtwoord')
  })

  it('leads on to the page that was asked for, and to no other site', async () => {
    const browser = await openAccount(app, portal, fatima)
    await browser.get('/aanmelding')
    await browser.submit('/uitloggen')
    const sent = await browser.get('/uitslag')
    expect(sent.location).toBe('/inloggen?naar=%2Fuitslag')
    await browser.follow(sent)
    expect((await browser.submit('/inloggen', { 'elk-nummer': fatima.elkNumber, wachtwoord: PASSWORD })).location).toBe(
      '/uitslag',
    )
    for (const naar of ['https://kwaad.example', '//kwaad.example', '/w/x', 'javascript:alert(1)']) {
      const other = openBrowser(portal)
      await other.get(`/inloggen?naar=${encodeURIComponent(naar)}`)
      const page = await other.submit('/inloggen', { 'elk-nummer': fatima.elkNumber, wachtwoord: PASSWORD, naar })
      expect(page.location).toBe('/aanmelding')
    }
  })

  it('makes an old hash anew when more is asked than when it was made', async () => {
    const weak = await hash(PASSWORD, { memoryCost: 8 * 1024, timeCost: 1, parallelism: 1 })
    const account = {
      pupil_id: fatima.id,
      password_hash: weak,
      created_at: app.clock.now(),
      password_changed_at: app.clock.now(),
    }
    await app.db.insertInto('accounts').values(account).execute()
    const hashNow = async () =>
      (await app.db.selectFrom('accounts').select('password_hash').executeTakeFirstOrThrow()).password_hash
    await logInAs(openBrowser(portal), fatima)
    expect(await hashNow()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const renewed = await hashNow()
    expect((await logInAs(openBrowser(portal), fatima)).location).toBe('/aanmelding')
    expect(await hashNow()).toBe(renewed)
  })
})

describe('guessing', () => {
  it('is not heard after ten wrong passwords, for a quarter of an hour, while the device of the family goes on', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding')
    await family.submit('/uitloggen')
    for (let tries = 0; tries < 10; tries++) await logInAs(openBrowser(portal), fatima, 'een verkeerd wachtwoord')
    expect((await logInAs(openBrowser(portal), fatima)).status).toBe(422)
    expect((await logInAs(family, fatima)).status).toBe(303)
    app.travelTo('2026-03-26T10:15')
    expect((await logInAs(openBrowser(portal), fatima)).status).toBe(303)
  })

  it('gets its count back when the password was right after all', async () => {
    await openAccount(app, portal, fatima)
    for (let tries = 0; tries < 40; tries++) {
      const password = tries % 9 === 8 ? PASSWORD : 'een verkeerd wachtwoord'
      expect((await logInAs(openBrowser(portal), fatima, password)).status).toBe(password === PASSWORD ? 303 : 422)
    }
  })

  it('of many numbers from one network ends, and leaves other networks and known devices alone', async () => {
    const family = await openAccount(app, portal, fatima, openBrowser(portal, { remoteAddress: '203.0.113.7' }))
    const guesser = openBrowser(portal, { remoteAddress: '203.0.113.7' })
    await guesser.get('/inloggen')
    const guess = (n: number) =>
      guesser.submit('/inloggen', { 'elk-nummer': elkNumber(200 + n), wachtwoord: 'een verkeerd wachtwoord' })
    await Promise.all(Array.from({ length: 300 }, (_, n) => guess(n)))
    expect((await logInAs(openBrowser(portal, { remoteAddress: '203.0.113.7' }), fatima)).status).toBe(422)
    expect((await logInAs(openBrowser(portal, { remoteAddress: '203.0.113.8' }), fatima)).status).toBe(303)
    await family.get('/aanmelding')
    await family.submit('/uitloggen')
    expect((await logInAs(family, fatima)).status).toBe(303)
  }, 30_000)
})

describe('a session', () => {
  it('has a cookie of this host alone that no script reads, and only its hash in the database', async () => {
    const browser = openBrowser(portal)
    await openAccount(app, portal, fatima)
    const { headers } = await logInAs(browser, fatima)
    const line = headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-elk='))
    expect(line).toMatch(/^__Host-elk=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax$/)
    for (const cookie of headers.getSetCookie())
      expect(cookie).toMatch(/^__Host-[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax/)
  })

  it('is a new one at every login, and the one before ends', async () => {
    const browser = await openAccount(app, portal, fatima)
    const first = browser.cookies.get('__Host-elk') ?? ''
    browser.cookies.delete('__Host-elk')
    const page = await browser.get('/inloggen')
    browser.cookies.set('__Host-elk', first)
    expect(page.status).toBe(200)
    await browser.submit('/inloggen', { 'elk-nummer': fatima.elkNumber, wachtwoord: PASSWORD })
    expect(browser.cookies.get('__Host-elk')?.split('~')[0]).not.toBe(first.split('~')[0])
    const thief = openBrowser(portal)
    thief.cookies.set('__Host-elk', first)
    expect((await thief.get('/aanmelding')).location).toContain('/inloggen')
  })

  it('ends when the family logs out, wherever its cookie went', async () => {
    const browser = await openAccount(app, portal, fatima)
    const stolen = browser.cookies.get('__Host-elk') ?? ''
    await browser.get('/aanmelding')
    const out = await browser.submit('/uitloggen')
    expect([out.status, out.location, out.headers.get('clear-site-data')]).toEqual([303, '/uitloggen', '"cache"'])
    expect(titleOf((await browser.follow(out)).html)).toContain('U bent uitgelogd')
    expect(browser.cookies.has('__Host-elk')).toBe(false)
    const thief = openBrowser(portal)
    thief.cookies.set('__Host-elk', stolen)
    expect((await thief.get('/aanmelding')).location).toBe('/inloggen?melding=verlopen')
  })

  it('lasts half an hour without a visit, and says so; each visit begins it anew without writing a row', async () => {
    const browser = await openAccount(app, portal, fatima)
    const before = await hashTables(app.db)
    app.travelTo('2026-03-26T09:29:59.999Z')
    expect((await browser.get('/aanmelding')).status).toBe(200)
    app.travelTo('2026-03-26T09:59:59.998Z')
    expect((await browser.get('/hulp')).html).toContain('Uitloggen')
    app.travelTo('2026-03-26T10:29:59.998Z')
    const late = await browser.get('/aanmelding/contact')
    expect(late.location).toBe('/inloggen?melding=verlopen&naar=%2Faanmelding%2Fcontact')
    expect(textOf((await browser.follow(late)).html)).toContain('omdat u een tijd niets heeft gedaan')
    expect(await hashTables(app.db)).toBe(before)
  })

  it('lasts twelve hours at most, however busy the family is', async () => {
    const browser = await openAccount(app, portal, fatima)
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      app.travelTo(new Date(Date.parse('2026-03-26T09:00:00.000Z') + minutes * 60_000).toISOString())
      expect((await browser.get('/aanmelding')).status).toBe(200)
    }
    app.travelTo('2026-03-26T21:00:00.000Z')
    expect((await browser.get('/aanmelding')).location).toContain('verlopen')
  })

  it('is not kept awake, nor made up, by a cookie that was tampered with', async () => {
    const browser = await openAccount(app, portal, fatima)
    const [token = '', , mark = ''] = browser.cookies.get('__Host-elk')?.split('~') ?? []
    app.travelTo('2026-03-26T10:31')
    for (const value of [
      `${token}~2026-03-26T09:30:59.000Z~${mark}`,
      token,
      `${token}~~`,
      '',
      '~~~',
      `${token}~9999-12-31T00:00:00.000Z~`,
    ]) {
      const other = openBrowser(portal)
      other.cookies.set('__Host-elk', value)
      expect((await other.get('/aanmelding')).location).toContain('/inloggen')
    }
  })

  it('of one family in a browser gives way to that of another: twins have an account each', async () => {
    const browser = await openAccount(app, portal, fatima)
    const twin = await addPupil(app, { firstName: 'Amina', email: fatima.email })
    await openAccount(app, portal, twin, browser)
    expect(textOf((await browser.get('/aanmelding')).html)).toContain('Voor Amina')
  })
})

describe('a crowd', () => {
  it('of 5,000 parents who log in at the same moment is answered politely, and who is in already notices nothing', async () => {
    const crowded = createPortal(app, { passwords: createPasswords({ running: 2, waiting: 40 }) })
    const inside = await openAccount(app, crowded, fatima)
    // Behind a web server that does not say who visits, so that the tries count for no single network.
    const outside = openBrowser(crowded, { remoteAddress: '10.0.0.9' })
    await outside.get('/inloggen')
    const attempts = Array.from({ length: 5000 }, () =>
      outside.submit('/inloggen', { 'elk-nummer': elkNumber(99), wachtwoord: 'een verkeerd wachtwoord' }),
    )
    expect((await inside.get('/aanmelding/contact')).status).toBe(200)
    const pages = await Promise.all(attempts)
    const turnedAway = pages.filter(({ status }) => status === 503)
    expect(pages.filter(({ status }) => status === 422)).toHaveLength(42)
    expect(turnedAway).toHaveLength(4958)
    expect(turnedAway[0]?.headers.get('retry-after')).toBe('60')
    expect(textOf(turnedAway[0]?.html ?? '')).toContain('Het is nu erg druk. Wacht een minuut')
    expect(fieldValue(turnedAway[0]?.html ?? '', 'elk-nummer')).toBe(elkNumber(99))
    expect(turnedAway[0]?.html).not.toContain('een verkeerd wachtwoord')
  }, 60_000)

  it('that was turned away has tried nothing: it is heard when it comes back', async () => {
    const passwords = createPasswords({ running: 1, waiting: 0 })
    const crowded = createPortal(app, { passwords })
    await openAccount(app, crowded, fatima)
    const browser = openBrowser(crowded)
    await browser.get('/inloggen')
    const logIn = () => browser.submit('/inloggen', { 'elk-nummer': fatima.elkNumber, wachtwoord: PASSWORD })
    const busy = passwords.hash('wie het eerst komt')
    for (let tries = 0; tries < 15; tries++) expect((await logIn()).status).toBe(503)
    await busy
    expect((await logIn()).status).toBe(303)
  })

  it('takes no time for who has gone', async () => {
    const passwords = createPasswords({ running: 1, waiting: 2 })
    const first = passwords.hash('wie het eerst komt')
    const gone = new AbortController()
    const left = passwords.matches(undefined, 'weggelopen', gone.signal)
    gone.abort()
    await expect(left).rejects.toMatchObject({ problem: { code: 'too-busy' } })
    await first
  })

  it('is served in the order in which it came', async () => {
    const passwords = createPasswords({ running: 1, waiting: 3 })
    const done: number[] = []
    const results = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        passwords.hash(`wachtwoord nummer ${n}`).then(
          () => done.push(n),
          (error: UserError) => error.problem.code,
        ),
      ),
    )
    expect(done).toEqual([1, 2, 3, 4])
    expect(results[4]).toBe('too-busy')
    expect(await passwords.hash('en daarna weer')).toMatch(/^\$argon2id\$/)
  })
})
