import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepSeed, planDraw } from '../../src/actions/draw-lots.js'
import { explainMatch } from '../../src/actions/explain-match.js'
import { grantSeat, takeGrantBack } from '../../src/actions/grant-seat.js'
import { type PlaceByHand, placeByHand } from '../../src/actions/place-by-hand.js'
import { readMatchLists } from '../../src/actions/read-match-lists.js'
import { keepRun, readKeptRun } from '../../src/actions/run-match.js'
import { tryMatch } from '../../src/actions/try-match.js'
import type { App } from '../../src/app.js'
import { listAudit } from '../../src/db/list-audit.js'
import { findFrozenLists, listGrants, listHandSeats, listTrials } from '../../src/db/match.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { findResultSet } from '../../src/db/results.js'
import type { UserError } from '../../src/domain/problems.js'
import { commit, dice, drawnMatch, type MatchTown, matchTown } from '../support/a-match.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { hashTables } from '../support/tables.js'

let town: MatchTown
let app: MatchTown['app']
beforeEach(async () => {
  town = await matchTown()
  app = town.app
})
afterEach(() => app.close())

const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem ?? error,
  )
const draw = (sha256: string, more: object = {}, by: App = app) =>
  keepSeed(by, { round: '1', ...dice, asFrozen: false, sha256, ...more })
const actsOf = async () => (await listAudit(app.db, {})).map(({ act }) => act).filter((act) => !/submitted/.test(act))

/** Does something with a database of which the n-th call fails, for every n, and sees that nothing at all was written. */
async function expectAllOrNothing(attempt: (by: App) => Promise<unknown>): Promise<void> {
  const failing = openFailingDatabase(app.home.database)
  const before = await hashTables(app.db)
  let n = 1
  for (; ; n++) {
    failing.failAt(n)
    const failure = await problemOf(attempt({ ...app, db: failing.db }))
    if (failing.calls() < n) break
    expect(failure).toMatchObject({ code: 'SQLITE_FULL' })
    expect(await hashTables(app.db)).toBe(before)
  }
  expect(n).toBeGreaterThan(5)
  await failing.db.destroy()
  expect(await hashTables(app.db)).not.toBe(before)
}

describe('drawing', () => {
  it('comes after freezing, and happens once', async () => {
    expect(await problemOf(planDraw(app, '1'))).toEqual({ code: 'lists-not-frozen', round: '1' })
    const { sha256 } = await commit(app)
    await draw(sha256)
    const frozen = await findFrozenLists(app.db, '1')
    expect(frozen?.draw).toEqual({ ...dice, drawnAt: app.clock.now(), drawnBy: 'test' })
    expect(await problemOf(draw(sha256, { seed: 'another text of some length' }))).toEqual({
      code: 'drawn-already',
      round: '1',
      drawnAt: app.clock.now(),
    })
    const [entry] = (await listAudit(app.db, {})).filter(({ act }) => act === 'seed drawn')
    expect(entry?.details).toEqual({ round: '1', sha256, ...dice })
  })

  it('counts once, however many people type a seed at the same time', async () => {
    const { sha256 } = await commit(app)
    const seeds = Array.from({ length: 10 }, (_, n) => ({ seed: `${dice.seed} by ${n}` }))
    const answers = await Promise.all(seeds.map((seed) => problemOf(draw(sha256, seed))))
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1)
  })

  it('takes no seed that was drawn before: who froze anew knew the outcome', async () => {
    await draw((await commit(app)).sha256)
    const { sha256 } = await commit(app, { again: true, reason: 'other seats' })
    expect(await problemOf(draw(sha256))).toEqual({ code: 'seed-used', round: '1' })
    expect(await problemOf(draw(sha256, { seed: 'another text of some length' }))).toBeUndefined()
  })

  it('takes no text that cannot be repeated', async () => {
    const { sha256 } = await commit(app)
    expect(await problemOf(draw(sha256, { seed: '6 3 1' }))).toEqual({ code: 'wrong-seed', fault: 'too-short' })
    expect((await findFrozenLists(app.db, '1'))?.draw).toBeUndefined()
  })

  it('takes the seed from outside, whoever tried it before', async () => {
    const { sha256 } = await commit(app)
    const tried = () => tryMatch(app, { round: '1', seed: dice.seed, capacities: new Map() })
    const { trial } = await tried()
    await draw(sha256)
    expect((await findFrozenLists(app.db, '1'))?.draw?.seed).toBe(dice.seed)
    expect((await tried()).trial.figures).toEqual(trial.figures)
  })

  it('stops when ELK is other than what was frozen, unless what was frozen counts', async () => {
    const { sha256 } = await commit(app)
    await addDepartment(app, { code: 'north/havo', capacity: 3 })
    const { moved } = await planDraw(app, '1')
    expect(moved?.seats).toEqual([{ department: 'north/havo', old: 2, new: 3 }])
    expect(await problemOf(draw(sha256))).toEqual({ code: 'lists-moved', round: '1', difference: moved })
    await draw(sha256, { asFrozen: true })
    expect((await keepRun(app, '1')).lists.departments[0]?.capacity).toBe(2)
  })

  it('keeps all or nothing, whichever call to the database fails', async () => {
    const { sha256 } = await commit(app)
    await expectAllOrNothing((by) => draw(sha256, {}, by))
  })
})

