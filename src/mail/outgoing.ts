import type { App } from '../app.js'
import type { RenderedMail } from '../db/mail-outcomes.js'
import type { QueuedMail } from '../db/mails.js'
import { linkToken } from '../domain/link-token.js'
import { mailFileName } from '../domain/mail-file-name.js'
import { returnPath, type Sending } from '../domain/return-path.js'
import { openSigner } from './dkim.js'
import { fillToken } from './link-placeholder.js'
import type { MailFacts } from './mail-facts.js'
import type { OutgoingMail } from './mailer.js'

/** Gives a mail that has its words the form in which it leaves: the envelope's sender, the link, the signature. */
export type Outgoing = (
  mail: Pick<QueuedMail, 'id' | 'kind'>,
  facts: MailFacts,
  rendered: RenderedMail,
) => Promise<OutgoingMail>

/** What every mail of this home leaves with; made once per worker, at its start. Throws what `openSigner` throws. */
export function createOutgoing(app: Pick<App, 'config' | 'home' | 'key' | 'rehearsal'>): Outgoing {
  const { key } = app
  const sign = openSigner(app)
  return async ({ id, kind }, facts, { message, recipient }) => ({
    name: mailFileName({ id, kind }, facts.to === 'school' ? facts.school.code : facts.pupil.elkNumber),
    from: senderOf(app, { mailId: id, recipient }),
    to: recipient,
    message: await sign(facts.link ? fillToken(message, linkToken(key, facts.link)) : message),
  })
}

/** The envelope's sender: what comes back to it names the mail, when there is a mailbox for that. */
function senderOf({ config: { mail }, key }: Pick<App, 'config' | 'key'>, sending: Sending): string {
  return mail.bounces === undefined ? mail.from : returnPath(key, mail.bounces, sending)
}
