import { describe, expect, it } from 'vitest'
import { departmentSeats, freeSeats, hasFreeSeat, type SeatsKnown } from '../../src/domain/seats.js'

const regular = { code: 'a/havo', school: { kind: 'regular' }, capacity: 30 }
const kovo = { code: 'k', school: { kind: 'kovo' }, capacity: 8 }
const nothing: SeatsKnown = { set: undefined, left: undefined, held: { now: 0, before: 0 } }
const left = new Map([['a/havo', 3]])

describe('the seats of a department in a later round', () => {
  it.each([
    ['nothing is known before a result', regular, '2', {}, { seats: 0, source: 'unknown', taken: 0 }],
    ['the result of the round before leaves them', regular, '2', { left }, { seats: 3, source: 'left', taken: 0 }],
    ['none, when it is not in that result', { ...regular, code: 'b' }, '2', { left }, { seats: 0, source: 'left' }],
    ['what staff said wins', regular, '2', { left, set: 0 }, { seats: 0, source: 'set' }],
    ['lists for a draw take none', regular, '2', { left, held: { now: 2, before: 1 } }, { seats: 3, taken: 0 }],
    [
      'one school at a time, each takes one',
      regular,
      'completion',
      { left, held: { now: 2, before: 9 } },
      { taken: 2 },
    ],
    ['without a draw all are there', kovo, '2', {}, { seats: 8, source: 'capacity', taken: 0 }],
    [
      'without a draw, those of earlier rounds are gone',
      kovo,
      '2',
      { held: { now: 1, before: 3 } },
      { seats: 5, taken: 1 },
    ],
    ['never fewer than none', kovo, '2', { held: { now: 0, before: 9 } }, { seats: 0, source: 'capacity' }],
    ['the school says itself', { ...kovo, capacity: undefined }, '2', {}, { seats: undefined, source: 'unknown' }],
  ] as const)('%s', (...[, department, round, known, expected]) => {
    expect(departmentSeats(department, round, { ...nothing, ...known })).toEqual(expect.objectContaining(expected))
  })

  it.each([
    [3, 0, 3],
    [3, 3, 0],
    [3, 4, 0],
    [undefined, 4, undefined],
  ])('of %s with %s taken leave %s', (seats, taken, free) => {
    expect(freeSeats({ seats, taken })).toBe(free)
  })

  it('can be chosen while one is free, or while no number is known; in the first round always', () => {
    const own = (seats: number | undefined) => new Map([['a', { code: 'a', seats, source: 'set' as const, taken: 1 }]])
    expect([own(2), own(1), own(undefined), undefined, new Map()].map((seats) => hasFreeSeat(seats, 'a'))).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
  })
})
