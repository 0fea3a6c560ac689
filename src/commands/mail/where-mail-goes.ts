import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { mailsToFiles } from '../../mail/open-mailer.js'

/** Says that mail goes to files, where it does; every command that queues mail says so. */
export function sayWhereMailGoes(app: App, io: Io): void {
  if (!mailsToFiles(app)) return
  const { practice, toFiles } = app.messages.mails
  io.out((app.rehearsal ? practice : toFiles)(app.home.outbox))
}
