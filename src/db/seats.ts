import type { App } from '../app.js'
import type { Eligibility } from '../domain/department.js'
import type { Pupil } from '../domain/pupil.js'
import { type Round, type RoundName, roundNames } from '../domain/round.js'
import {
  type DepartmentSeats,
  departmentSeats,
  isLaterRound,
  type LaterRound,
  type SeatsByCode,
} from '../domain/seats.js'
import type { Instant } from '../domain/time.js'
import { getEligibility, listDepartments } from './departments.js'
import { type PublicationFacts, shownPublications } from './known-results.js'
import type { Database, Trx } from './open.js'
import { listRounds } from './rounds.js'

type Year = Pick<App, 'config' | 'vault'>

/** The seats of all departments in a later round, in order of school and by code, as far as may be known at a moment. */
export async function seatsOf(db: Database, year: Year, round: LaterRound, now: Instant): Promise<DepartmentSeats[]> {
  const rounds = await listRounds(db, year.config.rounds)
  return toSeats(year.vault, await readSeatFacts(db), { round, rounds, now })
}

/** The same by code of the department; undefined in the first round, which has all seats. */
export async function seatsByCode(
  db: Database,
  year: Year,
  round: RoundName,
  now: Instant,
): Promise<SeatsByCode | undefined> {
  if (!isLaterRound(round)) return undefined
  return new Map((await seatsOf(db, year, round, now)).map((seats) => [seats.code, seats]))
}

/** What decides which departments the family of a pupil may choose in a round at a moment. */
export async function getEligibilityIn(
  db: Database,
  year: Year,
  { pupil, round }: { pupil: Pick<Pupil, 'id' | 'route' | 'advice'>; round: Pick<Round, 'name'> },
  now: Instant,
): Promise<Eligibility> {
  return {
    ...(await getEligibility(db, pupil)),
    round: round.name,
    seats: await seatsByCode(db, year, round.name, now),
  }
}

/** What was written down that the seats of the later rounds follow from. */
export interface SeatFacts {
  departments: Awaited<ReturnType<typeof listDepartments>>
  set: readonly { round: LaterRound; code: string; seats: number }[]
  publications: readonly PublicationFacts[]
  held: readonly { round: RoundName; code: string; families: number }[]
}

/** Reads what the seats of the later rounds follow from. */
export async function readSeatFacts(db: Database): Promise<SeatFacts> {
  return {
    departments: await listDepartments(db),
    set: await listSetSeats(db),
    publications: await db
      .selectFrom('publications')
      .select(['round', 'sha256'])
      .where('withdrawn_at', 'is', null)
      .execute(),
    held: await listHeld(db),
  }
}

/** What staff said of the seats of the later rounds, in any order. */
export async function listSetSeats(db: Database): Promise<SeatFacts['set']> {
  return db
    .selectFrom('round_seats')
    .innerJoin('departments', 'departments.id', 'department_id')
    .select(['round', 'code', 'seats'])
    .execute()
}

/** The seats of a later round that facts tell of, at a moment, in the order of the departments. */
export function toSeats(
  vault: App['vault'],
  { departments, set, publications, held }: SeatFacts,
  { round, rounds, now }: { round: LaterRound; rounds: readonly Round[]; now: Instant },
): DepartmentSeats[] {
  const before = roundNames[roundNames.indexOf(round) - 1]
  const published = shownPublications(publications, rounds, now).find(({ round: name }) => name === before)
  const left = published && leftAfter(vault, published)
  const setOf = new Map(set.filter((row) => row.round === round).map(({ code, seats }) => [code, seats]))
  return departments.map((department) =>
    departmentSeats(department, round, {
      set: setOf.get(department.code),
      left,
      held: heldIn(
        held.filter(({ code }) => code === department.code),
        round,
      ),
    }),
  )
}

function leftAfter(vault: App['vault'], { sha256 }: PublicationFacts): ReadonlyMap<string, number> {
  const { departments } = vault.results(sha256).set
  return new Map(departments.map(({ code, seats, placed }) => [code, Math.max(0, seats - placed)]))
}

function heldIn(held: SeatFacts['held'], round: RoundName): { now: number; before: number } {
  const count = (counts: (name: RoundName) => boolean) =>
    held.filter(({ round: name }) => counts(name)).reduce((sum, { families }) => sum + families, 0)
  const place = roundNames.indexOf(round)
  return { now: count((name) => name === round), before: count((name) => roundNames.indexOf(name) < place) }
}

/**
 * How many families hold a seat that no draw gives: confirmed and not given up, or asked for by handing in. Lists for a draw
 * hold none.
 */
async function listHeld(db: Database): Promise<SeatFacts['held']> {
  const confirmed = db
    .selectFrom('confirmations as kept')
    .select(['kept.round', 'kept.department_id', 'kept.pupil_id'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('withdrawals')
            .select('withdrawals.pupil_id')
            .whereRef('withdrawals.pupil_id', '=', 'kept.pupil_id')
            .whereRef('withdrawals.round', '=', 'kept.round'),
        ),
      ),
    )
  const asked = db
    .selectFrom('applications')
    .innerJoin('application_entries', 'application_id', 'applications.id')
    .innerJoin('departments as chosen', 'chosen.id', 'department_id')
    .innerJoin('secondary_schools', 'secondary_schools.id', 'secondary_school_id')
    .select(['applications.round', 'department_id', 'applications.pupil_id'])
    .where('submission_id', 'is not', null)
    .where((eb) => eb.or([eb('applications.round', '=', 'completion'), eb('kind', '<>', 'regular')]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('withdrawals')
            .select('withdrawals.pupil_id')
            .whereRef('withdrawals.pupil_id', '=', 'applications.pupil_id')
            .whereRef('withdrawals.round', '=', 'applications.round'),
        ),
      ),
    )
  return db
    .selectFrom(confirmed.union(asked).as('held'))
    .innerJoin('departments', 'departments.id', 'held.department_id')
    .select((eb) => ['held.round', 'code', eb.fn.countAll<number>().as('families')])
    .groupBy(['held.round', 'code'])
    .execute()
}

/** Keeps how many seats departments have in a later round, whatever the result of the round before leaves. */
export async function replaceSeats(
  trx: Trx,
  round: LaterRound,
  seats: readonly { departmentId: number; seats: number }[],
): Promise<void> {
  for (const { departmentId, seats: number } of seats)
    await trx
      .insertInto('round_seats')
      .values({ round, department_id: departmentId, seats: number })
      .onConflict((conflict) => conflict.columns(['round', 'department_id']).doUpdateSet({ seats: number }))
      .execute()
}
