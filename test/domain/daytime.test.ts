import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDaytime, nextDaytime, whenAllowed } from '../../src/domain/daytime.js'
import { mailKinds, reminderKinds } from '../../src/domain/mail.js'
import { addMs, MINUTE_MS } from '../../src/domain/time.js'
import { timeOfDay } from '../../src/domain/wall-clock.js'
import { moment } from '../support/test-config.js'

const daytime = { from: 8 * 60, until: 20 * 60 }

describe('a reminder that comes up', () => {
  it.each([
    ['2026-03-28T08:00', '2026-03-28T08:00'],
    ['2026-03-28T19:59', '2026-03-28T19:59'],
    ['2026-03-28T20:00', '2026-03-29T08:00'],
    ['2026-03-29T01:30', '2026-03-29T08:00'],
    ['2026-03-29T03:30', '2026-03-29T08:00'],
    ['2026-10-24T23:00', '2026-10-25T08:00'],
    ['2026-10-25T07:59', '2026-10-25T08:00'],
  ])('at %s may go at %s', (at, allowed) => {
    expect(nextDaytime(moment(at), daytime)).toBe(moment(allowed))
  })

  it('waits for the morning, while any other mail goes at night too', () => {
    const night = moment('2026-03-28T23:30')
    for (const kind of mailKinds) {
      const expected = reminderKinds.some((known) => known === kind) ? '2026-03-29T08:00' : '2026-03-28T23:30'
      expect(whenAllowed({ kind }, night, daytime)).toBe(moment(expected))
    }
  })
})

describe('the last daytime before a moment', () => {
  it.each([
    ['2026-03-31T22:00', daytime, '2026-03-31T19:00'],
    ['2026-03-31T20:00', daytime, '2026-03-31T19:00'],
    ['2026-03-31T05:00', daytime, '2026-03-30T19:00'],
    ['2026-03-29T07:00', daytime, '2026-03-28T19:00'],
    ['2026-03-31T12:00', { from: 600, until: 630 }, '2026-03-31T10:00'],
  ])('%s is an hour before evening, or its beginning', (by, hours, expected) => {
    expect(lastDaytime(moment(by), hours)).toBe(moment(expected))
  })
})

it('is always in the daytime, and never goes back, however short the daytime and whatever the clock does', () => {
  const midnights = [moment('2026-03-28T00:00'), moment('2026-10-24T00:00'), moment('2026-06-01T00:00')]
  const cases = fc.record({
    midnight: fc.constantFrom(...midnights),
    minutes: fc.integer({ min: 0, max: 3 * 1440 }),
    from: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 1439 }),
  })
  fc.assert(
    fc.property(cases, ({ midnight, minutes, from, length }) => {
      const at = addMs(midnight, minutes * MINUTE_MS)
      const hours = { from, until: Math.min(1439, from + length) }
      const [next, last] = [nextDaytime(at, hours), lastDaytime(at, hours)]
      for (const found of [next, last]) {
        expect(timeOfDay(found)).toBeGreaterThanOrEqual(hours.from)
        expect(timeOfDay(found)).toBeLessThan(hours.until)
      }
      expect(next >= at && last < at).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
