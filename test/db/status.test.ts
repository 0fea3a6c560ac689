import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordAdvice } from '../../src/actions/record-advice.js'
import { replaceList } from '../../src/db/applications.js'
import { revokeLinks } from '../../src/db/links.js'
import { type KeptPupil, type PupilFilter, replacePupilData } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { listStatus } from '../../src/db/status.js'
import { choose, confirmData, handIn, makeAccount, receiveLogin } from '../support/a-family.js'
import { addDepartment, addPupil, schoolCode } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-16T09:00' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const statusOf = async (at: string = app.clock.now(), filter: PupilFilter = { ids: [fatima.id] }) => {
  const [status] = await listStatus(app.db, app, moment(at), filter)
  return status ?? expect.fail('no status')
}

describe('the dot of the login', () => {
  it('is blue from the moment the mail server took the mail, and green from the moment the account is made', async () => {
    app.travelTo('2026-03-17T10:00')
    await receiveLogin(app, fatima)
    app.travelTo('2026-03-18T19:00')
    await makeAccount(app, fatima)
    expect((await statusOf('2026-03-17T09:59')).login).toEqual({ state: 'none' })
    expect((await statusOf('2026-03-17T10:00')).login).toEqual({ state: 'sent', since: moment('2026-03-17T10:00') })
    expect((await statusOf('2026-03-18T18:59')).login).toEqual({ state: 'sent', since: moment('2026-03-17T10:00') })
    expect((await statusOf('2026-03-18T19:00')).login).toEqual({ state: 'account', since: moment('2026-03-18T19:00') })
  })

  it('dates from the newest login, while the first one is remembered', async () => {
    await receiveLogin(app, fatima)
    app.travelTo('2026-03-20T10:00')
    await receiveLogin(app, fatima)
    expect(await statusOf()).toMatchObject({
      login: { since: moment('2026-03-20T10:00') },
      firstLoginAt: moment('2026-03-16T09:00'),
    })
  })

  it('is white again when the login is revoked, and was not before', async () => {
    await receiveLogin(app, fatima)
    app.travelTo('2026-03-20T10:00')
    await app.db.transaction().execute((trx) => revokeLinks(trx, fatima.id, app.clock.now()))
    expect(await statusOf()).toMatchObject({ login: { state: 'none' }, firstLoginAt: undefined })
    expect((await statusOf('2026-03-19T09:00')).login.state).toBe('sent')
  })

  it('bounced only while the newest login failed on the address that is still there', async () => {
    await receiveLogin(app, fatima, 'failed')
    expect(await statusOf()).toMatchObject({ bounced: true, login: { state: 'none' } })
    app.travelTo('2026-03-17T09:00')
    await receiveLogin(app, fatima)
    expect(await statusOf()).toMatchObject({ bounced: false, login: { state: 'sent' } })
    app.travelTo('2026-03-18T09:00')
    await receiveLogin(app, fatima, 'failed')
    expect((await statusOf()).bounced).toBe(true)
    await app.db
      .transaction()
      .execute((trx) => replacePupilData(trx, fatima, { email: 'new@example.org' }, app.clock.now()))
    expect((await statusOf()).bounced).toBe(false)
  })
})

describe('the advice in the status', () => {
  it('is what it was at that moment, and dates from the first', async () => {
    app.travelTo('2026-03-20T09:00')
    await recordAdvice(app, { elkNumber: fatima.elkNumber, advice: 'vwo', route: 'regular', reason: '' })
    expect(await statusOf('2026-03-16T08:59')).toMatchObject({ advice: undefined, adviceRecordedAt: undefined })
    expect(await statusOf('2026-03-19T09:00')).toMatchObject({
      advice: 'havo',
      adviceRecordedAt: moment('2026-03-16T09:00'),
    })
    expect(await statusOf('2026-03-20T09:00')).toMatchObject({
      advice: 'vwo',
      adviceRecordedAt: moment('2026-03-16T09:00'),
    })
  })

  it('may be a route alone', async () => {
    const { id, elkNumber } = await addPupil(app)
    await recordAdvice(app, { elkNumber, advice: undefined, route: 'praktijkonderwijs', reason: '' })
    expect(await statusOf(undefined, { ids: [id] })).toMatchObject({
      advice: undefined,
      route: 'praktijkonderwijs',
      adviceRecordedAt: app.clock.now(),
    })
  })
})

