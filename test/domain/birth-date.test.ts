import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBirthDate, parseDutchDay } from '../../src/domain/birth-date.js'
import { daysInMonth } from '../../src/domain/time.js'
import { day } from '../support/test-config.js'

const today = day('2026-03-16')

describe('a date of birth', () => {
  it.each([
    '31-12-2013',
    '31/12/2013',
    '31.12.2013',
    '31 12 2013',
    '2013-12-31',
    '2013/12/31',
    '31-12-2013 00:00',
    '2013-12-31T00:00:00',
    ' 31-12-2013 ',
  ])('written %j is 31 December 2013', (text) => {
    expect(parseBirthDate(text, today)).toEqual({ value: '2013-12-31' })
  })

  it.each([
    ['1-2-2014', '2014-02-01'],
    ['29-2-2012', '2012-02-29'],
    ['2014-1-31', '2014-01-31'],
  ])('written %j is %s', (text, value) => {
    expect(parseBirthDate(text, today)).toEqual({ value })
  })

  it.each([
    ['31-02-2014', '28-2-2014'],
    ['30-02-2012', '29-2-2012'],
    ['31-04-2014', '30-4-2014'],
    ['01-31-2014', '31-1-2014'],
    ['31-12-13', '31-12-2013'],
  ])('%j does not exist; %j may be meant', (text, suggestion) => {
    expect(parseBirthDate(text, today)).toEqual({ problem: 'invalid-date', suggestion })
  })

  it.each([
    '',
    'onbekend',
    '31-13-2014',
    '00-01-2014',
    '1-0-2014',
    '20131231',
    '41640',
    '31-12-20134',
    '31-12-2013 25',
  ])('%j is no date', (text) => {
    expect(parseBirthDate(text, today)).toEqual({ problem: 'invalid-date' })
  })

  it.each(['31-12-1983', '31-12-2031', '1-1-2019', '1-1-2009', '1-1-1900'])(
    '%j is no date on which a group-8 child was born',
    (text) => {
      expect(parseBirthDate(text, today)).toEqual({ problem: 'unlikely-birth-date' })
    },
  )

  it.each(['31-12-2018', '1-1-2010'])('%j is young or old, but possible', (text) => {
    expect(parseBirthDate(text, today)).toHaveProperty('value')
  })

  it('is the same day in every spelling', () => {
    const days = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.', ' '), ({ year, month, day: number }, between) => {
        const pad = (value: number) => String(value).padStart(2, '0')
        const iso = `${year}-${pad(month)}-${pad(number)}`
        const expected = number <= daysInMonth(year, month) ? iso : undefined
        expect(parseDutchDay([number, month, year].join(between))).toBe(expected)
        expect(parseDutchDay([pad(number), pad(month), year].join(between))).toBe(expected)
        expect(parseDutchDay(iso)).toBe(expected)
      }),
    )
  })
})
