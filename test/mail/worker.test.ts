import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { retryMails } from '../../src/actions/retry-mails.js'
import { listAttempts } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addMs, MINUTE_MS, msBetween } from '../../src/domain/time.js'
import { createSmtpMailer } from '../../src/mail/smtp-mailer.js'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'

let server: TestSmtpServer
let app: TestApp
let fatima: KeptPupil

beforeAll(async () => {
  server = await startSmtpServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await server.behave('accept')
  app = await testApp({ config: { smtp: server.settings } })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

/** What the server has got since the last call. */
let seen = 0
function fresh() {
  const all = server.received()
  const added = all.slice(seen)
  seen = all.length
  return added
}
beforeEach(() => {
  fresh()
})

const wait = (ms: number) => app.travelTo(addMs(app.clock.now(), ms))

it('a login that is due goes out once, with a link that only the mail holds', async () => {
  await queueLogins(app, fatima)
  expect(await workOnce(app)).toEqual({
    sent: 1,
    deferred: 0,
    failed: 0,
    unknown: 0,
    dropped: 0,
    waiting: 0,
    pause: undefined,
    pacedUntil: undefined,
    resting: [],
  })
  expect(await workOnce(app)).toMatchObject({ sent: 0 })
  expect(fresh()).toMatchObject([{ from: 'aanmelden@example.org', to: [fatima.email] }])
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'sent', sentAt: app.clock.now(), attempts: 1 })
})

it('every try sends the same bytes under the same Message-ID', async () => {
  await server.behave('hang-at-dot')
  await queueLogins(app, fatima)
  const impatient = createSmtpMailer(server.settings, { connectMs: 500, replyMs: 300 })
  expect(await workOnce(app, { mailer: impatient })).toMatchObject({ unknown: 1 })
  await server.behave('accept')
  app.travelTo('2026-03-21T09:00')
  const { id } = await newestMail(app, fatima)
  await retryMails(app, { ids: [id], reason: '' })
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
  const [first, second, ...more] = fresh()
  expect(more).toEqual([])
  expect(second).toEqual(first)
  expect(first?.messageId).toBe((await newestMail(app, fatima)).messageId)
})

describe('a mail that the server does not take', () => {
  it('is tried again after 1, 5, 15, 30 and 60 minutes and then every 2 hours, and gone after five days', async () => {
    await server.behave('refuse-at-rcpt', { reply: '450 4.2.0 Mailbox busy' })
    await queueLogins(app, fatima)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 7; attempt++) {
      expect(await workOnce(app)).toMatchObject({ deferred: 1 })
      const mail = await newestMail(app, fatima)
      expect(mail).toMatchObject({ state: 'deferred', reason: 'later', attempts: attempt })
      waits.push(msBetween(app.clock.now(), mail.dueAt) / MINUTE_MS)
      wait(msBetween(app.clock.now(), mail.dueAt) - 1)
      expect(await workOnce(app)).toMatchObject({ sent: 0, deferred: 0 })
      wait(1)
    }
    for (const [index, minutes] of [1, 5, 15, 30, 60, 120, 120].entries())
      expect(Math.abs((waits[index] ?? 0) / minutes - 1)).toBeLessThanOrEqual(0.2)
    app.travelTo('2026-03-22T09:00')
    expect(await workOnce(app)).toMatchObject({ failed: 1 })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed', reason: 'gave-up' })
    const attempts = await listAttempts(app.db, 1)
    expect(attempts.map(({ outcome }) => outcome)).toEqual([...Array(7).fill('deferred'), 'failed'])
    expect(attempts.every(({ reply }) => reply === '450 4.2.0 Mailbox busy')).toBe(true)
  })

  it('waits as long as the server asks', async () => {
    await server.behave('refuse-at-rcpt', { reply: '450 4.7.1 Greylisted, try again in 10 minutes' })
    await queueLogins(app, fatima)
    await workOnce(app)
    expect((await newestMail(app, fatima)).dueAt).toBe(addMs(app.clock.now(), 10 * MINUTE_MS))
  })

  it('fails at once when the address does not exist, and the others go on', async () => {
    const other = await addPupil(app)
    await server.behave('refuse-at-rcpt', { to: fatima.email })
    await queueLogins(app)
    expect(await workOnce(app)).toMatchObject({ failed: 1, sent: 1 })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed', reason: 'address-refused' })
    expect(await newestMail(app, other)).toMatchObject({ state: 'sent' })
  })
})

