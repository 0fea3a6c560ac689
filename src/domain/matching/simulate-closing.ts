import type { CompactLists } from './compact-lists.js'
import { hows, type Seats } from './seats.js'

/**
 * Per department how many participants in lot order still found a seat free when it was their turn: 0 when it was full before,
 * one more than there are participants when it never filled.
 */
export interface Closing {
  draw: Int32Array
  /** The same for those left over, once the raise has added its seats. */
  raise: Int32Array
}

const LOT = hows.indexOf('lot')
const RAISE = hows.indexOf('raise')

/** Room for the closing of so many departments, to be used again for every draw. */
export function newClosing(departments: number): Closing {
  return { draw: new Int32Array(departments), raise: new Int32Array(departments) }
}

/** Fills in when each department closed, from the seats that were given in this order. */
export function closeDepartments(lists: CompactLists, order: Int32Array, seats: Seats, closing: Closing): void {
  const { draw, raise } = closing
  draw.fill(0)
  raise.fill(0)
  for (let turn = 0; turn < order.length; turn++) {
    const participant = order[turn] as number
    const how = seats.how[participant]
    if (how !== LOT && how !== RAISE) continue
    const department = lists.choices[choiceOf(lists, seats, participant)] as number
    if (how === LOT) draw[department] = turn + 1
    else raise[department] = turn + 1
  }
  const never = order.length + 1
  for (let department = 0; department < draw.length; department++) {
    const taken = seats.taken[department] as number
    if (taken < (lists.capacities[department] as number)) draw[department] = never
    if (taken < (lists.raised[department] as number)) raise[department] = never
  }
}

/** The index in `choices` and `positions` of the choice in which a participant with a seat sits. */
export function choiceOf({ starts }: CompactLists, { place }: Seats, participant: number): number {
  return (starts[participant] as number) + (place[participant] as number) - 1
}
