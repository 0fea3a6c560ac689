import type { App } from '../app.js'
import { keepBug } from '../bug-log.js'
import type { RenderedMail, Settlement } from '../db/mail-outcomes.js'
import { findMessage, type QueuedMail } from '../db/mails.js'
import { UserError } from '../domain/problems.js'
import { type BasicsOf, type MailFacts, readMailFacts } from './mail-facts.js'
import type { OutgoingMail } from './mailer.js'
import { notBefore } from './not-before.js'
import type { Outgoing } from './outgoing.js'
import { renderMail } from './render-mail.js'
import { whyNot } from './why-not.js'

export type House = Pick<App, 'home' | 'db' | 'clock' | 'random' | 'config' | 'key' | 'rehearsal' | 'vault' | 'wording'>

/** A mail that stands ready to leave. */
export interface Made {
  facts: MailFacts
  rendered: RenderedMail
  /** Its words are not kept yet. */
  isNew: boolean
  leaving: OutgoingMail
}

/** What becomes of a mail that is not tried. */
export type Ending = Pick<Settlement, 'state' | 'reason' | 'dueAt'>

/**
 * Makes a mail ready to leave as things stand now, or says why it does not leave. A fault of ours is written down and ends this
 * mail only; what the database refuses, or a person can mend, is thrown. `basicsOf` as for `readMailFacts`.
 */
export async function makeMail(
  app: House,
  outgoing: Outgoing,
  mail: QueuedMail,
  basicsOf?: BasicsOf,
): Promise<Made | { ending: Ending }> {
  const now = app.clock.now()
  try {
    const facts = await readMailFacts(app, mail, basicsOf)
    const dueAt = notBefore(app, mail, now)
    const reason = whyNot(mail, facts, dueAt ?? now)
    if (reason) return { ending: { state: 'dropped', reason, dueAt: now } }
    if (dueAt) return { ending: { state: 'waiting', reason: undefined, dueAt } }
    const { rendered, isNew } = await wording(app, mail, facts)
    return { facts, rendered, isNew, leaving: await outgoing(mail, facts, rendered) }
  } catch (error) {
    if (isRefusal(error)) throw error
    keepBug(error, { dir: app.home.dir, command: 'mail work', at: now })
    return { ending: { state: 'failed', reason: 'not-made', dueAt: now } }
  }
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof UserError || (error instanceof Error && 'code' in error && /^SQLITE_/.test(String(error.code)))
  )
}

/** The words a mail was given at its first try, unless the family's address has changed: then it gets them anew. */
async function wording(
  app: House,
  mail: QueuedMail,
  facts: MailFacts,
): Promise<{ rendered: RenderedMail; isNew: boolean }> {
  const { id, messageId, recipient } = mail
  const isWorded = messageId !== undefined && recipient === facts.recipient
  const message = isWorded ? await findMessage(app.db, id) : undefined
  if (isWorded && message !== undefined) return { rendered: { message, messageId, recipient }, isNew: false }
  return { rendered: renderMail(app, mail, facts, app.clock.now()), isNew: true }
}
