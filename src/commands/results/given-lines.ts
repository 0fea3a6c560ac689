import type { ListedPupil } from '../../db/match-pupils.js'
import { grantKinds } from '../../domain/matching/match-lists.js'
import type { GivenSeat } from '../../domain/results/given-seat.js'
import type { PupilResult } from '../../domain/results/result-set.js'
import type { Io } from '../../io.js'
import { safeText } from '../table.js'
import { firstOf } from './first-of.js'

const MOST_SEATS = 100

type Named = readonly Pick<ListedPupil, 'elkNumber' | 'name' | 'school'>[]

/** The seats that no lot decided, each with who decided on it and why; the name only where a person reads it from a screen. */
export function givenLines(io: Io, given: readonly GivenSeat[], participants: Named): string[] {
  const byRight = given.filter(({ how }) => how !== 'hand')
  return [
    ...handLines(io, given, participants, (seat) => `${seat.department}${decisionText(io, seat)}`),
    ...listed(io, byRight, participants, {
      title: io.messages.results.given.byRight(byRight.length, kindsText(io, byRight)),
      say: (seat) => `${seat.department}, ${io.messages.results.hows[seat.how]}${decisionText(io, seat)}`,
    }),
  ]
}

/** The seats given by hand, for which a department's number of seats does not count. */
export function handLines<Seat extends Pick<PupilResult, 'elkNumber' | 'how'>>(
  io: Io,
  seats: readonly Seat[],
  participants: Named,
  say: (seat: Seat) => string,
): string[] {
  const byHand = seats.filter(({ how }) => how === 'hand')
  return listed(io, byHand, participants, { title: io.messages.results.given.byHand(byHand.length), say })
}

function listed<Seat extends Pick<GivenSeat, 'elkNumber'>>(
  io: Io,
  seats: readonly Seat[],
  participants: Named,
  { title, say }: { title: string; say: (seat: Seat) => string },
): string[] {
  if (seats.length === 0) return []
  const pupils = new Map(participants.map((pupil) => [pupil.elkNumber, pupil]))
  const lines = seats.map((seat) => {
    const pupil = io.process.stdout.isTTY ? pupils.get(seat.elkNumber) : undefined
    const name = pupil ? ` ${pupil.name} (${pupil.school})` : ''
    return safeText(`    ${seat.elkNumber}${name}: ${say(seat)}`)
  })
  return ['', title, ...firstOf(io.messages, lines, MOST_SEATS)]
}

function kindsText({ messages: { results } }: Io, given: readonly GivenSeat[]): string {
  return grantKinds
    .map((kind) => ({ kind, count: given.filter(({ how }) => how === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${results.number(count)} ${results.hows[kind]}`)
    .join(', ')
}

function decisionText({ messages: { results } }: Io, { decision }: GivenSeat): string {
  return `; ${decision ? results.given.decision(decision.by, decision.at, decision.reason) : results.given.unknown}`
}
