import { describe, expect, it } from 'vitest'
import { findFaults, type Outcome } from '../../../src/domain/results/find-faults.js'
import type { ResultWorld } from '../../../src/domain/results/result-world.js'
import { elkNumber } from '../../support/a-school.js'

const [ali, bo, cas] = [elkNumber(1), elkNumber(2), elkNumber(3)]

const world: ResultWorld = {
  year: 2026,
  round: '1',
  raisePercent: 4,
  departments: [
    { code: 'north/havo', school: 'north', advices: ['havo'], seats: 1 },
    { code: 'south/vwo', school: 'south', advices: ['vwo'], seats: 40 },
    { code: 'west/havo', school: 'west', advices: ['havo'], seats: undefined },
  ],
  participants: [
    { elkNumber: ali, advice: 'havo', list: ['north/havo', 'south/vwo'] },
    { elkNumber: bo, advice: 'havo', list: ['north/havo', 'west/havo'] },
  ],
}

const placed = (of: typeof ali, department: string | null, how: Outcome['how'] = 'elsewhere'): Outcome => ({
  elkNumber: of,
  department,
  how,
})

describe('a placement', () => {
  it('without faults has one outcome for each who took part, a seat or none', () => {
    expect(findFaults([placed(ali, 'north/havo'), placed(bo, null)], world)).toEqual([])
  })

  it('names who took part and has no outcome, and who has one and did not take part', () => {
    expect(findFaults([placed(ali, null), placed(cas, null)], world)).toEqual([
      { code: 'no-participant', elkNumber: cas },
      { code: 'missing', elkNumber: bo },
    ])
  })

  it('names a department that is not on the list, whatever else is wrong with it', () => {
    expect(findFaults([placed(ali, null), placed(bo, 'south/vwo')], world)).toEqual([
      { code: 'not-listed', elkNumber: bo, department: 'south/vwo' },
    ])
  })

  it('names a department that stands on the list and stopped admitting the advice', () => {
    expect(findFaults([placed(ali, 'south/vwo'), placed(bo, null)], world)).toEqual([
      { code: 'advice-not-admitted', elkNumber: ali, department: 'south/vwo', advice: 'havo' },
    ])
  })

  it('names everybody in a department with more pupils than seats', () => {
    expect(findFaults([placed(ali, 'north/havo'), placed(bo, 'north/havo')], world)).toEqual([
      { code: 'over-capacity', department: 'north/havo', seats: 1, limit: 1, placed: [ali, bo] },
    ])
  })

  it('lets the boards seat somebody by hand beyond the seats', () => {
    expect(findFaults([placed(ali, 'north/havo'), placed(bo, 'north/havo', 'hand')], world)).toEqual([])
  })

  it('names a department of which nobody said how many seats it has', () => {
    expect(findFaults([placed(ali, null), placed(bo, 'west/havo')], world)).toEqual([
      { code: 'no-seats-known', department: 'west/havo', placed: [bo] },
    ])
  })

  it.each([
    [40, 42, 0],
    [40, 43, 1],
    [12, 12, 0],
    [12, 13, 1],
    [13, 14, 0],
  ])(
    'may fill a department of %i seats with %i pupils, as the raise of 4 %% rounds half up: %i faults',
    (seats, pupils, faults) => {
      const participants = Array.from({ length: pupils }, (_, n) => ({
        elkNumber: elkNumber(n + 1),
        advice: 'havo' as const,
        list: ['north/havo'],
      }))
      const departments = [{ code: 'north/havo', school: 'north', advices: ['havo' as const], seats }]
      const outcomes = participants.map((participant) => placed(participant.elkNumber, 'north/havo'))
      expect(findFaults(outcomes, { ...world, departments, participants })).toHaveLength(faults)
    },
  )
})
