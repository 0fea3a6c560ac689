import { describe, expect, it } from 'vitest'
import type { Round } from '../../src/domain/round.js'
import { findRoundOrderProblems } from '../../src/domain/round-order.js'
import { moment, testConfig } from '../support/test-config.js'

const { rounds } = testConfig()

function problemsWith(name: '1' | '2' | 'completion', times: Partial<Round>): string[] {
  const year = Object.values({ ...rounds, [name]: { ...rounds[name], ...times } })
  return findRoundOrderProblems(year).map(({ round, fault }) => `${round} ${fault}`)
}

describe('the order of the rounds', () => {
  it('is right in 2026', () => {
    expect(findRoundOrderProblems(Object.values(rounds))).toEqual([])
  })

  it('allows a round to open in the same moment in which the one before it closes', () => {
    expect(problemsWith('2', { opensAt: rounds['1'].closesAt })).toEqual([])
  })

  it.each([
    ['1', { closesAt: rounds['1'].opensAt }, ['1 closes-too-early']],
    ['1', { closesAt: moment('2026-04-07T10:00') }, []],
    ['1', { closesAt: moment('2026-04-07T10:01') }, ['1 result-mail-too-early']],
    ['1', { resultsAt: moment('2026-04-07T10:00') }, ['1 results-too-early']],
    ['1', { resultMailAt: undefined, resultsAt: rounds['1'].closesAt }, ['1 results-too-early']],
    ['1', { resultMailAt: undefined, resultsAt: undefined }, []],
    ['2', { opensAt: moment('2026-03-31T23:59') }, ['2 overlaps']],
    ['completion', { closesAt: moment('2026-04-15T15:59') }, ['completion closes-too-early']],
  ] as const)('round %s with %j', (name, times, problems) => {
    expect(problemsWith(name, times)).toEqual(problems)
  })

  it('is told at every place where it is wrong', () => {
    expect(problemsWith('1', { closesAt: moment('2026-04-10T00:00') })).toEqual([
      '1 result-mail-too-early',
      '2 overlaps',
    ])
  })
})
