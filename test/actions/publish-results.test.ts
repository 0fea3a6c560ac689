import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeRound } from '../../src/actions/change-round.js'
import { extendRound } from '../../src/actions/extend-round.js'
import { applyResultImport, planResultImport } from '../../src/actions/import-results.js'
import type { PublishResults } from '../../src/actions/publish-results.js'
import type { App } from '../../src/app.js'
import { listAudit } from '../../src/db/list-audit.js'
import { findPublication, listPublications } from '../../src/db/results.js'
import { listRounds } from '../../src/db/rounds.js'
import { standingOf } from '../support/a-family.js'
import { aPlacement, type Placement, problemOf } from '../support/a-placement.js'
import { hashTables } from '../support/tables.js'
import type { TestApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

const round = '1' as const

let placement: Placement
let app: TestApp

beforeEach(async () => {
  placement = await aPlacement()
  ;({ app } = placement)
})
afterEach(() => app.close())

const importRight = (on?: App) => placement.importRight(on)
const check = (actor?: string) => placement.check(actor)
const publish = (order?: Partial<PublishResults>, actor?: string) => placement.publish(order, actor)
const withdraw = () => placement.withdraw()
const resultFor = async (n: number) => (await standingOf(app, placement.pupils[n] as { id: number })).results.get(round)

describe('results', () => {
  it('are seen by a family from their moment on, to the millisecond, and not before', async () => {
    await importRight()
    await check()
    app.travelTo('2026-04-09T13:29:59.999Z')
    expect(await resultFor(2)).toBeUndefined()
    await publish()
    expect(await resultFor(2)).toBeUndefined()
    app.travelTo('2026-04-09T13:30:00.000Z')
    expect(await resultFor(2)).toMatchObject({
      kind: 'placed',
      department: 'south/havo',
      result: { lot: 4, position: 2, reserves: [{ department: 'north/havo', rank: 1 }] },
    })
    await withdraw()
    expect(await resultFor(2)).toBeUndefined()
  })

  it('need a second person: who checked them does not publish them, however the name is written', async () => {
    await importRight()
    expect(await problemOf(publish())).toBe('results-unchecked')
    await check('joke')
    expect(await problemOf(publish({}, 'joke'))).toBe('results-checked-by-same')
    expect(await problemOf(publish({}, ' Joke'))).toBe('results-checked-by-same')
    await check('piet')
    expect(await problemOf(publish({}, 'joke'))).toBeUndefined()
  })

  it('need a new check after other results, and after they were withdrawn', async () => {
    await importRight()
    await check()
    const [ali, bo, cas, dua] = placement.pupils
    const rows = [ali, bo, cas].map(({ elkNumber }) => `${elkNumber};`)
    const bytes = Buffer.from(['ELK;Plaatsing', ...rows, `${dua.elkNumber};south/havo`].join('\n'))
    await applyResultImport(app, await planResultImport(app, { bytes }, round), { reason: '' })
    expect(await problemOf(publish())).toBe('results-unchecked')
    await check()
    await publish()
    await withdraw()
    expect(await problemOf(publish())).toBe('results-unchecked')
    app.travelTo('2026-04-02T09:00')
    await check()
    await publish()
    expect(await listPublications(app.db, round)).toHaveLength(2)
  })

  it('that are published are neither replaced nor published again, and the same once more change nothing', async () => {
    await importRight()
    await check()
    await publish()
    const before = await hashTables(app.db)
    expect(await problemOf(publish())).toBe('results-published')
    await importRight()
    expect(await hashTables(app.db)).toBe(before)
    const bytes = Buffer.from(`ELK;Plaatsing\n${placement.pupils[0].elkNumber};`)
    expect(await problemOf(planResultImport(app, { bytes }, round))).toBe('results-published')
    await withdraw()
    expect(await problemOf(withdraw())).toBe('not-published')
  })

  it('take another moment in the same step, under the rules of the rounds', async () => {
    await importRight()
    await check()
    expect(await problemOf(publish({ at: moment('2026-04-01T19:59') }))).toBe('moment-passed')
    expect(await problemOf(publish({ at: moment('2026-04-07T09:00') }))).toBe('round-order')
    expect(await findPublication(app.db, round)).toBeUndefined()
    await publish({ at: moment('2026-04-09T17:00') })
    expect((await listRounds(app.db, app.config.rounds))[0]?.resultsAt).toBe(moment('2026-04-09T17:00'))
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
      act: 'results published',
      actor: 'piet',
      details: {
        round,
        resultsAt: moment('2026-04-09T17:00'),
        changes: [{ field: 'resultsAt', old: moment('2026-04-09T15:30'), new: moment('2026-04-09T17:00') }],
        participants: 4,
        placed: 4,
        checkedBy: ['joke'],
      },
    })
    await withdraw()
    app.travelTo('2026-04-07T11:00')
    await check()
    await publish({ at: 'now' })
    expect(await resultFor(0)).toMatchObject({ kind: 'placed' })
  })

  it('cannot be made, checked or published while a family still has time', async () => {
    await extendRound(app, {
      name: round,
      closesAt: moment('2026-04-03T12:00'),
      pupilId: placement.pupils[0].id,
      reason: 'ill',
    })
    expect(await problemOf(importRight())).toBe('round-still-open')
    app.travelTo('2026-04-03T12:00')
    await importRight()
    await check()
    await publish()
    const more = { name: round, closesAt: moment('2026-04-05T12:00'), pupilId: undefined, reason: 'again' }
    expect(await problemOf(extendRound(app, more))).toBe('results-published')
  })

  it('are not there for a round that has none', async () => {
    expect(await problemOf(publish())).toBe('no-results')
    expect(await problemOf(check())).toBe('no-results')
  })

  it('leave nothing of any placement in the database or in the log', async () => {
    await importRight()
    await check()
    await publish()
    await withdraw()
    for (const table of ['result_sets', 'result_checks', 'publications'] as const)
      expect(JSON.stringify(await app.db.selectFrom(table).selectAll().execute())).not.toMatch(/havo|"lot|\d{9}"/)
    const acts = (await listAudit(app.db, {})).filter(({ act }) => act.startsWith('results'))
    expect(acts).toHaveLength(4)
    expect(JSON.stringify(acts)).not.toMatch(/havo|lot|elkNumber":"/)
  })
})

