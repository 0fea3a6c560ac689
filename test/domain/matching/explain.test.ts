import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, type Preference } from '../../../src/domain/matching/explain.js'
import { leftForHand } from '../../../src/domain/matching/hand-seats.js'
import { drawLots } from '../../../src/domain/matching/lots.js'
import type { MatchLists } from '../../../src/domain/matching/match-lists.js'
import type { HandSeat } from '../../../src/domain/matching/match-outcome.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'
import { cities, cityOf, codeOf, draw, listsSha256, runs, sha256ThatDraws } from './small-city.js'

const found = new Map<number, string>()

/** A SHA-256 under which so many participants have the lot numbers in which they stand. */
function sha256InOrder({ participants }: MatchLists): string {
  const codes = participants.map(({ code }) => code)
  const sha256 =
    found.get(codes.length) ?? sha256ThatDraws([...codes.keys()], (tried) => drawLots(tried, draw.seed, codes))
  found.set(codes.length, sha256)
  return sha256
}

/** The story of one participant in words, when the participants have the lot numbers in which they stand. */
function storyOf(lists: MatchLists, number: number, handSeats: HandSeat[] = []): string[] {
  const story = explain(lists, runMatch(lists, sha256InOrder(lists), draw, handSeats), codeOf(number))
  expect(story?.lot).toBe(number)
  return (story?.preferences ?? []).map(
    ({ department, draw, afterwards }) => `${department} ${draw}${afterwards ? `, ${afterwards}` : ''}`,
  )
}

const kopklas = (list: string, department: string | null) => ({ list, grant: { kind: 'kopklas' as const, department } })
const raise = { raisePercent: 50, guarantee: { havo: 2 } }

describe('why a preference was not given', () => {
  it('is said of everything above the seat, and what is below it came too late', () => {
    const lists = cityOf('a/x:1 b/x:0 c/x:1 d/x:9', ['a/x', 'a/x b/x c/x d/x'])
    expect(storyOf(lists, 1)).toEqual(['a/x given'])
    expect(storyOf(lists, 2)).toEqual(['a/x better-lots', 'b/x no-capacity', 'c/x given', 'd/x below-seat'])
  })

  it('tells seats that went to grants from seats that went to better numbers', () => {
    const lists = cityOf('a/x:1 b/x:2 c/x:1', [
      'b/x',
      'a/x b/x c/x',
      kopklas('a/x b/x', null),
      kopklas('c/x b/x', 'b/x'),
    ])
    expect(storyOf(lists, 2)).toEqual(['a/x all-granted', 'b/x better-lots', 'c/x given'])
    expect(storyOf(lists, 3)).toEqual(['a/x given', 'b/x below-seat'])
    expect(storyOf(lists, 4)).toEqual(['c/x seated-by-grant', 'b/x given'])
  })

  it('tells why the raise helped or did not', () => {
    const lists = cityOf(
      'a/x:1 b/x:2 b/y:0',
      ['a/x', 'b/x', 'b/x', { list: 'b/x a/x', advice: 'vwo' }, 'b/x b/y', 'b/x b/y a/x', 'b/x a/x'],
      raise,
    )
    expect(storyOf(lists, 4)).toEqual(['b/x better-lots, no-guarantee', 'a/x better-lots, no-guarantee'])
    expect(storyOf(lists, 5)).toEqual(['b/x better-lots, list-not-complete', 'b/y no-capacity, list-not-complete'])
    expect(storyOf(lists, 6)).toEqual([
      'b/x better-lots, given',
      'b/y no-capacity, below-seat',
      'a/x better-lots, below-seat',
    ])
    expect(storyOf(lists, 7)).toEqual(['b/x better-lots, better-lots', 'a/x better-lots, given'])
  })

  it('tells of a seat by hand what the raise could not give', () => {
    const lists = cityOf('a/x:0 b/x:1', ['b/x', 'b/x a/x', 'a/x b/x'], raise)
    const byHand = [{ code: codeOf(3), department: 'b/x' }]
    expect(storyOf(lists, 3, byHand)).toEqual(['a/x no-capacity, no-raise', 'b/x better-lots, given-by-hand'])
  })

  it('comes with the numbers that show it', () => {
    const lists = cityOf('a/x:2', [kopklas('a/x', 'a/x'), 'a/x', 'a/x', 'a/x'], {
      raisePercent: 50,
      guarantee: { havo: 1 },
    })
    expect(explain(lists, runMatch(lists, sha256InOrder(lists), draw, []), codeOf(4))).toEqual({
      code: codeOf(4),
      advice: 'havo',
      lot: 4,
      how: 'none',
      department: null,
      place: null,
      position: null,
      grant: null,
      schools: 1,
      needed: 1,
      complete: true,
      preferences: [
        {
          department: 'a/x',
          school: 'a',
          place: 1,
          position: 1,
          capacity: 2,
          byGrant: 1,
          byLot: 1,
          byRaise: 1,
          raise: 1,
          lastLot: 2,
          lastRaise: 3,
          rank: 1,
          draw: 'better-lots',
          afterwards: 'better-lots',
        },
      ],
    })
  })

  it('cannot be asked for who is not in the lists', () => {
    const lists = cityOf('a/x:1', ['a/x'])
    expect(explain(lists, runMatch(lists, listsSha256, draw, []), codeOf(2))).toBe(undefined)
  })
})

