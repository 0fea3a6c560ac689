import type { App } from '../app.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FamilyStanding, NewestLogin, StartedApplication } from '../domain/family-standing.js'
import type { FamilyLanguage } from '../domain/language.js'
import type { Name } from '../domain/name.js'
import type { RoundName } from '../domain/round.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import { listMarkedAddresses } from './bounces.js'
import { listKnownResults } from './known-results.js'
import type { Database } from './open.js'
import { type PupilFilter, pupilIds } from './pupils.js'

/** A pupil as far as reminders go, and where its family stands. */
export interface RemindedPupil extends Name {
  id: number
  elkNumber: ElkNumber
  school: SchoolCode
  email: string
  email2: string
  language: FamilyLanguage
  family: FamilyStanding
}

/** Where families stand at a moment, by school and then by surname. */
export async function listFamilyStandings(
  db: Database,
  year: Pick<App, 'config' | 'vault'>,
  filter: PupilFilter,
  now: Instant,
): Promise<RemindedPupil[]> {
  const scope = { db, ids: pupilIds(db, filter) }
  const logins = await newestLogins(scope, now)
  const applications = await startedApplications(scope)
  const marked = await listMarkedAddresses(db, filter)
  const resultsOf = await listKnownResults(db, year, { filter, now })
  return (await pupilRows(scope)).map((row) => {
    const address = row.email || row.email_2
    return {
      id: row.id,
      elkNumber: row.elk_number,
      school: row.school,
      firstName: row.first_name,
      prefix: row.prefix,
      lastName: row.last_name,
      email: row.email,
      email2: row.email_2,
      language: row.language,
      family: {
        route: row.route,
        hasForm: row.form !== null,
        address,
        bounced: marked.get(row.id)?.includes(address.toLowerCase()) ?? false,
        accountSince: row.account ?? undefined,
        login: logins.get(row.id),
        applications: applications.get(row.id) ?? nothingStarted,
        results: resultsOf({ id: row.id, elkNumber: row.elk_number }),
      },
    }
  })
}

const nothingStarted: FamilyStanding['applications'] = new Map()

type Scope = { db: Database; ids: ReturnType<typeof pupilIds> }

async function pupilRows({ db, ids }: Scope) {
  let query = db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .leftJoin('accounts', 'accounts.pupil_id', 'pupils.id')
    .leftJoin('form_versions', (join) =>
      join.onRef('form_versions.pupil_id', '=', 'pupils.id').on('superseded_at', 'is', null),
    )
    .select(['pupils.id', 'elk_number', 'first_name', 'prefix', 'last_name', 'pupils.email', 'email_2', 'language'])
    .select(['pupils.route', 'primary_schools.code as school', 'accounts.created_at as account'])
    .select('form_versions.id as form')
    .orderBy('primary_schools.code')
    .orderBy('sort_name')
    .orderBy('pupils.id')
  if (ids) query = query.where('pupils.id', 'in', ids)
  return query.execute()
}

async function newestLogins({ db, ids }: Scope, now: Instant): Promise<Map<number, NewestLogin>> {
  let query = db
    .selectFrom('mails')
    .innerJoin('links', 'links.id', 'mails.link_id')
    .select(['links.pupil_id', 'link_id', 'state', 'state_at', 'sent_at', 'recipient'])
    .select(['used_at', 'superseded_at', 'expires_at'])
    .where('kind', 'in', ['login', 'login-letter'])
    .where('revoked_at', 'is', null)
    .orderBy('mails.id')
  if (ids) query = query.where('mails.pupil_id', 'in', ids)
  return new Map(
    (await query.execute()).map((row) => {
      const isOpen = !row.used_at && !row.superseded_at && (row.expires_at === null || row.expires_at > now)
      const login = {
        state: row.state,
        at: row.sent_at ?? row.state_at,
        recipient: row.recipient,
        openLink: isOpen ? (row.link_id ?? undefined) : undefined,
      }
      return [row.pupil_id, login]
    }),
  )
}

async function startedApplications({ db, ids }: Scope) {
  let query = db
    .selectFrom('applications')
    .select(['pupil_id', 'round', 'started_at', 'submission_id'])
    .orderBy('applications.id')
  if (ids) query = query.where('pupil_id', 'in', ids)
  const rows = await query.execute()
  const changes = await lastChanges(
    db,
    rows.some(({ submission_id }) => submission_id === null),
    ids,
  )
  const byPupil = new Map<number, Map<RoundName, StartedApplication>>()
  for (const { pupil_id, round, started_at, submission_id } of rows) {
    const own = byPupil.get(pupil_id) ?? new Map<RoundName, StartedApplication>()
    const state = submission_id === null ? 'AG' : 'AV'
    own.set(round, { state, changedAt: laterOf(started_at, changes.get(pupil_id)) })
    byPupil.set(pupil_id, own)
  }
  return byPupil
}

function laterOf(one: Instant, other: Instant | undefined): Instant {
  return other && other > one ? other : one
}

/** When the families that are busy last did something, or their application was opened again. */
async function lastChanges(db: Database, anyBusy: boolean, ids: Scope['ids']): Promise<Map<number, Instant>> {
  if (!anyBusy) return new Map()
  let busy = db.selectFrom('applications').select('pupil_id').where('submission_id', 'is', null)
  if (ids) busy = busy.where('pupil_id', 'in', ids)
  const rows = await db
    .selectFrom('audit')
    .select((eb) => ['pupil_id', eb.fn.max<Instant>('at').as('at')])
    .where('pupil_id', 'in', busy)
    .where('act', 'in', changingActs)
    .groupBy('pupil_id')
    .execute()
  return new Map(rows.flatMap(({ pupil_id, at }) => (pupil_id === null ? [] : [[pupil_id, at] as const])))
}

/** What a family does on its way to a definitive application, and what puts it there again. */
const changingActs = [
  'child data confirmed',
  'contact data confirmed',
  'list changed',
  'school chosen',
  'application reopened',
]
