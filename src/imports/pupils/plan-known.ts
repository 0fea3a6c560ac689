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
import type { RoundName } from '../../domain/round.js'
import type { Mistake } from '../../domain/row-problem.js'
import { withoutZeros } from './find-pupil.js'
import { type AdvicePlan, planAdvice } from './plan-advice.js'
import type { PupilRow } from './read-pupils.js'

/** A pupil as ELK knows it before an import. */
export interface KnownPupil extends Pupil {
  /** Whether the family itself last wrote the contact data, so that an import leaves them. */
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
  /** Fields in which the family's own contact data were kept. */
  kept: PupilField[]
}

/** Plans a row about a known pupil; `definitive` is the round in which the family handed in. */
export function planKnownPupil<Known extends KnownPupil>(
  row: PupilRow,
  pupil: Known,
  definitive: RoundName | undefined,
): KnownPlan<Known> {
  const { values, changes, kept } = planValues(pupil, row.said)
  const advice = planAdvice(pupil, row, definitive)
  return {
    change: { pupil, values, advice },
    changes: [...changes, ...advice.changes],
    mistakes: advice.mistake ? [advice.mistake] : [],
    kept,
  }
}

function planValues(
  pupil: KnownPupil,
  said: SaidOfPupil,
): { values: Partial<PupilData>; changes: FieldChange[]; kept: PupilField[] } {
  const differing = changedFields(pupil, said).filter(
    ({ field, old, new: next }) => field !== 'number' || withoutZeros(old) !== withoutZeros(next),
  )
  const kept = pupil.contactByFamily
    ? differing.filter(({ field }) => contactFields.some((contact) => contact === field))
    : []
  const changes = differing.filter((change) => !kept.includes(change))
  return {
    values: Object.fromEntries(changes.map(({ field, new: value }) => [field, value])),
    changes,
    kept: kept.map(({ field }) => field as PupilField),
  }
}
