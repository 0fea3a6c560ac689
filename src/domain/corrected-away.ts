import type { FieldChange } from './pupil.js'

/** A value that staff replaced by hand: an import that still has it must not bring it back. */
export interface CorrectedAway {
  field: FieldChange['field']
  value: string
}

/** Whether a value is one that was replaced by hand. */
export function wasCorrectedAway(
  correctedAway: readonly CorrectedAway[],
  field: FieldChange['field'],
  value: string | undefined,
): boolean {
  return correctedAway.some((away) => away.field === field && away.value === value)
}
