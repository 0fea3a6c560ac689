import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { markArrived } from '../db/mail-decisions.js'
import { markWaiting } from '../db/mail-outcomes.js'
import { findMail } from '../db/mails.js'
import type { Trx } from '../db/open.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

/** What a person decides about a mail of which nobody knows whether it arrived. */
export type Verdict = 'sent' | 'resend'

export interface ResolveMails {
  ids: readonly number[]
  verdict: Verdict
  reason: string
}

/** Lets unknown mails count as sent, or puts them in line again with the same words: all of them or none. Throws on a mail that is not there or not unknown. */
export async function resolveMails(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { ids, verdict, reason }: ResolveMails,
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    for (const id of ids) {
      const { kind, pupilId } = await resolve(trx, id, verdict, now)
      const details = { mail: id, kind, verdict }
      await recordAudit(trx, { at: now, actor, act: 'mail resolved', pupilId, details, reason })
    }
  })
}

async function resolve(trx: Trx, id: number, verdict: Verdict, now: Instant) {
  const mail = await findMail(trx, id)
  if (!mail) throw new UserError({ code: 'unknown-mail', id })
  if (mail.state !== 'unknown') throw new UserError({ code: 'mail-not-unknown', id, state: mail.state })
  if (verdict === 'sent') await markArrived(trx, id, now)
  else await markWaiting(trx, id, { recipient: undefined, now })
  return mail
}
