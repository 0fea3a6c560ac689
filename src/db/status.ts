import type { App } from '../app.js'
import { listName } from '../domain/name.js'
import type { RoundName } from '../domain/round.js'
import type { LoginDot, PupilStatus, RoundDot } from '../domain/status.js'
import type { Instant } from '../domain/time.js'
import { listKnownResults } from './known-results.js'
import type { Database } from './open.js'
import { type PupilFilter, pupilIds } from './pupils.js'
import { bouncedPupils, extensionsByPupil, listedSchools, loginsSent, type Scope } from './status-facts.js'

/**
 * The dots, advices and routes of pupils as they stood at a moment, by school and then by surname; of a moment to come no more
 * results than there are now, for nobody may know them before.
 */
export async function listStatus(
  db: Database,
  year: Pick<App, 'config' | 'vault' | 'clock'>,
  at: Instant,
  filter: PupilFilter = {},
): Promise<PupilStatus[]> {
  const scope = { db, at, ids: pupilIds(db, filter) }
  const logins = await loginsSent(scope)
  const bounced = await bouncedPupils(scope)
  const dots = await roundDots(scope)
  const listed = await listedSchools(scope)
  const later = await extensionsByPupil(scope)
  const now = year.clock.now()
  const resultsOf = await listKnownResults(db, year, { filter, now: at < now ? at : now })
  return (await pupilRows(scope)).map((row) => ({
    id: row.id,
    elkNumber: row.elk_number,
    name: listName({ firstName: row.first_name, prefix: row.prefix, lastName: row.last_name }),
    school: row.school,
    board: row.board,
    advice: row.form_advice ?? undefined,
    route: row.form_route ?? row.route,
    adviceRecordedAt: row.advice_recorded_at && row.advice_recorded_at <= at ? row.advice_recorded_at : undefined,
    hasEmail: row.email !== '' || row.email_2 !== '',
    bounced: bounced.has(row.id),
    login: loginDot(row.account_at, logins.get(row.id)?.newest),
    firstLoginAt: logins.get(row.id)?.first,
    rounds: dots.get(row.id) ?? emptyRounds(),
    results: resultsOf({ id: row.id, elkNumber: row.elk_number }),
    extensions: later.get(row.id) ?? {},
    listedSchools: listed.get(row.id),
  }))
}

function loginDot(accountAt: Instant | null, sentAt: Instant | undefined): LoginDot {
  if (accountAt) return { state: 'account', since: accountAt }
  return sentAt ? { state: 'sent', since: sentAt } : { state: 'none' }
}

function emptyRounds(): Record<RoundName, RoundDot> {
  return { '1': { state: 'none' }, '2': { state: 'none' }, completion: { state: 'none' } }
}

async function pupilRows({ db, at, ids }: Scope) {
  let query = db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .leftJoin('accounts', (join) =>
      join.onRef('accounts.pupil_id', '=', 'pupils.id').on('accounts.created_at', '<=', at),
    )
    .leftJoin('form_versions', (join) =>
      join
        .onRef('form_versions.pupil_id', '=', 'pupils.id')
        .on('form_versions.created_at', '<=', at)
        .on((eb) => eb.or([eb('superseded_at', 'is', null), eb('superseded_at', '>', at)])),
    )
    .select(['pupils.id', 'elk_number', 'first_name', 'prefix', 'last_name', 'pupils.route', 'advice_recorded_at'])
    .select(['form_versions.advice as form_advice', 'form_versions.route as form_route'])
    .select(['pupils.email', 'email_2', 'primary_schools.code as school', 'board', 'accounts.created_at as account_at'])
    .orderBy('primary_schools.code')
    .orderBy('sort_name')
    .orderBy('pupils.id')
  if (ids) query = query.where('pupils.id', 'in', ids)
  return query.execute()
}

async function roundDots({ db, at, ids }: Scope): Promise<Map<number, PupilStatus['rounds']>> {
  let started = db.selectFrom('applications').select(['pupil_id', 'round', 'started_at']).where('started_at', '<=', at)
  let handedIn = db
    .selectFrom('submissions')
    .leftJoin('reopenings', 'reopenings.submission_id', 'submissions.id')
    .select(['pupil_id', 'round', 'submitted_at'])
    .where('submitted_at', '<=', at)
    .where((eb) => eb.or([eb('reopened_at', 'is', null), eb('reopened_at', '>', at)]))
  if (ids) {
    started = started.where('pupil_id', 'in', ids)
    handedIn = handedIn.where('pupil_id', 'in', ids)
  }
  const dots = new Map<number, PupilStatus['rounds']>()
  const set = (pupilId: number, round: RoundName, dot: RoundDot) => {
    const own = dots.get(pupilId) ?? emptyRounds()
    own[round] = dot
    dots.set(pupilId, own)
  }
  for (const { pupil_id, round, started_at } of await started.execute())
    set(pupil_id, round, { state: 'AG', since: started_at })
  for (const { pupil_id, round, submitted_at } of await handedIn.execute())
    set(pupil_id, round, { state: 'AV', since: submitted_at })
  return dots
}