describe('computing the seats', () => {
  it('needs a draw', async () => {
    expect(await problemOf(keepRun(app, '1'))).toEqual({ code: 'lists-not-frozen', round: '1' })
    await commit(app)
    expect(await problemOf(keepRun(app, '1'))).toEqual({ code: 'not-drawn', round: '1' })
  })

  it('keeps who sits where under ELK numbers, out of the database', async () => {
    const run = await drawnMatch(app)
    expect(run.unchanged).toBe(false)
    const set = await findResultSet(app.db, '1')
    expect(set).toMatchObject({ origin: 'draw', listsId: run.frozen.id, outcomeSha256: run.sha256, madeBy: 'test' })
    const { set: results, of } = app.vault.results(set?.sha256 ?? '')
    expect(results).toMatchObject({
      format: 'elk-results-1',
      year: 2026,
      round: '1',
      origin: 'draw',
      outcome: run.sha256,
    })
    const lastLotAt = (code: string) =>
      Math.max(...run.outcome.participants.flatMap(({ department, lot }) => (department === code ? [lot] : [])))
    expect(results.departments).toEqual([
      { code: 'north/havo', seats: 2, placed: 2, lastLot: lastLotAt('north/havo') },
      { code: 'south/havo', seats: 1, placed: 1, lastLot: lastLotAt('south/havo') },
      { code: 'west/havo', seats: 1, placed: 1, lastLot: lastLotAt('west/havo') },
    ])
    expect(results.pupils.map(({ elkNumber }) => elkNumber)).toEqual(
      Object.values(town)
        .flatMap((one) => ('elkNumber' in one ? [one.elkNumber] : []))
        .sort(),
    )
    const seated = run.outcome.participants.find(({ how }) => how === 'lot')
    const pupil = run.pseudonyms.get(seated?.code ?? '')
    expect(pupil && of(pupil.elkNumber)).toMatchObject({ how: 'lot', lot: seated?.lot, code: seated?.code })
  })

  it('gives the same bytes every time, and writes them down once', async () => {
    const first = await drawnMatch(app)
    const acts = await actsOf()
    const second = await keepRun(app, '1')
    expect(second).toMatchObject({ unchanged: true, sha256: first.sha256 })
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect(await actsOf()).toEqual(acts)
  })

  it('goes by what was frozen, whatever happened to ELK since', async () => {
    const first = await drawnMatch(app)
    await addDepartment(app, { code: 'north/havo', capacity: 60 })
    await app.db.updateTable('pupils').set({ advice: 'vwo', route: 'kovo' }).execute()
    expect((await keepRun(app, '1')).sha256).toBe(first.sha256)
  })

  it('changes nothing that is published', async () => {
    const { frozen } = await drawnMatch(app)
    await app.db.updateTable('result_sets').set({ superseded_at: app.clock.now() }).execute()
    await publishResults(app, [aResult(town.fatima.elkNumber, { department: 'north/havo' })])
    expect(frozen.draw).toBeDefined()
    expect(await problemOf(keepRun(app, '1'))).toMatchObject({ code: 'results-published' })
  })

  it('keeps all or nothing, whichever call to the database fails', async () => {
    const { sha256 } = await commit(app)
    await draw(sha256)
    await expectAllOrNothing((by) => keepRun(by, '1'))
  })
})

