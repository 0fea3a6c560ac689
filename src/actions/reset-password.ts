import type { App } from '../app.js'
import { endSessions, replacePassword } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { claimLink } from '../db/links.js'
import { FAMILY } from '../domain/actor.js'
import { mailLater } from '../mail/outbox.js'
import { type LinkProof, proveLink, readLink } from './open-link.js'
import type { Passwords } from './password-hashing.js'

/** Replaces a forgotten password: uses up its link, ends every session and tells the family by mail. Throws when the proof is wrong. */
export async function resetPassword(
  app: Pick<App, 'db' | 'clock'>,
  passwords: Passwords,
  proof: LinkProof,
): Promise<void> {
  const now = app.clock.now()
  const { link, pupil, passwordHash } = await proveLink(app, passwords, { ...proof, purpose: 'password-reset' })
  await app.db.transaction().execute(async (trx) => {
    if (!(await claimLink(trx, link.id, now))) await readLink(trx, proof.token, now)
    await replacePassword(trx, pupil.id, passwordHash, now)
    await endSessions(trx, pupil.id)
    await mailLater(trx, { kind: 'password-changed', pupil, uniqueKey: `password-changed:${link.id}` }, now)
    await recordAudit(trx, { at: now, actor: FAMILY, act: 'password reset', pupilId: pupil.id })
  })
}
