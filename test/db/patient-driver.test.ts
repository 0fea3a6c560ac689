import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getProcedure } from '../../src/db/procedure.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
/** Another process, as far as SQLite knows. */
let other: ReturnType<typeof openSqlite>

beforeEach(async () => {
  app = await testApp()
  other = openSqlite(app.home.database, { mustExist: true })
})
afterEach(async () => {
  other.close()
  await app.close()
})

const year = async () => (await getProcedure(app.db)).year
const moveYear = (to: number, db = app.db) =>
  db.transaction().execute(async (trx) => {
    const { year: from } = await getProcedure(trx)
    await trx.updateTable('procedure').set({ year: to }).execute()
    return from
  })

describe('while another process writes', () => {
  beforeEach(() => void other.exec('begin immediate'))

  it('a change waits, and neither the program nor who reads is held up', async () => {
    let isDone = false
    const change = moveYear(2030).finally(() => {
      isDone = true
    })
    let longestMs = 0
    for (let round = 0; round < 20; round++) {
      const start = performance.now()
      expect(await year()).toBe(2026)
      await sleep(5)
      longestMs = Math.max(longestMs, performance.now() - start)
    }
    expect(isDone).toBe(false)
    expect(longestMs).toBeLessThan(1000)
    other.exec('commit')
    expect(await change).toBe(2026)
    expect(await year()).toBe(2030)
  })

  it('changes are made in the order in which they were asked for, each after the one before', async () => {
    const changes = [2030, 2031, 2032, 2033].map((to) => moveYear(to))
    await sleep(40)
    other.exec('commit')
    expect(await Promise.all(changes)).toEqual([2026, 2030, 2031, 2032])
  })

  it('a change outside a transaction waits as well, and stays outside those of others', async () => {
    const failing = app.db.transaction().execute(async (trx) => {
      await trx.updateTable('procedure').set({ year: 1999 }).execute()
      throw new Error('on second thoughts')
    })
    const alone = app.db.updateTable('procedure').set({ year: 2040 }).execute()
    const refused = expect(failing).rejects.toThrow('on second thoughts')
    await sleep(40)
    other.exec('commit')
    await refused
    await alone
    expect(await year()).toBe(2040)
  })
})

it('who reads waits for a transaction of the same program, and sees it whole', async () => {
  const change = app.db.transaction().execute(async (trx) => {
    await trx.updateTable('procedure').set({ year: 2030 }).execute()
    await sleep(20)
    await trx.updateTable('procedure').set({ year: 2031 }).execute()
  })
  await sleep(5)
  expect(await year()).toBe(2031)
  await change
})

it('a transaction that cannot begin leaves the next its turn', async () => {
  const failing = openFailingDatabase(app.home.database)
  failing.failAt(1)
  const changes = await Promise.allSettled([moveYear(2030, failing.db), moveYear(2031, failing.db)])
  expect(changes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  expect(await year()).toBe(2031)
  await failing.db.destroy()
})

it('a change outside a transaction stays, at whatever moment it comes while one begins that is undone', async () => {
  const lost: number[] = []
  for (let steps = 0; steps < 20; steps++) {
    const undone = app.db.transaction().execute(() => Promise.reject(new Error('on second thoughts')))
    const refused = expect(undone).rejects.toThrow('on second thoughts')
    for (let step = 0; step < steps; step++) await Promise.resolve()
    await app.db
      .updateTable('procedure')
      .set({ year: 2040 + steps })
      .execute()
    await refused
    if ((await year()) !== 2040 + steps) lost.push(steps)
  }
  expect(lost).toEqual([])
})
