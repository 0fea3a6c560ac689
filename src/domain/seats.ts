import type { RoundName } from './round.js'

/** The rounds in which families choose from the seats that are left. */
export const laterRounds = ['2', 'completion'] as const

export type LaterRound = (typeof laterRounds)[number]

/** Whether a round has only the seats that are left. */
export function isLaterRound(round: RoundName): round is LaterRound {
  return round !== '1'
}

/** Where a number of seats comes from: staff, the published result of the round before, the file of departments, or nowhere. */
export type SeatsSource = 'set' | 'left' | 'capacity' | 'unknown'

/** The seats of a department in a later round. */
export interface DepartmentSeats {
  code: string
  /** Undefined where the school itself says how many it takes. */
  seats: number | undefined
  source: SeatsSource
  /** How many of them are confirmed, or asked for by a family that handed in; a draw takes none before it is drawn. */
  taken: number
}

/** What the seats of a department in a round follow from. */
export interface SeatsKnown {
  /** What staff said. */
  set: number | undefined
  /** What the published result of the round before leaves; undefined while there is none. */
  left: ReadonlyMap<string, number> | undefined
  /** Families that hold a seat without a draw, in this round and in earlier ones. */
  held: { now: number; before: number }
}

/**
 * The seats of a department in a later round. Without a draw before it a school places by itself: its seats are its
 * capacity; with one, a department that is not in its result has none.
 */
export function departmentSeats(
  { code, school, capacity }: { code: string; school: { kind: string }; capacity: number | undefined },
  round: LaterRound,
  { set, left, held }: SeatsKnown,
): DepartmentSeats {
  const isDrawn = school.kind === 'regular'
  const taken = isDrawn && round === '2' ? 0 : held.now
  if (set !== undefined) return { code, seats: set, source: 'set', taken }
  if (isDrawn) return { code, seats: left?.get(code) ?? 0, source: left ? 'left' : 'unknown', taken }
  if (capacity === undefined) return { code, seats: undefined, source: 'unknown', taken }
  return { code, seats: Math.max(0, capacity - held.before), source: 'capacity', taken }
}

/** How many seats are still free; undefined where no number is known. */
export function freeSeats({ seats, taken }: Pick<DepartmentSeats, 'seats' | 'taken'>): number | undefined {
  return seats === undefined ? undefined : Math.max(0, seats - taken)
}

/** The seats of a round by code of the department. */
export type SeatsByCode = ReadonlyMap<string, DepartmentSeats>

/** Whether a department can be chosen as far as seats go; without seats to look at, in the first round, it always can. */
export function hasFreeSeat(seats: SeatsByCode | undefined, code: string): boolean {
  if (!seats) return true
  const own = seats.get(code)
  return own !== undefined && freeSeats(own) !== 0
}
