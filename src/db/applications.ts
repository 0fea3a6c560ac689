import type { Application } from '../domain/application.js'
import type { PreferenceList } from '../domain/preference-list.js'
import { type RoundName, roundNames } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import { readStandingFacts } from './standing-facts.js'
import { type SubmissionFacts, toSubmission } from './submissions.js'
import type { Row } from './tables.js'

/** A row of an application with what hangs on it: its entries in any order, and its submission while that stands. */
export interface ApplicationFacts extends Row<'applications'> {
  entries: (Pick<Row<'application_entries'>, 'place' | 'upper_level'> & { code: string })[]
  submission: SubmissionFacts | null
}

/** What a pupil's family saved, in the order of the rounds. */
export async function listApplications(db: Database, pupilId: number): Promise<Application[]> {
  return toApplications((await readStandingFacts(db, pupilId)).applications)
}

/** The applications that their rows tell of, in the order of the rounds. */
export function toApplications(facts: readonly ApplicationFacts[]): Application[] {
  const place = ({ round }: ApplicationFacts) => roundNames.indexOf(round)
  return facts.toSorted((one, other) => place(one) - place(other)).map(toApplication)
}

/** Starts a pupil's application in a round, with nothing answered yet. */
export async function addApplication(trx: Trx, pupilId: number, round: RoundName, now: Instant): Promise<Application> {
  await trx
    .insertInto('applications')
    .values({
      pupil_id: pupilId,
      round,
      started_at: now,
      revision: 1,
      child_checked_version: null,
      contact_checked_at: null,
      submission_id: null,
    })
    .execute()
  const row = await trx
    .selectFrom('applications')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .where('round', '=', round)
    .executeTakeFirstOrThrow()
  return toApplication({ ...row, entries: [], submission: null })
}

/** Keeps which form version and which contact data a family confirmed; the revision grows. */
export async function markChecked(
  trx: Trx,
  application: Application,
  checks: { childCheckedVersion?: number; contactCheckedAt?: Instant },
): Promise<void> {
  await trx
    .updateTable('applications')
    .set({
      revision: application.revision + 1,
      ...(checks.childCheckedVersion !== undefined && { child_checked_version: checks.childCheckedVersion }),
      ...(checks.contactCheckedAt !== undefined && { contact_checked_at: checks.contactCheckedAt }),
    })
    .where('id', '=', application.id)
    .execute()
}

/** Replaces the preference list of an application; the revision grows. */
export async function replaceList(trx: Trx, application: Application, list: PreferenceList): Promise<void> {
  await trx.deleteFrom('application_entries').where('application_id', '=', application.id).execute()
  if (list.length > 0) {
    const ids = await departmentIds(trx, list)
    await trx
      .insertInto('application_entries')
      .values(
        list.map(({ department, upperLevel }, index) => ({
          application_id: application.id,
          place: index + 1,
          department_id: ids.get(department) as number,
          upper_level: upperLevel ? (1 as const) : (0 as const),
        })),
      )
      .execute()
  }
  await trx
    .updateTable('applications')
    .set({ revision: application.revision + 1 })
    .where('id', '=', application.id)
    .execute()
}

async function departmentIds(db: Database, list: PreferenceList): Promise<Map<string, number>> {
  const codes = list.map(({ department }) => department)
  const rows = await db.selectFrom('departments').select(['id', 'code']).where('code', 'in', codes).execute()
  return new Map(rows.map(({ id, code }) => [code, id]))
}

function toApplication({ entries, submission, ...row }: ApplicationFacts): Application {
  return {
    id: row.id,
    pupilId: row.pupil_id,
    round: row.round,
    state: submission ? 'AV' : 'AG',
    startedAt: row.started_at,
    revision: row.revision,
    childCheckedVersion: row.child_checked_version ?? undefined,
    contactCheckedAt: row.contact_checked_at ?? undefined,
    list: entries
      .toSorted((one, other) => one.place - other.place)
      .map(({ code, upper_level }) => ({ department: code, upperLevel: upper_level === 1 })),
    submission: submission ? toSubmission(submission) : undefined,
  }
}
