import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordBounces } from '../../../src/actions/record-bounces.js'
import type { KeptPupil } from '../../../src/db/pupils.js'
import { isSealed, returnPathsIn } from '../../../src/domain/return-path.js'
import { readReport } from '../../../src/mail/bounces/read-report.js'
import { addPupil } from '../../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../../support/queue-mails.js'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtp-server.js'
import { type TestApp, testApp } from '../../support/test-app.js'
import { testConfig } from '../../support/test-config.js'

let server: TestSmtpServer
let app: TestApp
let fatima: KeptPupil
beforeAll(async () => {
  server = await startSmtpServer()
  const mail = { ...testConfig().mail, bounces: 'terug@aanmelden.example' }
  app = await testApp({ config: { smtp: server.settings, mail } })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterAll(async () => {
  await app.close()
  await server.stop()
})

const received = () => server.received().at(-1) ?? expect.fail('nothing was received')

/** What a mail server sends back to the envelope's sender of a mail that it took. */
function returned({ from, message }: { from: string; message: string }): Buffer {
  const failure = `X-Failed-Recipients: ${fatima.email}\r\nMessage-Id: <${message.length}@mx.example.org>`
  const said = `550 5.1.1 <${fatima.email}>: User unknown`
  return Buffer.from(`From: Mailer-Daemon@mx.example.org\r\nTo: ${from}\r\n${failure}\r\n\r\n${said}\r\n\r\n${message}`)
}

it('a mail leaves with a return path that names it, and the family does not see it', async () => {
  await queueLogins(app, fatima)
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
  const { from, to, message } = received()
  const [claim] = returnPathsIn(from)
  expect(from).toMatch(/^terug\+1\.[a-z2-7]{16}@aanmelden\.example$/)
  expect(claim && isSealed(app.key, { mailId: 1, recipient: fatima.email }, claim)).toBe(true)
  expect(to).toEqual([fatima.email])
  expect(message).not.toContain('terug+')
})

it('what comes back to it ends the mail, and later mail does not go to that address', async () => {
  const report = await readReport(returned(received()))
  expect(await recordBounces(app, report ? [report] : [])).toMatchObject({ bounced: [{ fails: true, marks: true }] })
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed', reason: 'bounced' })
  await app.db.updateTable('mails').set({ state: 'waiting', reason: '' }).execute()
  expect(await workOnce(app)).toMatchObject({ sent: 0, dropped: 1 })
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'dropped', reason: 'address-bounced' })
  expect(server.received()).toHaveLength(1)
})

it('without a mailbox for returned mail, mail leaves from the address of the sender', async () => {
  const without = { ...app, config: { ...testConfig(), smtp: server.settings } }
  const sem = await addPupil(app, { advice: 'havo' })
  await queueLogins(app, sem)
  await workOnce(without)
  expect(received()).toMatchObject({ from: 'aanmelden@example.org', to: [sem.email] })
})