describe('a server that refuses everything from us', () => {
  beforeEach(async () => {
    for (let more = 0; more < 3; more++) await addPupil(app)
    await server.behave('refuse-at-rcpt', { reply: '550 5.7.1 You may not send here' })
    await queueLogins(app)
  })

  it('stops all mail, says why, and takes one more try in an hour', async () => {
    const report = await workOnce(app)
    expect(report).toMatchObject({ deferred: 1, sent: 0, waiting: 3 })
    expect(report.pause).toMatchObject({ reason: 'policy-refused', reply: '550 5.7.1 You may not send here' })
    wait(59 * MINUTE_MS)
    expect(await workOnce(app)).toMatchObject({ sent: 0, deferred: 0, waiting: 3 })
    await server.behave('accept')
    wait(MINUTE_MS)
    expect(await workOnce(app)).toMatchObject({ sent: 4, pause: undefined })
  })

  it('goes on at once when a person says so', async () => {
    const { pause } = await workOnce(app)
    await server.behave('accept')
    await retryMails(app, { ids: [pause?.mailId ?? 0], reason: 'server mended' })
    expect(await workOnce(app)).toMatchObject({ sent: 4, pause: undefined })
  })

  it('fails a single mail that it refuses twice, so that the others are not held up', async () => {
    const { pause } = await workOnce(app)
    await server.behave('accept')
    const refused = await newestMail(app, fatima)
    expect(refused.id).toBe(pause?.mailId)
    await server.behave('refuse-at-rcpt', { to: fatima.email, reply: '550 5.7.1 Not to this one' })
    wait(60 * MINUTE_MS)
    expect(await workOnce(app)).toMatchObject({ failed: 1, sent: 3, pause: undefined })
  })
})

it('a server that is not there delays one mail and leaves the others where they are', async () => {
  for (let more = 0; more < 3; more++) await addPupil(app)
  await queueLogins(app)
  const lost = createSmtpMailer({ ...server.settings, port: 1 })
  expect(await workOnce(app, { mailer: lost })).toMatchObject({ deferred: 1, waiting: 3 })
  expect(await workOnce(app)).toMatchObject({ sent: 3 })
})

it('a reply that quotes the link does not bring its token into the database', async () => {
  await server.behave('accept')
  await queueLogins(app, fatima)
  const mailer = createSmtpMailer(server.settings)
  const link: string[] = []
  const quoting = {
    ...mailer,
    send: (mail: Parameters<typeof mailer.send>[0]) => {
      const token = /\/w\/([\w-]{43})/.exec(mail.message.replaceAll('=\r\n', ''))?.[1] ?? ''
      link.push(token)
      return Promise.resolve({ state: 'failed', reason: 'refused', reply: `554 5.6.0 Bad link ${token}` } as const)
    },
  }
  await workOnce(app, { mailer: quoting })
  const [attempt] = await listAttempts(app.db, 1)
  expect(link[0]).toHaveLength(43)
  expect(attempt?.reply).toMatch(/^554 5\.6\.0 Bad link elk_link_token_0+$/)
})

it('a family whose address was mended gets its waiting mail there', async () => {
  await server.behave('refuse-at-rcpt', { to: fatima.email, reply: '450 4.2.0 Mailbox busy' })
  await queueLogins(app, fatima)
  await workOnce(app)
  await correctPupil(app, {
    elkNumber: fatima.elkNumber,
    values: { email: 'nieuw@example.org' },
    reason: 'typing error',
  })
  wait(10 * MINUTE_MS)
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
  expect(fresh()).toMatchObject([{ to: ['nieuw@example.org'] }])
  expect(await newestMail(app, fatima)).toMatchObject({ recipient: 'nieuw@example.org', state: 'sent' })
})
