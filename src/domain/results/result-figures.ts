import { type Advice, advices } from '../advice.js'
import type { ElkNumber } from '../elk-number.js'
import type { PupilResult, ResultSet } from './result-set.js'
import type { ResultWorld } from './result-world.js'

/** How the pupils of one advice fared. */
export interface AdviceFigures {
  advice: Advice
  pupils: number
  placed: number
  /** At the school of their first position. */
  first: number
}

/** A department that took more than it had. */
export interface FullerDepartment {
  code: string
  capacity: number
  placed: number
  byHand: number
}

/** Results in numbers, for a person to judge. */
export interface ResultFigures {
  pupils: number
  placed: number
  /** How many sit at the school of their first position, their second, and so on. */
  positions: number[]
  unplaced: ElkNumber[]
  byHand: ElkNumber[]
  advices: AdviceFigures[]
  departments: number
  /** Departments without a free seat. */
  full: number
  /** Those with more pupils than seats: by the raise or by hand. */
  fuller: FullerDepartment[]
}

/** Counts results against the round they are of. */
export function resultFigures({ pupils }: Pick<ResultSet, 'pupils'>, world: ResultWorld): ResultFigures {
  const placed = pupils.filter(({ department }) => department !== null)
  const taken = world.departments.map(({ code, seats = 0 }) => {
    const within = placed.filter(({ department }) => department === code)
    return { code, capacity: seats, placed: within.length, byHand: within.filter(isByHand).length }
  })
  return {
    pupils: pupils.length,
    placed: placed.length,
    positions: countPositions(placed),
    unplaced: pupils.filter(({ department }) => department === null).map(({ elkNumber }) => elkNumber),
    byHand: pupils.filter(isByHand).map(({ elkNumber }) => elkNumber),
    advices: adviceFigures(pupils, world),
    departments: taken.length,
    full: taken.filter((department) => department.placed >= department.capacity).length,
    fuller: taken.filter((department) => department.placed > department.capacity),
  }
}

function isByHand({ how }: PupilResult): boolean {
  return how === 'hand'
}

function countPositions(placed: readonly PupilResult[]): number[] {
  const positions: number[] = []
  for (const { position } of placed) {
    if (position === null) continue
    while (positions.length < position) positions.push(0)
    positions[position - 1] = (positions[position - 1] ?? 0) + 1
  }
  return positions
}

function adviceFigures(pupils: readonly PupilResult[], { participants }: ResultWorld): AdviceFigures[] {
  const adviceOf = new Map(participants.map(({ elkNumber, advice }) => [elkNumber, advice]))
  return advices.flatMap((advice) => {
    const own = pupils.filter(({ elkNumber }) => adviceOf.get(elkNumber) === advice)
    const placed = own.filter(({ department }) => department !== null)
    const first = own.filter(({ position }) => position === 1)
    return own.length === 0 ? [] : [{ advice, pupils: own.length, placed: placed.length, first: first.length }]
  })
}
