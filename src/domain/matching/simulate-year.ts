import type { MatchLists } from './match-lists.js'
import { type Draws, simulateDraws } from './simulate-draws.js'
import { type Spread, spreadOf } from './simulate-spread.js'
import { newTally, type Tally, tallyDraw, type Way, ways } from './simulate-tally.js'

/** What a year comes to over many draws; all figures but shares are numbers of participants per draw. */
export interface SimulatedYear {
  participants: number
  ways: Record<Way, Spread>
  /** The first position first, until the last one at which anybody was seated. */
  positions: readonly SimulatedPosition[]
  /** In the order of the lists. */
  departments: readonly SimulatedDepartment[]
}

export interface SimulatedPosition {
  /** The position of the school on the list, different schools counted from 1. */
  position: number
  /** How many are seated exactly there. */
  at: Spread
  /** How many are seated there or higher. */
  within: Spread
}

export interface SimulatedDepartment {
  code: string
  capacity: number
  /** How many put it first. */
  first: number
  /** How many are seated, the raise included. */
  seated: Spread
  /** The share of the draws that left no seat. */
  full: number
  /** The last lot number for which there was a seat, over the draws that left none; null when all left one. */
  lastLot: Spread | null
}

/** The figures of a year, and how they lie over the draws. */
export function simulateYear(lists: MatchLists, draws: Draws): SimulatedYear {
  const tally = newTally(lists, draws.draws)
  simulateDraws(lists, draws, (draw) => tallyDraw(tally, draw))
  return {
    participants: lists.participants.length,
    ways: Object.fromEntries(ways.map((way) => [way, spreadOf(tally.ways[way])])) as Record<Way, Spread>,
    positions: summarisePositions(tally),
    departments: summariseDepartments(lists, tally),
  }
}

/** Up to which position the figures still tell something: behind it stands less than one participant on average. */
export function tellingPositions({ positions }: SimulatedYear): number {
  const seated = positions.at(-1)?.within.mean ?? 0
  return positions.findIndex(({ within }) => seated - within.mean < 1) + 1
}

function summarisePositions({ positions, draws }: Tally): SimulatedPosition[] {
  const within = new Float64Array(draws)
  const last = positions.findLastIndex((counts) => counts.some((count) => count > 0))
  return positions.slice(0, last + 1).map((counts, index) => {
    for (const [draw, count] of counts.entries()) within[draw] = (within[draw] ?? 0) + count
    return { position: index + 1, at: spreadOf(counts), within: spreadOf(within) }
  })
}

function summariseDepartments({ departments, participants }: MatchLists, tally: Tally): SimulatedDepartment[] {
  const firsts = new Map<string | undefined, number>()
  for (const { list } of participants) firsts.set(list[0], (firsts.get(list[0]) ?? 0) + 1)
  return departments.map(({ code, capacity }, index) => {
    const lots = tally.lastLots[index] ?? []
    return {
      code,
      capacity,
      first: firsts.get(code) ?? 0,
      seated: spreadOf(tally.seated[index] ?? []),
      full: lots.length / tally.draws,
      lastLot: lots.length > 0 ? spreadOf(lots) : null,
    }
  })
}
