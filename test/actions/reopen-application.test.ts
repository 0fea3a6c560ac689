import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { findCurrentForm } from '../../src/db/forms.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { listSubmissions } from '../../src/db/submissions.js'
import type { UserError } from '../../src/domain/problems.js'
import { unanswered } from '../../src/domain/standing.js'
import { handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app)
  fatima = await addPupil(app, { advice: 'havo' })
  await handIn(app, fatima, 'north/havo')
  app.travelTo('2026-03-27T09:00')
})
afterEach(() => app.close())

const reopen = (pupil = fatima, round?: '1' | '2') =>
  reopenApplication(app, { elkNumber: pupil.elkNumber, round, reason: 'The family called: wrong school' })
const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem ?? error,
  )

describe('opening a definitive application again', () => {
  it('makes it AG, keeps the list and the submission, and has the child data checked once more', async () => {
    expect(await reopen()).toMatchObject({
      round: { name: '1', closesAt: moment('2026-04-01T00:00') },
      form: { version: 2, reason: 'reopened' },
      familyMailed: true,
    })
    const standing = await standingOf(app, fatima)
    expect(standing.application).toMatchObject({
      state: 'AG',
      list: [{ department: 'north/havo', upperLevel: false }],
      submission: undefined,
    })
    expect(unanswered(standing)).toEqual(['child-data'])
    expect(await listSubmissions(app.db, fatima.id)).toMatchObject([
      {
        formVersion: 1,
        submittedAt: moment('2026-03-26T10:00'),
        reopenedAt: moment('2026-03-27T09:00'),
        reopenReason: 'The family called: wrong school',
      },
    ])
    expect(await findCurrentForm(app.db, fatima.id)).toMatchObject({ version: 2, reason: 'reopened' })
  })

  it('mails the family, and writes down who did it and why', async () => {
    await reopen()
    const mails = await listMailsOf(app.db, fatima.id)
    expect(mails.map(({ kind }) => kind)).toEqual(['receipt', 'form-renewed'])
    const last = (await listAudit(app.db, {})).at(-1)
    expect(last).toMatchObject({
      act: 'application reopened',
      actor: 'test',
      reason: 'The family called: wrong school',
      details: { round: '1' },
    })
  })

  it('lets the family hand in again, with another receipt', async () => {
    await reopen()
    await handIn(app, fatima)
    const [first, second] = await listSubmissions(app.db, fatima.id)
    expect(second).toMatchObject({ formVersion: 2, submittedAt: moment('2026-03-27T09:00'), reopenedAt: undefined })
    expect(second?.receiptCode).not.toBe(first?.receiptCode)
  })

  it('works without an e-mail address, and says that nobody is mailed', async () => {
    const jayden = await addPupil(app, { firstName: 'Jayden', advice: 'havo', email: '' })
    await handIn(app, jayden, 'north/havo')
    expect((await reopen(jayden)).familyMailed).toBe(false)
  })
})

describe('nothing is opened again', () => {
  it('when nothing is definitive', async () => {
    await reopen()
    expect(await problemOf(reopen())).toEqual({ code: 'not-definitive', round: '1' })
    expect(await problemOf(reopen(await addPupil(app, { advice: 'havo' })))).toEqual({
      code: 'not-definitive',
      round: '1',
    })
    expect(await problemOf(reopen(fatima, '2'))).toEqual({ code: 'not-definitive', round: '2' })
  })

  it('when the round has closed, unless it is extended for the pupil', async () => {
    app.travelTo('2026-04-01T00:00')
    expect(await problemOf(reopen())).toEqual({
      code: 'extend-first',
      round: '1',
      closedAt: moment('2026-04-01T00:00'),
      elkNumber: fatima.elkNumber,
    })
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AV' })
    await app.db.transaction().execute((trx) => replaceExtension(trx, '1', fatima.id, moment('2026-04-03T00:00')))
    expect((await reopen()).round.closesAt).toBe(moment('2026-04-03T00:00'))
  })
})
