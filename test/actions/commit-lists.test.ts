import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitLists, planCommit } from '../../src/actions/commit-lists.js'
import { keepSeed } from '../../src/actions/draw-lots.js'
import { grantSeat } from '../../src/actions/grant-seat.js'
import { readMatchLists } from '../../src/actions/read-match-lists.js'
import { keepRun } from '../../src/actions/run-match.js'
import { listAudit } from '../../src/db/list-audit.js'
import { findFrozenLists, replaceGrant } from '../../src/db/match.js'
import { findResultSet } from '../../src/db/results.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { sha256Hex } from '../../src/domain/matching/canonical-json.js'
import { checkLists } from '../../src/domain/matching/check-lists.js'
import type { DrawnRound, MatchLists } from '../../src/domain/matching/match-lists.js'
import type { UserError } from '../../src/domain/problems.js'
import { choose } from '../support/a-family.js'
import { commit, dice, drawnMatch, handedIn, type MatchTown, matchTown } from '../support/a-match.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { hashTables } from '../support/tables.js'
import { moment } from '../support/test-config.js'

let town: MatchTown
beforeEach(async () => {
  town = await matchTown()
})
afterEach(() => town.app.close())

const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem ?? error,
  )
const plan = ({ again = false, round = '1' as DrawnRound } = {}) =>
  planCommit(town.app, { round, again }, town.app.clock.now())
const troublesNow = async () => {
  const problem = (await problemOf(plan())) as { code: string; troubles: { code: string }[] }
  return problem?.code === 'match-not-ready' ? problem.troubles : problem
}
const frozenFile = (sha256: string) => JSON.parse(town.app.vault.read(sha256).toString('utf8')) as MatchLists