describe('seats by hand', () => {
  /** Who was left over by the draw: of the four with a complete list the one with the worst number. */
  async function leftOver(): Promise<KeptPupil> {
    const { outcome, pseudonyms } = await readKeptRun(app, '1')
    const unseated = new Set(outcome.participants.flatMap(({ how, code }) => (how === 'none' ? [code] : [])))
    const elkNumbers = [...pseudonyms].flatMap(([code, { elkNumber }]) => (unseated.has(code) ? [elkNumber] : []))
    const found = [town.fatima, town.youssef, town.sem, town.noor].find((one) => elkNumbers.includes(one.elkNumber))
    if (!found) throw new TypeError('nobody was left over')
    return found
  }
  const place = (more: Partial<PlaceByHand> & { pupil: KeptPupil }, by: App = app) =>
    placeByHand(by, { round: '1', department: 'south/havo', reason: 'besluit van de besturen', ...more })

  it('go to who was left over with a complete list, on that list, and make a new outcome', async () => {
    const first = await drawnMatch(app)
    const pupil = await leftOver()
    const { run } = await place({ pupil })
    expect(run.sha256).not.toBe(first.sha256)
    expect(await listHandSeats(app.db, first.frozen.id)).toMatchObject([
      { pupilId: pupil.id, department: 'south/havo', reason: 'besluit van de besturen' },
    ])
    const set = await findResultSet(app.db, '1')
    expect(app.vault.results(set?.sha256 ?? '').of(pupil.elkNumber)).toMatchObject({
      how: 'hand',
      department: 'south/havo',
    })
    expect((await keepRun(app, '1')).unchanged).toBe(true)
    await place({ pupil, department: undefined })
    expect(await findResultSet(app.db, '1')).toMatchObject({ outcomeSha256: first.sha256 })
    expect((await actsOf()).slice(-2)).toEqual(['placed by hand', 'hand seat taken back'])
  })

  it('go to nobody else, and to no other department', async () => {
    await commit(app)
    expect(await problemOf(place({ pupil: town.mila }))).toEqual({ code: 'not-drawn', round: '1' })
    await draw((await findFrozenLists(app.db, '1'))?.sha256 ?? '')
    expect(await problemOf(place({ pupil: town.mila }))).toEqual({ code: 'match-not-run', round: '1' })
    await keepRun(app, '1')
    const pupil = await leftOver()
    const { outcome, pseudonyms } = await readKeptRun(app, '1')
    const unseated = outcome.participants
      .filter(({ how }) => how === 'none')
      .map(({ code }) => pseudonyms.get(code)?.id)
    const short = [town.mila, town.olga].find(({ id }) => unseated.includes(id)) as KeptPupil
    const ali = await addPupil(app, { firstName: 'Ali', advice: 'havo' })
    const wrong = async (one: KeptPupil, department: string) =>
      (await problemOf(place({ pupil: one, department }))) as object
    expect(await wrong(short, 'west/havo')).toMatchObject({ fault: 'list-not-complete' })
    expect(await wrong(ali, 'west/havo')).toMatchObject({ fault: 'unknown-participant' })
    expect(await wrong(pupil, 'west/havo')).toMatchObject({ code: 'hand-seat-wrong', fault: 'not-on-list' })
    expect(await problemOf(place({ pupil, department: undefined }))).toEqual({
      code: 'no-hand-seat',
      elkNumber: pupil.elkNumber,
    })
  })

  it('are kept with their outcome or not at all, whichever call to the database fails', async () => {
    await drawnMatch(app)
    const pupil = await leftOver()
    await expectAllOrNothing((by) => place({ pupil }, by))
  })
})

