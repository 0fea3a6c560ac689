import type { MatchLists } from './match-lists.js'
import type { How } from './match-outcome.js'
import { hows } from './seats.js'
import { choiceOf } from './simulate-closing.js'
import type { SimulatedDraw } from './simulate-draws.js'

/** How a participant ends: seated before the draw, in it or by the raise; left over for the boards, or without a seat. */
export const ways = ['grant', 'lot', 'raise', 'hand', 'none'] as const

export type Way = (typeof ways)[number]

/** What is counted in every draw. */
export interface Tally {
  draws: number
  /** How many participants, per way and draw. */
  ways: Record<Way, Int32Array>
  /** The same per position of the school, the first one first. */
  positions: Int32Array[]
  /** The same per department. */
  seated: Int32Array[]
  /** Per department the last lot number that found a seat, in the draws that filled it. */
  lastLots: number[][]
}

/** Nothing counted yet. */
export function newTally({ departments, participants }: MatchLists, draws: number): Tally {
  const longest = participants.reduce((length, { list }) => Math.max(length, list.length), 0)
  const perDraw = () => new Int32Array(draws)
  return {
    draws,
    ways: { grant: perDraw(), lot: perDraw(), raise: perDraw(), hand: perDraw(), none: perDraw() },
    positions: Array.from({ length: longest }, perDraw),
    seated: departments.map(perDraw),
    lastLots: departments.map(() => []),
  }
}

/** Counts one draw. */
export function tallyDraw(tally: Tally, draw: SimulatedDraw): void {
  tallyParticipants(tally, draw)
  const { index, seats, closing, order } = draw
  for (const [department, counts] of tally.seated.entries()) {
    counts[index] = seats.taken[department] as number
    const lastLot = closing.draw[department] as number
    if (lastLot <= order.length) tally.lastLots[department]?.push(lastLot)
  }
}

function tallyParticipants(tally: Tally, { index, compact, seats }: SimulatedDraw): void {
  for (let participant = 0; participant < seats.how.length; participant++) {
    const how = hows[seats.how[participant] as number] as How
    countUp(tally.ways[wayOf(how, compact.complete[participant] === 1)], index)
    if (how !== 'none') countUp(positionCounts(tally, compact.positions[choiceOf(compact, seats, participant)]), index)
  }
}

function positionCounts({ positions }: Tally, position = 0): Int32Array {
  return positions[position - 1] as Int32Array
}

function countUp(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1
}

function wayOf(how: How, complete: boolean): Way {
  if (how === 'lot' || how === 'raise') return how
  if (how === 'none') return complete ? 'hand' : 'none'
  return 'grant'
}
