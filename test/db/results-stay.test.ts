import { afterEach, beforeEach, expect, it } from 'vitest'
import { addConfirmation, addWithdrawal } from '../../src/db/placements.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { commit, drawnMatch, type MatchTown, matchTown } from '../support/a-match.js'

const tables = ['match_lists', 'match_draws', 'result_sets', 'withdrawals', 'confirmations']

let app: MatchTown['app']
let sqlite: ReturnType<typeof openSqlite>

beforeEach(async () => {
  const town = await matchTown()
  app = town.app
  await drawnMatch(app)
  await commit(app, { again: true, reason: 'a mistake in the seats' })
  const { id: departmentId } = await app.db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  const deed = { departmentId, at: app.clock.now(), by: 'marja' }
  await app.db.transaction().execute(async (trx) => {
    await addConfirmation(trx, { ...deed, pupilId: town.fatima.id, round: 'completion' })
    await addWithdrawal(trx, { ...deed, pupilId: town.youssef.id, round: '1', reason: 'moves to Utrecht' })
  })
  sqlite = openSqlite(app.home.database, { mustExist: true })
})
afterEach(async () => {
  sqlite.close()
  await app.close()
})

const everything = () => JSON.stringify(tables.map((table) => sqlite.prepare(`select * from ${table}`).all()))

function refusal(statement: string): unknown {
  try {
    sqlite.exec(statement)
  } catch (error) {
    return error
  }
  return undefined
}

it('starts with a draw that others replaced, results that count no more, and a seat taken and one given up', () => {
  for (const table of tables) expect(sqlite.prepare(`select * from ${table}`).all(), table).not.toEqual([])
  expect(sqlite.prepare('select 1 from result_sets where superseded_at is null').all()).toEqual([])
})

it.each([
  "update result_sets set sha256 = 'another'",
  "update result_sets set round = '2'",
  "update result_sets set origin = 'import'",
  'update result_sets set lists_id = null',
  'update result_sets set outcome_sha256 = null',
  "update result_sets set made_at = '2026-03-25T00:00:00.000Z'",
  "update result_sets set made_by = 'nobody'",
  'update result_sets set id = 7',
  'update result_sets set superseded_at = null',
  "update result_sets set superseded_at = '2026-03-25T00:00:00.000Z'",
  'delete from result_sets',
  "insert or replace into result_sets select id, round, 'another', origin, lists_id, outcome_sha256, made_at, made_by, null from result_sets",
  'update match_lists set superseded_at = null where superseded_at is not null',
  "update match_lists set superseded_at = '2026-03-25T00:00:00.000Z' where superseded_at is not null",
  'update match_lists set id = id + 7',
  "update match_lists set sha256 = 'another'",
  'delete from match_lists',
  "update match_draws set seed = 'another'",
  'delete from match_draws',
  "update withdrawals set reason = ''",
  "update withdrawals set round = 'completion'",
  'delete from withdrawals',
  "insert or replace into withdrawals select round, pupil_id, department_id, '', withdrawn_at, withdrawn_by from withdrawals",
  "update confirmations set confirmed_by = 'nobody'",
  'delete from confirmations',
  "insert or replace into confirmations select round, pupil_id, department_id, confirmed_at, 'nobody' from confirmations",
])('what was drawn and who has which seat is not changed by: %s', (statement) => {
  const before = everything()
  expect(refusal(statement)).toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' })
  expect(everything()).toBe(before)
})

it('lists that count give way to others once', () => {
  const supersede = "update match_lists set superseded_at = '2026-04-01T09:00:00.000Z' where superseded_at is null"
  expect(refusal(supersede)).toBeUndefined()
  expect(sqlite.prepare('select 1 from match_lists where superseded_at is null').all()).toEqual([])
})
