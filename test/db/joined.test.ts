import { afterEach, beforeEach, expect, it } from 'vitest'
import { joinedDatabase } from '../../src/db/joined.js'
import type { Trx } from '../../src/db/open.js'
import { getProcedure } from '../../src/db/procedure.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

const year = async () => (await getProcedure(app.db)).year
const setYear = (trx: Trx, to: number) => trx.updateTable('procedure').set({ year: to }).execute()
const refuse = () => {
  throw new Error('refused')
}

it('what asks for a transaction of its own is kept with the one around it', async () => {
  await app.db.transaction().execute(async (trx) => {
    const db = joinedDatabase(trx)
    await db.transaction().execute((own) => setYear(own, 2030))
    expect((await getProcedure(db)).year).toBe(2030)
  })
  expect(await year()).toBe(2030)
})

it('and is undone with it', async () => {
  const undone = app.db.transaction().execute(async (trx) => {
    await joinedDatabase(trx)
      .transaction()
      .execute((own) => setYear(own, 2030))
    refuse()
  })
  await expect(undone).rejects.toThrow('refused')
  expect(await year()).toBe(2026)
})

it('is undone alone when it alone fails', async () => {
  await app.db.transaction().execute(async (trx) => {
    const db = joinedDatabase(trx)
    await db.transaction().execute((own) => setYear(own, 2027))
    const failing = db.transaction().execute(async (own) => {
      await setYear(own, 2030)
      refuse()
    })
    await expect(failing).rejects.toThrow('refused')
    expect((await getProcedure(db)).year).toBe(2027)
  })
  expect(await year()).toBe(2027)
})
