import { retryMails } from '../../actions/retry-mails.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askTexts } from '../ask.js'
import type { ScopeInput } from '../scope.js'
import { readMail } from './read-mail.js'
import { sayWhereMailGoes } from './where-mail-goes.js'

/** `elk mail retry`: mails that did not go, or perhaps did, are queued again. */
export async function mailRetryCommand(
  app: App,
  io: Io,
  input: ScopeInput & { id?: string[]; reason?: string },
): Promise<ExitCode> {
  const words = app.messages.mails.retry
  const typed = await askTexts(io, input.id, 'mailIds', words.askIds)
  const found = await Promise.all([...new Set(typed)].map((text) => readMail(app, text, input)))
  const mails = found.map(({ mail }) => mail)
  io.out(words.will(mails.length))
  if (mails.some(({ state }) => state === 'unknown')) io.out(words.twice)
  if (mails.some(({ reason }) => reason === 'bounced')) io.out(app.messages.bounces.again)
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const retried = await retryMails(app, { ids: mails.map(({ id }) => id), reason: input.reason ?? '' })
  io.json({ queued: retried.map(({ id }) => id) })
  io.out(words.done(retried.length))
  sayWhereMailGoes(app, io)
  return 0
}
