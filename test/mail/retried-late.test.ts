import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { retryMails } from '../../src/actions/retry-mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addMs, DAY_MS, MINUTE_MS } from '../../src/domain/time.js'
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
  app = await testApp({ config: { smtp: server.settings } })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const wait = (ms: number) => app.travelTo(addMs(app.clock.now(), ms))

it('a mail that a person sends again after a week is tried for five days once more', async () => {
  await server.behave('refuse-at-rcpt', { reply: '550 5.1.1 No such user' })
  await queueLogins(app, fatima)
  expect(await workOnce(app)).toMatchObject({ failed: 1 })
  wait(7 * DAY_MS)
  await server.behave('refuse-at-rcpt', { reply: '451 4.7.1 Greylisted, come back later' })
  await retryMails(app, { ids: [(await newestMail(app, fatima)).id], reason: 'The school mended the mailbox' })
  expect(await workOnce(app)).toMatchObject({ deferred: 1, failed: 0 })
  wait(30 * MINUTE_MS)
  await server.behave('accept')
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
})

it('and no longer than that', async () => {
  await server.behave('refuse-at-rcpt', { reply: '450 4.2.0 Mailbox busy' })
  await queueLogins(app, fatima)
  await workOnce(app)
  wait(2 * DAY_MS)
  await retryMails(app, { ids: [(await newestMail(app, fatima)).id], reason: '' })
  await workOnce(app)
  wait(4 * DAY_MS)
  expect(await workOnce(app)).toMatchObject({ deferred: 1 })
  wait(DAY_MS)
  expect(await workOnce(app)).toMatchObject({ failed: 1 })
  expect(await newestMail(app, fatima)).toMatchObject({ reason: 'gave-up' })
})
