import type { App } from '../app.js'
import { listDepartments } from '../db/departments.js'
import { type ListedPupil, listHandedIn, listSeated } from '../db/match-pupils.js'
import type { Database } from '../db/open.js'
import { getProcedure } from '../db/procedure.js'
import { listExtensions, listRounds } from '../db/rounds.js'
import { seatsByCode } from '../db/seats.js'
import { GUARANTEED_ROUND } from '../domain/guarantee.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import type { ResultWorld, WorldDepartment } from '../domain/results/result-world.js'
import { extended } from '../domain/round.js'
import type { Instant } from '../domain/time.js'

/** What results are held against, with the names behind the numbers. */
export interface NamedWorld extends ResultWorld {
  participants: readonly ListedPupil[]
}

type Year = Pick<App, 'config' | 'vault'>

/** Reads what the results of a round must fit, as the database is at a moment. */
export async function readResultWorld(db: Database, year: Year, round: DrawnRound, now: Instant): Promise<NamedWorld> {
  const seated = await listSeated({ db, vault: year.vault }, round)
  return {
    year: (await getProcedure(db)).year,
    round,
    // Only complete lists let a department grow, and in the later rounds no list is.
    raisePercent: round === GUARANTEED_ROUND ? year.config.lottery.raisePercent : 0,
    departments: await readDepartments(db, year, round, now),
    participants: (await listHandedIn(db, round)).filter(({ elkNumber }) => !seated.has(elkNumber)),
  }
}

async function readDepartments(db: Database, year: Year, round: DrawnRound, now: Instant): Promise<WorldDepartment[]> {
  const seats = await seatsByCode(db, year, round, now)
  return (await listDepartments(db))
    .filter(({ school }) => school.kind === 'regular')
    .map(({ code, school, advices, capacity }) => ({
      code,
      school: school.code,
      advices,
      seats: seats ? seats.get(code)?.seats : capacity,
    }))
}

/** Throws `round-still-open` while a family can still hand in for a round, those who have longer included. */
export async function assertRoundOver(
  db: Database,
  { config }: Pick<App, 'config'>,
  round: DrawnRound,
  now: Instant,
): Promise<void> {
  const [general, extensions] = [await listRounds(db, config.rounds), await listExtensions(db)]
  const closesAt = general
    .filter(({ name }) => name === round)
    .flatMap((one) => [
      one.closesAt,
      ...extensions
        .filter(({ round: name }) => name === round)
        .map((longer) => extended(one, longer.closesAt).closesAt),
    ])
    .reduce((latest, moment) => (moment > latest ? moment : latest))
  if (now < closesAt) throw new UserError({ code: 'round-still-open', round, closesAt })
}
