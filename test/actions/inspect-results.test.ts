import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordResultCheck } from '../../src/actions/check-results.js'
import { commitLists, planCommit } from '../../src/actions/commit-lists.js'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { keepSeed } from '../../src/actions/draw-lots.js'
import { grantSeat } from '../../src/actions/grant-seat.js'
import { applyResultImport, planResultImport } from '../../src/actions/import-results.js'
import { inspectResults } from '../../src/actions/inspect-results.js'
import { type PublishResults, planPublication, publishResults } from '../../src/actions/publish-results.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { keepRun } from '../../src/actions/run-match.js'
import type { App } from '../../src/app.js'
import { listAudit } from '../../src/db/list-audit.js'
import { addResultSet, findPublication, findResultSet } from '../../src/db/results.js'
import { DamagedVaultError } from '../../src/vault/vault.js'
import { standingOf } from '../support/a-family.js'
import { aPlacement, type Placement, problemOf } from '../support/a-placement.js'
import { addDepartment } from '../support/a-school.js'
import type { TestApp } from '../support/test-app.js'

const round = '1' as const

let placement: Placement
let app: TestApp

beforeEach(async () => {
  placement = await aPlacement()
  ;({ app } = placement)
})
afterEach(() => app.close())

const as = (actor: string): TestApp => ({ ...app, actor })
const importRight = (on?: App) => placement.importRight(on)
const check = (actor?: string) => placement.check(actor)
const publish = (order?: Partial<PublishResults>, actor?: string) => placement.publish(order, actor)
const resultFor = async (n: number) => (await standingOf(app, placement.pupils[n] as { id: number })).results.get(round)

describe('a check', () => {
  const faultsNow = async () => (await inspectResults(app.db, app, round)).faults

  it('finds a family that is no longer definitive, and a list that is another', async () => {
    await importRight()
    const [ali] = placement.pupils
    const { elkNumber } = ali
    expect(await faultsNow()).toEqual([])
    app.travelTo('2026-03-30T12:00')
    await reopenApplication(app, { elkNumber, round, reason: 'a mistake' })
    app.travelTo('2026-04-01T21:00')
    expect(await faultsNow()).toEqual([{ code: 'no-participant', elkNumber }])
    await sql`update applications set submission_id = (select max(id) from submissions where pupil_id = ${ali.id}) where pupil_id = ${ali.id}`.execute(
      app.db,
    )
    expect(await faultsNow()).toEqual([])
  })

  it('finds an advice that a department does not admit, and seats that are others', async () => {
    await importRight()
    await addDepartment(app, { code: 'north/havo', capacity: 1, advices: ['vwo'] })
    const [ali, bo] = placement.pupils
    expect(await faultsNow()).toEqual([
      ...[ali, bo].map(({ elkNumber }) => ({
        code: 'advice-not-admitted',
        elkNumber,
        department: 'north/havo',
        advice: 'havo',
      })),
      {
        code: 'over-capacity',
        department: 'north/havo',
        seats: 1,
        limit: 1,
        placed: [ali, bo].map((one) => one.elkNumber),
      },
    ])
    await addDepartment(app, { code: 'north/havo', capacity: 3 })
    expect(await faultsNow()).toEqual([{ code: 'seats-changed', department: 'north/havo', old: 2, new: 3 }])
  })

  it('is over when something changed between the page and the signature', async () => {
    await importRight()
    const shown = await inspectResults(app.db, app, round)
    await addDepartment(app, { code: 'north/havo', capacity: 1 })
    expect(await problemOf(recordResultCheck(as('joke'), shown))).toBe('file-changed-meanwhile')
    expect(await problemOf(check())).toBe('file-changed-meanwhile')
  })

  it('is done again inside publishing', async () => {
    await importRight()
    await check()
    const order = { round, at: undefined }
    const plan = await planPublication(app.db, as('piet'), order)
    await addDepartment(app, { code: 'north/havo', capacity: 1 })
    expect(await problemOf(publishResults(as('piet'), order, plan))).toBe('results-not-right')
    expect(await findPublication(app.db, round)).toBeUndefined()
  })

  it('does not mind another address or name of a child', async () => {
    await importRight()
    await correctPupil(app, { elkNumber: placement.pupils[0].elkNumber, values: { street: 'Kade' }, reason: 'moved' })
    expect(await faultsNow()).toEqual([])
  })

  it.each(['altered', 'gone'])('of a file that is %s on the disk ends before anything is believed', async (what) => {
    await importRight()
    await check()
    const { sha256 } = (await findResultSet(app.db, round)) as { sha256: string }
    const file = join(app.home.results, `${sha256}.json`)
    if (what === 'gone') rmSync(file)
    else writeFileSync(file, '{"format":"elk-results-1"}\n')
    await expect(check()).rejects.toThrow(DamagedVaultError)
    await expect(publish()).rejects.toThrow(DamagedVaultError)
    await importRight()
    expect(createHash('sha256').update(app.vault.read(sha256)).digest('hex')).toBe(sha256)
    expect(await problemOf(publish())).toBeUndefined()
  })
})

