import { fullName } from '../../domain/name.js'
import type { Mistake } from '../../domain/row-problem.js'
import type { SchoolCode } from '../../domain/school-code.js'
import type { PupilFinder, Sought } from './find-pupil.js'
import type { KnownPupil } from './plan-known.js'

/** Why a row cannot mean the pupil that was found for it: of another school than it says or the command is limited to, or another child. */
export function wrongPupilMistakes<Known extends KnownPupil>(
  { school, said }: Pick<Sought, 'school' | 'said'>,
  pupil: Known,
  { finder, allowed }: { finder: PupilFinder<Known>; allowed: ReadonlySet<SchoolCode> | undefined },
): Mistake[] {
  const outside = (school && school !== pupil.school) || (allowed && !allowed.has(pupil.school))
  if (outside) return [{ code: 'other-school', school: school ?? [...(allowed ?? [])].join(', ') }]
  return finder.namesAnother(pupil, said) ? [{ code: 'other-child', name: fullName(pupil) }] : []
}
