import { planLogins } from '../../src/actions/plan-logins.js'
import { sendLogins } from '../../src/actions/send-logins.js'
import type { App } from '../../src/app.js'
import { listMailsOf, type Mail } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { WorkReport } from '../../src/mail/tally.js'
import { type WorkOptions, workMail } from '../../src/mail/worker.js'

/** Queues the parent login of these pupils, or of all; who has got one gets it again. */
export async function queueLogins(app: App, ...pupils: Pick<KeptPupil, 'id'>[]): Promise<void> {
  const ids = pupils.map(({ id }) => id)
  const request = { pupils: ids.length > 0 ? { ids } : {}, resend: true, email: undefined }
  await sendLogins(app, request, await planLogins(app, request))
}

/** Sends what is due, as `elk mail work --once` does. */
export function workOnce(app: App, options: Partial<WorkOptions> = {}): Promise<WorkReport> {
  return workMail(app, { once: true, stop: new AbortController().signal, ...options })
}

/** The newest mail to a pupil's family. */
export async function newestMail(app: Pick<App, 'db'>, { id }: Pick<KeptPupil, 'id'>): Promise<Mail> {
  const mail = (await listMailsOf(app.db, id)).at(-1)
  if (!mail) throw new TypeError('there is no mail')
  return mail
}