describe('results of our own draw', () => {
  async function draw(): Promise<void> {
    const plan = await planCommit(app, { round, again: false }, app.clock.now())
    const { sha256 } = await commitLists(app, { round, again: false, reason: '', plan })
    await keepSeed(app, { round, seed: '6 6 1 4 2 3 5 1 2 6', source: 'dice', asFrozen: false, sha256 })
    await keepRun(app, round)
  }

  it('give way to a file only after the lists are frozen anew, for a reason', async () => {
    await draw()
    expect(await problemOf(importRight())).toBe('results-drawn')
    expect((await findResultSet(app.db, round))?.origin).toBe('draw')
    const plan = await planCommit(app, { round, again: true }, app.clock.now())
    await commitLists(app, { round, again: true, reason: 'placed elsewhere', plan })
    expect(await problemOf(importRight())).toBeUndefined()
    expect((await findResultSet(app.db, round))?.origin).toBe('import')
  })

  it('keep out a file from the moment of the seed, but not the file that counts already', async () => {
    const plan = await planCommit(app, { round, again: false }, app.clock.now())
    const { sha256 } = await commitLists(app, { round, again: false, reason: '', plan })
    const seed = { round, seed: '6 6 1 4 2 3 5 1 2 6', source: 'dice', asFrozen: false, sha256 } as const
    await keepSeed(app, seed)
    expect(await problemOf(importRight())).toBe('results-drawn')
    const again = await planCommit(app, { round, again: true }, app.clock.now())
    await commitLists(app, { round, again: true, reason: 'placed elsewhere', plan: again })
    await importRight()
    await keepSeed(app, { ...seed, seed: '1 5 3 3 6 2 4 1 1 5', sha256: again.sha256 })
    expect(await problemOf(importRight())).toBeUndefined()
  })

  it('say of every seat that no lot decided who gave it, and why', async () => {
    const [ali, bo, cas, dua] = placement.pupils
    const granted = { round, pupil: dua, kind: 'kopklas', department: undefined, reason: 'besluit 7' } as const
    await grantSeat(as('marja'), granted)
    app.travelTo('2026-04-01T20:30')
    await grantSeat(as('marja'), { ...granted, pupil: ali, kind: 'hardship', reason: 'besluit 12' })
    app.travelTo('2026-04-01T21:00')
    await draw()
    const { given } = await inspectResults(app.db, app, round)
    expect(given.map(({ elkNumber, how, decision }) => [elkNumber, how, decision?.by, decision?.reason])).toEqual([
      [ali.elkNumber, 'hardship', 'marja', 'besluit 12'],
      [dua.elkNumber, 'kopklas', 'marja', 'besluit 7'],
    ])
    expect(given.map(({ department }) => department)).toEqual(['north/havo', 'south/havo'])
    expect([bo, cas].map(({ elkNumber }) => given.some((one) => one.elkNumber === elkNumber))).toEqual([false, false])
  })

  it('are right when they follow from the frozen lists, the seed and nothing else', async () => {
    await draw()
    const { faults, kept, results } = await inspectResults(app.db, app, round)
    expect({ faults, origin: kept.origin, pupils: results.pupils.length }).toEqual({
      faults: [],
      origin: 'draw',
      pupils: 4,
    })
    await check()
    await publish()
    app.travelTo('2026-04-09T15:30')
    expect(await resultFor(0)).toMatchObject({ kind: 'placed', result: { code: expect.stringMatching(/^\w{4}-/) } })
  })

  it('are not when others are put in their place, whole and with a right name', async () => {
    await draw()
    const { kept, results } = await inspectResults(app.db, app, round)
    const swapped = { ...results, pupils: results.pupils.map((pupil) => ({ ...pupil, lot: 1 })) }
    const sha256 = app.vault.keep(Buffer.from(JSON.stringify(swapped)))
    await app.db.transaction().execute((trx) => addResultSet(trx, { ...kept, sha256 }))
    expect((await inspectResults(app.db, app, round)).faults).toEqual([{ code: 'not-from-draw', where: undefined }])
  })

  it('count as they were drawn only when somebody says so after ELK changed', async () => {
    await draw()
    await addDepartment(app, { code: 'north/havo', capacity: 1 })
    const moved = [{ code: 'seats-changed', department: 'north/havo', old: 2, new: 1 }]
    expect((await inspectResults(app.db, app, round)).faults).toEqual(moved)
    const inspection = await inspectResults(app.db, app, round, { asCommitted: true })
    expect(inspection).toMatchObject({ faults: [], accepted: moved })
    await recordResultCheck(as('joke'), inspection, { asCommitted: true })
    expect(await problemOf(publish())).toBe('results-not-right')
    expect(await problemOf(publish({ asCommitted: true }))).toBeUndefined()
    expect((await listAudit(app.db, {})).at(-1)?.details).toMatchObject({ accepted: 1 })
  })
})

describe('the results of round 2', () => {
  it('are of who had no seat after round 1, on the seats that it left', async () => {
    const [ali, bo, cas, dua] = placement.pupils
    const rows = [`${ali.elkNumber};north/havo`, `${bo.elkNumber};`, `${cas.elkNumber};south/havo`, `${dua.elkNumber};`]
    const first = await planResultImport(app, { bytes: Buffer.from(['ELK;Plaatsing', ...rows].join('\n')) }, '1')
    await applyResultImport(app, first, { reason: '' })
    await check()
    await publish()
    app.travelTo('2026-04-10T09:00')
    for (const pupil of [ali, bo, dua]) await placement.handIn(pupil, '2', 'south/havo', 'north/havo')
    app.travelTo('2026-04-14T16:00')
    const planOf = (...lines: string[]) =>
      planResultImport(app, { bytes: Buffer.from(['ELK;Plaatsing', ...lines].join('\n')) }, '2')
    const right = await planOf(`${bo.elkNumber};south/havo`, `${dua.elkNumber};north/havo`)
    expect(right).toMatchObject({
      faults: [],
      results: { departments: [{ code: 'north/havo', seats: 1, placed: 1 }, {}, {}] },
    })
    const wrong = await planOf(`${ali.elkNumber};`, `${bo.elkNumber};south/havo`, `${dua.elkNumber};south/havo`)
    expect(wrong.report.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'no-participant']])
    expect(wrong.faults).toMatchObject([{ code: 'over-capacity', department: 'south/havo', seats: 1, limit: 1 }])
  })
})
