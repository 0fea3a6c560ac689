import { expect, it } from 'vitest'
import { addMs, DAY_MS, MINUTE_MS, msBetween } from '../../src/domain/time.js'
import { isTimeToGiveUp, nextTryAt } from '../../src/mail/retry-schedule.js'
import { seededRandom } from '../support/seeded-random.js'
import { moment } from '../support/test-config.js'

const now = moment('2026-03-20T09:00')

it.each([
  [1, 1],
  [2, 5],
  [3, 15],
  [4, 30],
  [5, 60],
  [6, 120],
  [40, 120],
])('after %i attempts the next comes in %i minutes, 20 %% more or less', (attempts, minutes) => {
  const random = seededRandom()
  const waits = Array.from({ length: 500 }, () => msBetween(now, nextTryAt(attempts, now, random)) / MINUTE_MS)
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(minutes * 0.8)
  expect(Math.max(...waits)).toBeLessThanOrEqual(minutes * 1.2)
  expect(Math.min(...waits)).toBeLessThan(minutes * 0.85)
  expect(Math.max(...waits)).toBeGreaterThan(minutes * 1.15)
})

it('a server that asks for more time gets it', () => {
  expect(nextTryAt(1, now, seededRandom(), 10 * MINUTE_MS)).toBe(addMs(now, 10 * MINUTE_MS))
  expect(nextTryAt(6, now, seededRandom(), MINUTE_MS) > addMs(now, 90 * MINUTE_MS)).toBe(true)
})

it('after five days nobody waits for a mail any more', () => {
  expect(isTimeToGiveUp(now, addMs(now, 5 * DAY_MS - 1))).toBe(false)
  expect(isTimeToGiveUp(now, addMs(now, 5 * DAY_MS))).toBe(true)
})
