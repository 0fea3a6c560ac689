import type { FormVersion } from '../domain/form-version.js'
import type { ChildData, FieldChange } from '../domain/pupil.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import type { Row } from './tables.js'

export type NewForm = Omit<FormVersion, 'version' | 'createdAt'>

/** The current version of a pupil's form; undefined before the final advice. */
export async function findCurrentForm(db: Database, pupilId: number): Promise<FormVersion | undefined> {
  const row = await db
    .selectFrom('form_versions')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  return row && toForm(row)
}

/** The versions of a pupil's form, oldest first. */
export async function listForms(db: Database, pupilId: number): Promise<FormVersion[]> {
  const rows = await db
    .selectFrom('form_versions')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .orderBy('version')
    .execute()
  return rows.map(toForm)
}

/** Adds the next version of a pupil's form, which becomes the current one. */
export async function addFormVersion(trx: Trx, pupilId: number, form: NewForm, now: Instant): Promise<FormVersion> {
  const last = await trx
    .selectFrom('form_versions')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('pupil_id', '=', pupilId)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  await trx
    .updateTable('form_versions')
    .set({ superseded_at: now })
    .where('pupil_id', '=', pupilId)
    .where('superseded_at', 'is', null)
    .execute()
  await trx
    .insertInto('form_versions')
    .values({
      pupil_id: pupilId,
      version,
      reason: form.reason,
      child: JSON.stringify(form.child),
      advice: form.advice ?? null,
      route: form.route,
      changes: JSON.stringify(form.changes),
      dropped: JSON.stringify(form.dropped),
      created_at: now,
      superseded_at: null,
    })
    .execute()
  return { ...form, version, createdAt: now }
}

/** The row of a form's version, as far as pages need it. */
export type FormFacts = Omit<Row<'form_versions'>, 'id' | 'pupil_id' | 'superseded_at'>

/** The version of a form that its row tells of. */
export function toForm(row: FormFacts): FormVersion {
  return {
    version: row.version,
    reason: row.reason,
    child: JSON.parse(row.child) as ChildData,
    advice: row.advice ?? undefined,
    route: row.route,
    changes: JSON.parse(row.changes) as FieldChange[],
    dropped: JSON.parse(row.dropped) as string[],
    createdAt: row.created_at,
  }
}
