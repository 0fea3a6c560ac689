import type { App } from '../app.js'
import { getApiToken, markApiTokenRevoked } from '../db/api-tokens.js'
import { recordAudit } from '../db/audit.js'
import { UserError } from '../domain/problems.js'

/** Makes a school's key to the API useless at once; throws `unknown-token` and `token-revoked-already`. */
export async function revokeApiToken(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { id, reason }: { id: number; reason: string },
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const { revokedAt, school, name } = await getApiToken(trx, id)
    if (revokedAt) throw new UserError({ code: 'token-revoked-already', id, revokedAt })
    await markApiTokenRevoked(trx, id, { at: now, by: actor, reason })
    await recordAudit(trx, { at: now, actor, act: 'api key revoked', details: { number: id, school, name }, reason })
  })
}
