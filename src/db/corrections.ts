import type { CorrectedAway } from '../domain/corrected-away.js'
import type { FieldChange } from '../domain/pupil.js'
import type { Database, Trx } from './open.js'

/** Keeps which values staff replaced by hand, so that no import brings them back; a value that is put back is so no more. */
export async function keepCorrectedAway(trx: Trx, pupilId: number, changes: readonly FieldChange[]): Promise<void> {
  for (const { field, old, new: next } of changes) {
    await trx
      .deleteFrom('corrected_away')
      .where('pupil_id', '=', pupilId)
      .where('field', '=', field)
      .where('value', '=', next)
      .execute()
    await trx
      .insertInto('corrected_away')
      .values({ pupil_id: pupilId, field, value: old })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** The values that staff replaced by hand, by pupil id. */
export async function listCorrectedAway(db: Database): Promise<Map<number, CorrectedAway[]>> {
  const byPupil = new Map<number, CorrectedAway[]>()
  for (const { pupil_id, field, value } of await db.selectFrom('corrected_away').selectAll().execute())
    byPupil.set(pupil_id, [...(byPupil.get(pupil_id) ?? []), { field, value }])
  return byPupil
}
