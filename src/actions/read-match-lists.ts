import type { App } from '../app.js'
import { listDepartments } from '../db/departments.js'
import { listDrawnBefore, listGrants, type SeatGrant } from '../db/match.js'
import { type ListedPupil, listHandedIn, listMatchPupils, listSeated, type MatchPupil } from '../db/match-pupils.js'
import type { Database } from '../db/open.js'
import { getProcedure } from '../db/procedure.js'
import { seatsByCode } from '../db/seats.js'
import { GUARANTEED_ROUND } from '../domain/guarantee.js'
import type { DrawnRound, MatchLists, MatchRules } from '../domain/matching/match-lists.js'
import { participantCode } from '../domain/matching/participant-code.js'
import {
  type MatchNotice,
  nameOf,
  type PlannedLists,
  planLists,
  type YearDepartment,
} from '../domain/matching/plan-lists.js'

/** What the lists of a round are read from. */
export type MatchSources = { db: Database } & Pick<App, 'config' | 'vault' | 'key' | 'clock'>

/** The lists of a round as they follow from the database now. */
export interface LiveLists extends PlannedLists {
  /** Whose pseudonym a code is. */
  pupils: ReadonlyMap<string, ListedPupil>
  notices: MatchNotice[]
}

/** Reads the lists of a round: what families handed in, the seats, the rights to a seat and the rules. */
export async function readMatchLists(sources: MatchSources, round: DrawnRound): Promise<LiveLists> {
  const { db, config, key } = sources
  const { year } = await getProcedure(db)
  const seated = await listSeated(sources, round)
  const [waiting, placed] = divide(await listHandedIn(db, round), ({ elkNumber }) => !seated.has(elkNumber))
  const grants = new Map((await listGrants(db, round)).map((grant) => [grant.pupilId, grant]))
  const pupils = waiting.map((pupil) => ({ ...pupil, code: participantCode(key, { year, round, ...pupil }) }))
  const frame = { year, round, earlier: await listDrawnBefore(db, round), rules: rulesOf(config, round) }
  const listed = pupils.map((pupil) => ({ ...pupil, grant: grants.get(pupil.id) }))
  return {
    ...planLists({ frame, departments: await readYearDepartments(sources, round), pupils: listed }),
    pupils: new Map(pupils.map((pupil) => [pupil.code, pupil])),
    notices: [
      ...placed.map((pupil) => ({ code: 'seated-already' as const, pupil: nameOf(pupil) })),
      ...(await grantsWithoutList(db, grants, waiting)),
    ],
  }
}

function divide<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

function rulesOf({ lottery, lists }: MatchSources['config'], round: DrawnRound): MatchRules {
  return { raisePercent: lottery.raisePercent, guarantee: round === GUARANTEED_ROUND ? lists.guarantee : {} }
}

async function readYearDepartments({ db, clock, ...year }: MatchSources, round: DrawnRound): Promise<YearDepartment[]> {
  const seats = await seatsByCode(db, year, round, clock.now())
  return (await listDepartments(db))
    .filter(({ school }) => school.kind === 'regular')
    .map(({ code, school, advices, capacity }) => {
      const later = seats?.get(code)
      const ofRound = later?.source === 'unknown' ? undefined : later?.seats
      return { code, school: school.code, advices, seats: seats ? ofRound : capacity }
    })
}

async function grantsWithoutList(
  db: Database,
  grants: ReadonlyMap<number, SeatGrant>,
  waiting: readonly MatchPupil[],
): Promise<MatchNotice[]> {
  const participants = new Set(waiting.map(({ id }) => id))
  const unlisted = new Set([...grants.keys()].filter((pupilId) => !participants.has(pupilId)))
  if (unlisted.size === 0) return []
  return (await listMatchPupils(db))
    .filter(({ id }) => unlisted.has(id))
    .map((pupil) => ({ code: 'grant-without-list', pupil: nameOf(pupil) }))
}

/** Whose pseudonyms stand in the lists of a round, of everybody who could have taken part in it. */
export async function readPseudonyms(
  { db, key }: Pick<MatchSources, 'db' | 'key'>,
  { year, round }: Pick<MatchLists, 'year' | 'round'>,
): Promise<Map<string, MatchPupil>> {
  const pupils = await listMatchPupils(db)
  return new Map(pupils.map((pupil) => [participantCode(key, { year, round, ...pupil }), pupil]))
}
