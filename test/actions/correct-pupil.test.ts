import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { findCurrentForm, listForms } from '../../src/db/forms.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { listSubmissions } from '../../src/db/submissions.js'
import { choose, confirmData, handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil, schoolCode } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp()
  await addDepartment(app)
  fatima = await addPupil(app, { advice: 'havo' })
  app.travelTo('2026-03-26T10:00')
})
afterEach(() => app.close())

const correct = (values: Parameters<typeof correctPupil>[1]['values'], reason = 'The family called') =>
  correctPupil(app, { elkNumber: fatima.elkNumber, values, reason })
const mailsOf = async ({ id }: KeptPupil) => (await listMailsOf(app.db, id)).map(({ kind }) => kind)
const acts = async (act: string) => (await listAudit(app.db, {})).filter((entry) => entry.act === act)

describe('a correction of what is printed on the form', () => {
  it('makes a new version when the family has not started, and mails nobody', async () => {
    const correction = await correct({ firstName: 'Fátima', city: 'Diemen' })
    expect(correction).toMatchObject({ formVersion: 2, familyMailed: false })
    expect(await findCurrentForm(app.db, fatima.id)).toMatchObject({
      version: 2,
      reason: 'correction',
      child: { firstName: 'Fátima', prefix: 'el', city: 'Diemen' },
      advice: 'havo',
      route: 'regular',
      changes: [
        { field: 'firstName', old: 'Fatima', new: 'Fátima' },
        { field: 'city', old: 'Amsterdam', new: 'Diemen' },
      ],
      dropped: [],
    })
    expect(await mailsOf(fatima)).toEqual([])
    expect(await findApplication(app.db, fatima.id, '1')).toBeUndefined()
  })

  it('keeps the list of a family that has started, and asks it to look at the child data again', async () => {
    await confirmData(app, fatima)
    await choose(app, fatima, 'north/havo')
    await correct({ lastName: 'Amrani-Bakır' })
    const { application, form } = await standingOf(app, fatima)
    expect(application).toMatchObject({ state: 'AG', list: [{ department: 'north/havo' }], childCheckedVersion: 1 })
    expect(form?.version).toBe(2)
    expect(await mailsOf(fatima)).toEqual([])
  })

  it('leaves an application definitive on the version it was handed in on, and mails the family once', async () => {
    await handIn(app, fatima, 'north/havo')
    const before = await listSubmissions(app.db, fatima.id)
    const correction = await correct({ street: 'Noordkade' })
    expect(correction).toMatchObject({ formVersion: 2, familyMailed: true })
    expect(await listSubmissions(app.db, fatima.id)).toEqual(before)
    expect((await standingOf(app, fatima)).application).toMatchObject({ state: 'AV', submission: { formVersion: 1 } })
    await correct({ street: 'Noordkade' })
    expect(await mailsOf(fatima)).toEqual(['receipt', 'form-renewed'])
    expect(await correct({ street: 'Zuidkade' })).toMatchObject({ formVersion: 3 })
    expect(await mailsOf(fatima)).toEqual(['receipt', 'form-renewed', 'form-renewed'])
  })

  it('mails nobody when the family has no address, and still makes the version', async () => {
    await handIn(app, fatima, 'north/havo')
    expect(await correct({ email: '', street: 'Noordkade' })).toMatchObject({ formVersion: 2, familyMailed: false })
  })

  it('goes to the address that is corrected with it', async () => {
    await handIn(app, fatima, 'north/havo')
    await correct({ email: 'right@example.org', street: 'Noordkade' })
    expect((await listMailsOf(app.db, fatima.id)).at(-1)).toMatchObject({
      kind: 'form-renewed',
      recipient: 'right@example.org',
    })
  })

  it('makes no version before the final advice: there is no form yet', async () => {
    fatima = await addPupil(app)
    expect(await correct({ firstName: 'Fátima' })).toMatchObject({ formVersion: undefined })
    expect(await listForms(app.db, fatima.id)).toEqual([])
    expect(await getPupilById(app.db, fatima.id)).toMatchObject({ firstName: 'Fátima' })
  })
})

