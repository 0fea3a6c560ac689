import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extendRound } from '../../src/actions/extend-round.js'
import { withdrawSeat } from '../../src/actions/withdraw-seat.js'
import { readYardstick } from '../../src/commands/status/status.js'
import { listKnownResults } from '../../src/db/known-results.js'
import { listMails } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listStatus } from '../../src/db/status.js'
import { attentionMarks } from '../../src/domain/attention.js'
import { mailLater } from '../../src/mail/outbox.js'
import { planReminders } from '../../src/mail/plan-reminders.js'
import { handIn, makeAccount, standingOf } from '../support/a-family.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let placed: KeptPupil
let unplaced: KeptPupil
let withdrawn: KeptPupil
let missed: KeptPupil
let everyone: KeptPupil[]

beforeEach(async () => {
  app = await testApp({ at: '2026-03-20T10:00' })
  await addDepartment(app, { code: 'a/havo' })
  everyone = []
  for (const firstName of ['Placed', 'Unplaced', 'Withdrawn', 'Missed']) {
    const pupil = await addPupil(app, { advice: 'havo', firstName })
    await makeAccount(app, pupil)
    everyone.push(pupil)
  }
  ;[placed, unplaced, withdrawn, missed] = everyone as [KeptPupil, KeptPupil, KeptPupil, KeptPupil]
  app.travelTo('2026-03-26T10:00')
  for (const pupil of everyone) if (pupil !== missed) await handIn(app, pupil, 'a/havo')
  app.travelTo('2026-04-08T10:00')
  await publishResults(
    app,
    [
      aResult(placed.elkNumber, { department: 'a/havo' }),
      aResult(unplaced.elkNumber),
      aResult(withdrawn.elkNumber, { department: 'a/havo' }),
    ],
    { departments: [{ code: 'a/havo', seats: 9, placed: 2 }] },
  )
  app.travelTo('2026-04-10T10:00')
  await withdrawSeat(app, { elkNumber: withdrawn.elkNumber, round: '1', department: 'a/havo', reason: 'x' })
})
afterEach(() => app.close())

const marksAt = async (at: string) => {
  const statuses = await listStatus(app.db, app, moment(at))
  const yardstick = await readYardstick(app, moment(at))
  return everyone.map(({ id }) => {
    const status = statuses.find((own) => own.id === id)
    return status && attentionMarks(status, yardstick)
  })
}

describe('in round 2', () => {
  it('reminds who has no place, gave one up or missed round 1, and nobody who has a place', async () => {
    const { families, withoutFamilies, schools } = await planReminders(
      app,
      { pupils: {}, early: false },
      app.clock.now(),
    )
    expect(families.map(({ pupil, errand, round }) => [pupil.id, errand.kind, round.name]).sort()).toEqual(
      [unplaced, withdrawn, missed].map(({ id }) => [id, 'finish-reminder', '2']).sort(),
    )
    expect(withoutFamilies.map(({ pupil, reason }) => [pupil.id, reason])).toEqual([[placed.id, 'placed']])
    expect(schools.map(({ behind }) => behind)).toEqual([3])
  })

  it('tells the same families that the round closes later', async () => {
    const closesAt = moment('2026-04-14T17:00')
    const { mailed } = await extendRound(app, { name: '2', closesAt, pupilId: undefined, reason: 'x' })
    expect(mailed).toBe(3)
    const told = (await listMails(app.db, {})).filter(({ kind }) => kind === 'round-extended')
    expect(told.map(({ pupilId }) => pupilId).sort()).toEqual([unplaced.id, withdrawn.id, missed.id].sort())
  })

  it('marks them for a call, with why, and leaves who has a place alone', async () => {
    expect(await marksAt('2026-04-10T10:00')).toEqual([[], ['no-place'], ['no-place'], ['round-missed']])
    expect(await marksAt('2026-04-13T10:00')).toEqual([
      [],
      ['closing-soon', 'no-place'],
      ['closing-soon', 'no-place'],
      ['closing-soon', 'round-missed'],
    ])
  })

  it('had said nothing of it the minute before the result, nor before the place was given up', async () => {
    expect(await marksAt('2026-04-09T15:29')).toEqual([
      ['short-list'],
      ['short-list'],
      ['short-list'],
      ['round-missed'],
    ])
    expect(await marksAt('2026-04-09T15:30')).toEqual([[], ['no-place'], [], ['round-missed']])
  })

  it.each([
    ['unplaced', 'sent'],
    ['placed', 'dropped'],
  ] as const)('a reminder that waits for the %s is %s when its turn comes', async (who, state) => {
    const pupil = who === 'placed' ? placed : unplaced
    await app.db.transaction().execute((trx) => {
      const data = { round: '2', number: 1, last: false } as const
      return mailLater(trx, { kind: 'finish-reminder', pupil, uniqueKey: 'x', data: data as never }, app.clock.now())
    })
    await workOnce(app)
    const mail = (await listMails(app.db, {})).find(({ kind }) => kind === 'finish-reminder')
    expect([mail?.pupilId, mail?.state, mail?.reason]).toEqual([
      pupil.id,
      state,
      who === 'placed' ? 'placed' : undefined,
    ])
  })
})

it('how rounds ended is known of many at once as it is of one, at every moment', async () => {
  for (const at of [
    '2026-03-26T10:00',
    '2026-04-09T15:29',
    '2026-04-09T15:30',
    '2026-04-10T10:00',
    '2026-06-01T10:00',
  ]) {
    app.travelTo(at)
    const resultsOf = await listKnownResults(app.db, app, { filter: {}, now: app.clock.now() })
    // Who gave up the place did so on 10 April.
    const since = everyone.filter((pupil) => pupil !== withdrawn || at >= '2026-04-10')
    for (const pupil of since) expect(resultsOf(pupil)).toEqual((await standingOf(app, pupil)).results)
  }
  expect(everyone).toHaveLength(4)
})
