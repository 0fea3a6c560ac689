import { describe, expect, it } from 'vitest'
import { canonicalBytes, sha256Hex } from '../../src/domain/matching/canonical-json.js'
import type { MatchLists } from '../../src/domain/matching/match-lists.js'
import type { SeatedBy } from '../../src/domain/matching/match-outcome.js'
import { verifyOutcome } from '../../src/domain/matching/verify-outcome.js'
import { seededRandom } from '../support/seeded-random.js'
import { checkInPython, pythonLacks } from '../support/verify/python-checker.js'
import { randomCity } from '../support/verify/random-city.js'

const CITIES = 1000
/** How many times a thousand cities; more of them by hand. */
const thousands = Number(process.env.ELK_THOUSANDS_OF_CITIES ?? 1)
const seeds = Array.from({ length: thousands }, (_, index) => index + 1)

describe.each(seeds)(`thousand %i of cities${pythonLacks ? ` (Python: ${pythonLacks})` : ''}`, (seed) => {
  const random = seededRandom(`cities ${seed}`)
  const cities = Array.from({ length: CITIES }, (_, number) => randomCity(random, number))
  const draws = cities.map(({ lists, outcome }) => {
    const bytes = canonicalBytes(lists)
    return { lists: bytes, outcome: canonicalBytes(outcome), published: sha256Hex(bytes) }
  })

  it.skipIf(pythonLacks)('come out with the checker in Python as with the core, to the letter', () => {
    const right = JSON.stringify({ status: 0, findings: [], recomputed: true })
    const verdicts = checkInPython(draws).map((verdict) => JSON.stringify(verdict))
    expect(verdicts).toHaveLength(CITIES)
    expect(verdicts.filter((verdict) => verdict !== right)).toEqual([])
  })

  it('are right to the checker in the core', () => {
    const verdicts = draws.map((draw) => verifyOutcome(draw, draw.published))
    expect(verdicts.flatMap(({ unreadable, findings }) => [...unreadable, ...findings])).toEqual([])
  })

  it('show every way to a seat and none, reserves, earlier draws and cities without anybody', () => {
    const hows: SeatedBy[] = ['hardship', 'special-primary', 'kopklas', 'lot', 'raise', 'hand']
    const people = cities.flatMap(({ outcome }) => outcome.participants)
    for (const how of [...hows, 'none'])
      expect(people.filter((one) => one.how === how).length).toBeGreaterThan(CITIES / 20)
    expect(people.filter(({ position, place }) => position !== place).length).toBeGreaterThan(CITIES)
    expect(people.filter(({ reserves }) => reserves.length > 1).length).toBeGreaterThan(CITIES)
    const open = cities.flatMap(({ lists, outcome }) => outcome.participants.filter((_, at) => isOpen(lists, at)))
    expect(open.filter(({ department, reserves }) => department && reserves.length > 0).length).toBeGreaterThan(20)
    expect(cities.filter(({ lists }) => lists.earlier.length > 0).length).toBeGreaterThan(CITIES / 2)
    expect(cities.filter(({ lists }) => lists.participants.length === 0).length).toBeGreaterThan(CITIES / 20)
  })
})

function isOpen({ participants }: MatchLists, index: number): boolean {
  return participants[index]?.grant?.department === null
}
