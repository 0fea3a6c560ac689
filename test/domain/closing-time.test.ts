import { describe, expect, it } from 'vitest'
import { parseClosing } from '../../src/domain/closing-time.js'
import { moment } from '../support/test-config.js'

describe('the close of a round', () => {
  it.each([
    ['2026-03-31T23:59', '2026-04-01T00:00'],
    [' 2026-03-31 23:59 ', '2026-04-01T00:00'],
    ['2026-03-31T23:59:00', '2026-04-01T00:00'],
    ['2026-03-31T23:59+02:00', '2026-04-01T00:00'],
    ['2026-12-31T23:59', '2027-01-01T00:00'],
    ['2026-03-28T23:59', '2026-03-29T00:00'],
    ['2026-04-01T00:00', '2026-04-01T00:00'],
    ['2026-03-31T23:58', '2026-03-31T23:58'],
    ['2026-04-14T16:00', '2026-04-14T16:00'],
    ['2026-03-31T23:59:30', '2026-03-31T23:59:30'],
  ])('%s means %s: 23:59 is that whole minute', (text, meant) => {
    expect(parseClosing(text)).toBe(moment(meant))
  })

  it.each([
    ['2026-03-31', '2026-04-01T00:00'],
    [' 2026-03-28 ', '2026-03-29T00:00'],
    ['2026-03-29', '2026-03-30T00:00'],
  ])('%s without a time means %s: that whole day', (text, meant) => {
    expect(parseClosing(text)).toBe(moment(meant))
  })

  it('is a problem where there is no such moment', () => {
    expect(parseClosing('2026-03-29T02:30')).toEqual({ problem: 'time-skipped' })
    expect(parseClosing('23:59')).toEqual({ problem: 'wrong-time' })
    expect(parseClosing('2026-02-30')).toEqual({ problem: 'wrong-time' })
    expect(parseClosing('9999-12-31T23:59Z')).toEqual({ problem: 'wrong-time' })
  })
})
