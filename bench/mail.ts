import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createTransport } from 'nodemailer'
import { systemClock } from '../src/clock.js'
import { findMessage } from '../src/db/mails.js'
import { addPupils } from '../src/db/pupils.js'
import { listPrimarySchools, replacePrimarySchools } from '../src/db/schools.js'
import { addMs, DAY_MS } from '../src/domain/time.js'
import { createSmtpMailer } from '../src/mail/smtp-mailer.js'
import { packageRoot } from '../src/package.js'
import { aPupil, schoolCode } from '../test/support/a-school.js'
import { queueLogins, workOnce } from '../test/support/queue-mails.js'
import { keepHome } from '../test/support/run.js'
import { startSmtpServer, type TestSmtpServer } from '../test/support/smtp-server.js'
import { type TestApp, testApp } from '../test/support/test-app.js'
import { testConfig } from '../test/support/test-config.js'
import { type Claim, inTurn, peakMb } from './measure.js'

const FEW = 10_000
const PUPILS_OF_A_SCHOOL = 36

/** Logins that wait in the outbox until a server in another process has them all, over one connection and over five, and the memory it takes. */
export async function measureMail(mails: number): Promise<Claim[]> {
  return [await measure(mails, 1), await measure(mails, 5), await memory(mails)]
}

async function measure(mails: number, connections: number): Promise<Claim> {
  return await withQueue(mails, connections, async (app, server) => {
    await workOnce(app, { mailer: createSmtpMailer(server.settings) })
    const bytes = (await findMessage(app.db, 1)) ?? ''
    const figures = await inTurn(
      mails > FEW ? 1 : 3,
      () => workerMs(app, server),
      () => poolMs(server, bytes, mails),
    )
    return {
      work: `${mails} logins, rendered and sent crash-safe over ${connections}`,
      baseline: "nodemailer's pool, the same bytes",
      goal: '≤ 1.43 ×',
      ...figures,
    }
  })
}

async function memory(mails: number): Promise<Claim> {
  return await withQueue(mails, 5, async (app) => {
    keepHome(app)
    return {
      work: `elk mail work --once of ${mails}: its peak memory, in MB`,
      ms: peakMb([join(packageRoot, 'bin/elk'), 'mail', 'work', '--once', '--home', app.home.dir]),
      baseline: 'node -e 0',
      baselineMs: peakMb(['-e', '0']),
      goal: 'the same for 8,000 and 100,000',
    }
  })
}

/** Lends a home in which logins wait, and a server that takes them all and keeps none. */
async function withQueue<Result>(
  mails: number,
  connections: number,
  use: (app: TestApp, server: TestSmtpServer) => Promise<Result>,
): Promise<Result> {
  const server = await startSmtpServer({ connections, keeps: false })
  const app = await queuedHome(mails, server)
  try {
    return await use(app, server)
  } finally {
    await app.close()
    await server.stop()
  }
}

/** The program itself runs on the machine's clock, so that the last round is still to close. */
async function queuedHome(mails: number, { settings }: TestSmtpServer): Promise<TestApp> {
  const at = systemClock.now()
  const { rounds } = testConfig()
  const completion = { ...rounds.completion, closesAt: addMs(at, DAY_MS) }
  const app = await testApp({ at, config: { smtp: settings, rounds: { ...rounds, completion } } })
  const schools = await addSchools(app, Math.ceil(mails / PUPILS_OF_A_SCHOOL))
  for (let first = 0; first < mails; first += FEW) {
    const pupils = Array.from({ length: Math.min(FEW, mails - first) }, (_, index) => ({
      ...aPupil(first + index + 1),
      primarySchoolId: schools[(first + index) % schools.length] ?? 0,
    }))
    await app.db.transaction().execute((trx) => addPupils(trx, pupils, at))
  }
  await queueLogins(app)
  return app
}

/** Schools of the size that a city has; answers their ids. */
async function addSchools(app: TestApp, count: number): Promise<number[]> {
  const schools = Array.from({ length: count }, (_, index) => ({
    code: schoolCode(`${10 + (index % 90)}${letter(index / 90)}${letter(index / 2340)}00`),
    name: `School ${index}`,
    board: 'Stichting Stoom',
    email: '',
    phone: '',
  }))
  await app.db.transaction().execute((trx) => replacePrimarySchools(trx, schools))
  return (await listPrimarySchools(app.db)).map(({ id }) => id)
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (Math.floor(index) % 26))
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
