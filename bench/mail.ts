import { performance } from 'node:perf_hooks'
import { createTransport } from 'nodemailer'
import { findMessage } from '../src/db/mails.js'
import { addPupils } from '../src/db/pupils.js'
import { createSmtpMailer } from '../src/mail/smtp-mailer.js'
import { addSchool, aPupil } from '../test/support/a-school.js'
import { queueLogins, workOnce } from '../test/support/queue-mails.js'
import { startSmtpServer, type TestSmtpServer } from '../test/support/smtp-server.js'
import { type TestApp, testApp } from '../test/support/test-app.js'
import { type Claim, inTurn } from './measure.js'

/** Logins that wait in the outbox until a server in another process has them all, over one connection and over five. */
export async function measureMail(mails: number): Promise<Claim[]> {
  return [await measure(mails, 1), await measure(mails, 5)]
}

async function measure(mails: number, connections: number): Promise<Claim> {
  const server = await startSmtpServer({ connections, keeps: false })
  const app = await queuedHome(mails)
  await workOnce(app, { mailer: createSmtpMailer(server.settings) })
  const bytes = (await findMessage(app.db, 1)) ?? ''
  const figures = await inTurn(
    3,
    () => workerMs(app, server),
    () => poolMs(server, bytes, mails),
  )
  await app.close()
  await server.stop()
  return {
    work: `${mails} logins, rendered and sent crash-safe over ${connections}`,
    baseline: "nodemailer's pool, the same bytes",
    goal: '≤ 1.43 ×',
    ...figures,
  }
}

async function queuedHome(mails: number): Promise<TestApp> {
  const app = await testApp()
  const { id } = await addSchool(app)
  const pupils = Array.from({ length: mails }, (_, index) => ({ ...aPupil(index + 1), primarySchoolId: id }))
  await app.db.transaction().execute((trx) => addPupils(trx, pupils, app.clock.now()))
  await queueLogins(app)
  return app
}

/** Everything waits again, without its words, as when it was queued. */
async function workerMs(app: TestApp, { settings }: TestSmtpServer): Promise<number> {
  await app.db.updateTable('mails').set({ state: 'waiting', message_id: null, claimed_by: null }).execute()
  const start = performance.now()
  await workOnce(app, { mailer: createSmtpMailer(settings) })
  return performance.now() - start
}

async function poolMs({ settings }: TestSmtpServer, raw: string, mails: number): Promise<number> {
  const { host, port, connections } = settings
  const pool = createTransport({
    host,
    port,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
  })
  const start = performance.now()
  const envelope = { from: 'elk@example.org', to: ['ouder@example.org'] }
  await Promise.all(Array.from({ length: mails }, () => pool.sendMail({ envelope, raw })))
  const ms = performance.now() - start
  pool.close()
  return ms
}
