import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { listSubmissions } from '../../src/db/submissions.js'
import { choose, handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
let sqlite: ReturnType<typeof openSqlite>

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app)
  await addDepartment(app, { code: 'south/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
  await handIn(app, fatima, 'north/havo')
  sqlite = openSqlite(app.home.database, { mustExist: true })
})
afterEach(async () => {
  sqlite.close()
  await app.close()
})

/** Everything that is kept, as text, to see that nothing changed. */
function everything(): string {
  const tables = ['applications', 'application_entries', 'submissions', 'reopenings', 'audit']
  return JSON.stringify(tables.map((table) => sqlite.prepare(`select * from ${table}`).all()))
}

function refusal(statement: string): unknown {
  try {
    sqlite.exec(statement)
  } catch (error) {
    return error
  }
  return undefined
}

const definitive = { code: 'SQLITE_CONSTRAINT_TRIGGER', message: 'definitive' }
const again = `insert into submissions (pupil_id, round, form_version, entries, submitted_at, receipt_code)
  select pupil_id, round, form_version, entries, submitted_at, 'another' from submissions`

describe('what a family handed in', () => {
  it.each([
    "update submissions set entries = '[]'",
    "update submissions set submitted_at = '2026-03-25T00:00:00.000Z'",
    'update submissions set pupil_id = pupil_id',
    'delete from submissions',
    'insert or replace into submissions select * from submissions',
    "replace into submissions select id, pupil_id, round, form_version, '[]', submitted_at, receipt_code, entered_by from submissions",
    again,
    'update applications set submission_id = null',
    'update applications set revision = 99',
    "update applications set round = '2'",
    'delete from applications',
    'insert or replace into applications select id, pupil_id, round, started_at, 1, null, null, null from applications',
    'delete from application_entries',
    'update application_entries set place = 2',
    "update application_entries set department_id = (select id from departments where code = 'south/havo')",
    'update application_entries set upper_level = 1',
    "insert into application_entries select id, 2, (select id from departments where code = 'south/havo'), 0 from applications",
    "insert or replace into application_entries select id, 1, (select id from departments where code = 'south/havo'), 0 from applications",
  ])('is not changed by: %s', (statement) => {
    const before = everything()
    const error = refusal(statement)
    expect(error).toMatchObject(definitive)
    expect(everything()).toBe(before)
  })

  it('is not changed by a list that is moved into it from another application', async () => {
    const twin = await addPupil(app, { advice: 'havo' })
    await choose(app, twin, 'south/havo')
    const { application } = await standingOf(app, twin)
    const own = sqlite.prepare('select id from applications where submission_id is not null').pluck().get()
    const error = refusal(
      `update application_entries set application_id = ${own}, place = 2 where application_id = ${application?.id}`,
    )
    expect(error).toMatchObject(definitive)
  })

  it('stays in history when the application is opened again, and then neither it nor the reopening changes', async () => {
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Wrong school' })
    const before = everything()
    for (const statement of [
      'update submissions set form_version = 7',
      'delete from submissions',
      "update reopenings set reason = ''",
      'delete from reopenings',
      "insert or replace into reopenings select submission_id, reopened_at, '' from reopenings",
    ])
      expect(refusal(statement)).toMatchObject(definitive)
    expect(everything()).toBe(before)
  })

  it('can be handed in once more after that, but only once', async () => {
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Wrong school' })
    app.travelTo('2026-03-27T10:00')
    await handIn(app, fatima, 'south/havo')
    expect(
      (await listSubmissions(app.db, fatima.id)).map(({ list }) => list.map(({ department }) => department)),
    ).toEqual([['north/havo'], ['north/havo', 'south/havo']])
    expect(refusal(again)).toMatchObject(definitive)
  })

  it('is no reason to refuse what another family does', async () => {
    const twin = await addPupil(app, { advice: 'havo' })
    await handIn(app, twin, 'south/havo')
    expect((await standingOf(app, twin)).application?.state).toBe('AV')
  })
})

describe('the audit log', () => {
  it.each([
    "update audit set actor = 'nobody'",
    "update audit set details = '{}' where id = 1",
    'delete from audit',
    'delete from audit where id = (select max(id) from audit)',
    "insert or replace into audit select id, at, 'nobody', act, pupil_id, details, reason, hash, salt, content_hash, erased_at from audit where id = 1",
  ])('is not changed by: %s', (statement) => {
    const before = everything()
    expect(refusal(statement)).toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' })
    expect(everything()).toBe(before)
  })
})
