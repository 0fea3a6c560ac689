import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { doubtMails } from '../db/mail-decisions.js'
import { replaceInstanceId } from '../db/procedure.js'
import { inspectInstance } from '../mail/instance.js'
import { replaceMark } from '../mail/instance-file.js'
import { INSTANCE_BYTES } from './make-home.js'

export interface AdoptHome {
  /** It was put back from a backup: what has not gone according to it may have gone. */
  restored: boolean
  reason: string
}

/**
 * Lets a home send mail whose database or folder is a copy, and no other copy from now on. Answers how many mails became
 * unknown by it. Throws what the file system refuses; the home is then still not adopted.
 */
export async function adoptHome(
  { home, db, clock, random, actor, host }: Pick<App, 'home' | 'db' | 'clock' | 'random' | 'actor' | 'host'>,
  { restored, reason }: AdoptHome,
): Promise<number> {
  const { misfits, handedOver, sentSince } = await inspectInstance({ home, db, host })
  const now = clock.now()
  const instanceId = random.bytes(INSTANCE_BYTES).toString('hex')
  const doubted = await db.transaction().execute(async (trx) => {
    await replaceInstanceId(trx, instanceId)
    const mails = restored ? await doubtMails(trx, now) : 0
    const details = { misfits, restored, sentSince, doubted: mails }
    await recordAudit(trx, { at: now, actor, act: 'home adopted', details, reason })
    return mails
  })
  replaceMark(home.instance, { instanceId, host }, handedOver)
  return doubted
}
