import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { listAttempts, listMails } from '../../src/db/mails.js'
import { getProcedure } from '../../src/db/procedure.js'
import type { MailState } from '../../src/domain/mail.js'
import { addMs, MINUTE_MS } from '../../src/domain/time.js'
import { addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
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

/** Works when the hold of a worker that is gone has ended. */
async function recover() {
  wait(MINUTE_MS)
  await workOnce(app)
}

const legal: [MailState, number][] = [
  ['sent', 1],
  ['unknown', 0],
  ['unknown', 1],
]

it.each([{ kept: false }, { kept: true }])(
  'any call to the database fails, each commit too, %o: no mail is lost, none is sent twice, none in silence',
  async (how) => {
    for (let count = 0; count < 3; count++) await addPupil(app)
    let failures = 0
    for (let n = 1, reached = true; reached; n++) {
      await app.db.deleteFrom('mail_attempts').execute()
      await app.db.deleteFrom('mail_messages').execute()
      await app.db.deleteFrom('mails').execute()
      await queueLogins(app)
      const earlier = (await getProcedure(app.db)).handedOver
      const failing = openFailingDatabase(app.home.database)
      failing.failAt(n, how)
      const threw = await workOnce({ ...app, db: failing.db }).then(
        () => false,
        () => true,
      )
      reached = failing.calls() >= n
      await failing.db.destroy()
      failures += Number(threw)
      await recover()
      const ends = await stored()
      expect([
        n,
        ends.length,
        ends.filter((end) => !legal.some(([state, count]) => end.state === state && end.count === count)),
      ]).toEqual([n, 3, []])
      if (!threw) expect([n, ends.map(({ state }) => state)]).toEqual([n, ['sent', 'sent', 'sent']])
      for (const { id, state } of ends) {
        const attempts = await listAttempts(app.db, id)
        expect([n, attempts.filter(({ outcome }) => outcome === 'sent').length]).toEqual([n, Number(state === 'sent')])
      }
      const delivered = ends.reduce((sum, { count }) => sum + count, 0)
      expect((await getProcedure(app.db)).handedOver - earlier).toBeGreaterThanOrEqual(delivered)
    }
    expect(failures).toBeGreaterThan(20)
  },
)

it('a database that another program keeps locked does not end the worker, and it says so', async () => {
  await addPupil(app)
  let waits = 0
  let reached = true
  for (let n = 1; reached; n++) {
    await queueLogins(app)
    const failing = openFailingDatabase(app.home.database)
    const told: number[] = []
    failing.failAt(n, { kept: false, code: 'SQLITE_BUSY' })
    const run = workOnce({ ...app, db: failing.db }, { onLocked: () => told.push(n) })
    const report = await run.catch((error: unknown) => error)
    reached = failing.calls() >= n
    await failing.db.destroy()
    if (told.length > 0) expect([n, report]).toMatchObject([n, { sent: 1 }])
    waits += told.length
    wait(MINUTE_MS)
    await workOnce(app)
  }
  expect(waits).toBeGreaterThan(10)
})
