import { beforeAll, describe, expect, it } from 'vitest'
import { participants2025 } from '../../city/advice-shares.js'
import { readDepartments } from '../../city/departments.js'
import { cityMatchLists, grants2025, guarantee2025 } from '../../city/match-lists.js'
import { advices } from '../../src/domain/advice.js'
import { grantKinds, type MatchLists } from '../../src/domain/matching/match-lists.js'
import { type SimulatedYear, simulateYear } from '../../src/domain/matching/simulate-year.js'

const departments = readDepartments()

describe('the lists of a city', () => {
  let lists: MatchLists
  beforeAll(() => {
    lists = cityMatchLists(1)
  })

  it('are of as many pupils per advice as took part in 2025', () => {
    const counts = advices.map((advice) => lists.participants.filter((pupil) => pupil.advice === advice).length)
    expect(counts).toEqual(advices.map((advice) => participants2025[advice]))
    expect(lists.participants).toHaveLength(7650)
  })

  it.each([0, 1, 2] as const)('hold at place %i each department as often as families put it there, to two', (place) => {
    for (const { code, choices } of departments) {
      const listed = lists.participants.filter(({ list }) => list[place] === code).length
      expect(Math.abs(listed - choices[place]), code).toBeLessThanOrEqual(2)
    }
  })

  it('name each department once, and only where the advice is admitted', () => {
    const admits = new Map(departments.map(({ code, admits }) => [code, admits]))
    for (const { list, advice } of lists.participants) {
      expect(new Set(list).size).toBe(list.length)
      expect(list.every((code) => admits.get(code)?.includes(advice))).toBe(true)
    }
  })

  it('are mostly as long as the guarantee asks', () => {
    const schoolOf = new Map(departments.map(({ code, school }) => [code, school]))
    const lacking = lists.participants.map(
      ({ list, advice }) => guarantee2025[advice] - new Set(list.map((code) => schoolOf.get(code))).size,
    )
    const share = (is: (lack: number) => boolean) => lacking.filter(is).length / lacking.length
    expect(share((lack) => lack === 0)).toBeGreaterThan(0.7)
    expect(share((lack) => lack > 0)).toBeGreaterThan(0.05)
    expect(share((lack) => lack > 0)).toBeLessThan(0.2)
  })

  it('give as many pupils a seat before the draw as in 2025', () => {
    const counts = grantKinds.map((kind) => lists.participants.filter(({ grant }) => grant?.kind === kind).length)
    expect(counts).toEqual(grantKinds.map((kind) => grants2025[kind]))
  })

  it('are the same for the same seed', () => {
    expect(cityMatchLists(1)).toEqual(lists)
  })
})

describe('the draw of a city', () => {
  const years: SimulatedYear[] = []
  const share = (count: number) => count / 7650
  beforeAll(() => {
    for (const seed of [1, 2]) years.push(simulateYear(cityMatchLists(seed), { draws: 50, seed: 'stad' }))
  })

  it('places about three quarters at the first school and more than nine in ten among the first three', () => {
    for (const { positions } of years) {
      expect(share(positions[0]?.at.min ?? 0)).toBeGreaterThan(0.65)
      expect(share(positions[0]?.at.max ?? 0)).toBeLessThan(0.85)
      expect(share(positions[2]?.within.min ?? 0)).toBeGreaterThan(0.9)
    }
  })

  it('leaves few to the raise, fewer to the boards, and hardly anybody without a seat', () => {
    for (const { ways } of years) {
      expect(ways.grant.mean).toBe(207)
      expect(share(ways.raise.max)).toBeLessThan(0.03)
      expect(share(ways.hand.max)).toBeLessThan(0.01)
      expect(share(ways.none.max)).toBeLessThan(0.02)
    }
  })
})
