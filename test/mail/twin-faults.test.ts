import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { retryMails } from '../../src/actions/retry-mails.js'
import { listMails } from '../../src/db/mails.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { createSmtpMailer } from '../../src/mail/smtp-mailer.js'
import { addPupil } from '../support/a-school.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { type Behaviour, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'

let server: TestSmtpServer
let app: TestApp
beforeAll(async () => {
  server = await startSmtpServer({ connections: 2 })
})
afterAll(() => server.stop())
beforeEach(async () => {
  await server.behave('accept')
  app = await testApp({ config: { smtp: server.settings } })
})
afterEach(() => app.close())

const wait = (ms: number) => app.travelTo(addMs(app.clock.now(), ms))
const impatient = () => createSmtpMailer(server.settings, { connectMs: 250, replyMs: 250 })

/** What the server had stored before; chance is the same in each test, and so are Message-IDs. */
let seen = 0
const forget = () => {
  seen = server.received().length
}
beforeEach(forget)

/** How often the server has stored each of the mails, whatever it said. */
async function stored() {
  const received = server
    .received()
    .slice(seen)
    .map(({ messageId }) => messageId)
  const mails = await listMails(app.db)
  return mails.map(({ id, state, messageId }) => {
    const count = received.filter((found) => found === messageId).length
    return { id, state, count }
  })
}

/** Works until nothing is left to do without a person; what waits for its time gets it. */
async function recover() {
  for (let round = 0; round < 3; round++) {
    wait(HOUR_MS)
    await workOnce(app)
  }
}

describe('a fault on the line: not kept, or kept but never heard of', () => {
  const before: [Behaviour['does'], string?][] = [
    ['refuse-at-connect', '421 4.3.2 Not now'],
    ['drop-at-connect'],
    ['hang-at-connect'],
    ['refuse-at-mail', '451 4.3.0 Not now'],
    ['drop-at-mail'],
    ['hang-at-mail'],
    ['refuse-at-rcpt', '450 4.2.0 Not now'],
    ['drop-at-rcpt'],
    ['hang-at-rcpt'],
    ['refuse-at-data', '451 4.3.0 Not now'],
    ['hang-at-data'],
    ['refuse-at-dot', '451 4.3.0 Not now'],
  ]
  it.each(before)('%s: the mail is sent once, later', async (does, reply) => {
    await addPupil(app)
    await queueLogins(app)
    await server.behave(does, reply === undefined ? {} : { reply })
    expect(await workOnce(app, { mailer: impatient() })).toMatchObject({ deferred: 1, sent: 0, unknown: 0 })
    expect(await stored()).toMatchObject([{ state: 'deferred', count: 0 }])
    await server.behave('accept')
    await recover()
    expect(await stored()).toMatchObject([{ state: 'sent', count: 1 }])
  })

  it.each([
    ['drop-at-data', 0],
    ['drop-unstored', 0],
    ['drop-stored', 1],
    ['hang-at-dot', 1],
  ] as const)('%s: nobody knows, so it is seen and not sent again (%i stored)', async (does, count) => {
    await addPupil(app)
    await queueLogins(app)
    await server.behave(does)
    expect(await workOnce(app, { mailer: impatient() })).toMatchObject({ unknown: 1 })
    await server.behave('accept')
    await recover()
    expect(await stored()).toMatchObject([{ state: 'unknown', count }])
    await retryMails(app, { ids: [1], reason: 'not arrived' })
    await recover()
    expect(await stored()).toMatchObject([{ state: 'sent', count: count + 1 }])
  })

  it.each(['drop-at-quit', 'hang-at-quit'] as const)('%s: the mail was sent before that', async (does) => {
    await addPupil(app)
    await queueLogins(app)
    await server.behave(does)
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
    await recover()
    expect(await stored()).toMatchObject([{ state: 'sent', count: 1 }])
  })
})
