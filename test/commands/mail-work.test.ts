import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../src/clock.js'
import { addMs, DAY_MS, MINUTE_MS } from '../../src/domain/time.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { queueLogins } from '../support/queue-mails.js'
import { run } from '../support/run.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'

let server: TestSmtpServer
let app: TestApp
beforeAll(async () => {
  server = await startSmtpServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await server.behave('accept')
  app = await realHome({ perMinute: 2 })
  for (let count = 0; count < 3; count++) await addPupil(app, { email: `f${count}@busy.example` })
  await queueLogins(app)
})
afterEach(() => app.close())

/** A home that sends for real, on the machine's clock, while the last round is open; reminders have no part in it. */
async function realHome(pace: { perMinute: number }): Promise<TestApp> {
  const now = systemClock.now()
  const { rounds, reminders } = testConfig()
  const never = { ...reminders.login, atMost: 0 }
  return await testApp({
    at: now,
    config: {
      smtp: { ...server.settings, ...pace },
      rounds: { ...rounds, completion: { ...rounds.completion, closesAt: addMs(now, DAY_MS) } },
      reminders: { ...reminders, login: never, finish: never, school: never },
    },
  })
}

describe('elk mail work --once', () => {
  it('says when the agreed pace is reached and when mail goes on, and ends with 3', async () => {
    const { code, out } = await run(app, 'mail', 'work', '--once')
    expect(code).toBe(3)
    expect(out).toMatch(/2 mails verstuurd, 1 mail wacht nog\.\nDe afgesproken snelheid is bereikt, verder op \w+ \d+/)
    const list = await run(app, 'mail', 'list')
    expect(list.out).toMatch(/^De afgesproken snelheid is bereikt, verder op /)
    const json = JSON.parse((await run(app, 'mail', 'list', '--json')).out) as { pacedUntil: string }
    expect(Date.parse(json.pacedUntil) - Date.now()).toBeLessThanOrEqual(MINUTE_MS)
    await app.db.deleteFrom('mail_attempts').execute()
    expect(await run(app, 'mail', 'work', '--once')).toMatchObject({ code: 0 })
  })

  it('ends with 3 when a mail fails, and with 0 when there is nothing', async () => {
    await app.db.deleteFrom('mails').where('id', '>', 1).execute()
    await server.behave('refuse-at-rcpt', { reply: '550 5.1.1 No such user' })
    const { code, out } = await run(app, 'mail', 'work', '--once')
    expect([code, out]).toEqual([3, '1 mail mislukt.\nBekijk wat er aan de hand is met: elk mail list\n'])
    expect(await run(app, 'mail', 'work', '--once')).toMatchObject({ code: 0 })
  })

  it('counts what it did and what could still go', async () => {
    const { code, out } = await run(app, 'mail', 'work', '--once', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      3,
      { sent: 2, deferred: 0, failed: 0, unknown: 0, dropped: 0, waiting: 1 },
    ])
  })
})

describe('a domain that rests', () => {
  it('is named with the moment that it ends; a school only sees the domains of its own families', async () => {
    await server.behave('refuse-at-rcpt', { reply: '421 4.7.28 Too much mail' })
    const { code, out } = await run(app, 'mail', 'work', '--once')
    expect(code).toBe(3)
    expect(out).toMatch(
      /1 mail uitgesteld, 2 mails wachten nog\.\nbusy\.example vroeg om rust\. Mail daarheen gaat verder/,
    )
    await addPupil(app, { school: schoolCode('21CD00'), email: 'a@other.example' })
    const all = await run(app, 'mail', 'list')
    expect(all.out).toContain('busy.example vroeg om rust.')
    expect((await run(app, 'mail', 'list', '--school', '18AB00')).out).toContain('busy.example vroeg om rust.')
    expect((await run(app, 'mail', 'list', '--school', '21CD00')).out).not.toContain('busy.example')
  })
})
