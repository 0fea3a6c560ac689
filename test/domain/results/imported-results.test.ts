import { describe, expect, it } from 'vitest'
import { movedSince } from '../../../src/domain/results/check-fault.js'
import { importedResults, type ToldOutcome } from '../../../src/domain/results/imported-results.js'
import { resultFigures } from '../../../src/domain/results/result-figures.js'
import type { ResultWorld } from '../../../src/domain/results/result-world.js'
import { elkNumber } from '../../support/a-school.js'

const [ali, bo, cas, dua] = [elkNumber(1), elkNumber(2), elkNumber(3), elkNumber(4)]
const list = ['north/havo', 'north/sport', 'south/havo']

const world: ResultWorld = {
  year: 2026,
  round: '1',
  raisePercent: 4,
  departments: ['north/havo', 'north/sport', 'south/havo'].map((code) => ({
    code,
    school: code.split('/')[0] as string,
    advices: ['havo'],
    seats: 1,
  })),
  participants: [
    { elkNumber: ali, advice: 'havo', list },
    { elkNumber: bo, advice: 'havo', list },
    { elkNumber: cas, advice: 'havo', list },
    { elkNumber: dua, advice: 'havo', list: ['south/havo', 'north/havo'] },
  ],
}

const told: readonly ToldOutcome[] = [
  { elkNumber: dua, department: null, how: 'none', lot: 9 },
  { elkNumber: ali, department: 'north/havo', how: 'elsewhere', lot: 3 },
  { elkNumber: cas, department: 'south/havo', how: 'hand', lot: 7 },
  { elkNumber: bo, department: 'north/sport', how: 'elsewhere', lot: 5 },
]

describe('results from elsewhere', () => {
  const { pupils, departments } = importedResults(told, world)

  it('stand in the order of the ELK numbers, with the position of the school: two departments of one count once', () => {
    expect(pupils.map(({ elkNumber: number, department, position }) => [number, department, position])).toEqual([
      [ali, 'north/havo', 1],
      [bo, 'north/sport', 1],
      [cas, 'south/havo', 2],
      [dua, null, null],
    ])
  })

  it('have reserve lists by the place on the list, and within a place the highest lot number first', () => {
    expect(pupils.map(({ reserves }) => reserves)).toEqual([
      [],
      [{ department: 'north/havo', rank: 2 }],
      [
        { department: 'north/havo', rank: 1 },
        { department: 'north/sport', rank: 1 },
      ],
      [
        { department: 'south/havo', rank: 1 },
        { department: 'north/havo', rank: 3 },
      ],
    ])
  })

  it('have no reserve lists without lot numbers', () => {
    const without = importedResults(
      told.map((outcome) => ({ ...outcome, lot: null })),
      world,
    )
    expect(without.pupils.flatMap(({ reserves }) => reserves)).toEqual([])
  })

  it('have who got a lower preference before the draw on the reserve lists too: no file says whether a right named a school', () => {
    const granted = told.map((outcome) =>
      outcome.elkNumber === cas ? { ...outcome, how: 'hardship' as const } : outcome,
    )
    expect(importedResults(granted, world).pupils.map(({ reserves }) => reserves)).toEqual(
      pupils.map(({ reserves }) => reserves),
    )
  })

  it('count seats that were added, so that the next round begins with what is free', () => {
    expect(departments).toEqual([
      { code: 'north/havo', seats: 1, placed: 1 },
      { code: 'north/sport', seats: 1, placed: 1 },
      { code: 'south/havo', seats: 2, placed: 1 },
    ])
    const full = importedResults(
      told.map(({ elkNumber: number }) => ({
        elkNumber: number,
        department: 'north/havo',
        how: 'elsewhere',
        lot: null,
      })),
      world,
    )
    expect(full.departments[0]).toEqual({ code: 'north/havo', seats: 4, placed: 4 })
  })

  it('are the same whatever the order in which they are told', () => {
    expect(importedResults(told.toReversed(), world)).toEqual(importedResults(told, world))
  })

  it('are refused as a mistake of ours when they do not fit the round', () => {
    expect(() => importedResults(told.slice(1), world)).toThrow(TypeError)
  })

  it('say what they would be otherwise now', () => {
    const kept = importedResults(told, world)
    const other = world.participants.map((participant) =>
      participant.elkNumber === cas ? { ...participant, list: ['south/havo', 'north/havo'] } : participant,
    )
    const departments = world.departments.map((department) => ({ ...department, seats: 2 }))
    const faults = movedSince(kept, importedResults(told, { ...world, participants: other, departments }))
    expect(faults).toEqual([
      { code: 'application-changed', elkNumber: cas },
      { code: 'seats-changed', department: 'north/havo', old: 1, new: 2 },
      { code: 'seats-changed', department: 'north/sport', old: 1, new: 2 },
      { code: 'seats-changed', department: 'south/havo', old: 2, new: 3 },
      { code: 'reserves-changed', pupils: expect.any(Number) },
    ])
    expect(movedSince(kept, importedResults(told, world))).toEqual([])
  })

  it('are counted by position, by advice and by department', () => {
    expect(resultFigures({ pupils }, world)).toEqual({
      pupils: 4,
      placed: 3,
      positions: [2, 1],
      unplaced: [dua],
      byHand: [cas],
      advices: [{ advice: 'havo', pupils: 4, placed: 3, first: 2 }],
      departments: 3,
      full: 3,
      fuller: [],
    })
  })
})
