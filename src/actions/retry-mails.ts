import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { markWaiting } from '../db/mail-outcomes.js'
import { findMail, type Mail } from '../db/mails.js'
import type { Trx } from '../db/open.js'
import { getPupilById } from '../db/pupils.js'
import { UserError } from '../domain/problems.js'
import { mailAddress } from '../mail/outbox.js'

/** Puts mails first in line again, to the address that the family has now: all of them or none. Throws on a mail that is not there, was sent, or is on its way. */
export async function retryMails(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { ids, reason }: { ids: readonly number[]; reason: string },
): Promise<Mail[]> {
  const now = clock.now()
  return await db.transaction().execute(async (trx) => {
    const retried: Mail[] = []
    for (const id of ids) {
      const mail = await getMail(trx, id)
      if (!(await markWaiting(trx, id, { recipient: await newAddress(trx, mail), now })))
        throw new UserError({ code: 'mail-not-retryable', id, state: mail.state })
      const details = { mail: id, kind: mail.kind, was: mail.state }
      await recordAudit(trx, { at: now, actor, act: 'mail retried', pupilId: mail.pupilId, details, reason })
      retried.push(mail)
    }
    return retried
  })
}

/** The mail with this number; throws when there is none. */
async function getMail(trx: Trx, id: number): Promise<Mail> {
  const mail = await findMail(trx, id)
  if (!mail) throw new UserError({ code: 'unknown-mail', id })
  return mail
}

async function newAddress(trx: Trx, { pupilId, recipient }: Mail): Promise<string | undefined> {
  if (pupilId === undefined) return undefined
  const address = mailAddress(await getPupilById(trx, pupilId))
  return address === '' || address === recipient ? undefined : address
}