describe('freezing the lists of a round', () => {
  it('keeps who takes part, with which list, under a pseudonym, and the seats and the rules', async () => {
    const { sha256 } = await commit(town.app)
    const lists = frozenFile(sha256)
    expect(checkLists(lists)).toEqual([])
    expect(lists).toMatchObject({ format: 'elk-lists-1', year: 2026, round: '1', earlier: [] })
    expect(lists.rules).toEqual({ raisePercent: 4, guarantee: town.app.config.lists.guarantee })
    expect(lists.departments.map(({ code, school, capacity }) => [code, school, capacity])).toEqual([
      ['north/havo', 'north', 2],
      ['south/havo', 'south', 1],
      ['west/havo', 'west', 1],
    ])
    expect(lists.participants.map(({ list }) => list.join()).sort()).toEqual([
      ...Array(4).fill('north/havo,south/havo'),
      ...Array(2).fill('west/havo'),
    ])
    const text = town.app.vault.read(sha256).toString('utf8')
    for (const { elkNumber, firstName } of [town.fatima, town.olga]) {
      expect(text).not.toContain(elkNumber)
      expect(text).not.toContain(firstName)
    }
  })

  it('writes down who did it, with the SHA-256 that is read aloud', async () => {
    const { sha256 } = await commit(town.app)
    expect(await findFrozenLists(town.app.db, '1')).toMatchObject({ sha256, committedBy: 'test', draw: undefined })
    const [entry] = (await listAudit(town.app.db, {})).filter(({ act }) => act === 'lists committed')
    expect(entry?.details).toEqual({ round: '1', sha256, participants: 6, seats: 4, grants: 0 })
    expect(sha256Hex(town.app.vault.read(sha256))).toBe(sha256)
  })

  it('takes what counted before it along, and leaves what is not for a draw', async () => {
    const dylan = await addPupil(town.app, { firstName: 'Dylan', route: 'praktijkonderwijs', advice: 'vmbo-b' })
    await addDepartment(town.app, { code: 'craft', advices: [], school: { kind: 'praktijkonderwijs' } })
    const { lists, pupils } = await readMatchLists(town.app, '1')
    expect([...pupils.values()].map(({ elkNumber }) => elkNumber)).not.toContain(dylan.elkNumber)
    expect(lists.departments.map(({ code }) => code)).not.toContain('craft')
  })

  it('waits until the round is over, for those who have longer, too', async () => {
    const { app, fatima } = town
    app.travelTo('2026-03-31T23:59')
    expect(await troublesNow()).toEqual([{ code: 'round-open', closesAt: moment('2026-04-01T00:00') }])
    app.travelTo('2026-04-01T00:00')
    expect(await troublesNow()).toBeUndefined()
    const ali = await addPupil(app, { firstName: 'Ali', prefix: '', lastName: 'Bakır', advice: 'havo' })
    const until = moment('2026-04-02T12:00')
    await app.db.transaction().execute(async (trx) => {
      await replaceExtension(trx, '1', ali.id, until)
      await replaceExtension(trx, '1', fatima.id, until)
    })
    const pupil = { elkNumber: ali.elkNumber, name: 'Ali Bakır', school: '18AB00' }
    expect(await troublesNow()).toEqual([{ code: 'still-busy', pupil, until }])
    await choose(app, ali, 'north/havo')
    app.travelTo('2026-04-02T12:00')
    expect((await plan()).notices).toEqual([{ code: 'not-handed-in', started: 1 }])
  })

  it('says everything that must be mended at once, with who it is about', async () => {
    const { app, mila, sem, noor } = town
    const { db } = app
    await addDepartment(app, { code: 'west/havo', capacity: undefined })
    await db.updateTable('pupils').set({ advice: 'vwo' }).where('id', '=', sem.id).execute()
    await db.updateTable('pupils').set({ advice: null }).where('id', '=', noor.id).execute()
    const { id: departmentId } = await db
      .selectFrom('departments')
      .select('id')
      .where('code', '=', 'south/havo')
      .executeTakeFirstOrThrow()
    const grant = { kind: 'kopklas', reason: 'x', grantedAt: app.clock.now(), grantedBy: 'test', departmentId } as const
    await db.transaction().execute(async (trx) => {
      for (const { id: pupilId } of [mila, town.fatima, town.youssef])
        await replaceGrant(trx, { ...grant, round: '1', pupilId })
    })
    const who = (pupil: typeof sem) => ({
      elkNumber: pupil.elkNumber,
      name: `${pupil.firstName} Jansen`,
      school: '18AB00',
    })
    const troubles = await troublesNow()
    expect(troubles).toHaveLength(5)
    expect(troubles).toEqual(
      expect.arrayContaining([
        { code: 'no-advice', pupil: who(noor) },
        {
          code: 'advice-not-admitted',
          pupil: who(sem),
          departments: ['north/havo', 'south/havo'],
          advice: 'vwo',
        },
        { code: 'department-without-seats', department: 'west/havo', listed: 2 },
        { code: 'grants-over-seats', department: 'south/havo', grants: 2, seats: 1 },
        { code: 'grant-not-listed', pupil: who(mila), department: 'south/havo' },
      ]),
    )
    expect(await findFrozenLists(db, '1')).toBeUndefined()
  })

  it('says so when a right to a seat is for somebody who handed in nothing', async () => {
    const { app } = town
    const ali = await addPupil(app, { firstName: 'Ali', prefix: '', lastName: 'Bakır', advice: 'havo' })
    await grantSeat(app, { round: '1', pupil: ali, kind: 'hardship', department: undefined, reason: 'x' })
    const pupil = { elkNumber: ali.elkNumber, name: 'Ali Bakır', school: '18AB00' }
    expect((await plan()).notices).toEqual([{ code: 'grant-without-list', pupil }])
  })

  it('refuses when nobody takes part', async () => {
    town.app.travelTo('2026-04-14T16:00')
    expect(await problemOf(plan({ round: '2' }))).toEqual({
      code: 'match-not-ready',
      round: '2',
      troubles: [{ code: 'no-participants' }],
    })
  })
})

describe('freezing the lists of round 2', () => {
  const seat = { department: 'north/havo', how: 'lot' } as const
  const departments = [
    { code: 'north/havo', seats: 2, placed: 2 },
    { code: 'south/havo', seats: 3, placed: 1 },
  ]

  it('takes the seats that are left, no guarantee, and nobody who has a seat', async () => {
    const { app, fatima, youssef } = town
    await publishResults(app, [aResult(fatima.elkNumber, seat), aResult(youssef.elkNumber)], { departments })
    for (const pupil of [fatima, youssef]) await handedIn(app, pupil, ['south/havo'], '2')
    app.travelTo('2026-04-14T16:00')
    const { lists, notices } = await plan({ round: '2' })
    expect(lists).toMatchObject({ round: '2', rules: { raisePercent: 4, guarantee: {} } })
    expect(lists.departments.map(({ code, capacity }) => [code, capacity])).toEqual([
      ['north/havo', 0],
      ['south/havo', 2],
      ['west/havo', 0],
    ])
    expect(lists.participants).toHaveLength(1)
    const pupil = { elkNumber: fatima.elkNumber, name: 'Fatima Jansen', school: '18AB00' }
    expect(notices).toEqual([{ code: 'seated-already', pupil }])
    await app.db
      .insertInto('withdrawals')
      .values({
        round: '1',
        pupil_id: fatima.id,
        department_id: 1,
        reason: 'verhuisd',
        withdrawn_at: app.clock.now(),
        withdrawn_by: 'test',
      })
      .execute()
    expect((await plan({ round: '2' })).lists.participants).toHaveLength(2)
  })

  it('waits for the result of round 1, or for somebody who says how many seats there are', async () => {
    const { app, youssef } = town
    await handedIn(app, youssef, ['south/havo'], '2')
    app.travelTo('2026-04-14T16:00')
    expect(await problemOf(plan({ round: '2' }))).toMatchObject({
      troubles: [{ code: 'department-without-seats', department: 'south/havo', listed: 1 }],
    })
  })
})

