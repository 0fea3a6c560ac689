import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PublishResults, planPublication, publishResults } from '../../src/actions/publish-results.js'
import { withdrawResults } from '../../src/actions/withdraw-results.js'
import type { App } from '../../src/app.js'
import { listAudit } from '../../src/db/list-audit.js'
import { findPublication, findResultSet, listPublications } from '../../src/db/results.js'
import { aPlacement, type Placement, problemOf } from '../support/a-placement.js'
import { findAuditBreak } from '../support/audit-break.js'
import { openFailingDatabase } from '../support/failing-database.js'
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

const as = (actor: string): TestApp => ({ ...app, actor })
const importRight = (on?: App) => placement.importRight(on)
const check = (actor?: string) => placement.check(actor)
const publish = (order?: Partial<PublishResults>, actor?: string) => placement.publish(order, actor)
const withdraw = () => placement.withdraw()

describe('whichever call to the database fails', () => {
  async function failEverywhere(act: (on: App) => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
    const failing = openFailingDatabase(app.home.database)
    const before = await hashTables(app.db)
    let n = 1
    for (; ; n++) {
      failing.failAt(n)
      const failure = await problemOf(act({ ...as('piet'), db: failing.db }))
      if (failing.calls() < n) break
      expect(failure).toMatchObject({ code: 'SQLITE_FULL' })
      expect(await hashTables(app.db)).toBe(before)
    }
    expect(n).toBeGreaterThan(4)
    await failing.db.destroy()
    expect(await isDone()).toBe(true)
    expect(await findAuditBreak(app.db)).toBeUndefined()
  }

  it('publishing is done whole, with its moment and its log, or not at all', async () => {
    await importRight()
    await check()
    const order = { round, at: moment('2026-04-09T17:00') }
    const plan = await planPublication(app.db, as('piet'), order)
    await failEverywhere(
      (on) => publishResults(on, order, plan),
      async () => (await findPublication(app.db, round)) !== undefined,
    )
  })

  it('withdrawing is done whole or not at all', async () => {
    await importRight()
    await check()
    await publish()
    await failEverywhere(
      (on) => withdrawResults(on, { round, reason: 'x' }),
      async () => (await findPublication(app.db, round)) === undefined,
    )
  })

  it('an import keeps a file that counts for nothing, or its results with their log', async () => {
    await failEverywhere(
      (on) => importRight(on),
      async () => (await findResultSet(app.db, round)) !== undefined,
    )
    expect(readdirSync(app.home.results)).toHaveLength(1)
  })

  it('even a commit that was kept though it seemed to fail leaves one publication, which a second try does not double', async () => {
    await importRight()
    await check()
    const order = { round, at: undefined }
    const failing = openFailingDatabase(app.home.database)
    const on = { ...as('piet'), db: failing.db }
    const plan = await planPublication(app.db, on, order)
    failing.failAt(0)
    await publishResults(on, order, plan)
    const commit = failing.calls()
    await withdraw()
    app.travelTo('2026-04-02T09:00')
    await check()
    failing.failAt(commit, { kept: true })
    expect(await problemOf(publishResults(on, order, plan))).toMatchObject({ code: 'SQLITE_FULL' })
    await failing.db.destroy()
    expect(await problemOf(publish())).toBe('results-published')
    expect(await listPublications(app.db, round)).toHaveLength(2)
    expect((await listAudit(app.db, {})).filter(({ act }) => act === 'results published')).toHaveLength(2)
  })
})
