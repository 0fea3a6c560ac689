import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeRound } from '../../src/actions/change-round.js'
import { extendRound } from '../../src/actions/extend-round.js'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listRoundsOf } from '../../src/db/rounds.js'
import type { UserError } from '../../src/domain/problems.js'
import { handIn, makeAccount, receiveLogin } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-04-01T09:00' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const extend = (closesAt: string, pupil: KeptPupil | undefined = fatima, name: '1' | 'completion' = '1') =>
  extendRound(app, { name, closesAt: moment(closesAt), pupilId: pupil?.id, reason: 'Ill' })
const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem,
  )
const closing = async (index: number) => (await listRoundsOf(app.db, app.config.rounds, fatima.id))[index]?.closesAt

describe('more time for one pupil', () => {
  it('that was typed too long can be made shorter again', async () => {
    await extend('2036-05-20T12:00', fatima, 'completion')
    await extend('2026-05-20T12:00', fatima, 'completion')
    expect(await closing(2)).toBe(moment('2026-05-20T12:00'))
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
      act: 'round extended',
      details: { changes: [{ field: 'closesAt', old: moment('2036-05-20T12:00'), new: moment('2026-05-20T12:00') }] },
    })
  })

  it('is always more than everyone has, and still to come', async () => {
    await extend('2026-04-03T12:00')
    expect(await problemOf(extend('2026-03-31T12:00'))).toEqual({
      code: 'extension-not-later',
      round: '1',
      closesAt: moment('2026-04-01T00:00'),
    })
    expect(await problemOf(extend('2026-04-01T08:59'))).toEqual({
      code: 'moment-passed',
      moment: moment('2026-04-01T08:59'),
    })
    expect(await problemOf(extend('2026-04-03T12:00'))).toEqual({ code: 'nothing-to-correct' })
    expect(await problemOf(extend('2026-04-10T12:00'))).toMatchObject({ code: 'round-order' })
    expect(await closing(0)).toBe(moment('2026-04-03T12:00'))
  })
})

describe('families are told that a round closes later', () => {
  /** The families that were told, with the closing. */
  const told = async () => {
    const mails = await app.db.selectFrom('mails').selectAll().where('kind', '=', 'round-extended').execute()
    return mails.map(({ pupil_id, data }) => [pupil_id, JSON.parse(data).closesAt])
  }
  let started: KeptPupil
  beforeEach(async () => {
    app.travelTo('2026-03-25T09:00')
    await addDepartment(app)
    await receiveLogin(app, fatima)
    started = await addPupil(app, { advice: 'havo' })
    await makeAccount(app, started)
    const done = await addPupil(app, { advice: 'havo' })
    await makeAccount(app, done)
    await handIn(app, done, 'north/havo')
    await addPupil(app, { advice: 'havo' })
    await addPupil(app, { route: 'kopklas', advice: 'havo' }).then((onPaper) => receiveLogin(app, onPaper))
    await addPupil(app, { advice: 'havo', email: '' }).then((silent) => receiveLogin(app, silent))
  })
  const everyone = (closesAt: string, name: '1' | '2' = '1') =>
    extendRound(app, { name, closesAt: moment(closesAt), pupilId: undefined, reason: 'Storm' })

  it('all that got a login and are not done, when it is for everyone', async () => {
    expect(await everyone('2026-04-03T12:00')).toMatchObject({ mailed: 2 })
    const closesAt = moment('2026-04-03T12:00')
    expect(await told()).toEqual([
      [fatima.id, closesAt],
      [started.id, closesAt],
    ])
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({ act: 'round extended', details: { mailed: 2 } })
  })

  it('the one for whom it is', async () => {
    expect(await extend('2026-04-03T12:00', started)).toMatchObject({ mailed: 1 })
    expect(await told()).toEqual([[started.id, moment('2026-04-03T12:00')]])
  })

  it('not who had as much time already, nor when the time becomes less', async () => {
    await extend('2026-04-05T12:00', started)
    await everyone('2026-04-03T12:00')
    await extend('2026-04-04T12:00', started)
    expect(await told()).toEqual([
      [started.id, moment('2026-04-05T12:00')],
      [fatima.id, moment('2026-04-03T12:00')],
    ])
  })

  it('also by other times for a round, when it closes later', async () => {
    await changeRound(app, { name: '1', times: { opensAt: moment('2026-03-24T00:00') }, reason: '' })
    await changeRound(app, { name: '1', times: { closesAt: moment('2026-03-31T12:00') }, reason: '' })
    expect(await told()).toEqual([])
    const times = { closesAt: moment('2026-04-02T12:00') }
    expect(await changeRound(app, { name: '1', times, reason: '' })).toMatchObject({ mailed: 2 })
  })

  it('before it opens too, since the login named its closing, but not of a round that is further away', async () => {
    app.travelTo('2026-03-24T09:00')
    expect(await everyone('2026-04-14T18:00', '2')).toMatchObject({ mailed: 0 })
    expect(await everyone('2026-04-02T12:00')).toMatchObject({ mailed: 2 })
  })

  it.each(['mails', 'audit'] as const)('or nothing changes at all: %s cannot be written', async (table) => {
    await sql`create trigger no_more before insert on ${sql.table(table)} begin select raise(abort, 'on purpose'); end`.execute(
      app.db,
    )
    await expect(everyone('2026-04-03T12:00')).rejects.toThrow('on purpose')
    expect([await closing(0), await told()]).toEqual([moment('2026-04-01T00:00'), []])
  })

  it('when a round that had closed is open again', async () => {
    app.travelTo('2026-04-01T09:00')
    expect(await everyone('2026-04-02T12:00')).toMatchObject({ mailed: 2 })
  })
})