describe('freezing anew', () => {
  it('before a draw takes the place of what was, and tells what is other', async () => {
    const { app, mila } = town
    const first = await commit(app)
    await addDepartment(app, { code: 'north/havo', capacity: 3 })
    await app.db.updateTable('pupils').set({ route: 'kovo' }).where('id', '=', mila.id).execute()
    const { before, lists } = await plan()
    expect(before?.frozen.sha256).toBe(first.sha256)
    expect(before?.difference).toMatchObject({ added: [], changed: [], rules: false })
    expect(before?.difference.gone).toHaveLength(1)
    expect(before?.difference.seats).toEqual([{ department: 'north/havo', old: 2, new: 3 }])
    const second = await commit(app, { reason: 'meer plaatsen' })
    expect(lists.earlier).toEqual([])
    expect(second.sha256).not.toBe(first.sha256)
    expect(await findFrozenLists(app.db, '1')).toMatchObject({ sha256: second.sha256 })
  })

  it('can go back to lists that were frozen once', async () => {
    const first = await commit(town.app)
    await addDepartment(town.app, { code: 'north/havo', capacity: 3 })
    await commit(town.app)
    await addDepartment(town.app, { code: 'north/havo', capacity: 2 })
    const third = await commit(town.app)
    expect(third.sha256).toBe(first.sha256)
    expect(third.id).not.toBe(first.id)
  })

  it('after a draw must be asked for, stands in the new file, and ends the results of that draw', async () => {
    const { app } = town
    const run = await drawnMatch(app)
    expect(await problemOf(plan())).toEqual({ code: 'lists-drawn', round: '1', drawnAt: app.clock.now() })
    const second = await commit(app, { again: true, reason: 'de dobbelstenen vielen van tafel' })
    expect(frozenFile(second.sha256).earlier).toEqual([run.frozen.sha256])
    expect(await findResultSet(app.db, '1')).toBeUndefined()
    await keepSeed(app, {
      round: '1',
      ...dice,
      seed: '1 2 3 4 5 6 1 2 3 4 5 6',
      asFrozen: false,
      sha256: second.sha256,
    })
    await keepRun(app, '1')
    const third = await commit(app, { again: true, reason: 'nog een keer' })
    expect(frozenFile(third.sha256).earlier).toEqual([run.frozen.sha256, second.sha256])
  })

  it('is over once results are published', async () => {
    const { app, fatima } = town
    await commit(app)
    await publishResults(app, [aResult(fatima.elkNumber, { department: 'north/havo' })])
    const published = { code: 'results-published', round: '1', publishedAt: app.clock.now() }
    expect(await problemOf(plan({ again: true }))).toEqual(published)
  })

  it('does not happen when something changed since it was shown', async () => {
    const { app } = town
    const shown = await plan()
    await addDepartment(app, { code: 'north/havo', capacity: 3 })
    expect(await problemOf(commitLists(app, { round: '1', again: false, reason: '', plan: shown }))).toEqual({
      code: 'file-changed-meanwhile',
    })
    expect(await findFrozenLists(app.db, '1')).toBeUndefined()
  })
})

it('freezes all or nothing, whichever call to the database fails', async () => {
  const { app } = town
  await commit(app)
  await addDepartment(app, { code: 'north/havo', capacity: 3 })
  const shown = await plan()
  const failing = openFailingDatabase(app.home.database)
  const before = await hashTables(app.db)
  let n = 1
  for (; ; n++) {
    failing.failAt(n)
    const attempt = commitLists({ ...app, db: failing.db }, { round: '1', again: false, reason: 'x', plan: shown })
    const failure = await problemOf(attempt)
    if (failing.calls() < n) break
    expect(failure).toMatchObject({ code: 'SQLITE_FULL' })
    expect(await hashTables(app.db)).toBe(before)
  }
  expect(n).toBeGreaterThan(10)
  await failing.db.destroy()
  expect(await findFrozenLists(app.db, '1')).toMatchObject({ sha256: shown.sha256 })
})
