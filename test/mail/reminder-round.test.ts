import { afterEach, beforeEach, expect, it } from 'vitest'
import { listMails } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { amsterdamMoment } from '../../src/domain/amsterdam-time.js'
import { addMs, MINUTE_MS } from '../../src/domain/time.js'
import { choose, confirmData, handIn, makeAccount } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let server: TestSmtpServer

beforeEach(async () => {
  server = await startSmtpServer()
  app = await testApp({ at: '2026-03-24T09:55', config: { smtp: server.settings } })
  await addDepartment(app)
})
afterEach(async () => {
  await app.close()
  await server.stop()
})

/** What happens at a moment, in Amsterdam time. */
type Diary = readonly (readonly [at: string, happens: () => Promise<unknown>])[]

/** Lets time pass in steps of five minutes, with a worker that sends what is due at each, as cron would. */
async function live(until: string, diary: Diary): Promise<void> {
  const coming = [...diary]
  while (app.clock.now() < moment(until)) {
    app.travelTo(addMs(app.clock.now(), 5 * MINUTE_MS))
    while (coming[0] && moment(coming[0][0]) <= app.clock.now()) await coming.shift()?.[1]()
    await workOnce(app)
  }
  expect(coming).toEqual([])
}

/** What went out to a pupil's family, or to its school, beside logins and receipts: when, what, and whether it was the last. */
async function went(to: KeptPupil | 'school'): Promise<string[]> {
  const rows = await app.db.selectFrom('mails').selectAll().where('state', '=', 'sent').orderBy('sent_at').execute()
  return rows
    .filter(({ pupil_id }) => pupil_id === (to === 'school' ? null : to.id))
    .filter(({ kind }) => !['login', 'receipt'].includes(kind))
    .map(({ kind, sent_at, data }) => {
      const { last } = JSON.parse(data) as { last?: boolean }
      return [sent_at && amsterdamMoment(sent_at), kind, last && 'last'].filter(Boolean).join(' ')
    })
}

it('a whole round, day by day, across the summer-time change: who is behind is reminded in time, and nobody else', async () => {
  const family = (firstName: string) => addPupil(app, { firstName, prefix: '', lastName: 'Aziz', advice: 'havo' })
  const silent = await family('Silent')
  const starter = await family('Starter')
  const quick = await family('Quick')
  const justInTime = await family('Justintime')
  const busy = await family('Busy')
  const paper = await addPupil(app, { route: 'kopklas', advice: 'vmbo-b' })
  const late = await family('Late')
  const all = [silent, starter, quick, justInTime, busy]
  await live('2026-04-01T12:00', [
    ['2026-03-24T10:00', () => queueLogins(app, ...all)],
    ['2026-03-25T18:00', () => makeAccount(app, quick)],
    ['2026-03-25T18:30', () => handIn(app, quick, 'north/havo')],
    ['2026-03-26T20:30', () => makeAccount(app, busy)],
    ['2026-03-26T20:35', () => choose(app, busy, 'north/havo')],
    ['2026-03-27T19:00', () => makeAccount(app, starter)],
    ['2026-03-27T19:30', () => choose(app, starter, 'north/havo')],
    ['2026-03-28T07:55', () => makeAccount(app, justInTime)],
    ['2026-03-28T09:00', () => handIn(app, justInTime, 'north/havo')],
    ['2026-03-28T21:10', () => confirmData(app, busy)],
    ['2026-03-29T11:15', () => queueLogins(app, late)],
    ['2026-03-31T07:50', () => handIn(app, busy)],
  ])
  expect(await went(silent)).toEqual([
    '2026-03-28T08:00 login-reminder',
    '2026-03-30T08:00 login-reminder',
    '2026-03-31T08:00 login-reminder last',
  ])
  expect(await went(starter)).toEqual(['2026-03-30T19:30 finish-reminder', '2026-03-31T08:00 finish-reminder last'])
  expect(await went(late)).toEqual(['2026-03-31T08:00 login-reminder last'])
  for (const done of [quick, justInTime, busy, paper]) expect(await went(done)).toEqual([])
  expect(await went('school')).toEqual([
    '2026-03-27T08:00 school-digest',
    '2026-03-29T08:00 school-digest',
    '2026-03-30T08:00 school-digest last',
  ])
  const mails = await listMails(app.db)
  expect(mails.filter(({ state }) => state !== 'sent')).toEqual([])
  const received = server.received().map(({ messageId }) => messageId)
  expect(received.sort()).toEqual(mails.flatMap(({ messageId }) => messageId ?? []).sort())
}, 60_000)
