import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amsterdamDay, amsterdamMoment, parseMoment } from '../../src/domain/amsterdam-time.js'
import { asInstant, isInstant } from '../../src/domain/time.js'

describe('a moment that staff type', () => {
  it.each([
    ['2026-03-25T09:00', '2026-03-25T08:00:00.000Z'],
    ['2026-03-25 09:00', '2026-03-25T08:00:00.000Z'],
    ['2026-03-25T09:00:30', '2026-03-25T08:00:30.000Z'],
    ['2026-03-25', '2026-03-24T23:00:00.000Z'],
    [' 2026-07-01T09:00 ', '2026-07-01T07:00:00.000Z'],
    ['2026-03-25T09:00Z', '2026-03-25T09:00:00.000Z'],
    ['2026-03-25T09:00:00.5Z', '2026-03-25T09:00:00.500Z'],
    ['2026-03-25T09:00+02:00', '2026-03-25T07:00:00.000Z'],
    ['2026-03-25 09:00-05:00', '2026-03-25T14:00:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25T02:30+02:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
  ])('%j is %s', (text, instant) => {
    expect(parseMoment(text)).toBe(instant)
  })

  it.each(['2026-03-29T02:00', '2026-03-29T02:30', '2026-03-29 02:59:59'])(
    '%j does not exist: the clock goes forward',
    (text) => {
      expect(parseMoment(text)).toEqual({ problem: 'time-skipped' })
    },
  )

  it.each(['2026-10-25T02:00', '2026-10-25T02:30', '2026-10-25 02:59:59'])(
    '%j comes twice: the clock goes back',
    (text) => {
      expect(parseMoment(text)).toEqual({ problem: 'time-twice' })
    },
  )

  it.each([
    '',
    'morgen',
    '25-03-2026',
    '2026-03-25T',
    '2026-03-25T9:00',
    '2026-03-25T24:00',
    '2026-03-25T09:60',
    '2026-02-29',
    '2026-02-30T09:00Z',
    '2026-13-01',
    '2026-03-25T09',
    '20260325T0900',
    '2026-03-25T09:00+0100',
    '2026-03-25T09:00[Europe/London]',
    '0000-01-01',
    '9999-12-31T23:59-05:00',
    '12026-03-25T09:00',
    '2026-03-25T09:00\n2026-03-26',
  ])('%j is none', (text) => {
    expect(parseMoment(text)).toEqual({ problem: 'wrong-time' })
  })

  it('is read back as it is shown, except in the hour that comes twice', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString()
        const read = parseMoment(amsterdamMoment(asInstant(minute)))
        expect(read).toEqual(typeof read === 'string' ? minute : { problem: 'time-twice' })
      }),
    )
  })

  it('is an instant or a problem, whatever the digits', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
    const texts = fc.tuple(
      digits(4),
      digits(2),
      digits(2),
      digits(2),
      digits(2),
      fc.constantFrom('', 'Z', '+14:00', '-12:00', '+99:99'),
    )
    fc.assert(
      fc.property(texts, ([year, month, day, hour, minute, offset]) => {
        const read = parseMoment(`${year}-${month}-${day}T${hour}:${minute}${offset}`)
        expect(typeof read === 'string' ? isInstant(read) : read.problem).toBeTruthy()
      }),
    )
  })
})

describe('the day in Amsterdam', () => {
  it.each([
    ['2026-03-24T22:59:59.999Z', '2026-03-24'],
    ['2026-03-24T23:00:00.000Z', '2026-03-25'],
    ['2026-03-31T21:59:59.999Z', '2026-03-31'],
    ['2026-03-31T22:00:00.000Z', '2026-04-01'],
  ])('at %s is %s', (instant, day) => {
    expect(amsterdamDay(asInstant(instant))).toBe(day)
  })
})
