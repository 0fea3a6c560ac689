import { listForms } from '../db/forms.js'
import { hasEntry } from '../domain/preference-list.js'
import type { FieldChange } from '../domain/pupil.js'
import type { Standing } from '../domain/standing.js'
import type { FormChanges } from '../templates/components/changes-notice.js'
import { type Departments, nameOf } from './choices.js'
import type { FamilyVisit } from './route.js'

/** What the school changed since the family last confirmed the child's data, or began; undefined when nothing, and once it is handed in. */
export async function changesFor(
  { app }: FamilyVisit,
  { pupil, application, form }: Standing,
  departments: Departments,
): Promise<FormChanges | undefined> {
  if (!application || application.submission || !form || application.childCheckedVersion === form.version)
    return undefined
  const { childCheckedVersion: seen, startedAt, list } = application
  const newer = (await listForms(app.db, pupil.id)).filter(({ version, createdAt }) =>
    seen === undefined ? createdAt > startedAt : version > seen,
  )
  const fields = joinChanges(newer.flatMap(({ changes }) => changes))
  const dropped = [...new Set(newer.flatMap((version) => version.dropped))].filter((code) => !hasEntry(list, code))
  if (fields.length + dropped.length === 0) return undefined
  return {
    version: form.version,
    changedAt: form.createdAt,
    fields,
    dropped: dropped.map((code) => nameOf(departments, code)),
  }
}

function joinChanges(changes: readonly FieldChange[]): FieldChange[] {
  const joined = new Map<string, FieldChange>()
  for (const change of changes)
    joined.set(change.field, { ...change, old: joined.get(change.field)?.old ?? change.old })
  return [...joined.values()].filter((change) => change.old !== change.new)
}
