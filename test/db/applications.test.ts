import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from '../../src/app.js'
import { addApplication, listApplications, markChecked, replaceList } from '../../src/db/applications.js'
import type { Trx } from '../../src/db/open.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addReopening, addSubmission, listSubmissions } from '../../src/db/submissions.js'
import type { RoundName } from '../../src/domain/round.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app)
  await addDepartment(app, { code: 'south/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const within = <Result>(act: (trx: Trx) => Promise<Result>) => app.db.transaction().execute(act)
const find = async (db: App['db'] = app.db) =>
  (await findApplication(db, fatima.id, '1')) ?? expect.fail('no application')
const start = (round: RoundName = '1') => within((trx) => addApplication(trx, fatima.id, round, app.clock.now()))
const entry = (department: string, upperLevel = false) => ({ department, upperLevel })
const handIn = async (receiptCode: string) =>
  within(async (trx) => {
    const application = await find(trx)
    const { list } = application
    const submission = { formVersion: 1, list, submittedAt: app.clock.now(), receiptCode, enteredBy: undefined }
    return addSubmission(trx, application, submission)
  })

describe('an application', () => {
  it('starts with nothing answered', async () => {
    expect(await findApplication(app.db, fatima.id, '1')).toBeUndefined()
    expect(await start()).toEqual({
      id: expect.any(Number),
      pupilId: fatima.id,
      round: '1',
      state: 'AG',
      startedAt: app.clock.now(),
      revision: 1,
      childCheckedVersion: undefined,
      contactCheckedAt: undefined,
      list: [],
      submission: undefined,
    })
  })

  it('exists once per pupil and round', async () => {
    await start()
    await expect(start()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
  })

  it('grows by one revision with everything that is saved', async () => {
    await start()
    await within(async (trx) => markChecked(trx, await find(trx), { childCheckedVersion: 1 }))
    await within(async (trx) => markChecked(trx, await find(trx), { contactCheckedAt: app.clock.now() }))
    await within(async (trx) => replaceList(trx, await find(trx), [entry('south/havo', true), entry('north/havo')]))
    expect(await find()).toMatchObject({
      revision: 4,
      childCheckedVersion: 1,
      contactCheckedAt: app.clock.now(),
      list: [entry('south/havo', true), entry('north/havo')],
    })
    await within(async (trx) => replaceList(trx, await find(trx), []))
    expect(await find()).toMatchObject({ revision: 5, list: [] })
  })

  it('is listed in the order of the rounds, whichever was started first', async () => {
    await start('completion')
    await start('2')
    await start('1')
    expect((await listApplications(app.db, fatima.id)).map(({ round }) => round)).toEqual(['1', '2', 'completion'])
  })

  it('is definitive with its submission, and AG again once it is opened', async () => {
    await start()
    await within(async (trx) => replaceList(trx, await find(trx), [entry('north/havo')]))
    await handIn('first')
    const handedIn = await find()
    expect(handedIn).toMatchObject({
      state: 'AV',
      submission: { receiptCode: 'first', list: [entry('north/havo')], formVersion: 1 },
    })
    app.travelTo('2026-03-27T10:00')
    const reopening = { reason: 'Wrong school', now: app.clock.now() }
    await within((trx) => addReopening(trx, handedIn, handedIn.submission ?? expect.fail(), reopening))
    expect(await find()).toMatchObject({
      state: 'AG',
      submission: undefined,
      childCheckedVersion: undefined,
      list: [entry('north/havo')],
    })
    await handIn('second')
    expect(await listSubmissions(app.db, fatima.id)).toMatchObject([
      { receiptCode: 'first', round: '1', reopenedAt: app.clock.now(), reopenReason: 'Wrong school' },
      { receiptCode: 'second', round: '1', reopenedAt: undefined, reopenReason: undefined },
    ])
  })
})
