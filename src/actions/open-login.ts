import type { App } from '../app.js'
import { addAccount, findAccount } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { claimLink } from '../db/links.js'
import { FAMILY } from '../domain/actor.js'
import { UserError } from '../domain/problems.js'
import { type LinkProof, proveLink, readLink } from './open-link.js'
import { openSession } from './open-session.js'
import type { Passwords } from './password-hashing.js'

/** Opens a parent login: uses up its link, makes the account and logs in; answers the session's token. Throws when the proof is wrong. */
export async function openLogin(
  app: Pick<App, 'db' | 'clock' | 'random'>,
  passwords: Passwords,
  proof: LinkProof & { replaces?: string | undefined },
): Promise<string> {
  const now = app.clock.now()
  const { link, pupil, passwordHash } = await proveLink(app, passwords, { ...proof, purpose: 'login' })
  return app.db.transaction().execute(async (trx) => {
    if (await findAccount(trx, pupil.id)) throw new UserError({ code: 'has-account', elkNumber: pupil.elkNumber })
    if (!(await claimLink(trx, link.id, now))) await readLink(trx, proof.token, now)
    await addAccount(trx, { pupilId: pupil.id, passwordHash, createdAt: now })
    await recordAudit(trx, { at: now, actor: FAMILY, act: 'account made', pupilId: pupil.id })
    return openSession(trx, app.random, { pupilId: pupil.id, replaces: proof.replaces, now })
  })
}
