import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { replacePupilData } from '../db/pupils.js'
import { getStanding } from '../db/standing.js'
import { FAMILY } from '../domain/actor.js'
import type { FamilyLanguage } from '../domain/language.js'
import { changedFields } from '../domain/pupil.js'

/** Lets a family's mails follow the language it reads, until it says itself in which it wants them or hands in. */
export async function followLanguage(
  { db, clock, ...year }: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  { pupilId, language }: { pupilId: number; language: FamilyLanguage },
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const { pupil, application } = await getStanding(trx, year, { pupilId, now })
    const changes = changedFields(pupil, { language })
    if (pupil.contactByFamily || application?.submission || changes.length === 0) return
    await replacePupilData(trx, pupil, { language }, now)
    await recordAudit(trx, { at: now, actor: FAMILY, act: 'language followed', pupilId, details: { changes } })
  })
}
