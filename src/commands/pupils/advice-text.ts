import type { KeptPupil } from '../../db/pupils.js'
import type { Messages } from '../../messages/index.js'

/** A pupil's advice, or route where that is not the regular one, in a few characters. */
export function adviceText(
  { pupils }: Messages,
  { advice, preliminaryAdvice, route, adviceRecordedAt }: KeptPupil,
): string {
  if (!adviceRecordedAt) return preliminaryAdvice ? pupils.preliminary(preliminaryAdvice) : pupils.noAdvice
  return route === 'regular' ? (advice ?? '') : [route, advice].filter(Boolean).join(' ')
}
