import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPasswords } from '../../src/actions/password-hashing.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { ElkNumber } from '../../src/domain/elk-number.js'
import { makeDeviceCookie } from '../../src/portal/device-cookie.js'
import { enterGate } from '../../src/portal/login-gate.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { createThrottles, type Throttles } from '../../src/portal/throttles.js'
import type { Visit } from '../../src/portal/visit.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { openBrowser, type Page } from './support/browser.js'
import { logInAs, openAccount } from './support/family.js'

const STRANGER = '198.51.100.66'
let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

describe('one computer that tries and tries', () => {
  let throttles: Throttles
  beforeEach(() => {
    throttles = createThrottles(app.clock)
  })
  const isHeard = (network: string | undefined, number: ElkNumber) => {
    const gate = enterGate({ app, cookies: new Map(), throttles, network } as unknown as Visit, number)
    gate.end('wrong')
    return gate.shut === undefined
  }
  const tire = (network: string | undefined) => {
    for (let tries = 0; tries < 300; tries++) isHeard(network, elkNumber(1000 + tries))
  }

  it('shuts out no more families once nobody listens to it', () => {
    tire(STRANGER)
    for (let tries = 0; tries < 10; tries++) expect(isHeard(STRANGER, fatima.elkNumber)).toBe(false)
    expect(isHeard('192.0.2.10', fatima.elkNumber)).toBe(true)
  })

  it('shuts no family out of its own device by hanging up before its password is looked at', () => {
    const [cookie = ''] = makeDeviceCookie(app.key, app.random, fatima.elkNumber).split(';')
    const at = cookie.indexOf('=')
    const cookies = new Map([[cookie.slice(0, at), cookie.slice(at + 1)]])
    const from = (network: string, own = new Map<string, string>()) =>
      enterGate({ app, cookies: own, throttles, network } as unknown as Visit, fatima.elkNumber)
    for (let tries = 0; tries < 150; tries++) from(STRANGER).end('unheard')
    expect(from('192.0.2.10', cookies).shut).toBeUndefined()
  })

  it('is one of many, all unknown, behind a web server that does not say who visits: they share no count', () => {
    tire(undefined)
    expect(isHeard(undefined, fatima.elkNumber)).toBe(true)
  })

  it('takes no more time of the machine once nobody listens to it, and is told the same', async () => {
    let hashes = 0
    const passwords = createPasswords()
    const matches: typeof passwords.matches = (...tried) => {
      hashes += 1
      return passwords.matches(...tried)
    }
    const counted = createPortal(app, { passwords: { ...passwords, matches } })
    const stranger = openBrowser(counted, { remoteAddress: STRANGER })
    const first = await logInAs(stranger, { elkNumber: elkNumber(1000) }, 'een verkeerd wachtwoord')
    for (let tries = 2; tries <= 300; tries++)
      await stranger.submit('/inloggen', { 'elk-nummer': elkNumber(1000 + tries), wachtwoord: 'verkeerd' })
    expect(hashes).toBe(300)
    const last = await logInAs(stranger, { elkNumber: elkNumber(1000) }, 'een verkeerd wachtwoord')
    expect([last.status, last.html, hashes]).toEqual([422, first.html, 300])
    await logInAs(openBrowser(counted), fatima, 'een verkeerd wachtwoord')
    expect(hashes).toBe(301)
  }, 30_000)

  it('cannot keep a family from the mail for a new password', async () => {
    await openAccount(app, portal, fatima)
    const stranger = openBrowser(portal, { remoteAddress: STRANGER })
    const family = openBrowser(portal)
    for (const browser of [stranger, family]) await browser.get('/wachtwoord-vergeten')
    const ask = (browser: typeof family, number: ElkNumber) =>
      browser.submit('/wachtwoord-vergeten', { 'elk-nummer': number })
    for (let tries = 0; tries < 100; tries++) await ask(stranger, elkNumber(1000 + tries))
    for (let tries = 0; tries < 3; tries++) await ask(stranger, fatima.elkNumber)
    expect(await app.db.selectFrom('mails').selectAll().execute()).toHaveLength(0)
    await ask(family, fatima.elkNumber)
    expect(await app.db.selectFrom('mails').select('kind').execute()).toEqual([{ kind: 'password-reset' }])
  })
})

it('a fault of ours shuts nobody out: who tried all that time gets in once it is mended', async () => {
  const passwords = createPasswords()
  let isBroken = true
  const matches: typeof passwords.matches = (...tried) => {
    if (isBroken) throw new Error('the disk is gone')
    return passwords.matches(...tried)
  }
  await openAccount(app, portal, fatima)
  const family = openBrowser(createPortal(app, { passwords: { ...passwords, matches } }))
  for (let tries = 0; tries < 15; tries++) expect((await logInAs(family, fatima)).status).toBe(500)
  isBroken = false
  expect((await logInAs(family, fatima)).status).toBe(303)
})

describe('a computer at which many families log in, at a help desk or in a library', () => {
  it('is remembered for the last twenty only, so that its browser can send every cookie along', async () => {
    const desk = openBrowser(portal)
    const pupils: KeptPupil[] = []
    for (let number = 1; number <= 23; number++) {
      pupils.push(await addPupil(app, { firstName: `Kind ${number}` }))
      await openAccount(app, portal, pupils.at(-1) as KeptPupil, desk)
    }
    expect([...desk.cookies.keys()].filter((name) => name.startsWith('__Host-elk-toestel-'))).toHaveLength(20)
    const [first, last] = [pupils.at(0), pupils.at(-1)] as [KeptPupil, KeptPupil]
    for (const pupil of [first, last])
      for (let tries = 0; tries < 10; tries++) await logInAs(openBrowser(portal), pupil, 'een verkeerd wachtwoord')
    expect([(await logIn(desk, first)).status, (await logIn(desk, last)).status]).toEqual([422, 303])
  }, 30_000)

  async function logIn(browser: ReturnType<typeof openBrowser>, pupil: KeptPupil): Promise<Page> {
    browser.cookies.delete('__Host-elk')
    return logInAs(browser, pupil)
  }
})
