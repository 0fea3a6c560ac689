import { completenessIn } from './completeness.js'
import type { MatchLists } from './match-lists.js'
import type { HandSeat, MatchOutcome, ParticipantOutcome } from './match-outcome.js'

/** A seat that the boards may not give by hand, and why not. */
export interface HandSeatFault {
  seat: HandSeat
  fault: 'unknown-participant' | 'twice' | 'has-a-seat' | 'list-not-complete' | 'not-on-list'
}

/** Whom the boards may seat by hand: without a seat although their list is complete; by lot number. */
export function leftForHand(lists: MatchLists, { participants }: MatchOutcome): ParticipantOutcome[] {
  const completeness = completenessIn(lists)
  const complete = new Set(lists.participants.filter((one) => completeness(one).complete).map(({ code }) => code))
  return participants
    .filter(({ how, code }) => how === 'none' && complete.has(code))
    .sort((one, other) => one.lot - other.lot)
}

/** What is wrong with seats that the boards want to give by hand, in their order; `outcome` is the one without them. */
export function handSeatFaults(
  lists: MatchLists,
  outcome: MatchOutcome,
  handSeats: readonly HandSeat[],
): HandSeatFault[] {
  const listOf = new Map(lists.participants.map(({ code, list }) => [code, list]))
  const howOf = new Map(outcome.participants.map(({ code, how }) => [code, how]))
  const left = new Set(leftForHand(lists, outcome).map(({ code }) => code))
  const seen = new Set<string>()
  return handSeats.flatMap((seat): HandSeatFault[] => {
    const fault = faultOf(seat)
    seen.add(seat.code)
    return fault ? [{ seat, fault }] : []
  })

  function faultOf({ code, department }: HandSeat): HandSeatFault['fault'] | undefined {
    const list = listOf.get(code)
    if (!list) return 'unknown-participant'
    if (seen.has(code)) return 'twice'
    if (howOf.get(code) !== 'none') return 'has-a-seat'
    if (!left.has(code)) return 'list-not-complete'
    return list.includes(department) ? undefined : 'not-on-list'
  }
}
