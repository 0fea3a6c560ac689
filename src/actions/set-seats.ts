import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { getDepartment } from '../db/departments.js'
import type { Database } from '../db/open.js'
import { replaceSeats, seatsOf } from '../db/seats.js'
import { UserError } from '../domain/problems.js'
import type { DepartmentSeats, LaterRound } from '../domain/seats.js'
import type { Instant } from '../domain/time.js'

/** A department with another number of seats. */
export interface SeatChange {
  departmentId: number
  before: DepartmentSeats
  seats: number
}

export interface GivenSeats {
  round: LaterRound
  seats: readonly { department: string; seats: number }[]
}

type Reading = Pick<App, 'config' | 'vault'> & { db: Database }

/** What setting seats would change, in the order given; throws on a department that is not there or is named twice, and when all stands like that. */
export async function planSeats(
  { db, ...year }: Reading,
  { round, seats }: GivenSeats,
  now: Instant,
): Promise<SeatChange[]> {
  const known = new Map((await seatsOf(db, year, round, now)).map((own) => [own.code, own]))
  const changes = new Map<string, SeatChange>()
  for (const { department, seats: number } of seats) {
    const { id, code } = await getDepartment(db, department)
    if (changes.has(code)) throw new UserError({ code: 'department-twice', department: code })
    changes.set(code, { departmentId: id, before: known.get(code) as DepartmentSeats, seats: number })
  }
  const changing = [...changes.values()].filter(
    ({ before, seats }) => before.source !== 'set' || before.seats !== seats,
  )
  if (changing.length === 0) throw new UserError({ code: 'nothing-to-correct' })
  return changing
}

/** Keeps how many seats departments have in a later round; throws what `planSeats` throws. */
export async function setSeats(
  { db, clock, actor, ...year }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { reason, ...given }: GivenSeats & { reason: string },
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const changes = await planSeats({ ...year, db: trx }, given, now)
    await replaceSeats(trx, given.round, changes)
    const seats = changes.map(({ before, seats: number }) => ({
      department: before.code,
      old: before.seats ?? null,
      new: number,
    }))
    await recordAudit(trx, { at: now, actor, act: 'seats set', details: { round: given.round, seats }, reason })
  })
}
