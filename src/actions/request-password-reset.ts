import type { App } from '../app.js'
import { findAccount } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { addLink } from '../db/links.js'
import { writeNothing } from '../db/procedure.js'
import { findPupil } from '../db/pupils.js'
import { FAMILY } from '../domain/actor.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { hashToken, linkToken } from '../domain/link-token.js'
import { addMs, HOUR_MS } from '../domain/time.js'
import { mailAddress, mailLater } from '../mail/outbox.js'

const NONCE_BYTES = 16

/** Sends a link, good for one hour, to choose a new password; without an account or an address it does nothing, says nothing, and takes as long. */
export async function requestPasswordReset(
  { db, clock, random, key }: Pick<App, 'db' | 'clock' | 'random' | 'key'>,
  elkNumber: ElkNumber,
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const pupil = await findPupil(trx, elkNumber)
    if (!pupil || mailAddress(pupil) === '' || !(await findAccount(trx, pupil.id))) return writeNothing(trx)
    const seed = {
      pupilId: pupil.id,
      purpose: 'password-reset',
      nonce: random.bytes(NONCE_BYTES).toString('base64url'),
    } as const
    const linkId = await addLink(trx, {
      ...seed,
      tokenHash: hashToken(linkToken(key, seed)),
      createdAt: now,
      expiresAt: addMs(now, HOUR_MS),
    })
    await mailLater(trx, { kind: 'password-reset', pupil, uniqueKey: `password-reset:${linkId}`, linkId }, now)
    await recordAudit(trx, { at: now, actor: FAMILY, act: 'password reset asked', pupilId: pupil.id })
  })
}