describe('a trial', () => {
  const tryWith = (capacities: [string, number][] = [], seed?: string) =>
    tryMatch(app, { round: '1', seed, capacities: new Map(capacities) })

  it('shows what other seats would do, beside the trial before it', async () => {
    const { trial, before } = await tryWith()
    expect(before).toBeUndefined()
    expect(trial).toMatchObject({ frozen: false, capacities: {}, figures: { participants: 6, left: 1 } })
    expect(trial.figures.departments[0]).toMatchObject({
      code: 'north/havo',
      capacity: 2,
      first: 4,
      seated: 2,
      missed: 2,
    })
    const second = await tryWith([['north/havo', 4]])
    expect(second.before).toEqual(trial)
    expect(second.trial.figures).toMatchObject({ left: 0, how: { lot: 5, none: 1 } })
    expect((await readMatchLists(app, '1')).lists.departments[0]?.capacity).toBe(2)
  })

  it('gives everybody the same number in every trial, whoever hands in in between', async () => {
    const { trial } = await tryWith()
    await addDepartment(app, { code: 'east/havo', capacity: 5 })
    const again = await tryWith()
    expect(again.trial.figures.departments.filter(({ code }) => code !== 'east/havo')).toEqual(
      trial.figures.departments,
    )
  })

  it('keeps nothing of any pupil', async () => {
    await commit(app)
    await tryWith()
    const [trial] = await listTrials(app.db, '1')
    const kept = app.vault.read(trial?.sha256 ?? '').toString('utf8')
    expect(JSON.parse(kept)).toMatchObject({ frozen: true })
    const { pupils } = await readMatchLists(app, '1')
    for (const [code, { elkNumber }] of pupils) {
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(elkNumber)
    }
  })
})

describe('a right to a seat before the draw', () => {
  const grant = (pupil: KeptPupil, department?: string) =>
    grantSeat(app, { round: '1', pupil, kind: 'hardship', department, reason: 'besluit 12' })

  it('seats a pupil whatever its number, and is written down with its reason', async () => {
    const { before, handedIn } = await grant(town.olga, 'west/havo')
    expect({ before, handedIn }).toEqual({ before: undefined, handedIn: true })
    expect(await listGrants(app.db, '1')).toMatchObject([
      { pupilId: town.olga.id, kind: 'hardship', department: 'west/havo', reason: 'besluit 12', grantedBy: 'test' },
    ])
    await drawnMatch(app)
    const explanation = await explainMatch(app, { round: '1', pupil: town.olga })
    expect(explanation).toMatchObject({ how: 'hardship', department: 'west/havo', position: 1 })
    expect(await explainMatch(app, { round: '1', pupil: town.mila })).toMatchObject({ how: 'none', complete: false })
    expect((await actsOf()).filter((act) => act === 'match explained')).toHaveLength(2)
  })

  it('is for a department on the list, and for who takes part in a draw', async () => {
    expect(await problemOf(grant(town.olga, 'north/havo'))).toEqual({
      code: 'grant-not-listed',
      elkNumber: town.olga.elkNumber,
      department: 'north/havo',
    })
    const dylan = await addPupil(app, { firstName: 'Dylan', route: 'kovo', advice: 'vmbo-b' })
    expect(await problemOf(grant(dylan))).toMatchObject({ code: 'route-not-drawn', route: 'kovo' })
  })

  it('can be changed, and taken back', async () => {
    await grant(town.fatima, 'south/havo')
    const changed = await grant(town.fatima)
    expect(changed.before).toMatchObject({ department: 'south/havo' })
    expect(await listGrants(app.db, '1')).toMatchObject([{ pupilId: town.fatima.id, department: null }])
    await takeGrantBack(app, { round: '1', pupil: town.fatima, reason: 'vergissing' })
    expect(await listGrants(app.db, '1')).toEqual([])
    expect(await problemOf(takeGrantBack(app, { round: '1', pupil: town.fatima, reason: 'x' }))).toEqual({
      code: 'no-grant',
      round: '1',
      elkNumber: town.fatima.elkNumber,
    })
  })
})

it('tells nothing of a draw about who took no part in it', async () => {
  const ali = await addPupil(app, { firstName: 'Ali', advice: 'havo' })
  expect(await problemOf(explainMatch(app, { round: '1', pupil: ali }))).toEqual({ code: 'match-not-run', round: '1' })
  await drawnMatch(app)
  expect(await problemOf(explainMatch(app, { round: '1', pupil: ali }))).toEqual({
    code: 'no-participant',
    round: '1',
    elkNumber: ali.elkNumber,
  })
})
