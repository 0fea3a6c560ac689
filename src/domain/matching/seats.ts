import type { CompactLists } from './compact-lists.js'
import { grantKinds } from './match-lists.js'
import type { How } from './match-outcome.js'

/** Every way to come to a seat, by the number that stands for it in `Seats.how`. */
export const hows: readonly How[] = ['none', ...grantKinds, 'lot', 'raise', 'hand']

const BY_LOT = hows.indexOf('lot')
const BY_RAISE = hows.indexOf('raise')

/** Who sits where; made once, and filled anew by every draw. */
export interface Seats {
  /** Per participant the place of its department on its list, from 1; 0: no seat. */
  place: Int32Array
  /** Per participant an index in `hows`. */
  how: Uint8Array
  /** Per department how many sit there. */
  taken: Int32Array
  /** Who was left over by the draw itself, by lot number; the first `leftCount` count. */
  left: Int32Array
  leftCount: number
}

/** Room for the seats of any draw over these lists. */
export function newSeats({ starts, capacities }: CompactLists): Seats {
  const participants = starts.length - 1
  return {
    place: new Int32Array(participants),
    how: new Uint8Array(participants),
    taken: new Int32Array(capacities.length),
    left: new Int32Array(participants),
    leftCount: 0,
  }
}

/** Gives the seats that follow from the rules: grants, the draw and the raise, for participants in the order of their lot numbers (docs/verify/format.md, 4.1–4.4). */
export function giveSeats(lists: CompactLists, order: Int32Array, seats: Seats): void {
  seats.place.fill(0)
  seats.how.fill(0)
  seats.taken.fill(0)
  giveNamedGrants(lists, seats)
  for (const kind of lists.openKinds) giveOpenGrants(lists, kind, order, seats)
  draw(lists, order, seats)
  raise(lists, seats)
}

function giveNamedGrants({ named, starts, choices }: CompactLists, { place, how, taken }: Seats): void {
  for (const grant of named) {
    place[grant.participant] = grant.place
    how[grant.participant] = grant.how
    const department = choices[(starts[grant.participant] as number) + grant.place - 1] as number
    taken[department] = (taken[department] as number) + 1
  }
}

function giveOpenGrants(lists: CompactLists, kind: number, order: Int32Array, seats: Seats): void {
  for (const participant of order)
    if (lists.open[participant] === kind && seat(lists, participant, lists.capacities, seats))
      seats.how[participant] = kind
}

function draw(lists: CompactLists, order: Int32Array, seats: Seats): void {
  let count = 0
  for (let lot = 0; lot < order.length; lot++) {
    const participant = order[lot] as number
    if (seats.how[participant] !== 0) continue
    if (seat(lists, participant, lists.capacities, seats)) seats.how[participant] = BY_LOT
    else seats.left[count++] = participant
  }
  seats.leftCount = count
}

function raise(lists: CompactLists, seats: Seats): void {
  for (let index = 0; index < seats.leftCount; index++) {
    const participant = seats.left[index] as number
    if (lists.complete[participant] === 1 && seat(lists, participant, lists.raised, seats))
      seats.how[participant] = BY_RAISE
  }
}

/** Seats a participant in the first choice where fewer sit than `limits` says; false when there is none. */
function seat({ starts, choices }: CompactLists, participant: number, limits: Int32Array, seats: Seats): boolean {
  const start = starts[participant] as number
  const end = starts[participant + 1] as number
  for (let at = start; at < end; at++) {
    const department = choices[at] as number
    const taken = seats.taken[department] as number
    if (taken < (limits[department] as number)) {
      seats.taken[department] = taken + 1
      seats.place[participant] = at - start + 1
      return true
    }
  }
  return false
}
