import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactLists } from '../../../src/domain/matching/compact-lists.js'
import type { MatchLists } from '../../../src/domain/matching/match-lists.js'
import type { DepartmentOutcome, How, MatchOutcome } from '../../../src/domain/matching/match-outcome.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'
import { giveSeats, newSeats } from '../../../src/domain/matching/seats.js'
import { closeDepartments, newClosing } from '../../../src/domain/matching/simulate-closing.js'
import { newTally, tallyDraw } from '../../../src/domain/matching/simulate-tally.js'
import { simulateYear } from '../../../src/domain/matching/simulate-year.js'
import { anyLists } from './simulated-lists.js'

const sha256 = 'a'.repeat(64)
const seed = 'een zaad van buiten'

describe('a simulated draw', () => {
  it('counts what the match itself says for the same lot numbers', () => {
    fc.assert(
      fc.property(anyLists, fc.integer(), (lists, salt) => {
        const outcome = runMatch(lists, sha256, { seed: `${seed} ${salt}`, source: 'test' }, [])
        const tally = tallyOf(lists, outcome)
        const hows = outcome.participants.map(({ how }) => how)
        const count = (...wanted: How[]) => hows.filter((how) => wanted.includes(how)).length
        expect(tally.ways.grant[0]).toBe(count('hardship', 'special-primary', 'kopklas'))
        expect(tally.ways.lot[0]).toBe(count('lot'))
        expect(tally.ways.raise[0]).toBe(count('raise'))
        expect((tally.ways.hand[0] ?? 0) + (tally.ways.none[0] ?? 0)).toBe(count('none'))
        const positions = tally.positions.map((_, index) =>
          outcome.participants.filter(({ position }) => position === index + 1),
        )
        expect(tally.positions.map(([at]) => at)).toEqual(positions.map(({ length }) => length))
        expect(tally.seated.map(([seated]) => seated)).toEqual(outcome.departments.map(seatedIn))
        expect(tally.lastLots).toEqual(outcome.departments.map((department) => lastLotsOf(department)))
      }),
      { numRuns: 300 },
    )
  })
})

function tallyOf(lists: MatchLists, { participants }: MatchOutcome) {
  const order = new Int32Array(participants.length)
  for (const [index, { lot }] of participants.entries()) order[lot - 1] = index
  const compact = compactLists(lists)
  const seats = newSeats(compact)
  const closing = newClosing(lists.departments.length)
  const tally = newTally(lists, 1)
  giveSeats(compact, order, seats)
  closeDepartments(compact, order, seats, closing)
  tallyDraw(tally, { index: 0, compact, order, seats, closing })
  return tally
}

function seatedIn({ seated }: DepartmentOutcome): number {
  return Object.values(seated).reduce((sum, count) => sum + count, 0)
}

/** Full after the draw: then the last number that was seated, 0 when grants alone filled it. */
function lastLotsOf(department: DepartmentOutcome): number[] {
  const { capacity, seated, lastLot } = department
  return seatedIn(department) - seated.raise >= capacity ? [lastLot ?? 0] : []
}

describe('a simulated year', () => {
  it('is the same for the same seed, and every participant ends in one way', () => {
    fc.assert(
      fc.property(anyLists, fc.string(), (lists, text) => {
        const year = simulateYear(lists, { draws: 20, seed: text })
        expect(simulateYear(lists, { draws: 20, seed: text })).toEqual(year)
        const means = Object.values(year.ways).map(({ mean }) => mean)
        expect(means.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(lists.participants.length, 9)
        const { grant, lot, raise } = year.ways
        const seated = grant.mean + lot.mean + raise.mean
        expect(year.positions.at(-1)?.within.mean ?? 0).toBeCloseTo(seated, 9)
        expect(year.departments.reduce((sum, { seated: { mean } }) => sum + mean, 0)).toBeCloseTo(seated, 9)
      }),
    )
  })

  it('tells after each draw how many are done', () => {
    const [lists] = fc.sample(anyLists, { numRuns: 1, seed: 1 }) as [MatchLists]
    const done: number[] = []
    simulateYear(lists, { draws: 3, seed: 'x', onDraw: (count) => done.push(count) })
    expect(done).toEqual([1, 2, 3])
  })
})
