import type { App } from '../app.js'
import { removeAccount } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { revokeLinks } from '../db/links.js'
import { listLoginFacts } from '../db/login-facts.js'
import { dropLoginMails } from '../db/mail-outcomes.js'
import { getPupil } from '../db/pupils.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'

/** What was taken back. */
export interface RevokedLogin {
  hadAccount: boolean
  droppedMails: number
}

/** Makes a pupil's links, account and sessions useless, and drops logins that have not left; what was filled in stays. Throws when there is nothing to revoke. */
export async function revokeLogin(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { elkNumber, reason }: { elkNumber: ElkNumber; reason: string },
): Promise<RevokedLogin> {
  const now = clock.now()
  return await db.transaction().execute(async (trx) => {
    const { id } = await getPupil(trx, elkNumber)
    const facts = (await listLoginFacts(trx, { ids: [id] })).get(id)
    if (!facts?.hasAccount && !facts?.unrevoked) throw new UserError({ code: 'no-login', elkNumber })
    await revokeLinks(trx, id, now)
    await removeAccount(trx, id)
    const droppedMails = await dropLoginMails(trx, id, 'link-revoked', now)
    const revoked = { hadAccount: facts.hasAccount, droppedMails }
    await recordAudit(trx, { at: now, actor, act: 'login revoked', pupilId: id, details: revoked, reason })
    return revoked
  })
}
