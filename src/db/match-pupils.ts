import type { App } from '../app.js'
import type { Advice } from '../domain/advice.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { fullName } from '../domain/name.js'
import type { PreferenceList } from '../domain/preference-list.js'
import type { Route } from '../domain/route.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Database } from './open.js'

/** A pupil as far as the draw and the talk about it need it. */
export interface MatchPupil {
  id: number
  elkNumber: ElkNumber
  name: string
  /** The primary school. */
  school: SchoolCode
  advice: Advice | undefined
  route: Route
}

/** A pupil whose family handed in a list. */
export interface ListedPupil extends MatchPupil {
  /** Codes of departments, the first preference first. */
  list: readonly string[]
}

/** The pupils on the route with lists, with the list that their family handed in for a round; by ELK number. */
export async function listHandedIn(db: Database, round: DrawnRound): Promise<ListedPupil[]> {
  const rows = await pupilQuery(db)
    .innerJoin('applications', 'applications.pupil_id', 'pupils.id')
    .innerJoin('submissions', 'submissions.id', 'applications.submission_id')
    .select('submissions.entries')
    .where('applications.round', '=', round)
    .where('route', '=', 'regular')
    .execute()
  return rows.map(({ entries, ...row }) => {
    const list = (JSON.parse(entries) as PreferenceList).map(({ department }) => department)
    return { ...toMatchPupil(row), list }
  })
}

/** All pupils, whatever their route is by now; by ELK number. */
export async function listMatchPupils(db: Database): Promise<MatchPupil[]> {
  return (await pupilQuery(db).execute()).map(toMatchPupil)
}

function pupilQuery(db: Database) {
  return db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .select([
      'pupils.id',
      'elk_number',
      'first_name',
      'prefix',
      'last_name',
      'advice',
      'route',
      'primary_schools.code as school',
    ])
    .orderBy('elk_number')
}

type PupilRow = Awaited<ReturnType<ReturnType<typeof pupilQuery>['executeTakeFirstOrThrow']>>

function toMatchPupil({ id, elk_number, first_name, prefix, last_name, advice, route, school }: PupilRow): MatchPupil {
  const name = fullName({ firstName: first_name, prefix, lastName: last_name })
  return { id, elkNumber: elk_number, name, school, advice: advice ?? undefined, route }
}

/** The pupils who have a seat from a round before this one: by results that were published, or confirmed by a school, and not given up. */
export async function listSeated(
  { db, vault }: { db: Database } & Pick<App, 'vault'>,
  round: DrawnRound,
): Promise<Set<ElkNumber>> {
  if (round === '1') return new Set()
  const publications = await db
    .selectFrom('publications')
    .select('sha256')
    .where('withdrawn_at', 'is', null)
    .where('round', '=', '1')
    .execute()
  const published = publications.flatMap(({ sha256 }) =>
    vault
      .results(sha256)
      .set.pupils.filter(({ department }) => department)
      .map(({ elkNumber }) => elkNumber),
  )
  const withdrawn = new Set(await listInRound1(db, 'withdrawals'))
  const seated = [...published, ...(await listInRound1(db, 'confirmations'))]
  return new Set(seated.filter((elkNumber) => !withdrawn.has(elkNumber)))
}

async function listInRound1(db: Database, table: 'confirmations' | 'withdrawals'): Promise<ElkNumber[]> {
  const rows = await db
    .selectFrom(table)
    .innerJoin('pupils', 'pupils.id', `${table}.pupil_id`)
    .select('elk_number')
    .where('round', '=', '1')
    .execute()
  return rows.map(({ elk_number }) => elk_number)
}

/** How many families on the route with lists started in a round and never handed in. */
export async function countStarted(db: Database, round: DrawnRound): Promise<number> {
  const { count } = await db
    .selectFrom('applications')
    .innerJoin('pupils', 'pupils.id', 'applications.pupil_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('round', '=', round)
    .where('submission_id', 'is', null)
    .where('route', '=', 'regular')
    .executeTakeFirstOrThrow()
  return count
}
