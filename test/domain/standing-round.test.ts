import { describe, expect, it } from 'vitest'
import type { Application } from '../../src/domain/application.js'
import type { KnownResult } from '../../src/domain/results/known-result.js'
import { type RoundName, roundNames, roundState } from '../../src/domain/round.js'
import { standingRound } from '../../src/domain/standing.js'
import type { Instant } from '../../src/domain/time.js'
import { moment, testConfig } from '../support/test-config.js'

const { rounds: times } = testConfig()
const rounds = roundNames.map((name) => times[name])
const kinds = [undefined, 'placed', 'withdrawn', 'unplaced'] as const
const acts = [undefined, 'started', 'handed in'] as const

// Before, in and after every round, the moments of the results among them.
const moments = rounds
  .flatMap(({ opensAt, closesAt, resultsAt }) => [opensAt, closesAt, ...(resultsAt ? [resultsAt] : [])])
  .concat(moment('2026-03-01T00:00'), moment('2026-09-30T00:00'))
  .sort()

interface Year {
  results: ReadonlyMap<RoundName, KnownResult>
  applications: readonly Application[]
}

/** Every way in which three rounds can have ended, with all that a family can have done in them. */
const years: Year[] = perRound(kinds).flatMap((ended) =>
  perRound(acts).map((done) => ({
    results: new Map(
      roundNames.flatMap((name, index) => (ended[index] ? [[name, { kind: ended[index] } as KnownResult]] : [])),
    ),
    applications: roundNames.flatMap((round, index) =>
      done[index] ? [{ round, submission: done[index] === 'handed in' ? {} : undefined } as Application] : [],
    ),
  })),
)

function perRound<Value>(values: readonly Value[]): [Value, Value, Value][] {
  return values.flatMap((one) =>
    values.flatMap((two) => values.map((three): [Value, Value, Value] => [one, two, three])),
  )
}

function waitsIn({ results, applications }: Year): RoundName | undefined {
  return roundNames.findLast(
    (name) => !results.has(name) && applications.some(({ round, submission }) => round === name && submission),
  )
}

const seatOf = ({ results }: Year) => roundNames.findLast((name) => results.get(name)?.kind === 'placed')
const standingAt = (year: Year, now: Instant) => standingRound({ rounds, ...year }, now)

describe('in every year that can be, the round of a family', () => {
  it('is that of its last seat, whatever else happened and whenever it is', () => {
    const seated = years.filter(seatOf)
    expect(seated.length).toBeGreaterThan(900)
    for (const year of seated) for (const now of moments) expect(standingAt(year, now).name).toBe(seatOf(year))
  })

  it('is without a seat the last that it waits for a result of', () => {
    const waiting = years.filter((year) => !seatOf(year) && waitsIn(year))
    expect(waiting.length).toBeGreaterThan(200)
    for (const year of waiting) for (const now of moments) expect(standingAt(year, now).name).toBe(waitsIn(year))
  })

  it('is else one that did not end for it, and the open one when there is one', () => {
    const free = years.filter((year) => !seatOf(year) && !waitsIn(year) && !year.results.has('completion'))
    expect(free.length).toBeGreaterThan(50)
    for (const year of free) {
      const ended = roundNames.findLastIndex((name) => year.results.has(name))
      for (const now of moments) {
        const { name } = standingAt(year, now)
        expect(roundNames.indexOf(name)).toBeGreaterThan(ended)
        const open = rounds.slice(ended + 1).find((round) => roundState(round, now) === 'open')
        if (open) expect(name).toBe(open.name)
      }
    }
  })

  it('never goes back as time passes', () => {
    for (const year of years) {
      const places = moments.map((now) => roundNames.indexOf(standingAt(year, now).name))
      expect(places).toEqual(places.toSorted())
    }
  })
})
