import { sql } from 'kysely'
import type { ApplicationFacts } from './applications.js'
import type { FormFacts } from './forms.js'
import type { PublicationFacts, SeatFacts } from './known-results.js'
import type { Database } from './open.js'
import { prepared } from './prepared.js'
import type { ExtensionFacts } from './rounds.js'
import type { Row } from './tables.js'

/** All rows, in any order, about where one pupil's family stands, as one moment of the database had them. */
export interface StandingFacts {
  rounds: Row<'round_times'>[]
  extensions: ExtensionFacts[]
  /** The current version; null before the final advice. */
  form: FormFacts | null
  applications: ApplicationFacts[]
  /** The publications that stand, whether or not their moment has come. */
  publications: PublicationFacts[]
  confirmations: SeatFacts[]
  withdrawals: SeatFacts[]
}

/** Reads where a pupil's family stands with one question to the database; every page of a family asks it. */
export async function readStandingFacts(db: Database, pupilId: number): Promise<StandingFacts> {
  const [row] = await standingQuery(db, { pupilId })
  if (!row) throw new TypeError('a select without a table answers one row')
  return {
    rounds: parse(row.rounds),
    extensions: parse(row.extensions),
    form: parse(row.form),
    applications: parse(row.applications),
    publications: parse(row.publications),
    confirmations: parse(row.confirmations),
    withdrawals: parse(row.withdrawals),
  }
}

/** SQLite answers JSON as text. */
function parse<Value>(json: string | null): Value {
  return JSON.parse(json ?? 'null') as Value
}

// In SQLite's words, since every database makes JSON in its own: one statement reads all tables in a third of the time of one each.
// Only json() says that what a query inside brings is JSON; newer versions of SQLite take it for a text.
const standingQuery = prepared((db, { pupilId }: { pupilId: number }) =>
  sql<Record<keyof StandingFacts, string | null>>`select
  (select json_group_array(json_object('round', round, 'opens_at', opens_at, 'closes_at', closes_at,
    'result_mail_at', result_mail_at, 'results_at', results_at)) from round_times) as rounds,
  (select json_group_array(json_object('round', round, 'closes_at', closes_at))
    from round_extensions where pupil_id = ${pupilId}) as extensions,
  (select json_object('version', version, 'reason', reason, 'child', child, 'advice', advice, 'route', route,
    'changes', changes, 'dropped', dropped, 'created_at', created_at)
    from form_versions where pupil_id = ${pupilId} and superseded_at is null) as form,
  (select json_group_array(json_object('id', id, 'pupil_id', pupil_id, 'round', round, 'started_at', started_at,
    'revision', revision, 'child_checked_version', child_checked_version, 'contact_checked_at', contact_checked_at,
    'submission_id', submission_id,
    'entries', json((select json_group_array(json_object('place', place, 'code', departments.code,
      'upper_level', upper_level)) from application_entries join departments on departments.id = department_id
      where application_id = applications.id)),
    'submission', json((select json_object('id', id, 'form_version', form_version, 'entries', entries,
      'submitted_at', submitted_at, 'receipt_code', receipt_code, 'entered_by', entered_by)
      from submissions where id = applications.submission_id))))
    from applications where pupil_id = ${pupilId}) as applications,
  (select json_group_array(json_object('round', round, 'sha256', sha256))
    from publications where withdrawn_at is null) as publications,
  (select json_group_array(json_object('round', round, 'department', departments.code, 'at', confirmed_at))
    from confirmations join departments on departments.id = department_id where pupil_id = ${pupilId}) as confirmations,
  (select json_group_array(json_object('round', round, 'department', departments.code, 'at', withdrawn_at))
    from withdrawals join departments on departments.id = department_id where pupil_id = ${pupilId}) as withdrawals`.compile(
    db,
  ),
)
