import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { type Link, revokeLinks } from '../db/links.js'
import { countActs } from '../db/list-audit.js'
import { FAMILY } from '../domain/actor.js'

const MOST = 20
const WRONG = 'wrong birth date'

/** Writes down that a birth date did not fit a link; after twenty since it was sent a parent login is revoked: whoever got it has to guess, and a cohort has few birth dates. */
export async function countWrongBirthDate(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  { pupilId, purpose, createdAt }: Pick<Link, 'pupilId' | 'purpose' | 'createdAt'>,
): Promise<void> {
  const at = clock.now()
  await db.transaction().execute(async (trx) => {
    await recordAudit(trx, { at, actor: FAMILY, act: WRONG, pupilId })
    if (purpose !== 'login' || (await countActs(trx, { act: WRONG, pupilId, since: createdAt })) < MOST) return
    await revokeLinks(trx, pupilId, at)
    await recordAudit(trx, { at, actor: FAMILY, act: 'login closed', pupilId })
  })
}
