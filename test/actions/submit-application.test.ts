import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeContact } from '../../src/actions/change-contact.js'
import { changeList } from '../../src/actions/change-list.js'
import { confirmChildData } from '../../src/actions/confirm-child-data.js'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { submitApplication } from '../../src/actions/submit-application.js'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { listSubmissions } from '../../src/db/submissions.js'
import type { ListChange } from '../../src/domain/list-change.js'
import type { UserError } from '../../src/domain/problems.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findAuditBreak } from '../support/audit-break.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { findApplication } from '../support/find-application.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

const nothingTyped = { places: new Map<string, string>(), wishes: new Set<string>() }
const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem?.code ?? error,
  )

describe('handing in', () => {
  let app: TestApp
  let fatima: KeptPupil
  beforeEach(async () => {
    app = await testApp({ at: '2026-03-26T10:00' })
    await addDepartment(app, { code: 'north/havo' })
    await addDepartment(app, { code: 'south/havo' })
    fatima = await addPupil(app, { advice: 'havo' })
  })
  afterEach(() => app.close())

  const revisionOf = async () => (await findApplication(app.db, fatima.id, '1'))?.revision ?? 0
  const change = async (act: ListChange) =>
    changeList(app, { pupilId: fatima.id, revision: await revisionOf(), filledIn: nothingTyped, change: act })
  async function fillIn(): Promise<number> {
    await confirmChildData(app, { pupilId: fatima.id, formVersion: 1 })
    await changeContact(app, { pupilId: fatima.id, contact: fatima })
    await change({ kind: 'add', department: 'south/havo' })
    await change({ kind: 'add', department: 'north/havo' })
    return revisionOf()
  }
  const submit = async (revision: number) => submitApplication(app, { pupilId: fatima.id, revision, by: 'family' })

  it('keeps the submission, its receipt and the audit entry together', async () => {
    const { receiptCode } = await submit(await fillIn())
    const [submission] = await listSubmissions(app.db, fatima.id)
    expect(submission).toMatchObject({
      round: '1',
      formVersion: 1,
      receiptCode,
      enteredBy: undefined,
      submittedAt: moment('2026-03-26T10:00'),
    })
    expect(submission?.list.map(({ department }) => department)).toEqual(['south/havo', 'north/havo'])
    const mails = await app.db.selectFrom('mails').select(['kind', 'unique_key', 'data']).execute()
    expect(mails.map(({ kind, unique_key }) => [kind, unique_key])).toEqual([['receipt', `receipt:${receiptCode}`]])
    expect(JSON.parse(mails[0]?.data ?? '')).toEqual({
      round: '1',
      receiptCode,
      submittedAt: moment('2026-03-26T10:00'),
    })
    const last = (await listAudit(app.db, { pupilId: fatima.id })).at(-1)
    expect(last).toMatchObject({ act: 'application submitted', actor: 'family' })
  })

  it('keeps all of it or nothing, whichever call to the database fails', async () => {
    const revision = await fillIn()
    const failing = openFailingDatabase(app.home.database)
    const before = await hashTables(app.db)
    const attempt = () => submitApplication({ ...app, db: failing.db }, { pupilId: fatima.id, revision, by: 'family' })
    let n = 1
    for (; ; n++) {
      failing.failAt(n)
      const failure = await problemOf(attempt())
      if (failing.calls() < n) break
      expect(failure).toMatchObject({ code: 'SQLITE_FULL' })
      expect(await hashTables(app.db)).toBe(before)
    }
    expect(n).toBeGreaterThan(10)
    await failing.db.destroy()
    expect(await listSubmissions(app.db, fatima.id)).toHaveLength(1)
    expect(await app.db.selectFrom('mails').selectAll().execute()).toHaveLength(1)
    expect(await findAuditBreak(app.db)).toBeUndefined()
  })

  it('happens once, however many times it is asked at the same time', async () => {
    const revision = await fillIn()
    const answers = await Promise.all(Array.from({ length: 50 }, () => problemOf(submit(revision))))
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'already-definitive')).toHaveLength(49)
    expect(await listSubmissions(app.db, fatima.id)).toHaveLength(1)
    expect(await app.db.selectFrom('mails').selectAll().execute()).toHaveLength(1)
  })

  it('leaves nothing that the family, or even SQL, can change afterwards', async () => {
    const revision = await fillIn()
    await submit(revision)
    const before = await hashTables(app.db)
    const contact = { ...fatima, phone: '020 999 99 99' }
    expect(await problemOf(confirmChildData(app, { pupilId: fatima.id, formVersion: 1 }))).toBe('already-definitive')
    expect(await problemOf(changeContact(app, { pupilId: fatima.id, contact }))).toBe('already-definitive')
    expect(await problemOf(change({ kind: 'remove', department: 'north/havo' }))).toBe('already-definitive')
    expect(await problemOf(submit(revision + 1))).toBe('already-definitive')
    for (const statement of [
      "update submissions set entries = '[]'",
      'delete from submissions',
      'update applications set submission_id = null',
      'update applications set revision = 1',
      'delete from applications',
      'update application_entries set place = 9',
      'delete from application_entries',
      'insert into application_entries select 1, 9, id, 0 from departments limit 1',
      "update audit set act = ''",
      'delete from audit',
    ])
      await expect(sql.raw(statement).execute(app.db), statement).rejects.toMatchObject({
        code: 'SQLITE_CONSTRAINT_TRIGGER',
      })
    expect(await hashTables(app.db)).toBe(before)
  })

  it('is refused from a page that shows an older list', async () => {
    const revision = await fillIn()
    await change({ kind: 'up', department: 'north/havo' })
    expect(await problemOf(submit(revision))).toBe('stale-page')
    expect(await problemOf(submit(revision + 1))).toBeUndefined()
  })

  it('asks for what is not answered yet, in the order of the pages', async () => {
    expect(await problemOf(submit(0))).toBe('child-data-unchecked')
    await confirmChildData(app, { pupilId: fatima.id, formVersion: 1 })
    expect(await problemOf(submit(await revisionOf()))).toBe('contact-unchecked')
    await changeContact(app, { pupilId: fatima.id, contact: fatima })
    expect(await problemOf(submit(await revisionOf()))).toBe('list-empty')
  })

  it('asks for the child data again after a correction', async () => {
    await fillIn()
    await correctPupil(app, { elkNumber: fatima.elkNumber, values: { street: 'Dampstraat' }, reason: 'moved' })
    expect(await problemOf(submit(await revisionOf()))).toBe('child-data-unchecked')
    await confirmChildData(app, { pupilId: fatima.id, formVersion: 2 })
    expect((await submit(await revisionOf())).formVersion).toBe(2)
  })

  it('refuses a department that stopped admitting the child', async () => {
    const revision = await fillIn()
    await addDepartment(app, { code: 'north/havo', advices: ['vwo'] })
    expect(await problemOf(submit(revision))).toBe('department-not-allowed')
  })

  it.each([
    ['2026-03-31T21:59:59.999Z', undefined],
    ['2026-03-31T22:00:00.000Z', 'round-closed'],
    ['2026-03-31T22:00:00.001Z', 'round-closed'],
  ])('at %s: %s', async (at, problem) => {
    const revision = await fillIn()
    app.travelTo(at)
    expect(await problemOf(submit(revision))).toBe(problem)
  })

  it('counts an extension for one pupil, to the millisecond, and for nobody else', async () => {
    const revision = await fillIn()
    const sibling = await addPupil(app, { advice: 'havo', firstName: 'Sara' })
    await app.db.transaction().execute((trx) => replaceExtension(trx, '1', fatima.id, moment('2026-04-02T12:00')))
    app.travelTo('2026-04-02T09:59:59.999Z')
    expect(await problemOf(confirmChildData(app, { pupilId: sibling.id, formVersion: 1 }))).toBe('round-closed')
    expect(await problemOf(submit(revision))).toBeUndefined()
    app.travelTo('2026-04-02T10:00:00.000Z')
    expect(await problemOf(confirmChildData(app, { pupilId: fatima.id, formVersion: 1 }))).toBe('already-definitive')
  })

  it('can be done again after staff reopened it, with a receipt of its own; the first stays in history', async () => {
    const first = await submit(await fillIn())
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'a mistake' })
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AG', childCheckedVersion: undefined })
    await confirmChildData(app, { pupilId: fatima.id, formVersion: 2 })
    const second = await submit(await revisionOf())
    expect(second.receiptCode).not.toBe(first.receiptCode)
    expect((await listSubmissions(app.db, fatima.id)).map(({ reopenReason }) => reopenReason)).toEqual([
      'a mistake',
      undefined,
    ])
  })

  it('says who entered it when a member of staff did', async () => {
    const revision = await fillIn()
    const submission = await submitApplication(app, { pupilId: fatima.id, revision, by: { staff: 'joke' } })
    expect(submission.enteredBy).toBe('joke')
    expect((await listAudit(app.db, { pupilId: fatima.id })).at(-1)).toMatchObject({
      actor: 'joke',
      act: 'application submitted',
    })
  })
})