describe('a correction of what is not printed', () => {
  it.each([
    [{ email: 'new@example.org' }],
    [{ phone: '020 123 45 67', contactName2: 'Oma' }],
    [{ language: 'en' as const }],
    [{ number: '77' }],
    [{ group: '8b' }],
  ])('%j makes no version of the form', async (values) => {
    await handIn(app, fatima, 'north/havo')
    expect(await correct(values)).toMatchObject({ formVersion: undefined, familyMailed: false })
    expect(await listForms(app.db, fatima.id)).toHaveLength(1)
    expect(await mailsOf(fatima)).toEqual(['receipt'])
    expect(await getPupilById(app.db, fatima.id)).toMatchObject(values)
  })

  it('of contact data that the family gave leaves them the family’s', async () => {
    await confirmData(app, fatima)
    await correct({ phone: '020 123 45 67' })
    expect(await getPupilById(app.db, fatima.id)).toMatchObject({ phone: '020 123 45 67', contactByFamily: true })
  })
})

describe('every correction', () => {
  it('is in the audit log with old value, new value, actor and reason', async () => {
    await correct({ firstName: 'Fátima', email: 'new@example.org' }, 'Misspelt in the export')
    expect(await acts('pupil corrected')).toEqual([
      expect.objectContaining({
        at: app.clock.now(),
        actor: 'test',
        elkNumber: fatima.elkNumber,
        reason: 'Misspelt in the export',
        details: {
          changes: [
            { field: 'firstName', old: 'Fatima', new: 'Fátima' },
            { field: 'email', old: 'familie1@example.org', new: 'new@example.org' },
          ],
        },
      }),
    ])
  })

  it('of nothing does nothing', async () => {
    expect(await correct({ firstName: 'Fatima', prefix: 'el' })).toEqual({
      changes: [],
      formVersion: undefined,
      familyMailed: false,
    })
    expect(await acts('pupil corrected')).toEqual([])
  })

  it('leaves the twin alone, who shares the address', async () => {
    const twin = await addPupil(app, { firstName: 'Yasmina', email: fatima.email, advice: 'havo' })
    await handIn(app, twin, 'north/havo')
    await correct({ email: 'new@example.org', street: 'Noordkade' })
    expect(await getPupilById(app.db, twin.id)).toMatchObject({ email: fatima.email, street: 'Stoomstraat' })
    expect(await mailsOf(twin)).toEqual(['receipt'])
    expect(await listForms(app.db, twin.id)).toHaveLength(1)
  })

  it('keeps a surname sorted without its prefix', async () => {
    await addPupil(app, { firstName: 'Bo', prefix: '', lastName: 'Bakker' })
    await correct({ lastName: 'Zaid' })
    const rows = await app.db.selectFrom('pupils').select('first_name').orderBy('sort_name').execute()
    expect(rows.map(({ first_name }) => first_name)).toEqual(['Bo', 'Fatima'])
  })

  it('refuses a pupil number that another pupil of the school has, and changes nothing', async () => {
    const other = await addPupil(app, { number: '12' })
    await expect(correct({ number: '12', firstName: 'X' })).rejects.toMatchObject({
      problem: { code: 'number-taken', number: '12', school: '18AB00' },
    })
    expect(await getPupilById(app.db, fatima.id)).toEqual(fatima)
    expect(await getPupilById(app.db, other.id)).toEqual(other)
  })

  it('allows the number of a pupil of another school, and no number for two', async () => {
    await addPupil(app, { school: schoolCode('19CD00'), number: '12' })
    await addPupil(app, { number: '' })
    expect(await correct({ number: '12' })).toMatchObject({ changes: [{ field: 'number' }] })
    expect(await correct({ number: '' })).toMatchObject({ changes: [{ field: 'number' }] })
  })

  it('throws for a pupil that is not there', async () => {
    const nobody = { elkNumber: '100000000' as KeptPupil['elkNumber'], values: { firstName: 'X' }, reason: 'x' }
    await expect(correctPupil(app, nobody)).rejects.toMatchObject({ problem: { code: 'unknown-pupil' } })
  })
})
