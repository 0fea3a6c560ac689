import { afterEach, beforeEach, expect, it } from 'vitest'
import { prepared } from '../../src/db/prepared.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let timesBuilt = 0

const named = prepared((db, { first, last }: { first: string; last: string }) => {
  timesBuilt += 1
  return db
    .selectFrom('pupils')
    .select(['first_name', 'last_name'])
    .where('last_name', '=', last)
    .where((eb) => eb.or([eb('first_name', '=', first), eb('first_name', '=', `'`)]))
    .compile()
})

beforeEach(async () => {
  app = await testApp()
  await addPupil(app, { firstName: 'Fatima', lastName: 'Amrani' })
  await addPupil(app, { firstName: "'", lastName: 'Amrani' })
  await addPupil(app, { firstName: 'Bob', lastName: 'de Boer' })
})
afterEach(() => app.close())

it('a prepared query is put together once and answers each time for its own values, in any database and transaction', async () => {
  const names = (rows: { first_name: string }[]) => rows.map(({ first_name }) => first_name).sort()
  expect(names(await named(app.db, { first: 'Fatima', last: 'Amrani' }))).toEqual(["'", 'Fatima'])
  expect(names(await named(app.db, { last: 'de Boer', first: 'Bob' }))).toEqual(['Bob'])
  expect(names(await named(app.db, { last: "' or 1 = 1 --", first: 'Bob' }))).toEqual([])
  const within = app.db.transaction().execute(async (trx) => {
    await trx.updateTable('pupils').set({ last_name: 'Bakker' }).where('first_name', '=', 'Bob').execute()
    return named(trx, { first: 'Bob', last: 'Bakker' })
  })
  expect(names(await within)).toEqual(['Bob'])
  const other = await testApp()
  expect(await named(other.db, { first: 'Bob', last: 'de Boer' })).toEqual([])
  await other.close()
  expect(timesBuilt).toBe(1)
})
