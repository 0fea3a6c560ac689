import { leftForHand } from './hand-seats.js'
import { grantKinds, type MatchLists } from './match-lists.js'
import type { DepartmentOutcome, How, MatchOutcome } from './match-outcome.js'

/** What a draw means for one department. */
export interface DepartmentFigures {
  code: string
  capacity: number
  /** How many put it first. */
  first: number
  /** How many have a seat, however they came to it. */
  seated: number
  byRaise: number
  reserve: number
  /** The highest lot number that got a seat in the draw itself. */
  lastLot: number | null
  /** How many put it first and sit elsewhere or nowhere. */
  missed: number
}

/** A draw in numbers, nothing of any pupil. */
export interface MatchFigures {
  participants: number
  how: Record<How, number>
  /** How many sit at the school of their first position, their second, and so on. */
  positions: number[]
  /** How many have no seat and a complete list. */
  left: number
  /** In the order of the lists. */
  departments: DepartmentFigures[]
}

/** Counts the outcome of a draw over lists. */
export function matchFigures(lists: MatchLists, outcome: MatchOutcome): MatchFigures {
  const how: Record<How, number> = { none: 0, hardship: 0, 'special-primary': 0, kopklas: 0, lot: 0, raise: 0, hand: 0 }
  const positions: number[] = []
  for (const seated of outcome.participants) {
    how[seated.how]++
    if (seated.position === null) continue
    while (positions.length < seated.position) positions.push(0)
    positions[seated.position - 1] = (positions[seated.position - 1] ?? 0) + 1
  }
  return {
    participants: outcome.participants.length,
    how,
    positions,
    left: leftForHand(lists, outcome).length,
    departments: departmentFigures(lists, outcome),
  }
}

function departmentFigures(lists: MatchLists, outcome: MatchOutcome): DepartmentFigures[] {
  const placeOf = new Map(outcome.participants.map(({ code, place }) => [code, place]))
  const wanted = new Map<string | undefined, { first: number; missed: number }>()
  for (const { code, list } of lists.participants) {
    const { first, missed } = wanted.get(list[0]) ?? { first: 0, missed: 0 }
    wanted.set(list[0], { first: first + 1, missed: missed + (placeOf.get(code) === 1 ? 0 : 1) })
  }
  return outcome.departments.map(({ code, capacity, seated, reserve, lastLot }) => ({
    code,
    capacity,
    ...(wanted.get(code) ?? { first: 0, missed: 0 }),
    seated: seatedIn({ seated }),
    byRaise: seated.raise,
    reserve,
    lastLot,
  }))
}

/** How many sit in a department, however they came to it. */
export function seatedIn({ seated }: Pick<DepartmentOutcome, 'seated'>): number {
  return [...grantKinds, 'lot' as const, 'raise' as const, 'hand' as const].reduce((sum, how) => sum + seated[how], 0)
}
