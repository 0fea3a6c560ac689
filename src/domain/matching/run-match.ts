import { type CompactLists, compactLists } from './compact-lists.js'
import { drawLots } from './lots.js'
import type { MatchLists } from './match-lists.js'
import type {
  DepartmentOutcome,
  HandSeat,
  MatchOutcome,
  ParticipantOutcome,
  Reserve,
  SeatedBy,
} from './match-outcome.js'
import { type ReserveLists, reserveLists } from './reserves.js'
import { giveSeats, hows, newSeats, type Seats } from './seats.js'

/** The seed of a draw, and where it came from and when. */
export interface Draw {
  seed: string
  source: string
}

interface Drawn {
  lists: MatchLists
  compact: CompactLists
  /** Per participant, from 1. */
  lots: Int32Array
  seats: Seats
  reserves: ReserveLists
}

const BY_HAND = hows.indexOf('hand')

/**
 * The outcome that follows from lists, their SHA-256, a seed and the seats given by hand, and from nothing else (docs/verify/format.md, 3–6).
 * The lists must have no findings and the seats by hand no faults; throws TypeError when one of them names what is not there.
 */
export function runMatch(
  lists: MatchLists,
  listsSha256: string,
  { seed, source }: Draw,
  handSeats: readonly HandSeat[],
): MatchOutcome {
  const codes = lists.participants.map(({ code }) => code)
  const order = drawLots(listsSha256, seed, codes)
  const compact = compactLists(lists)
  const seats = newSeats(compact)
  giveSeats(compact, order, seats)
  for (const handSeat of handSeats) seatByHand(lists, seats, handSeat)
  const reserves = reserveLists(compact, order, seats)
  const drawn = { lists, compact, lots: numbersOf(order), seats, reserves }
  return {
    format: 'elk-outcome-1',
    lists: listsSha256,
    seed,
    source,
    departments: departmentOutcomes(drawn),
    participants: participantOutcomes(drawn),
  }
}

function seatByHand({ participants }: MatchLists, seats: Seats, { code, department }: HandSeat): void {
  const index = participants.findIndex((participant) => participant.code === code)
  const place = (participants[index]?.list.indexOf(department) ?? -1) + 1
  if (place === 0) throw new TypeError(`${code} has no list with ${department} on it`)
  seats.place[index] = place
  seats.how[index] = BY_HAND
}

function numbersOf(order: Int32Array): Int32Array {
  const lots = new Int32Array(order.length)
  for (const [index, participant] of order.entries()) lots[participant] = index + 1
  return lots
}

function departmentOutcomes({ lists, compact, lots, seats, reserves }: Drawn): DepartmentOutcome[] {
  const outcomes = lists.departments.map(
    ({ code, capacity }, index): DepartmentOutcome => ({
      code,
      capacity,
      raise: (compact.raised[index] as number) - capacity,
      seated: { hardship: 0, 'special-primary': 0, kopklas: 0, lot: 0, raise: 0, hand: 0 },
      lastLot: null,
      reserve: reserves.counts[index] as number,
    }),
  )
  for (const [participant, place] of seats.place.entries()) {
    if (place === 0) continue
    const department = compact.choices[(compact.starts[participant] as number) + place - 1] as number
    const outcome = outcomes[department] as DepartmentOutcome
    const how = hows[seats.how[participant] as number] as SeatedBy
    outcome.seated[how]++
    if (how === 'lot') outcome.lastLot = Math.max(outcome.lastLot ?? 0, lots[participant] as number)
  }
  return outcomes
}

function participantOutcomes({ lists, compact, lots, seats, reserves }: Drawn): ParticipantOutcome[] {
  return lists.participants.map(({ code, list }, index) => {
    const start = compact.starts[index] as number
    const place = seats.place[index] as number
    return {
      code,
      lot: lots[index] as number,
      how: hows[seats.how[index] as number] ?? 'none',
      department: list[place - 1] ?? null,
      place: place || null,
      position: place > 0 ? (compact.positions[start + place - 1] as number) : null,
      reserves: list.flatMap((department, at): Reserve[] => {
        const rank = reserves.ranks[start + at] as number
        return rank > 0 ? [{ department, rank }] : []
      }),
    }
  })
}
