import { afterEach, beforeEach, expect, it } from 'vitest'
import { breathingDatabase } from '../../src/db/breathing.js'
import { getProcedure } from '../../src/db/procedure.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

/** How many turns the program had while four things were asked, each after so many milliseconds of work. */
async function turnsWhile(workMs: number, inTransaction: boolean): Promise<number> {
  let now = 0
  let turns = 0
  let isOver = false
  const count = () => {
    turns++
    if (!isOver) setImmediate(count)
  }
  const db = breathingDatabase(app.db, () => {
    now += workMs
    return now
  })
  const ask = async (asked: typeof db) => {
    for (let n = 0; n < 4; n++) await getProcedure(asked)
  }
  setImmediate(count)
  await (inTransaction ? db.transaction().execute(ask) : ask(db))
  isOver = true
  return turns
}

it.each([false, true])(
  'long work lets as much else be done as waits, in a transaction too: %s',
  async (inTransaction) => {
    expect(await turnsWhile(10, inTransaction)).toBeGreaterThanOrEqual(4 * 16)
  },
)

it('short work is not held up', async () => {
  expect(await turnsWhile(0, false)).toBeLessThan(4)
})
