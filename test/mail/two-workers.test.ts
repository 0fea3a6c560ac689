import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { retryMails } from '../../src/actions/retry-mails.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import { listAttempts, listMails } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addMs } from '../../src/domain/time.js'
import type { Mailer, Outcome } from '../../src/mail/mailer.js'
import { workMail } from '../../src/mail/worker.js'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const sent: Outcome = { state: 'sent', reply: '250 Ok' }
const wait = (ms: number) => app.travelTo(addMs(app.clock.now(), ms))

/** A mailer whose server takes its time: it answers when the test says so. */
function slowMailer({ lanes = 1 } = {}) {
  const calls: { to: string; handOver(): Promise<boolean>; answer(outcome: Outcome): void }[] = []
  const waiting: ((call: (typeof calls)[number]) => void)[] = []
  const mailer: Mailer = {
    lanes,
    send: ({ to }, handOver) =>
      new Promise((answer) => {
        const call = { to, handOver, answer }
        const next = waiting.shift()
        if (next) next(call)
        else calls.push(call)
      }),
    close: () => undefined,
  }
  const nextCall = async () => {
    const call = calls.shift() ?? (await new Promise<(typeof calls)[number]>((resolve) => waiting.push(resolve)))
    // Meanwhile the worker looks for the next mail; another connection in this process may write when it has.
    await nextTurn()
    return call
  }
  return { mailer, nextCall }
}

it('what a dead worker had only claimed is sent by another', async () => {
  await queueLogins(app, fatima)
  const dead = slowMailer()
  void workOnce(app.beside(), { mailer: dead.mailer, leaseMs: 60_000 })
  await dead.nextCall()
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'claimed' })
  expect(await workOnce(app)).toMatchObject({ sent: 0 })
  wait(60_001)
  expect(await workOnce(app)).toMatchObject({ sent: 1, unknown: 0 })
})

it('what a dead worker was handing over is unknown, and nobody sends it again until a person says so', async () => {
  await queueLogins(app, fatima)
  const dead = slowMailer()
  void workOnce(app.beside(), { mailer: dead.mailer, leaseMs: 60_000 })
  expect(await (await dead.nextCall()).handOver()).toBe(true)
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'handing-over' })
  wait(60_001)
  expect(await workOnce(app)).toMatchObject({ sent: 0, unknown: 1 })
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'unknown', reason: 'interrupted', attempts: 1 })
  expect(await workOnce(app)).toMatchObject({ sent: 0, unknown: 0 })
  await retryMails(app, { ids: [1], reason: 'not arrived' })
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
})

it('a slow worker that lost its hold hands nothing over', async () => {
  await queueLogins(app, fatima)
  const slow = slowMailer()
  const working = workOnce(app.beside(), { mailer: slow.mailer, leaseMs: 60_000 })
  const call = await slow.nextCall()
  wait(60_001)
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
  expect(await call.handOver()).toBe(false)
  call.answer({ state: 'withdrawn', reply: '' })
  expect(await working).toMatchObject({ sent: 0 })
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'sent', attempts: 1 })
})

it('a slow worker whose mail became unknown still says that it arrived', async () => {
  await queueLogins(app, fatima)
  const slow = slowMailer()
  const working = workOnce(app.beside(), { mailer: slow.mailer, leaseMs: 60_000 })
  const call = await slow.nextCall()
  await call.handOver()
  wait(60_001)
  expect(await workOnce(app)).toMatchObject({ unknown: 1 })
  call.answer(sent)
  await working
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'sent' })
  expect((await listAttempts(app.db, 1)).map(({ outcome }) => outcome)).toEqual(['unknown', 'sent'])
})

it('a login that is revoked while it stands in line does not leave, not even from a worker that holds it', async () => {
  await queueLogins(app, fatima)
  const slow = slowMailer()
  const working = workOnce(app.beside(), { mailer: slow.mailer })
  const call = await slow.nextCall()
  await revokeLogin(app, { elkNumber: fatima.elkNumber, reason: 'wrong address' })
  expect(await call.handOver()).toBe(false)
  call.answer({ state: 'withdrawn', reply: '' })
  await working
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'dropped', reason: 'link-revoked' })
})

it('a worker that is told to stop finishes what it has begun and puts the rest back', async () => {
  for (let more = 0; more < 3; more++) await addPupil(app)
  await queueLogins(app)
  const stop = new AbortController()
  const slow = slowMailer()
  const working = workMail(app.beside(), { once: false, stop: stop.signal, mailer: slow.mailer })
  const call = await slow.nextCall()
  await call.handOver()
  stop.abort()
  call.answer(sent)
  expect(await working).toMatchObject({ sent: 1, waiting: 3 })
  expect((await listMails(app.db)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'sent'])
})

it('a worker that goes on picks up what comes later, and says what it did', async () => {
  const stop = new AbortController()
  const reports: number[] = []
  const mailer: Mailer = {
    lanes: 1,
    send: async (_, handOver) => ((await handOver()) ? sent : { state: 'withdrawn', reply: '' }),
    close: () => undefined,
  }
  const working = workMail(app, {
    once: false,
    stop: stop.signal,
    mailer,
    onRest: (report) => {
      reports.push(report.sent)
      if (report.sent === 2) stop.abort()
    },
  })
  await queueLogins(app, fatima)
  await addPupil(app).then((other) => queueLogins(app, other))
  expect(await working).toMatchObject({ sent: 2, waiting: 0 })
  expect(reports.at(-1)).toBe(2)
})
