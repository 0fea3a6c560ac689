import { listElsewhere } from '../db/elsewhere.js'
import type { Database } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import type { RowWarning } from '../domain/row-problem.js'
import { placeOf } from '../imports/pupils/place.js'
import type { PlannedRow } from '../imports/pupils/plan-pupils.js'
import type { PupilFile, PupilRow } from '../imports/pupils/read-pupils.js'

/** Warns of new pupils whose name and date of birth a pupil of another school has; which school and which pupil is not said. */
export async function elsewhereWarnings(
  db: Database,
  { columnOf }: Pick<PupilFile, 'columnOf'>,
  planned: readonly PlannedRow<KeptPupil>[],
): Promise<RowWarning[]> {
  const children = planned.flatMap((row) => ('added' in row ? childOf(row.added) : []))
  if (children.length === 0) return []
  const elsewhere = await listElsewhere(db, children)
  return elsewhere.map(({ row }) => ({ ...placeOf(columnOf, row, 'firstName'), code: 'same-child-elsewhere' }))
}

function childOf(row: PupilRow) {
  const { school, said } = row
  const { firstName = '', prefix = '', lastName = '', birthDate } = said
  return school && birthDate ? [{ row, school, firstName, prefix, lastName, birthDate }] : []
}
