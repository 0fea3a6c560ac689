import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handSeatFaults, leftForHand } from '../../../src/domain/matching/hand-seats.js'
import type { MatchLists } from '../../../src/domain/matching/match-lists.js'
import type { HandSeat } from '../../../src/domain/matching/match-outcome.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'
import { cities, cityOf, codeOf, draw, listsSha256, runs } from './small-city.js'

const run = (lists: MatchLists, handSeats: HandSeat[] = []) => runMatch(lists, listsSha256, draw, handSeats)

/** One seat; the first two may be seated by hand when it does not fall to them, the third has no complete list. */
const lists = cityOf('a/havo:0 b/havo:1 b/vwo:0', ['a/havo b/vwo', 'a/havo b/vwo', 'b/vwo', 'b/havo a/havo'], {
  raisePercent: 4,
  guarantee: { havo: 2 },
})
const [one, other, third, seated] = [codeOf(1), codeOf(2), codeOf(3), codeOf(4)]

describe('who is left for the boards to seat by hand', () => {
  it('has no seat and a complete list; the best lot number comes first', () => {
    const left = leftForHand(lists, run(lists))
    expect(left.map(({ code }) => code).sort()).toEqual([one, other])
    expect(left[0]?.lot).toBeLessThan(left[1]?.lot ?? 0)
  })

  it.each<[HandSeat[], string[]]>([
    [
      [
        { code: one, department: 'a/havo' },
        { code: other, department: 'b/vwo' },
      ],
      [],
    ],
    [[{ code: codeOf(9), department: 'a/havo' }], ['unknown-participant']],
    [[{ code: seated, department: 'a/havo' }], ['has-a-seat']],
    [[{ code: third, department: 'b/vwo' }], ['list-not-complete']],
    [[{ code: one, department: 'b/havo' }], ['not-on-list']],
    [
      [
        { code: one, department: 'a/havo' },
        { code: one, department: 'b/vwo' },
      ],
      ['twice'],
    ],
  ])('%j has the faults %j', (handSeats, faults) => {
    const found = handSeatFaults(lists, run(lists), handSeats)
    expect(found.map(({ fault }) => fault)).toEqual(faults)
    for (const { seat } of found) expect(handSeats).toContain(seat)
  })
})

describe('a seat by hand', () => {
  it('stands in the outcome, whatever the capacity, with the reserve lists above it', () => {
    const { participants, departments } = run(lists, [{ code: one, department: 'b/vwo' }])
    expect(participants[0]).toMatchObject({ how: 'hand', department: 'b/vwo', place: 2, position: 2 })
    expect(participants[0]?.reserves.map(({ department }) => department)).toEqual(['a/havo'])
    expect(departments.map(({ seated }) => seated.hand)).toEqual([0, 0, 1])
    expect(departments.map(({ reserve }) => reserve)).toEqual([2, 0, 2])
  })

  it('changes nothing for anybody else but ranks on reserve lists', () => {
    fc.assert(
      fc.property(cities, (city) => {
        const plain = run(city)
        const handSeats = leftForHand(city, plain).map(({ code }) => ({
          code,
          department: city.participants.find((participant) => participant.code === code)?.list[0] ?? '',
        }))
        expect(handSeatFaults(city, plain, handSeats)).toEqual([])
        const byHand = new Set(handSeats.map(({ code }) => code))
        const outcome = run(city, handSeats)
        for (const [index, { reserves, ...rest }] of outcome.participants.entries()) {
          const { reserves: before, ...same } = plain.participants[index] ?? { reserves: [] }
          if (byHand.has(rest.code)) expect([rest.how, rest.place, reserves]).toEqual(['hand', 1, []])
          else {
            expect(rest).toEqual(same)
            expect(reserves.map(({ department }) => department)).toEqual(before.map(({ department }) => department))
          }
        }
      }),
      runs,
    )
  })

  it('is refused where nobody is, or where it is on nobody’s list', () => {
    expect(() => run(lists, [{ code: codeOf(9), department: 'a/havo' }])).toThrow(TypeError)
    expect(() => run(lists, [{ code: one, department: 'b/havo' }])).toThrow(TypeError)
  })
})
