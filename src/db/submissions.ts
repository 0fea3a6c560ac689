import type { Application, Submission } from '../domain/application.js'
import type { PreferenceList } from '../domain/preference-list.js'
import type { HistoricSubmission } from '../domain/receipt-standing.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import type { Row } from './tables.js'

export type NewSubmission = Omit<Submission, 'id'>

/** Makes an application definitive: from here on the database itself refuses every change to it. */
export async function addSubmission(trx: Trx, application: Application, submission: NewSubmission): Promise<void> {
  const { id } = await trx
    .insertInto('submissions')
    .values({
      pupil_id: application.pupilId,
      round: application.round,
      form_version: submission.formVersion,
      entries: JSON.stringify(submission.list),
      submitted_at: submission.submittedAt,
      receipt_code: submission.receiptCode,
      entered_by: submission.enteredBy ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('applications')
    .set({ submission_id: id, revision: application.revision + 1 })
    .where('id', '=', application.id)
    .execute()
}

/** Opens a definitive application again; the submission stays in history. */
export async function addReopening(
  trx: Trx,
  application: Application,
  submission: Submission,
  { reason, now }: { reason: string; now: Instant },
): Promise<void> {
  await trx.insertInto('reopenings').values({ submission_id: submission.id, reopened_at: now, reason }).execute()
  await trx
    .updateTable('applications')
    .set({ submission_id: null, child_checked_version: null, revision: application.revision + 1 })
    .where('id', '=', application.id)
    .execute()
}

export interface PastSubmission extends HistoricSubmission {
  reopenReason: string | undefined
}

/** Everything a family ever handed in, oldest first, with what was opened again. */
export async function listSubmissions(db: Database, pupilId: number): Promise<PastSubmission[]> {
  const rows = await db
    .selectFrom('submissions')
    .leftJoin('reopenings', 'reopenings.submission_id', 'submissions.id')
    .selectAll('submissions')
    .select(['reopened_at', 'reopenings.reason as reopen_reason'])
    .where('pupil_id', '=', pupilId)
    .orderBy('submissions.id')
    .execute()
  return rows.map((row) => ({
    ...toSubmission(row),
    round: row.round,
    reopenedAt: row.reopened_at ?? undefined,
    reopenReason: row.reopen_reason ?? undefined,
  }))
}

/** Whose submissions have these receipt codes, in the order of the codes; a code that nobody has is left out. */
export async function findReceipts(
  db: Database,
  codes: readonly string[],
): Promise<{ pupilId: number; code: string }[]> {
  const rows = await db
    .selectFrom('submissions')
    .select(['pupil_id as pupilId', 'receipt_code as code'])
    .where('receipt_code', 'in', codes)
    .execute()
  return rows.sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
}

/** The row of a submission, as far as it is no one else's. */
export type SubmissionFacts = Omit<Row<'submissions'>, 'pupil_id' | 'round'>

/** The submission that its row tells of. */
export function toSubmission(row: SubmissionFacts): Submission {
  return {
    id: row.id,
    formVersion: row.form_version,
    list: JSON.parse(row.entries) as PreferenceList,
    submittedAt: row.submitted_at,
    receiptCode: row.receipt_code,
    enteredBy: row.entered_by ?? undefined,
  }
}
