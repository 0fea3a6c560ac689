import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { AMSTERDAM } from '../../src/domain/amsterdam-time.js'
import { addMs, asInstant, HOUR_MS, type Instant, MINUTE_MS } from '../../src/domain/time.js'
import { addDays, momentsOf, timeOfDay } from '../../src/domain/wall-clock.js'
import { moment } from '../support/test-config.js'

const zoned = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO(AMSTERDAM)
const instant = (at: Temporal.ZonedDateTime) => asInstant(at.toInstant().toString({ fractionalSecondDigits: 3 }))

/** Moments around the two nights on which the clock is changed, and any others. */
const moments = fc.oneof(
  fc
    .tuple(fc.constantFrom(moment('2026-03-29T00:00'), moment('2026-10-25T00:00')), fc.integer({ min: -50, max: 300 }))
    .map(([midnight, steps]) => addMs(midnight, steps * 7 * MINUTE_MS)),
  fc.integer({ min: 0, max: 3000 }).map((hours) => addMs(moment('2026-01-01T00:30'), hours * 3 * HOUR_MS)),
)

it('tells the time of day and counts days as a calendar does, whatever the clock does in between', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -5, max: 40 }), (at, days) => {
      const wall = zoned(at)
      expect(timeOfDay(at)).toBe(wall.hour * 60 + wall.minute)
      expect(addDays(at, days)).toBe(
        instant(Temporal.PlainDateTime.from(wall.toPlainDateTime()).add({ days }).toZonedDateTime(AMSTERDAM)),
      )
    }),
    { numRuns: 3000 },
  )
})

it('knows both moments at which it is half past two on the night the clock is put back', () => {
  const noon = moment('2026-10-24T12:00')
  expect(momentsOf(noon, 1, 150)).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  expect(momentsOf(noon, 0, 150)).toEqual(['2026-10-24T00:30:00.000Z'])
})

it('reads half past two on the night it is skipped as half past three', () => {
  expect(momentsOf(moment('2026-03-28T12:00'), 1, 150)).toEqual(['2026-03-29T01:30:00.000Z'])
  expect(addDays(moment('2026-03-27T02:30'), 2)).toBe('2026-03-29T01:30:00.000Z')
})
