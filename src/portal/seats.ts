import { getEligibility } from '../db/departments.js'
import { remembered } from '../db/remembered.js'
import { readSeatFacts, toSeats } from '../db/seats.js'
import type { Eligibility } from '../domain/department.js'
import { freeSeats, isLaterRound, type SeatsByCode } from '../domain/seats.js'
import type { Standing } from '../domain/standing.js'
import type { FamilyVisit } from './route.js'

const seatFacts = remembered(readSeatFacts)

/** The seats of the round a family has to do with, at the moment of its visit; undefined in the first round, which has all. */
async function seatsFor({ app }: FamilyVisit, { round, rounds }: Standing): Promise<SeatsByCode | undefined> {
  const { name } = round
  if (!isLaterRound(name)) return undefined
  const seats = toSeats(app.vault, await seatFacts(app.db), { round: name, rounds, now: app.clock.now() })
  return new Map(seats.map((department) => [department.code, department]))
}

/** What decides which departments the family of a visit may choose now. */
export async function eligibilityFor(visit: FamilyVisit, standing: Standing): Promise<Eligibility> {
  const seats = await seatsFor(visit, standing)
  return { ...(await getEligibility(visit.app.db, standing.pupil)), round: standing.round.name, seats }
}

/** How many seats of a department are left; undefined in the first round, and where no number is known. */
export function seatsLeft({ seats }: Pick<Eligibility, 'seats'>, code: string): number | undefined {
  const own = seats?.get(code)
  return own && freeSeats(own)
}
