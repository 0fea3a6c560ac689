import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Advice, advices } from '../../../src/domain/advice.js'
import type { ReportPupil, ReportWorld } from '../../../src/domain/report/report-world.js'
import { isSmall } from '../../../src/domain/report/small-cells.js'
import { fullReport, publicReport, type Way, type YearReport } from '../../../src/domain/report/year-report.js'
import { aResult } from '../../support/a-result.js'
import { elkNumber } from '../../support/a-school.js'

const RUNS = Number(process.env.ELK_REPORT_RUNS ?? 200)
const elk = elkNumber(1)

function pupils(count: number, placed: Partial<ReportPupil['result']>, advice: Advice = 'havo', schools = 12) {
  return Array.from(
    { length: count },
    (): ReportPupil => ({ advice, first: 'north/havo', schools, result: aResult(elk, placed) }),
  )
}

const departments = ['north/havo', 'north/vwo', 'south/havo', 'west/vwo'].map((code) => ({
  code,
  school: code.split('/')[0] ?? '',
  capacity: 30,
  lastLot: 20,
}))
const guarantee = { havo: 12, vwo: 12 } as const

const world: ReportWorld = {
  departments,
  guarantee,
  pupils: [
    ...pupils(20, { department: 'north/havo', position: 1 }),
    ...pupils(3, { department: 'north/vwo', position: 2, how: 'hardship' }, 'vwo'),
    ...pupils(9, { department: 'south/havo', position: 2 }, 'havo', 3),
    ...pupils(6, { department: 'south/havo', position: 5, reserves: [{ department: 'north/havo', rank: 1 }] }),
    ...pupils(8, { department: 'west/vwo', position: 1 }, 'vwo'),
    ...pupils(2, {}, 'vwo', 4),
  ],
}

describe('the report for staff', () => {
  const report = fullReport(world)

  it('counts pupils by position of their school and by how they were placed', () => {
    expect(report.participants).toBe(48)
    expect(report.positions).toEqual([
      { keys: [1], count: 28 },
      { keys: [2], count: 12 },
      { keys: [3], count: 0 },
      { keys: [4], count: 0 },
      { keys: [5], count: 6 },
      { keys: ['none'], count: 2 },
    ])
    expect(report.ways.filter(({ count }) => count > 0)).toEqual([
      { keys: ['hardship'], count: 3 },
      { keys: ['lot'], count: 43 },
      { keys: ['none'], count: 2 },
    ])
  })

  it('has a row per advice, school and department, and holds lists against the guarantee', () => {
    expect(report.advices.classes).toEqual([[1], [2], [3], ['further'], ['none']])
    expect(report.advices.rows.find(({ keys }) => keys.includes('vwo'))).toEqual({
      keys: ['vwo'],
      count: 13,
      cells: [8, 3, 0, 0, 2],
    })
    expect(report.lists.filter(({ count }) => count > 0)).toEqual([
      { keys: ['havo'], count: 35, needed: 12, complete: 26, short: 9 },
      { keys: ['vwo'], count: 13, needed: 12, complete: 11, short: 2 },
    ])
    expect(report.schools.rows.map(({ keys, count }) => [keys[0], count])).toEqual([
      ['north', 23],
      ['south', 15],
      ['west', 8],
    ])
    expect(report.departments[0]).toEqual({
      codes: ['north/havo'],
      withUnplaced: false,
      capacity: 30,
      first: 48,
      placed: 20,
      reserve: 6,
      lastLot: 20,
    })
  })
})

describe('the report for everybody', () => {
  it('puts what is too small together with what is next to it', () => {
    const report = publicReport(world) as YearReport
    expect(report.positions.at(-1)).toEqual({ keys: [5, 'none'], count: 8 })
    expect(report.ways).toEqual([
      { keys: ['hardship', 'special-primary', 'kopklas', 'lot', 'raise', 'hand', 'elsewhere', 'none'], count: 48 },
    ])
    expect(report.departments.map(({ codes }) => codes)).toContainEqual(['north/havo', 'north/vwo'])
  })

  it('is not there when fewer than five took part', () => {
    expect(publicReport({ ...world, pupils: pupils(4, { department: 'north/havo' }) })).toBeUndefined()
  })

  it('holds no number of one to four pupils, whatever the year was', () => {
    fc.assert(
      fc.property(worlds, (any) => {
        const report = publicReport(any)
        expect(report && numbersIn(report).filter((count) => count !== undefined && isSmall(count))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('counts everybody once in every table', () => {
    fc.assert(
      fc.property(worlds, (any) => {
        const { participants, positions, ways, advices: perAdvice } = publicReport(any) as YearReport
        for (const groups of [positions, ways, perAdvice.rows])
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(participants)
      }),
      { numRuns: RUNS },
    )
  })
})

const seat = fc.record({
  department: fc.constantFrom(...departments.map(({ code }) => code)),
  position: fc.integer({ min: 1, max: 7 }),
  how: fc.constantFrom<Way>('lot', 'lot', 'raise', 'hand', 'hardship', 'kopklas'),
})

const worlds = fc
  .array(
    fc.record({
      advice: fc.constantFrom(...advices),
      first: fc.constantFrom(...departments.map(({ code }) => code)),
      schools: fc.integer({ min: 1, max: 13 }),
      result: fc.option(seat, { nil: undefined, freq: 12 }).map((placed) => aResult(elk, placed)),
    }),
    { minLength: 5, maxLength: 120 },
  )
  .map((all): ReportWorld => ({ pupils: all, departments, guarantee }))

function numbersIn({ positions, ways, advices: perAdvice, schools, lists, departments: rows }: YearReport) {
  return [
    ...positions.map(({ count }) => count),
    ...ways.map(({ count }) => count),
    ...[...perAdvice.rows, ...schools.rows].flatMap(({ count, cells }) => [count, ...cells]),
    ...lists.flatMap(({ count, complete, short }) => [count, complete, short]),
    ...rows.flatMap(({ first, placed, reserve }) => [first, placed, reserve]),
  ]
}
