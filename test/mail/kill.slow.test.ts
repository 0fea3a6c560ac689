import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listMails } from '../../src/db/mails.js'
import { addPupils } from '../../src/db/pupils.js'
import { addMs, asInstant, DAY_MS, MINUTE_MS } from '../../src/domain/time.js'
import { addSchool, aPupil } from '../support/a-school.js'
import { runMailWorker, startMailWorker } from '../support/mail-worker.js'
import { queueLogins } from '../support/queue-mails.js'
import { seededRandom } from '../support/seeded-random.js'
import { type Behaviour, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'

const mails = Number(process.env.ELK_KILL_MAILS ?? 400)
const kills = Number(process.env.ELK_KILLS ?? 20)
const seed = Number(process.env.ELK_SEED ?? Date.now() % 1_000_000)
/** Until when a worker may live, in ms. */
const life = Number(process.env.ELK_KILL_LIFE_MS ?? 320)
const connections = 3

let server: TestSmtpServer
let app: TestApp
beforeEach(async () => {
  server = await startSmtpServer({ connections })
  const now = asInstant(new Date().toISOString())
  const { rounds, reminders } = testConfig()
  const never = { ...reminders.login, atMost: 0 }
  const completion = { ...rounds.completion, closesAt: addMs(now, 400 * DAY_MS) }
  const quiet = { ...reminders, login: never, finish: never, school: never }
  app = await testApp({
    at: now,
    config: { smtp: server.settings, rounds: { ...rounds, completion }, reminders: quiet },
  })
})
afterEach(async () => {
  await app.close()
  await server.stop()
})

/** Families at a few dozen domains, since a domain that asks for a rest gets it. */
async function queueFor(families: number) {
  const { id: primarySchoolId } = await addSchool(app)
  const pupils = Array.from({ length: families }, (_, index) => ({
    ...aPupil(index + 1),
    email: `familie${index + 1}@d${index % 40}.example`,
    primarySchoolId,
  }))
  await app.db.transaction().execute((trx) => addPupils(trx, pupils, app.clock.now()))
  await queueLogins(app)
}

/** How often the server stored each mail, by Message-ID. */
function storedCounts(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { messageId } of server.received()) counts.set(messageId, (counts.get(messageId) ?? 0) + 1)
  return counts
}

const moods: Behaviour[] = [
  { does: 'refuse-at-rcpt', reply: '450 4.2.0 Later' },
  { does: 'refuse-at-rcpt', reply: '421 4.3.2 Busy' },
  { does: 'refuse-at-dot', reply: '451 4.3.0 Later' },
  { does: 'refuse-at-rcpt', reply: '550 5.1.1 No such user' },
  { does: 'refuse-at-dot', reply: '554 5.6.0 Not this' },
  { does: 'hang-at-rcpt' },
  { does: 'hang-at-dot' },
  { does: 'drop-at-rcpt' },
  { does: 'drop-at-data' },
  { does: 'drop-unstored' },
  { does: 'drop-stored' },
]

it(`${kills} times kill -9 while ${mails} mails go to a server in a bad mood: nothing lost, nothing twice (seed ${seed})`, {
  timeout: 60 * MINUTE_MS,
}, async ({ annotate }) => {
  const random = seededRandom(String(seed))
  await queueFor(mails)
  await server.misbehave(25, moods, seed)
  // Long enough that most kills find a mail that is stored but not yet known to be.
  await server.think(15)
  for (let kill = 0; kill < kills; kill++) {
    const worker = await startMailWorker(app)
    // The server greets after a tenth of a second.
    await delay(120 + random.below(life - 120))
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    await makeDue()
  }
  const storedMeanwhile = server.received().length
  await server.misbehave(1_000_000, moods, seed)
  await server.think(0)
  await delay(1100)
  await runMailWorker(app)
  await makeDue()
  await runMailWorker(app)

  const all = await listMails(app.db)
  const stored = storedCounts()
  const ends = new Map<string, number>()
  for (const { state, messageId } of all) {
    const end = `${state}, stored ${stored.get(messageId ?? '') ?? 0} times`
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  await annotate(JSON.stringify({ ...Object.fromEntries(ends), storedMeanwhile }))
  const known = new Set(all.map(({ messageId }) => messageId))
  const wrong = all.filter(({ state, messageId }) => !isRight(state, stored.get(messageId ?? '') ?? 0))
  expect(wrong).toEqual([])
  expect([...stored.keys()].filter((messageId) => !known.has(messageId))).toEqual([])
  const unknown = all.filter(({ state }) => state === 'unknown')
  // What a kill left unknown has no reply; what the server left unknown has one.
  expect(unknown.filter(({ reply }) => reply === '').length).toBeLessThanOrEqual(kills * connections)
  expect(all.length).toBe(mails)
})

function isRight(state: string, stored: number): boolean {
  if (state === 'sent') return stored === 1
  return state === 'failed' ? stored === 0 : state === 'unknown' && stored <= 1
}

/** Brings forward what waits for its next try, or for its domain, so that the test need not. */
async function makeDue() {
  await app.db.deleteFrom('resting_domains').execute()
  await app.db.updateTable('mails').set({ due_at: app.clock.now() }).where('state', '=', 'deferred').execute()
}

it.each([
  ['hang-at-rcpt', 'waiting'],
  ['hang-at-dot', 'unknown'],
] as const)(
  'a worker that is told to stop while its server will %s ends within seconds, its mail %s',
  async (does, state) => {
    await queueFor(1)
    await server.behave(does)
    const worker = await startMailWorker(app)
    await delay(1000)
    const start = Date.now()
    worker.kill('SIGTERM')
    expect(await once(worker, 'exit')).toEqual([0, null])
    expect(Date.now() - start).toBeLessThan(8000)
    expect(await listMails(app.db)).toMatchObject([{ state }])
  },
)

it('three workers at once send every mail once between them', async () => {
  await queueFor(150)
  await Promise.all([runMailWorker(app), runMailWorker(app), runMailWorker(app)])
  expect((await listMails(app.db, { state: 'sent' })).length).toBe(150)
  expect([...storedCounts().values()]).toEqual(Array(150).fill(1))
})
