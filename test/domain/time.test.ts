import { describe, expect, it } from 'vitest'
import { addMs, asInstant, DAY_MS, daysInMonth, msBetween, parseIsoDay } from '../../src/domain/time.js'
import { moment } from '../support/test-config.js'

describe('an instant', () => {
  it.each(['', '2026-03-25', '2026-03-25T08:00:00Z', '2026-03-25T08:00:00.000+01:00', '+012026-03-25T08:00:00.000Z'])(
    'is not taken from %j, which this program never writes',
    (text) => {
      expect(() => asInstant(text)).toThrow(TypeError)
    },
  )

  it('in text order is in time order', () => {
    const at = asInstant('2026-03-25T08:00:00.000Z')
    expect(addMs(at, -1) < at && at < addMs(at, 1)).toBe(true)
    expect(addMs(at, DAY_MS)).toBe('2026-03-26T08:00:00.000Z')
    expect(msBetween(at, addMs(at, -5))).toBe(-5)
  })

  it('loses an hour to summer time and none to the calendar', () => {
    expect(msBetween(moment('2026-03-29T00:00'), moment('2026-03-30T00:00'))).toBe(23 * 3_600_000)
  })
})

describe('a calendar day', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(parseIsoDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-1-1',
    '',
    '2026-01-01T00:00',
  ])('%j does not', (text) => {
    expect(parseIsoDay(text)).toBeUndefined()
  })

  it('is one of so many in its month', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
  })
})
