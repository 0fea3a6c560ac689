import { wasCorrectedAway } from '../../domain/corrected-away.js'
import type { RowChange } from '../../domain/import-report.js'
import {
  changedFields,
  contactFields,
  type FieldChange,
  type Pupil,
  type PupilData,
  type PupilField,
  type SaidOfPupil,
} from '../../domain/pupil.js'
import type { Mistake } from '../../domain/row-problem.js'
import { withoutZeros } from './find-pupil.js'
import { type AdvicePlan, type PupilPast, planAdvice } from './plan-advice.js'
import type { PupilRow } from './read-pupils.js'

/** A pupil as ELK knows it before an import. */
export interface KnownPupil extends Pupil {
  /** Whether the family itself gave or confirmed the contact data, so that an import leaves them. */
  contactByFamily: boolean
}

/** What a row would change in a pupil that ELK knows. */
export interface PlannedChange<Known extends KnownPupil = KnownPupil> {
  pupil: Known
  values: Partial<PupilData>
  advice: AdvicePlan
}

/** What a row means for a pupil that ELK knows. */
export interface KnownPlan<Known extends KnownPupil> {
  change: PlannedChange<Known>
  changes: RowChange['changes']
  mistakes: Mistake[]
  kept: Kept[]
}

/** A field that stays as it is, whatever the row says, and why. */
export interface Kept {
  field: PupilField | 'advice' | 'route'
  code: 'kept-for-family' | 'kept-correction'
}

/** Plans a row about a known pupil. */
export function planKnownPupil<Known extends KnownPupil>(
  row: PupilRow,
  pupil: Known,
  past: PupilPast,
): KnownPlan<Known> {
  const { values, changes, kept } = planValues(pupil, row.said, past)
  const advice = planAdvice(pupil, row, past)
  return {
    change: { pupil, values, advice },
    changes: [...changes, ...advice.changes],
    mistakes: advice.mistake ? [advice.mistake] : [],
    kept: [...kept, ...advice.kept.map((field) => ({ field, code: 'kept-correction' as const }))],
  }
}

function planValues(
  pupil: KnownPupil,
  said: SaidOfPupil,
  past: PupilPast,
): { values: Partial<PupilData>; changes: FieldChange[]; kept: Kept[] } {
  const differing = changedFields(pupil, said).filter(
    ({ field, old, new: next }) => field !== 'number' || withoutZeros(old) !== withoutZeros(next),
  )
  const changes = differing.filter((change) => !whyKept(pupil, change, past))
  return {
    values: Object.fromEntries(changes.map(({ field, new: value }) => [field, value])),
    changes,
    kept: differing.flatMap((change) => whyKept(pupil, change, past) ?? []),
  }
}

function whyKept(
  { contactByFamily }: KnownPupil,
  { field, new: next }: FieldChange,
  { correctedAway }: PupilPast,
): Kept | undefined {
  if (contactByFamily && contactFields.some((contact) => contact === field)) return { field, code: 'kept-for-family' }
  return wasCorrectedAway(correctedAway, field, next) ? { field, code: 'kept-correction' } : undefined
}
