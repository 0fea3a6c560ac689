import { listName } from '../domain/name.js'
import { type RoundName, roundNames } from '../domain/round.js'
import type { LoginDot, PupilStatus, RoundDot } from '../domain/status.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'
import type { PupilFilter } from './pupils.js'

/** The dots of pupils as they stood at a moment, by school and then by surname. */
export async function listStatus(db: Database, at: Instant, filter: PupilFilter = {}): Promise<PupilStatus[]> {
  const pupils = await pupilRows(db, at, filter)
  const logins = await loginsSentAt(db, at)
  const bounced = await bouncedPupils(db)
  const dots = await roundDots(db, at)
  const listed = await listedSchools(db)
  const later = await extensionsByPupil(db)
  return pupils.map((row) => ({
    id: row.id,
    elkNumber: row.elk_number,
    name: listName({ firstName: row.first_name, prefix: row.prefix, lastName: row.last_name }),
    school: row.school,
    board: row.board,
    advice: row.advice_recorded_at ? (row.advice ?? undefined) : undefined,
    route: row.route,
    adviceRecordedAt: row.advice_recorded_at ?? undefined,
    hasEmail: row.email !== '' || row.email_2 !== '',
    bounced: bounced.has(row.id),
    login: loginDot(row.account_at, logins.get(row.id)),
    rounds: dots.get(row.id) ?? emptyRounds(),
    extensions: later.get(row.id) ?? {},
    listedSchools: listed.get(row.id),
  }))
}

function loginDot(accountAt: Instant | null, sentAt: Instant | undefined): LoginDot {
  if (accountAt) return { state: 'account', since: accountAt }
  return sentAt ? { state: 'sent', since: sentAt } : { state: 'none' }
}

function emptyRounds(): Record<RoundName, RoundDot> {
  return Object.fromEntries(roundNames.map((name) => [name, { state: 'none' }])) as Record<RoundName, RoundDot>
}

async function roundDots(db: Database, at: Instant): Promise<Map<number, PupilStatus['rounds']>> {
  const dots = new Map<number, PupilStatus['rounds']>()
  const set = (pupilId: number, round: RoundName, dot: RoundDot) => {
    const own = dots.get(pupilId) ?? emptyRounds()
    own[round] = dot
    dots.set(pupilId, own)
  }
  const started = await db.selectFrom('applications').select(['pupil_id', 'round', 'started_at']).where('started_at', '<=', at).execute()
  for (const { pupil_id, round, started_at } of started) set(pupil_id, round, { state: 'AG', since: started_at })
  const handedIn = await db
    .selectFrom('submissions')
    .leftJoin('reopenings', 'reopenings.submission_id', 'submissions.id')
    .select(['pupil_id', 'round', 'submitted_at'])
    .where('submitted_at', '<=', at)
    .where((eb) => eb.or([eb('reopened_at', 'is', null), eb('reopened_at', '>', at)]))
    .execute()
  for (const { pupil_id, round, submitted_at } of handedIn) set(pupil_id, round, { state: 'AV', since: submitted_at })
  return dots
}

async function extensionsByPupil(db: Database): Promise<Map<number, Partial<Record<RoundName, Instant>>>> {
  const byPupil = new Map<number, Partial<Record<RoundName, Instant>>>()
  for (const { round, pupil_id, closes_at } of await db.selectFrom('round_extensions').selectAll().execute())
    byPupil.set(pupil_id, { ...byPupil.get(pupil_id), [round]: closes_at })
  return byPupil
}

async function pupilRows(db: Database, at: Instant, { schools, ids }: PupilFilter) {
  let query = db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .leftJoin('accounts', (join) => join.onRef('accounts.pupil_id', '=', 'pupils.id').on('accounts.created_at', '<=', at))
    .select(['pupils.id', 'elk_number', 'first_name', 'prefix', 'last_name', 'advice', 'route', 'advice_recorded_at'])
    .select(['pupils.email', 'email_2', 'primary_schools.code as school', 'board', 'accounts.created_at as account_at'])
    .orderBy('primary_schools.code')
    .orderBy('sort_name')
    .orderBy('pupils.id')
  if (schools) query = query.where('primary_schools.code', 'in', schools)
  if (ids) query = query.where('pupils.id', 'in', ids)
  return query.execute()
}

/** When each pupil's newest login was accepted by a mail server; a revoked one does not count. */
async function loginsSentAt(db: Database, at: Instant): Promise<Map<number, Instant>> {
  const rows = await db
    .selectFrom('mails')
    .innerJoin('links', 'links.id', 'mails.link_id')
    .select((eb) => ['mails.pupil_id', eb.fn.max('sent_at').as('sent_at')])
    .where('kind', '=', 'login')
    .where('state', '=', 'sent')
    .where('sent_at', '<=', at)
    .where((eb) => eb.or([eb('links.revoked_at', 'is', null), eb('links.revoked_at', '>', at)]))
    .groupBy('mails.pupil_id')
    .execute()
  return new Map(rows.flatMap(({ pupil_id, sent_at }) => (pupil_id !== null && sent_at ? [[pupil_id, sent_at] as const] : [])))
}

/** The pupils whose newest login failed for good on the address that they still have. */
async function bouncedPupils(db: Database): Promise<Set<number>> {
  const rows = await db
    .selectFrom('mails')
    .innerJoin('pupils', 'pupils.id', 'mails.pupil_id')
    .select(['pupils.id', 'mails.state', 'recipient', 'email', 'email_2'])
    .where('kind', '=', 'login')
    .orderBy('mails.id')
    .execute()
  const newest = new Map(rows.map((row) => [row.id, row]))
  const failed = [...newest.values()].filter(({ state, recipient, email, email_2 }) => state === 'failed' && recipient === (email || email_2))
  return new Set(failed.map(({ id }) => id))
}

/** How many different schools each pupil's newest list holds. */
async function listedSchools(db: Database): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('application_entries')
    .innerJoin('applications', 'applications.id', 'application_entries.application_id')
    .innerJoin('departments', 'departments.id', 'application_entries.department_id')
    .select((eb) => ['pupil_id', 'applications.id as application', eb.fn.count<number>('secondary_school_id').distinct().as('schools')])
    .groupBy(['pupil_id', 'applications.id'])
    .orderBy('applications.id')
    .execute()
  return new Map(rows.map(({ pupil_id, schools }) => [pupil_id, schools]))
}
