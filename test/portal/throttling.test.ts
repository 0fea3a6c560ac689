import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { ElkNumber } from '../../src/domain/elk-number.js'
import { linkToken } from '../../src/domain/link-token.js'
import { addMs, type Instant, MINUTE_MS } from '../../src/domain/time.js'
import { enterGate } from '../../src/portal/login-gate.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { createThrottles, type Throttles } from '../../src/portal/throttles.js'
import type { Visit } from '../../src/portal/visit.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { seededRandom } from '../support/seeded-random.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, openBrowser, textOf } from './support/browser.js'
import { fillIn, logInAs, openAccount, proofOf } from './support/family.js'

const WRONG = 'een verkeerd wachtwoord'
const NEW_PASSWORD = 'nijlpaard op een ladder'
let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-31T16:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const later = (minutes: number) => app.travelTo(addMs(app.clock.now(), minutes * MINUTE_MS))
const from = (network: number) => openBrowser(portal, { remoteAddress: `203.0.${network >> 8}.${network & 255}` })

describe('an account that strangers try all evening, each time from somewhere else', () => {
  let strangers = 0
  const attack = async () => {
    for (let tries = 0; tries < 10; tries++) await logInAs(from(++strangers), fatima, WRONG)
  }
  const leave = async (browser: Browser) => {
    await browser.get('/aanmelding')
    await browser.submit('/uitloggen')
  }

  it('opens for its family at home, who mistypes too; and for who has only a new telephone and its mailbox', async () => {
    const home = await openAccount(app, portal, fatima)
    const phone = from(60_000)
    for (let quarter = 0; quarter < 4; quarter++) {
      await leave(home)
      await attack()
      for (let tries = 0; tries < 5; tries++) expect((await logInAs(home, fatima, WRONG)).status).toBe(422)
      expect((await logInAs(home, fatima)).status).toBe(303)
      later(15)
    }
    await attack()
    expect((await logInAs(phone, fatima)).status).toBe(422)
    for (let asked = 0; asked < 3; asked++) await askForPassword(from(++strangers))
    await askForPassword(phone)
    const link = await newestReset()
    await phone.get(link)
    expect((await phone.submit(link, proofOf(fatima, NEW_PASSWORD))).status).toBe(303)
    for (let quarter = 0; quarter < 4; quarter++) {
      expect((await logInAs(phone, fatima, NEW_PASSWORD)).status).toBe(303)
      await leave(phone)
      await attack()
      later(15)
    }
    later(15)
    expect((await logInAs(from(60_001), fatima, NEW_PASSWORD)).status).toBe(303)
  }, 30_000)

  async function askForPassword(browser: Browser): Promise<void> {
    await browser.get('/wachtwoord-vergeten')
    await browser.submit('/wachtwoord-vergeten', { 'elk-nummer': fatima.elkNumber })
  }

  async function newestReset(): Promise<string> {
    const { purpose, nonce } = await app.db
      .selectFrom('links')
      .select(['purpose', 'nonce'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return `/w/${linkToken(app.key, { pupilId: fatima.id, purpose, nonce })}`
  }
})

describe('a network', () => {
  let throttles: Throttles
  beforeEach(() => {
    throttles = createThrottles(app.clock)
  })
  const gate = (network: string, number: ElkNumber) =>
    enterGate({ app, cookies: new Map(), throttles, network } as unknown as Visit, number)
  const isHeard = (network: string, number: ElkNumber) => {
    const wrong = gate(network, number)
    wrong.end('wrong')
    return wrong.shut === undefined
  }

  it('of a school hall lets 600 families in within an evening, of whom one in three mistypes up to three times', () => {
    const random = seededRandom('a hall')
    const [network, opensAt] = ['198.51.100.7', app.clock.now()]
    for (let family = 0; family < 600; family++) {
      app.travelTo(addMs(opensAt, family * 12_000))
      const mistakes = random.below(3) === 0 ? 1 + random.below(3) : 0
      for (let tries = 0; tries < mistakes; tries++) isHeard(network, elkNumber(2000 + family))
      const right = gate(network, elkNumber(2000 + family))
      expect([family, right.shut]).toEqual([family, undefined])
      right.end('right')
    }
  })

  it('of one subscriber who has 65,536 of them is not heard in any after 3,000 tries in ten minutes; its neighbour is', () => {
    const heard = Array.from({ length: 4000 }, (_, n) => isHeard(`2001:db8:7:${n.toString(16)}`, elkNumber(5000 + n)))
    expect(heard.filter(Boolean)).toHaveLength(3000)
    expect(isHeard('2001:db8:8:0', fatima.elkNumber)).toBe(true)
    expect(isHeard('198.51.100.7', fatima.elkNumber)).toBe(true)
    later(10)
    expect(isHeard('2001:db8:7:ffff', fatima.elkNumber)).toBe(true)
  })

  it('behind which a whole city comes at once is asked to wait, never told that a right password is wrong', () => {
    const gates = Array.from({ length: 800 }, (_, n) => gate('198.51.100.7', elkNumber(7000 + n)))
    expect(gates.map(({ shut }) => shut)).toEqual([...Array(300).fill(undefined), ...Array(500).fill('busy')])
    for (const heard of gates.slice(0, 300)) heard.end('right')
    for (let n = 300; n < 800; n++) {
      const again = gate('198.51.100.7', elkNumber(7000 + n))
      expect(again.shut).toBeUndefined()
      again.end('right')
    }
  })

  it('counts what is tried now, not what was tried before', () => {
    const first: Instant = app.clock.now()
    for (let minute = 0; minute < 60; minute++) {
      app.travelTo(addMs(first, minute * MINUTE_MS))
      for (let n = 0; n < 30; n++) expect(isHeard('198.51.100.7', elkNumber(6000 + minute * 30 + n))).toBe(true)
    }
  })
})

describe('a parent with a script', () => {
  it('who logs in again and again is heard 120 times in an hour, and strangers do not use that up', () => {
    const throttles = createThrottles(app.clock)
    const gate = () =>
      enterGate({ app, cookies: new Map(), throttles, network: undefined } as unknown as Visit, fatima.elkNumber)
    for (let tries = 0; tries < 120; tries++) {
      const right = gate()
      expect(right.shut).toBeUndefined()
      right.end('right')
    }
    expect(gate().shut).toBe('account')
    later(60)
    let strangers = 0
    for (let quarter = 0; quarter < 4; quarter++) {
      for (let tries = 0; tries < 100; tries++) if (gate().shut === undefined) strangers += 1
      later(15)
    }
    expect(strangers).toBe(40)
  })

  it('who answers a thousand times in ten minutes waits, sees why, and keeps nobody else waiting', async () => {
    const [busy, calm] = [
      await openAccount(app, portal, fatima),
      await openAccount(app, portal, await addPupil(app, { advice: 'havo', firstName: 'Sem' })),
    ]
    await fillIn(busy, [])
    await busy.get('/aanmelding/gegevens')
    const answer = (browser: Browser) => browser.post('/aanmelding/gegevens', { versie: '1' })
    const statuses = new Map<number, number>()
    for (let tries = 0; tries < 1000; tries++) {
      const { status } = await answer(busy)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect([...statuses]).toEqual([
      [303, 998],
      [503, 2],
    ])
    const waiting = await answer(busy)
    expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([503, '60'])
    expect(textOf(waiting.html)).toContain('Het is nu erg druk')
    expect((await busy.get('/aanmelding')).status).toBe(200)
    await calm.get('/aanmelding/gegevens')
    expect((await calm.submit('/aanmelding/gegevens')).status).toBe(303)
    later(10)
    await busy.get('/aanmelding/gegevens')
    expect((await answer(busy)).status).toBe(303)
  }, 30_000)
})
