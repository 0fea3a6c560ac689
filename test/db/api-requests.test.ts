import { afterEach, beforeEach, expect, it } from 'vitest'
import { findAnswer, keepAnswer } from '../../src/db/api-requests.js'
import { makeKey } from '../support/make-key.js'
import type { TestApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp
beforeEach(async () => {
  ;({ app } = await twoSchools())
  await makeKey(app)
  await makeKey(app, '19CD01')
})
afterEach(() => app.close())

const keep = (tokenId: number, idempotencyKey: string, at: string, answer = 'x') =>
  app.db
    .transaction()
    .execute((trx) =>
      keepAnswer(trx, { tokenId, idempotencyKey, requestHash: 'h' }, { status: 200, answer, now: moment(at) }),
    )
const kept = async (tokenId: number, idempotencyKey: string, at: string) =>
  (await findAnswer(app.db, { tokenId, idempotencyKey }, moment(at))) !== undefined

it('an answer is kept for a day, and its name is free after it', async () => {
  await keep(1, 'nacht', '2026-03-26T02:00')
  expect(await kept(1, 'nacht', '2026-03-27T02:00')).toBe(true)
  expect(await kept(1, 'nacht', '2026-03-27T02:01')).toBe(false)
  await keep(1, 'nacht', '2026-03-27T02:01')
})

it('no key fills the disk with answers: its oldest go first, and none of others', async () => {
  await keep(2, 'other', '2026-03-26T01:00')
  for (const minute of [10, 20, 30, 40]) await keep(1, `m${minute}`, `2026-03-26T02:${minute}`, 'é'.repeat(6_000_000))
  const names = ['m10', 'm20', 'm30', 'm40']
  expect(await Promise.all(names.map((name) => kept(1, name, '2026-03-26T03:00')))).toEqual([false, false, true, true])
  expect(await kept(2, 'other', '2026-03-26T03:00')).toBe(true)
})
