import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordAudit } from '../../src/db/audit.js'
import { countAudit, listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { addPupil } from '../support/a-school.js'
import { findAuditBreak } from '../support/audit-break.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app)
})
afterEach(() => app.close())

async function record(count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) => ({
    at: app.clock.now(),
    actor: index % 2 ? 'Ali' : 'Bo',
    act: `act ${index}`,
    pupilId: index % 3 === 0 ? fatima.id : undefined,
    details: { index },
    reason: index === 4 ? 'because' : undefined,
  }))
  await app.db.transaction().execute((trx) => recordAudit(trx, ...entries))
}

/** What someone does to the table who may do anything: the triggers are gone first. */
function tamper(...statements: string[]): void {
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  sqlite.exec('drop trigger audit_stays; drop trigger audit_kept; pragma foreign_keys = off')
  for (const statement of statements) sqlite.exec(statement)
  sqlite.close()
}

describe('the audit log', () => {
  it('is listed oldest first: all of it, of one pupil, of one actor, or from a moment on', async () => {
    await record(4)
    app.travelTo('2026-03-17T09:00')
    await record(1)
    const list = async (filter: Parameters<typeof listAudit>[1]) =>
      (await listAudit(app.db, filter)).map(({ act }) => act)
    expect(await list({})).toEqual(['act 0', 'act 1', 'act 2', 'act 3', 'act 0'])
    expect(await list({ pupilId: fatima.id })).toEqual(['act 0', 'act 3', 'act 0'])
    expect(await list({ actor: 'Ali' })).toEqual(['act 1', 'act 3'])
    expect(await list({ since: app.clock.now() })).toEqual(['act 0'])
    expect(await countAudit(app.db)).toBe(5)
    expect((await listAudit(app.db, {}))[3]).toMatchObject({
      elkNumber: fatima.elkNumber,
      details: { index: 3 },
      reason: '',
    })
  })

  it('is rolled back with the deed that failed', async () => {
    await record(2)
    const failing = app.db.transaction().execute(async (trx) => {
      await recordAudit(trx, { at: app.clock.now(), actor: 'Bo', act: 'never done' })
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    await record(1)
    expect((await listAudit(app.db, {})).map(({ act }) => act)).toEqual(['act 0', 'act 1', 'act 0'])
    expect(await findAuditBreak(app.db)).toBeUndefined()
  })
})

describe('the chain of the audit log', () => {
  it('is whole when nothing is written, after one act, and after more than go into one insert', async () => {
    expect(await findAuditBreak(app.db)).toBeUndefined()
    await record(1)
    expect(await findAuditBreak(app.db)).toBeUndefined()
    await record(1_201)
    expect(await findAuditBreak(app.db)).toBeUndefined()
    expect(await countAudit(app.db)).toBe(1_202)
  })

  it.each([
    ['an actor is replaced', 3, ["update audit set actor = 'nobody' where id = 3"]],
    ['a moment is moved', 3, ["update audit set at = '2026-01-01T00:00:00.000Z' where id = 3"]],
    ['an act is renamed', 3, ["update audit set act = 'act 9' where id = 3"]],
    ['a pupil is taken off', 4, ['update audit set pupil_id = null where id = 4']],
    ['details are changed', 3, ['update audit set details = \'{"index":9}\' where id = 3']],
    ['a reason is added', 3, ["update audit set reason = 'because' where id = 3"]],
    ['a reason is emptied', 5, ["update audit set reason = '' where id = 5"]],
    ['a reason and an actor change places', 5, ['update audit set reason = actor, actor = reason where id = 5']],
    ['a hash is changed', 3, ["update audit set hash = 'x' where id = 3"]],
    ['the first act is deleted', 2, ['delete from audit where id = 1']],
    ['an act in the middle is deleted', 4, ['delete from audit where id = 3']],
    [
      'two acts change places',
      3,
      [
        'update audit set id = 99 where id = 3',
        'update audit set id = 3 where id = 4',
        'update audit set id = 4 where id = 99',
      ],
    ],
    ['an act moves to the end', 4, ['update audit set id = 99 where id = 3']],
    [
      'an act is put in between',
      3,
      [
        'update audit set id = -id where id > 2',
        'update audit set id = 1 - id where id < 0',
        "insert into audit select 3, at, actor, 'never done', null, details, reason, hash, salt, content_hash, null from audit where id = 2",
      ],
    ],
    [
      'an act is copied to the end',
      7,
      [
        'insert into audit select 7, at, actor, act, pupil_id, details, reason, hash, salt, content_hash, null from audit where id = 6',
      ],
    ],
  ])('is broken when %s', async (_, at, statements) => {
    await record(6)
    tamper(...statements)
    expect(await findAuditBreak(app.db)).toBe(at)
  })
})
