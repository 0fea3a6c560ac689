import type { Application } from '../domain/application.js'
import type { Entry, PreferenceList } from '../domain/preference-list.js'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import { getSubmission } from './submissions.js'
import type { Row } from './tables.js'

/** What a pupil's family saved, in the order of the rounds. */
export async function listApplications(db: Database, pupilId: number): Promise<Application[]> {
  const rows = await db
    .selectFrom('applications')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .orderBy('round')
    .execute()
  return Promise.all(rows.map((row) => toApplication(db, row)))
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
  return toApplication(trx, row)
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

async function listEntries(db: Database, applicationId: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('application_entries')
    .innerJoin('departments', 'departments.id', 'application_entries.department_id')
    .select(['departments.code', 'upper_level'])
    .where('application_id', '=', applicationId)
    .orderBy('place')
    .execute()
  return rows.map(({ code, upper_level }) => ({ department: code, upperLevel: upper_level === 1 }))
}

async function toApplication(db: Database, row: Row<'applications'>): Promise<Application> {
  const submission = row.submission_id === null ? undefined : await getSubmission(db, row.submission_id)
  return {
    id: row.id,
    pupilId: row.pupil_id,
    round: row.round,
    state: submission ? 'AV' : 'AG',
    startedAt: row.started_at,
    revision: row.revision,
    childCheckedVersion: row.child_checked_version ?? undefined,
    contactCheckedAt: row.contact_checked_at ?? undefined,
    list: await listEntries(db, row.id),
    submission,
  }
}
