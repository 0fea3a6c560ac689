import type { App } from '../../app.js'
import { findPause, type MailPause } from '../../db/mail-queue.js'
import { listMails, type MailFilter } from '../../db/mails.js'

/** The pause that holds now; a mail server may quote the address of a family, so its words are kept to that family's school. */
export async function readPause(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  schools: MailFilter['schools'],
): Promise<MailPause | undefined> {
  const pause = await findPause(db, clock.now())
  if (!pause || !schools) return pause
  const within = (await listMails(db, { schools })).some(({ id }) => id === pause.mailId)
  return within ? pause : { ...pause, reply: '' }
}