describe('the story of anybody in any city', () => {
  it('agrees with the outcome and with its own numbers', () => {
    fc.assert(
      fc.property(cities, fc.boolean(), (lists, withHandSeats) => {
        const outcome = runMatch(lists, listsSha256, draw, withHandSeats ? lastChoices(lists) : [])
        for (const [index, { code, lot, department, reserves }] of outcome.participants.entries()) {
          const { preferences = [] } = explain(lists, outcome, code) ?? {}
          expect(preferences.map((one) => one.department)).toEqual(lists.participants[index]?.list)
          expect(preferences.filter(wasGiven).map((one) => one.department)).toEqual(department ? [department] : [])
          const ranked = preferences.flatMap(({ department, rank }) => (rank === null ? [] : [{ department, rank }]))
          expect(ranked).toEqual(reserves)
          expect(preferences.every((preference) => proven(preference, lot))).toBe(true)
        }
      }),
      runs,
    )
  })
})

/** A seat by hand in the last choice of everybody who may get one. */
function lastChoices(lists: MatchLists): HandSeat[] {
  const listOf = new Map(lists.participants.map(({ code, list }) => [code, list]))
  const left = leftForHand(lists, runMatch(lists, listsSha256, draw, []))
  return left.map(({ code }) => ({ code, department: listOf.get(code)?.at(-1) ?? '' }))
}

function wasGiven({ draw, afterwards }: Preference): boolean {
  return draw === 'given' || afterwards === 'given' || afterwards === 'given-by-hand'
}

/** Whether the numbers of a preference bear out the reasons beside them. */
function proven(
  { draw, afterwards, capacity, byGrant, byLot, byRaise, raise, lastLot, lastRaise }: Preference,
  lot: number,
) {
  const inDraw = {
    given: true,
    'below-seat': true,
    'seated-by-grant': true,
    'no-capacity': capacity === 0,
    'all-granted': byGrant === capacity,
    'better-lots': byLot > 0 && byGrant + byLot === capacity && lastLot !== null && lastLot < lot,
  }
  const inRaise = {
    given: lastRaise !== null && lot <= lastRaise,
    'given-by-hand': true,
    'below-seat': true,
    'no-guarantee': true,
    'list-not-complete': true,
    'no-raise': raise === 0,
    'better-lots': byRaise === raise && lastRaise !== null && lastRaise < lot,
  }
  return inDraw[draw] && (afterwards === null || inRaise[afterwards])
}
