import type { App } from '../app.js'
import { endSession } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { FAMILY } from '../domain/actor.js'
import { hashToken } from '../domain/link-token.js'

/** Ends one session of a family. */
export async function logOut(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  session: { token: string; pupilId: number },
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    await endSession(trx, hashToken(session.token))
    await recordAudit(trx, { at: now, actor: FAMILY, act: 'logged out', pupilId: session.pupilId })
  })
}
