import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactLists } from '../../../src/domain/matching/compact-lists.js'
import type { MatchLists, Participant } from '../../../src/domain/matching/match-lists.js'
import type { How } from '../../../src/domain/matching/match-outcome.js'
import { giveSeats, hows, newSeats } from '../../../src/domain/matching/seats.js'
import { type FamilyChances, familyChances } from '../../../src/domain/matching/simulate-family.js'
import { simulatedOrders } from '../../../src/domain/matching/simulate-order.js'
import { anyFamily, anyList, anyLists, familyWith } from './simulated-lists.js'

const few = { draws: 5, seed: 'proef' }

function sumOf({ preferences, left }: FamilyChances): number {
  return preferences.reduce((sum, { draw, raise }) => sum + draw + raise, left)
}

/** The last participant, and the lists without it. */
function split(lists: MatchLists): { others: MatchLists; family: Participant } {
  const family = lists.participants.at(-1)
  if (!family) throw new Error('nobody takes part')
  return { others: { ...lists, participants: lists.participants.slice(0, -1) }, family }
}

describe('the chances of a family', () => {
  it('are together 1, for a list that is only thought of and for a participant, with a right to a seat or without', () => {
    fc.assert(
      fc.property(anyLists, anyFamily, (lists, thoughtOf) => {
        expect(sumOf(familyChances(lists, thoughtOf, few))).toBeCloseTo(1, 12)
        const { others, family } = split(lists)
        expect(sumOf(familyChances(others, family, few))).toBeCloseTo(1, 12)
      }),
    )
  })

  it('are what happens when every turn is tried', () => {
    fc.assert(
      fc.property(anyLists, anyFamily, (lists, family) => {
        const { preferences, left } = familyChances(lists, family, few)
        const tried = tryEveryTurn(lists, family)
        expect(preferences.map(({ draw }) => draw)).toEqual(tried.draw.map(near))
        expect(preferences.map(({ raise }) => raise)).toEqual(tried.raise.map(near))
        expect(left).toBeCloseTo(tried.left, 12)
      }),
      { numRuns: 300 },
    )
  })

  it('to be placed at all never become less by a longer list', () => {
    fc.assert(
      fc.property(anyLists, anyList, fc.nat(5), (lists, list, length) => {
        const chances = (part: readonly string[]) => familyChances(lists, familyWith(part), few)
        const short = chances(list.slice(0, 1 + (length % list.length)))
        const long = chances(list)
        expect(long.left).toBeLessThanOrEqual(short.left + 1e-12)
        for (const [index, { draw }] of short.preferences.entries()) expect(long.preferences[index]?.draw).toBe(draw)
      }),
      { numRuns: 300 },
    )
  })

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(anyLists, anyFamily, fc.string(), (lists, family, seed) => {
        const draws = { draws: 3, seed }
        expect(familyChances(lists, family, draws)).toEqual(familyChances(lists, family, draws))
      }),
    )
  })

  it('leave nothing to chance for who has a right to a seat in a department', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const { others, family } = split(lists)
        const place = family.list.indexOf(family.grant?.department ?? '')
        fc.pre(place >= 0)
        expect(familyChances(others, family, few).preferences[place]?.draw).toBe(1)
      }),
    )
  })

  it('count the schools that the guarantee asks', () => {
    const [lists] = fc.sample(anyLists, { numRuns: 1, seed: 1 })
    if (!lists) throw new Error('no lists')
    const rules = { raisePercent: 4, guarantee: { vwo: 2 } }
    const chances = (list: string[]) => familyChances({ ...lists, rules }, familyWith(list), few)
    expect(chances(['a/een', 'a/twee'])).toMatchObject({ schools: 1, schoolsNeeded: 2, complete: false })
    const both = chances(['a/een', 'a/twee', 'b/een'])
    expect(both).toMatchObject({ schools: 2, complete: true })
    expect(both.preferences.map(({ place, position }) => [place, position])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ])
  })
})

function near(value: number): unknown {
  return expect.closeTo(value, 12)
}

/** Puts the family into the lists and gives the seats once for every turn that it can have, in each of the draws. */
function tryEveryTurn(lists: MatchLists, family: Participant) {
  const own = lists.participants.length
  const compact = compactLists({ ...lists, participants: [...lists.participants, family] })
  const seats = newSeats(compact)
  const orders = simulatedOrders(few.seed, own)
  const tried = { draw: family.list.map(() => 0), raise: family.list.map(() => 0), left: 0 }
  for (let index = 0; index < few.draws * (own + 1); index++) {
    const others = [...orders(Math.floor(index / (own + 1)))]
    giveSeats(compact, Int32Array.from(others.toSpliced(index % (own + 1), 0, own)), seats)
    addSeat(tried, (seats.place[own] ?? 0) - 1, hows[seats.how[own] ?? 0], 1 / (few.draws * (own + 1)))
  }
  return tried
}

function addSeat(
  tried: { draw: number[]; raise: number[]; left: number },
  place: number,
  how: How | undefined,
  share: number,
): void {
  const counts = how === 'raise' ? tried.raise : tried.draw
  if (place < 0) tried.left += share
  else counts[place] = (counts[place] ?? 0) + share
}
