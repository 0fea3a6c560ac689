import { describe, expect, it } from 'vitest'
import type { Application } from '../../src/domain/application.js'
import { isDone, isPlaced } from '../../src/domain/family-standing.js'
import { howFar } from '../../src/domain/how-far.js'
import type { KnownResult } from '../../src/domain/results/known-result.js'
import { type RoundName, roundNames } from '../../src/domain/round.js'
import { standingRound } from '../../src/domain/standing.js'
import { statusFar } from '../../src/domain/status.js'
import { moment, testConfig } from '../support/test-config.js'

const states = ['none', 'AG', 'AV'] as const
const ends = [undefined, 'placed', 'withdrawn', 'unplaced'] as const
type Course = readonly { name: RoundName; state: (typeof states)[number]; end: (typeof ends)[number] }[]

const result = (kind: KnownResult['kind']) => ({ kind, department: 'a' }) as KnownResult

/** Every way in which three rounds can stand and end; a seat in one round ends the year. */
const courses: Course[] = roundNames
  .reduce<Course[]>(
    (before, name) =>
      before.flatMap((course) =>
        states.flatMap((state) => ends.map((end) => [...course, { name, state, end }] as const)),
      ),
    [[]],
  )
  .filter((course) => course.filter(({ end }) => end === 'placed').length <= 1)

const factsOf = (course: Course) => ({
  applications: new Map(course.flatMap(({ name, state }) => (state === 'none' ? [] : [[name, { state }] as const]))),
  results: new Map(course.flatMap(({ name, end }) => (end ? [[name, result(end)] as const] : []))),
})
const handedIn = (course: Course) => course.filter(({ state }) => state === 'AV').map(({ name }) => name)

function modelOf(course: Course): string {
  if (course.some(({ end }) => end === 'placed')) return 'placed'
  if (course.some(({ state, end }) => state === 'AV' && !end)) return 'handed-in'
  return course.some(({ end }) => end) ? 'without-place' : 'nothing-yet'
}

describe('how far a family is, in every way in which three rounds can stand and end', () => {
  it('has a seat, waits, goes without, or has done nothing yet: exactly one', () => {
    for (const course of courses) {
      const far = howFar(handedIn(course), factsOf(course).results)
      const expected = modelOf(course)
      expect(far).toBe(expected)
      expect(isPlaced(factsOf(course))).toBe(expected === 'placed')
      const rounds = Object.fromEntries(course.map(({ name, state }) => [name, { state }])) as never
      expect(statusFar({ rounds, results: factsOf(course).results })).toBe(far)
    }
    expect(courses.length).toBeGreaterThan(1000)
  })

  it('has nothing to do in a round once it has a seat, handed in for it, or waits for another and did not begin', () => {
    for (const course of courses)
      for (const { name, state } of course) {
        const model = modelOf(course)
        const done = model === 'placed' || state === 'AV' || (state === 'none' && model === 'handed-in')
        expect(isDone(factsOf(course), name), `${name} of ${JSON.stringify(course)}`).toBe(done)
      }
  })

  it.each(['2026-03-26T10:00', '2026-04-05T10:00', '2026-04-10T10:00', '2026-04-15T15:45', '2026-04-20T10:00'])(
    'on %s has to do with the round of its seat, else with one that did not end for it, unless the last one did',
    (at) => {
      const calendar = roundNames.map((name) => testConfig().rounds[name])
      for (const course of courses) {
        const { results } = factsOf(course)
        const applications = course.map(
          ({ name: round, state }) =>
            ({ round, submission: state === 'AV' ? {} : undefined }) as unknown as Application,
        )
        const { name } = standingRound({ rounds: calendar, applications, results }, moment(at))
        const own = course.find((round) => round.name === name)
        const placed = course.find(({ end }) => end === 'placed')
        if (placed) expect(name).toBe(placed.name)
        else if (own?.end)
          expect([name, handedIn(course).every((round) => results.has(round))]).toEqual(['completion', true])
        else if (handedIn(course).some((round) => !results.has(round))) expect(own?.state).toBe('AV')
      }
    },
  )
})
