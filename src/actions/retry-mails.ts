import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { markWaiting } from '../db/mail-outcomes.js'
import { findMail, type Mail } from '../db/mails.js'
import type { Trx } from '../db/open.js'
import { getPupilById } from '../db/pupils.js'
import { getPrimarySchoolById } from '../db/schools.js'
import { UserError } from '../domain/problems.js'
import { mailAddress } from '../mail/outbox.js'
import { vouchForAddress } from './vouch-for-address.js'

/** Puts mails first in line again, to the address that the family or the school has now: all of them or none. Throws on a mail that is not there, was sent, or is on its way. */
export async function retryMails(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { ids, reason }: { ids: readonly number[]; reason: string },
): Promise<Mail[]> {
  const now = clock.now()
  return await db.transaction().execute(async (trx) => {
    const retried: Mail[] = []
    for (const id of ids) {
      const mail = await getMail(trx, id)
      const recipient = await newAddress(trx, mail)
      if (!(await markWaiting(trx, id, { recipient, now })))
        throw new UserError({ code: 'mail-not-retryable', id, state: mail.state })
      const { pupilId } = mail
      if (pupilId !== undefined)
        await vouchForAddress(trx, { pupilId, address: recipient ?? mail.recipient }, { actor, now, reason })
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

async function newAddress(trx: Trx, mail: Mail): Promise<string | undefined> {
  const address = await addressNow(trx, mail)
  return address === '' || address === mail.recipient ? undefined : address
}

async function addressNow(trx: Trx, { pupilId, schoolId, recipient }: Mail): Promise<string> {
  if (pupilId !== undefined) return mailAddress(await getPupilById(trx, pupilId))
  return schoolId === undefined ? recipient : (await getPrimarySchoolById(trx, schoolId)).email
}