describe('an application', () => {
  let app: TestApp
  let fatima: KeptPupil
  beforeEach(async () => {
    app = await testApp({ at: '2026-03-26T10:00' })
    await addDepartment(app, { code: 'north/havo' })
    fatima = await addPupil(app, { advice: 'havo' })
  })
  afterEach(() => app.close())
  const state = async () => (await findApplication(app.db, fatima.id, '1'))?.state
  const list = (revision: number, act: ListChange) =>
    changeList(app, { pupilId: fatima.id, revision, filledIn: nothingTyped, change: act })

  it.each([
    ['the child data', () => confirmChildData(app, { pupilId: fatima.id, formVersion: 1 })],
    ['the contact data', () => changeContact(app, { pupilId: fatima.id, contact: fatima })],
    ['the first school', () => list(0, { kind: 'add', department: 'north/havo' })],
  ])('is AG from the moment %s were saved', async (_, save) => {
    expect(await state()).toBeUndefined()
    await save()
    expect(await state()).toBe('AG')
  })

  it('is not begun by what was refused, nor by saving an empty list', async () => {
    expect(await problemOf(confirmChildData(app, { pupilId: fatima.id, formVersion: 7 }))).toBe('stale-page')
    expect(await problemOf(list(0, { kind: 'add', department: 'nowhere/vwo' }))).toBe('department-not-allowed')
    await list(0, { kind: 'save' })
    expect(await state()).toBeUndefined()
  })

  it('does not grow stale by saving again what stands there', async () => {
    await list(0, { kind: 'add', department: 'north/havo' })
    const revision = (await findApplication(app.db, fatima.id, '1'))?.revision ?? 0
    await list(revision, { kind: 'save' })
    await list(revision, { kind: 'add', department: 'north/havo' })
    expect((await findApplication(app.db, fatima.id, '1'))?.revision).toBe(revision)
  })
})
