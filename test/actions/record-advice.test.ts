import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordAdvice, recordPreliminaryAdvice } from '../../src/actions/record-advice.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { replaceList } from '../../src/db/applications.js'
import { markAdmitted } from '../../src/db/departments.js'
import { findCurrentForm, listForms } from '../../src/db/forms.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { listSubmissions } from '../../src/db/submissions.js'
import type { FinalAdvice } from '../../src/domain/final-advice.js'
import { choose, confirmData, handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-10T09:00' })
  await addDepartment(app, { code: 'north/havo', level: 'v.a. havo', advices: ['havo', 'havo/vwo'] })
  await addDepartment(app, { code: 'north/vwo', level: 'vwo', advices: ['havo/vwo', 'vwo'] })
  await addDepartment(app, { code: 'south/havo', level: 'havo', advices: ['havo', 'havo/vwo'] })
  fatima = await addPupil(app)
})
afterEach(() => app.close())

const record = (final: Partial<FinalAdvice>, reason = '') =>
  recordAdvice(app, { elkNumber: fatima.elkNumber, advice: undefined, route: 'regular', ...final, reason })
const pupilNow = () => getPupilById(app.db, fatima.id)
const acts = async () =>
  (await listAudit(app.db, { pupilId: fatima.id })).map(({ act, details, reason }) => ({ act, details, reason }))

describe('the first final advice', () => {
  it('makes version 1 of the form with the child data as they stand', async () => {
    expect(await record({ advice: 'havo/vwo' })).toMatchObject({
      version: 1,
      reason: 'advice',
      advice: 'havo/vwo',
      route: 'regular',
      child: { firstName: 'Fatima', prefix: 'el', lastName: 'Amrani', birthDate: '2014-01-31', postcode: '1013 AB' },
      changes: [],
      dropped: [],
      createdAt: app.clock.now(),
    })
    expect(await pupilNow()).toMatchObject({ advice: 'havo/vwo', route: 'regular', adviceRecordedAt: app.clock.now() })
    expect(await acts()).toEqual([
      {
        act: 'advice recorded',
        details: {
          changes: [
            { field: 'advice', old: '', new: 'havo/vwo' },
            { field: 'route', old: '', new: 'regular' },
          ],
          dropped: [],
        },
        reason: '',
      },
    ])
  })

  it.each(['kovo', 'praktijkonderwijs', 'vso', 'isk', 'kopklas'] as const)(
    'may be the route %s alone',
    async (route) => {
      expect(await record({ route })).toMatchObject({ version: 1, advice: undefined, route })
      expect(await pupilNow()).toMatchObject({ advice: undefined, route, adviceRecordedAt: app.clock.now() })
    },
  )

  it('is refused without an advice on the regular route', async () => {
    await expect(record({})).rejects.toMatchObject({ problem: { code: 'advice-required' } })
    expect(await listForms(app.db, fatima.id)).toEqual([])
  })

  it('said twice is one version and one entry in the log', async () => {
    const first = await record({ advice: 'havo' })
    app.travelTo('2026-03-11T09:00')
    expect(await record({ advice: 'havo' })).toEqual(first)
    expect(await listForms(app.db, fatima.id)).toHaveLength(1)
    expect(await acts()).toHaveLength(1)
  })
})

