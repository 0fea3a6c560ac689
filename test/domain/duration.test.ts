import { describe, expect, it } from 'vitest'
import { addDuration, parseDuration } from '../../src/domain/duration.js'
import { moment } from '../support/test-config.js'

describe('a duration', () => {
  it.each([
    ['3d', { days: 3, hours: 0, minutes: 0 }],
    ['2h30m', { days: 0, hours: 2, minutes: 30 }],
    ['45m', { days: 0, hours: 0, minutes: 45 }],
    ['1D 2H', { days: 1, hours: 2, minutes: 0 }],
  ])('%s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration)
  })

  it.each(['', ' ', '3', 'd', '-1d', '1.5h', '30m2h', '3 dagen', '99999d'])('is not %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it('counts days by the calendar and hours by the clock, also where summer time begins', () => {
    const evening = moment('2026-03-28T20:00')
    expect(addDuration(evening, { days: 1, hours: 0, minutes: 0 })).toBe(moment('2026-03-29T20:00'))
    expect(addDuration(evening, { days: 0, hours: 24, minutes: 0 })).toBe(moment('2026-03-29T21:00'))
  })

  it('ends with the year 9999', () => {
    expect(addDuration(moment('9999-12-30T12:00'), { days: 2, hours: 0, minutes: 0 })).toBeUndefined()
  })
})
