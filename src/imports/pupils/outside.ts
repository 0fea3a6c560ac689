import type { Mistake } from '../../domain/row-problem.js'
import type { SchoolCode } from '../../domain/school-code.js'

/** Why a row may not be about a pupil: of another school than the row says, or than the command is limited to. */
export function outsideMistakes(
  row: { school: SchoolCode | undefined },
  pupil: { school: SchoolCode },
  allowed: ReadonlySet<SchoolCode> | undefined,
): Mistake[] {
  const outside = (row.school && row.school !== pupil.school) || (allowed && !allowed.has(pupil.school))
  return outside ? [{ code: 'other-school', school: row.school ?? [...(allowed ?? [])].join(', ') }] : []
}
