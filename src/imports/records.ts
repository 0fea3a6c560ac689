import type { ImportCounts, RowChange } from '../domain/import-report.js'
import type { Place, RowProblem, RowWarning } from '../domain/row-problem.js'

/** Something that ELK keeps under a key, all of it as text. */
export type TextRecord<Field extends string> = Readonly<Record<Field, string>>

/** What a row says of a record: the fields that are filled in, and where the key stands. */
export interface RecordRow<Field extends string> {
  key: string
  place: Place
  said: Partial<Record<Field, string>>
  problems: readonly RowProblem[]
}

/** What a file of records would do: every row is counted once. */
export interface RecordPlan<Field extends string> {
  /** New and changed records, whole. */
  toWrite: TextRecord<Field>[]
  counts: ImportCounts
  changes: RowChange[]
  problems: RowProblem[]
  warnings: RowWarning[]
}

/** Plans a file of records against those that ELK keeps, by key; an empty cell leaves what is there. Changes nothing. */
export function planRecords<Field extends string>(
  rows: readonly RecordRow<Field>[],
  known: ReadonlyMap<string, TextRecord<Field>>,
  { empty, nameOf }: { empty: TextRecord<Field>; nameOf: (record: TextRecord<Field>) => string },
): RecordPlan<Field> {
  const counts = { read: rows.length, added: 0, changed: 0, unchanged: 0, skipped: 0, rejected: 0 }
  const plan: RecordPlan<Field> = { toWrite: [], counts, changes: [], problems: [], warnings: [] }
  const firstRows = new Map<string, number>()
  for (const row of rows) {
    const problems = problemsOf(row, firstRows)
    const before = known.get(row.key)
    const record = { ...empty, ...before, ...row.said }
    const changes = before ? differences(before, record) : []
    const outcome = outcomeOf(problems, before, changes)
    counts[outcome]++
    plan.problems.push(...problems)
    if (outcome === 'added' || outcome === 'changed') plan.toWrite.push(record)
    if (outcome === 'changed') plan.changes.push({ row: row.place.row, name: nameOf(record), changes })
  }
  return plan
}

function problemsOf<Field extends string>(
  { key, place, problems }: RecordRow<Field>,
  firstRows: Map<string, number>,
): readonly RowProblem[] {
  if (key === '') return problems
  const firstRow = firstRows.get(key)
  if (firstRow !== undefined) return [...problems, { ...place, code: 'duplicate-row', firstRow }]
  firstRows.set(key, place.row)
  return problems
}

function outcomeOf(
  problems: readonly RowProblem[],
  before: object | undefined,
  changes: readonly unknown[],
): 'rejected' | 'added' | 'changed' | 'unchanged' {
  if (problems.length > 0) return 'rejected'
  if (!before) return 'added'
  return changes.length > 0 ? 'changed' : 'unchanged'
}

function differences<Field extends string>(before: TextRecord<Field>, after: TextRecord<Field>): RowChange['changes'] {
  return (Object.keys(after) as Field[]).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, old: before[field], new: after[field] }],
  )
}