describe('the list in the status', () => {
  beforeEach(async () => {
    for (const code of ['north/havo', 'north/vwo', 'south/havo']) await addDepartment(app, { code })
    app.travelTo('2026-03-26T09:00')
  })

  it('counts different schools: two departments of one school count once', async () => {
    await choose(app, fatima, 'north/havo', 'north/vwo')
    expect((await statusOf()).listedSchools).toBe(1)
    await choose(app, fatima, 'south/havo')
    expect((await statusOf()).listedSchools).toBe(2)
    expect((await statusOf('2026-03-26T08:59')).listedSchools).toBeUndefined()
  })

  it('is not there while nothing is listed', async () => {
    await confirmData(app, fatima)
    expect(await statusOf()).toMatchObject({ rounds: { '1': { state: 'AG' } }, listedSchools: undefined })
    const application = (await choose(app, fatima, 'north/havo')) ?? expect.fail()
    await app.db.transaction().execute((trx) => replaceList(trx, application, []))
    expect((await statusOf()).listedSchools).toBeUndefined()
  })

  it('is that of round 1, the only one with a guarantee', async () => {
    await handIn(app, fatima, 'north/havo', 'south/havo')
    await app.db
      .insertInto('applications')
      .values({
        pupil_id: fatima.id,
        round: '2',
        started_at: app.clock.now(),
        revision: 1,
        child_checked_version: null,
        contact_checked_at: null,
        submission_id: null,
      })
      .execute()
    const second = await app.db
      .selectFrom('applications')
      .select('id')
      .where('round', '=', '2')
      .executeTakeFirstOrThrow()
    await app.db
      .insertInto('application_entries')
      .values({ application_id: second.id, place: 1, department_id: 1, upper_level: 0 })
      .execute()
    expect(await statusOf()).toMatchObject({ rounds: { '1': { state: 'AV' }, '2': { state: 'AG' } }, listedSchools: 2 })
  })
})

describe('whom the status is about', () => {
  it('is everyone, by school and surname, or only those asked for, facts of others left out', async () => {
    await addDepartment(app)
    const bo = await addPupil(app, {
      school: schoolCode('19CD01'),
      firstName: 'Bo',
      prefix: '',
      lastName: 'Aziz',
      advice: 'havo',
    })
    const ali = await addPupil(app, { firstName: 'Ali', prefix: 'van', lastName: 'Aarden', email: '' })
    app.travelTo('2026-03-26T09:00')
    for (const pupil of [fatima, bo]) {
      await makeAccount(app, pupil)
      await handIn(app, pupil, 'north/havo')
      await app.db.transaction().execute((trx) => replaceExtension(trx, '2', pupil.id, moment('2026-04-20T09:00')))
    }
    const ids = async (filter?: PupilFilter) =>
      (await listStatus(app.db, app, app.clock.now(), filter)).map(({ id }) => id)
    expect(await ids()).toEqual([ali.id, fatima.id, bo.id])
    expect(await ids({ schools: [schoolCode('18AB00')] })).toEqual([ali.id, fatima.id])
    expect(await ids({ elkNumbers: [bo.elkNumber, ali.elkNumber] })).toEqual([ali.id, bo.id])
    expect(await ids({ schools: [schoolCode('18AB00')], ids: [bo.id] })).toEqual([])
    expect(await ids({ ids: [] })).toEqual([])
    const everyone = new Map((await listStatus(app.db, app, app.clock.now())).map((status) => [status.id, status]))
    for (const { id } of [fatima, bo, ali]) expect(await statusOf(undefined, { ids: [id] })).toEqual(everyone.get(id))
    expect(everyone.get(ali.id)).toMatchObject({
      hasEmail: false,
      name: 'Aarden, Ali van',
      board: 'Stichting Stoom',
      extensions: {},
      listedSchools: undefined,
    })
    expect(everyone.get(bo.id)).toMatchObject({
      extensions: { '2': moment('2026-04-20T09:00') },
      listedSchools: 1,
      rounds: { '1': { state: 'AV' } },
    })
  })
})
