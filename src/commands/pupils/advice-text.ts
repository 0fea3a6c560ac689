import type { KeptPupil } from '../../db/pupils.js'
import type { Messages } from '../../messages/index.js'

/** A pupil's advice, or route where that is not the regular one, in a few characters. */
export function adviceText(
  { pupils }: Messages,
  { advice, preliminaryAdvice, route, adviceRecordedAt }: KeptPupil,
): string {
  const unrecorded = preliminaryAdvice ? pupils.preliminary(preliminaryAdvice) : pupils.noAdvice
  const said = adviceRecordedAt ? advice : unrecorded
  return [route === 'regular' ? '' : route, said].filter(Boolean).join(', ')
}