describe('a changed advice', () => {
  beforeEach(async () => {
    await record({ advice: 'havo/vwo' })
    app.travelTo('2026-03-26T10:00')
  })

  it('makes a new version when the family has not started; the moment of the first advice stays', async () => {
    expect(await record({ advice: 'vwo' }, 'Final test')).toMatchObject({
      version: 2,
      reason: 'advice changed',
      changes: [{ field: 'advice', old: 'havo/vwo', new: 'vwo' }],
      dropped: [],
    })
    expect((await pupilNow()).adviceRecordedAt).toBe('2026-03-10T08:00:00.000Z')
    expect((await acts()).at(-1)).toMatchObject({ act: 'advice recorded', reason: 'Final test' })
    expect(await listMailsOf(app.db, fatima.id)).toEqual([])
  })

  it('drops what is no longer allowed from a started list, names it, and keeps the rest in order', async () => {
    await choose(app, fatima, 'north/havo', 'north/vwo', 'south/havo')
    const { application: before } = await standingOf(app, fatima)
    expect(await record({ advice: 'vwo' })).toMatchObject({ version: 2, dropped: ['north/havo', 'south/havo'] })
    const { application } = await standingOf(app, fatima)
    expect(application?.list).toEqual([{ department: 'north/vwo', upperLevel: false }])
    expect(application?.state).toBe('AG')
    expect(application?.revision).toBeGreaterThan(before?.revision ?? 0)
    expect((await acts()).at(-1)?.details).toMatchObject({ dropped: ['north/havo', 'south/havo'] })
  })

  it('takes away a wish for the upper level that it no longer allows', async () => {
    const application = await choose(app, fatima, 'north/havo')
    const wished = [{ department: 'north/havo', upperLevel: true }]
    await app.db.transaction().execute((trx) => replaceList(trx, application ?? expect.fail(), wished))
    expect(await record({ advice: 'havo' })).toMatchObject({ dropped: [] })
    expect((await findApplication(app.db, fatima.id, '1'))?.list).toEqual([
      { department: 'north/havo', upperLevel: false },
    ])
  })

  it('leaves a list alone of which everything is still allowed', async () => {
    await choose(app, fatima, 'north/havo', 'south/havo')
    const { application: before } = await standingOf(app, fatima)
    await record({ advice: 'havo' })
    expect((await standingOf(app, fatima)).application).toEqual(before)
  })

  it('keeps a department with pre-selection only for whom it admitted', async () => {
    const { code } = await addDepartment(app, { code: 'arts/havo', advices: ['havo', 'havo/vwo'], preselection: true })
    const { id } = await app.db
      .selectFrom('departments')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    await app.db
      .transaction()
      .execute((trx) => markAdmitted(trx, [{ pupilId: fatima.id, departmentId: id }], app.clock.now()))
    await choose(app, fatima, 'arts/havo', 'north/vwo')
    expect(await record({ advice: 'havo' })).toMatchObject({ dropped: ['north/vwo'] })
  })

  it('to another route empties the list: there is one school to tick, or paper', async () => {
    await choose(app, fatima, 'north/havo')
    expect(await record({ advice: 'havo/vwo', route: 'praktijkonderwijs' })).toMatchObject({
      version: 2,
      changes: [{ field: 'route', old: 'regular', new: 'praktijkonderwijs' }],
      dropped: ['north/havo'],
    })
  })

  it('is refused while the application is definitive, and changes nothing', async () => {
    await handIn(app, fatima, 'north/havo')
    const before = await pupilNow()
    const { submittedAt } = (await listSubmissions(app.db, fatima.id))[0] ?? expect.fail()
    await expect(record({ advice: 'vwo' })).rejects.toMatchObject({
      problem: { code: 'already-definitive', round: '1', submittedAt },
    })
    await expect(record({ advice: 'havo/vwo', route: 'kopklas' })).rejects.toMatchObject({
      problem: { code: 'already-definitive' },
    })
    expect(await pupilNow()).toEqual(before)
    expect(await listForms(app.db, fatima.id)).toHaveLength(1)
  })

  it('said as it was is no change, also when the application is definitive', async () => {
    await handIn(app, fatima, 'north/havo')
    expect(await record({ advice: 'havo/vwo' })).toMatchObject({ version: 1 })
  })

  it('is allowed after the application is opened again; the old submission stays in history and the family is mailed', async () => {
    await handIn(app, fatima, 'north/havo', 'north/vwo')
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Wrong advice' })
    expect(await record({ advice: 'vwo' })).toMatchObject({
      version: 3,
      reason: 'advice changed',
      dropped: ['north/havo'],
    })
    const { application } = await standingOf(app, fatima)
    expect(application).toMatchObject({ state: 'AG', list: [{ department: 'north/vwo' }] })
    expect(await listSubmissions(app.db, fatima.id)).toMatchObject([
      {
        formVersion: 1,
        list: [{ department: 'north/havo' }, { department: 'north/vwo' }],
        reopenReason: 'Wrong advice',
      },
    ])
    expect((await listMailsOf(app.db, fatima.id)).map(({ kind }) => kind)).toEqual(['receipt', 'form-renewed'])
  })

  it('after the child data were corrected carries both on', async () => {
    await confirmData(app, fatima)
    await record({ advice: 'vwo' })
    const forms = await listForms(app.db, fatima.id)
    expect(forms.map(({ version, advice }) => [version, advice])).toEqual([
      [1, 'havo/vwo'],
      [2, 'vwo'],
    ])
    expect(await findCurrentForm(app.db, fatima.id)).toEqual(forms[1])
  })
})

describe('a preliminary advice', () => {
  const preliminary = (advice: 'havo' | 'vwo') =>
    recordPreliminaryAdvice(app, { elkNumber: fatima.elkNumber, advice, reason: '' })

  it('makes no form, and is in the log with old and new', async () => {
    await preliminary('havo')
    await preliminary('vwo')
    await preliminary('vwo')
    expect(await pupilNow()).toMatchObject({ preliminaryAdvice: 'vwo', advice: undefined, adviceRecordedAt: undefined })
    expect(await listForms(app.db, fatima.id)).toEqual([])
    expect(await acts()).toEqual([
      { act: 'preliminary advice recorded', details: { old: '', new: 'havo' }, reason: '' },
      { act: 'preliminary advice recorded', details: { old: 'havo', new: 'vwo' }, reason: '' },
    ])
  })

  it('stays beside the final one', async () => {
    await preliminary('havo')
    await record({ advice: 'vwo' })
    expect(await pupilNow()).toMatchObject({ preliminaryAdvice: 'havo', advice: 'vwo' })
  })
})
