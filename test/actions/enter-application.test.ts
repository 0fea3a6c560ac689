import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { enterApplication, planEntry } from '../../src/actions/enter-application.js'
import type { App } from '../../src/app.js'
import { getDepartment, markAdmitted } from '../../src/db/departments.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { listSubmissions } from '../../src/db/submissions.js'
import type { PreferenceList } from '../../src/domain/preference-list.js'
import type { UserError } from '../../src/domain/problems.js'
import { choose, confirmData, handIn } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { findApplication } from '../support/find-application.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  for (const code of ['north/havo', 'south/havo', 'west/havo']) await addDepartment(app, { code })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem ?? error,
  )
const paper = (departments: string[], wishes: string[] = []) => ({ elkNumber: fatima.elkNumber, departments, wishes })
const enter = (
  departments: string[],
  { replaced = [], by = app, wishes = [] }: { replaced?: PreferenceList; by?: App; wishes?: string[] } = {},
) => enterApplication(by, { ...paper(departments, wishes), replaced, reason: '' })
const entries = (...departments: string[]): PreferenceList =>
  departments.map((department) => ({ department, upperLevel: false }))

describe('entering a paper for a family', () => {
  it('makes the application definitive, with everything checked, and says who did it', async () => {
    const { submission, receiptMailed } = await enter(['south/havo', 'north/havo'])
    expect(receiptMailed).toBe(true)
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({
      state: 'AV',
      startedAt: moment('2026-03-26T10:00'),
      childCheckedVersion: 1,
      contactCheckedAt: moment('2026-03-26T10:00'),
      list: entries('south/havo', 'north/havo'),
      submission: {
        formVersion: 1,
        enteredBy: 'test',
        receiptCode: submission.receiptCode,
        list: entries('south/havo', 'north/havo'),
      },
    })
    expect((await listMailsOf(app.db, fatima.id)).map(({ kind }) => kind)).toEqual(['receipt'])
    expect((await listAudit(app.db, { pupilId: fatima.id })).map(({ act, actor }) => `${actor}: ${act}`)).toEqual([
      'test: application entered',
      'test: application submitted',
    ])
  })

  it('keeps the wish for the upper level where it is ticked', async () => {
    const youssef = await addPupil(app, { firstName: 'Youssef', advice: 'havo/vwo' })
    await addDepartment(app, { code: 'east/va-havo', level: 'v.a. havo' })
    await enterApplication(app, {
      elkNumber: youssef.elkNumber,
      departments: ['north/havo', 'East/VA-havo'],
      wishes: ['EAST/va-havo'],
      replaced: [],
      reason: '',
    })
    const [submission] = await listSubmissions(app.db, youssef.id)
    expect(submission?.list).toEqual([
      { department: 'north/havo', upperLevel: false },
      { department: 'east/va-havo', upperLevel: true },
    ])
  })

  it('hands in for one school once it admitted the child, where there is no list and no guarantee', async () => {
    await addDepartment(app, {
      code: 'craft',
      level: '',
      advices: [],
      preselection: true,
      school: { kind: 'praktijkonderwijs' },
    })
    const dylan = await addPupil(app, { firstName: 'Dylan', route: 'praktijkonderwijs', advice: 'vmbo-b' })
    const craft = { elkNumber: dylan.elkNumber, departments: ['craft'], wishes: [] }
    expect(await problemOf(planEntry(app, craft, app.clock.now()))).toEqual({
      code: 'not-admitted',
      department: 'craft',
      elkNumber: dylan.elkNumber,
    })
    const { id: departmentId } = await getDepartment(app.db, 'craft')
    await app.db
      .transaction()
      .execute((trx) => markAdmitted(trx, [{ pupilId: dylan.id, departmentId }], app.clock.now()))
    const plan = await planEntry(app, craft, app.clock.now())
    expect(plan.guarantee).toBeUndefined()
    await enterApplication(app, { ...craft, replaced: [], reason: '' })
    expect((await listSubmissions(app.db, dylan.id))[0]?.list).toEqual(entries('craft'))
  })

  it('sends no receipt to a family without an address', async () => {
    const jayden = await addPupil(app, { firstName: 'Jayden', advice: 'havo', email: '' })
    const entered = await enterApplication(app, {
      elkNumber: jayden.elkNumber,
      departments: ['north/havo'],
      wishes: [],
      replaced: [],
      reason: '',
    })
    expect(entered.receiptMailed).toBe(false)
    expect(await listMailsOf(app.db, jayden.id)).toEqual([])
  })

  it('counts the different schools that the guarantee needs, two departments of one school once', async () => {
    await addDepartment(app, { code: 'north/dance', school: { code: 'north', name: 'School north' } })
    const { guarantee } = await planEntry(app, paper(['north/havo', 'north/dance', 'south/havo']), app.clock.now())
    expect(guarantee).toEqual({ schools: 2, needed: 12 })
  })
})

