import { type CompactLists, compactLists } from './compact-lists.js'
import type { MatchLists } from './match-lists.js'
import { giveSeats, newSeats, type Seats } from './seats.js'
import { type Closing, closeDepartments, newClosing } from './simulate-closing.js'
import { simulatedOrders } from './simulate-order.js'

/** How often is drawn, and the text from which every draw follows. */
export interface Draws {
  draws: number
  seed: string
  /** Called after each draw with how many are done. */
  onDraw?: (done: number) => void
}

/** One simulated draw; its arrays are overwritten by the next. */
export interface SimulatedDraw {
  /** Counted from 0. */
  index: number
  compact: CompactLists
  /** The participants' indices in lot order. */
  order: Int32Array
  seats: Seats
  closing: Closing
}

/** Draws so many times for the same lists, and hands over each outcome. */
export function simulateDraws(lists: MatchLists, { draws, seed, onDraw }: Draws, use: (draw: SimulatedDraw) => void) {
  const compact = compactLists(lists)
  const orders = simulatedOrders(seed, lists.participants.length)
  const seats = newSeats(compact)
  const closing = newClosing(lists.departments.length)
  for (let index = 0; index < draws; index++) {
    const order = orders(index)
    giveSeats(compact, order, seats)
    closeDepartments(compact, order, seats, closing)
    use({ index, compact, order, seats, closing })
    onDraw?.(index + 1)
  }
}
