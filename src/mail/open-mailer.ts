import type { App } from '../app.js'
import type { Mailer } from './mailer.js'
import { createPreviewMailer } from './preview-mailer.js'
import { createSmtpMailer } from './smtp-mailer.js'

/** Whether mail of this home goes to files: always in a rehearsal, and as long as no mail server is set. */
export function mailsToFiles({ config, rehearsal }: Pick<App, 'config' | 'rehearsal'>): boolean {
  return rehearsal || config.smtp === undefined
}

/** The way out for the mail of this home: its mail server, or the folder `outbox`. */
export function openMailer(app: Pick<App, 'config' | 'rehearsal' | 'home'>): Mailer {
  const { smtp } = app.config
  return smtp && !mailsToFiles(app) ? createSmtpMailer(smtp) : createPreviewMailer(app.home.outbox)
}