describe('a family that saved something itself', () => {
  it('loses its list to the paper, which the audit log remembers', async () => {
    await confirmData(app, fatima)
    await choose(app, fatima, 'west/havo')
    const plan = await planEntry(app, paper(['south/havo']), app.clock.now())
    expect(plan.replaced).toEqual(entries('west/havo'))
    await enterApplication(app, { ...paper(['south/havo']), replaced: plan.replaced, reason: 'Paper of 26 March' })
    expect((await listSubmissions(app.db, fatima.id))[0]?.list).toEqual(entries('south/havo'))
    const entered = (await listAudit(app.db, {})).find(({ act }) => act === 'application entered')
    expect(entered).toMatchObject({
      reason: 'Paper of 26 March',
      details: { round: '1', replaced: entries('west/havo') },
    })
  })

  it('loses nothing when the paper says the same', async () => {
    await choose(app, fatima, 'west/havo')
    expect((await planEntry(app, paper(['west/havo']), app.clock.now())).replaced).toEqual([])
    await enter(['west/havo'])
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AV' })
  })

  it('is not overruled when it saves another list while staff look at the plan', async () => {
    const plan = await planEntry(app, paper(['south/havo']), app.clock.now())
    await choose(app, fatima, 'west/havo')
    const before = await hashTables(app.db)
    expect(await problemOf(enter(['south/havo'], { replaced: plan.replaced }))).toEqual({
      code: 'file-changed-meanwhile',
    })
    expect(await hashTables(app.db)).toBe(before)
  })

  it('is no hindrance when it only confirms its data meanwhile, or the school corrects them', async () => {
    await confirmData(app, fatima)
    await correctPupil(app, { elkNumber: fatima.elkNumber, values: { city: 'Diemen' }, reason: 'Moved' })
    await enter(['south/havo'])
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({
      childCheckedVersion: 2,
      submission: { formVersion: 2 },
    })
  })

  it('stays as it is when it hands in while staff look at the plan', async () => {
    await handIn(app, fatima, 'west/havo')
    const submittedAt = app.clock.now()
    app.travelTo('2026-03-26T10:05')
    expect(await problemOf(enter(['south/havo']))).toEqual({ code: 'already-definitive', round: '1', submittedAt })
  })
})

describe('a paper is refused', () => {
  it.each([
    [
      'before the round',
      '2026-03-24T23:59',
      { code: 'round-not-open', round: '1', opensAt: moment('2026-03-25T00:00') },
    ],
    [
      'when the round has closed',
      '2026-04-01T00:00',
      { code: 'extend-first', round: '1', closedAt: moment('2026-04-01T00:00') },
    ],
  ])('%s', async (_, at, problem) => {
    app.travelTo(at)
    expect(await problemOf(enter(['north/havo']))).toMatchObject(problem)
  })

  it('without a final advice, and on a route that goes on paper', async () => {
    const noor = await addPupil(app, { firstName: 'Noor' })
    const kopklas = await addPupil(app, { firstName: 'Youssef', advice: 'havo', route: 'kopklas' })
    const enterFor = ({ elkNumber }: KeptPupil) =>
      enterApplication(app, { elkNumber, departments: ['north/havo'], wishes: [], replaced: [], reason: '' })
    expect(await problemOf(enterFor(noor))).toEqual({ code: 'no-final-advice' })
    expect(await problemOf(enterFor(kopklas))).toEqual({ code: 'paper-route', route: 'kopklas' })
  })

  it('with a code that no department has, naming the one most like it', async () => {
    expect(await problemOf(enter(['nort/havo']))).toEqual({
      code: 'unknown-department',
      department: 'nort/havo',
      suggestion: 'north/havo',
    })
  })
})

it('an extension for one pupil opens the door for that pupil', async () => {
  app.travelTo('2026-04-02T10:00')
  await app.db.transaction().execute((trx) => replaceExtension(trx, '1', fatima.id, moment('2026-04-03T00:00')))
  await enter(['north/havo'])
  expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AV' })
})

it('keeps all of it or nothing, whichever call to the database fails', async () => {
  await choose(app, fatima, 'west/havo')
  const failing = openFailingDatabase(app.home.database)
  const before = await hashTables(app.db)
  let n = 1
  for (; ; n++) {
    failing.failAt(n)
    const failure = await problemOf(
      enter(['south/havo'], { replaced: entries('west/havo'), by: { ...app, db: failing.db } }),
    )
    if (failing.calls() < n) break
    expect(failure).toMatchObject({ code: 'SQLITE_FULL' })
    expect(await hashTables(app.db)).toBe(before)
  }
  expect(n).toBeGreaterThan(20)
  await failing.db.destroy()
  expect(await listSubmissions(app.db, fatima.id)).toHaveLength(1)
})