describe('the moment of published results', () => {
  const move = (resultsAt: string) =>
    problemOf(changeRound(app, { name: round, times: { resultsAt: moment(resultsAt) }, reason: '' }))

  it('moves while it is to come, and never into the past', async () => {
    await importRight()
    await check()
    await publish()
    app.travelTo('2026-04-09T12:00')
    expect(await move('2026-04-09T11:00')).toBe('results-would-show')
    expect(await move('2026-04-09T16:30')).toBeUndefined()
  })

  it('stays where it is once families saw them, and so does the closing of the round', async () => {
    await importRight()
    await check()
    await publish()
    app.travelTo('2026-04-09T15:30')
    expect(await move('2026-04-09T18:00')).toBe('results-shown')
    expect(await move('2026-04-09T15:00')).toBe('results-shown')
    await withdraw()
    expect(await move('2026-04-09T18:00')).toBeUndefined()
  })

  it('leaves the round closed', async () => {
    await importRight()
    await check()
    await publish()
    const times = { closesAt: moment('2026-04-05T12:00') }
    expect(await problemOf(changeRound(app, { name: round, times, reason: '' }))).toBe('results-published')
  })
})

describe('what was published', () => {
  it('stays in the database as it was, whatever SQL is typed', async () => {
    await importRight()
    await check()
    await publish()
    for (const statement of [
      "update publications set sha256 = ''",
      'delete from publications',
      "update result_checks set checked_by = 'x'",
      'delete from result_checks',
    ])
      await expect(sql.raw(statement).execute(app.db), statement).rejects.toMatchObject({
        code: 'SQLITE_CONSTRAINT_TRIGGER',
      })
    await withdraw()
    await expect(sql`update publications set withdrawn_at = null`.execute(app.db)).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_TRIGGER',
    })
  })
})
