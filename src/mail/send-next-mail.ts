import type { App } from '../app.js'
import type { RenderedMail, Settlement } from '../db/mail-outcomes.js'
import { findMessage, type Mail } from '../db/mails.js'
import { linkToken } from '../domain/link-token.js'
import type { MailState } from '../domain/mail.js'
import type { Claims } from './claims.js'
import type { Ledger } from './ledger.js'
import { fillToken, linkPlaceholder } from './link-placeholder.js'
import { type MailFacts, readMailFacts } from './mail-facts.js'
import type { Mailer, Outcome, OutgoingMail } from './mailer.js'
import { mailAddress } from './outbox.js'
import { renderMail } from './render-mail.js'
import { endingOf } from './settlement.js'
import { whyNot } from './why-not.js'

type House = Pick<App, 'db' | 'clock' | 'random' | 'config' | 'key' | 'rehearsal'>

/** What a lane works with. */
export interface Lane {
  app: House
  claims: Claims
  ledger: Ledger
  mailer: Mailer
}

/** How the step went: a mail ended in a state, or there was none; `halt` when no mail can go for now. */
export type Step = { state: MailState | 'none'; halt: boolean }

/** Sends the next mail that is due, or drops it when what it says is no longer so. One mail, one attempt. */
export async function sendNextMail(lane: Lane): Promise<Step> {
  const mail = await lane.claims.next()
  if (!mail) return { state: 'none', halt: false }
  const facts = await readMailFacts(lane.app, mail)
  const now = lane.app.clock.now()
  const reason = whyNot(mail, facts, now)
  if (!reason) return attempt(lane, mail, facts)
  settle(lane, mail, { state: 'dropped', reason, dueAt: now, attempt: undefined })
  return { state: 'dropped', halt: false }
}

async function attempt(lane: Lane, mail: Mail, facts: MailFacts): Promise<Step> {
  const { app, claims, ledger, mailer } = lane
  const { id } = mail
  const startedAt = app.clock.now()
  const { rendered, isNew } = await wording(app, mail, facts)
  let unkept = isNew ? rendered : undefined
  const expected = ledger.expect()
  const onHandingOver = async () => {
    const ours = await expected.handOver({ id, by: claims.by, rendered: unkept, at: app.clock.now() })
    if (ours) unkept = undefined
    return ours
  }
  const outcome = await mailer.send(outgoing(app, mail, facts, rendered), onHandingOver).finally(expected.over)
  if (outcome.state === 'withdrawn') {
    await claims.giveBack(id)
    return { state: 'waiting', halt: false }
  }
  const ending = endingOf(mail, outcome, app.clock.now(), app.random)
  const reply = withoutToken(app, facts, outcome.reply)
  settle(lane, mail, { ...ending, attempt: { startedAt, reply }, rendered: unkept })
  return { state: ending.state, halt: stopsAll(outcome) }
}

/** Whether other mail would fare no better now: nothing goes, or the server asks for a rest (421: RFC 5321, 4.2.3). */
function stopsAll(outcome: Outcome): boolean {
  if (outcome.state !== 'deferred') return outcome.state === 'paused'
  return outcome.reason === 'unreachable' || outcome.reply.startsWith('421')
}

/** The words a mail was given at its first try, unless the family's address has changed: then it gets them anew. */
async function wording(app: House, mail: Mail, facts: MailFacts): Promise<{ rendered: RenderedMail; isNew: boolean }> {
  const { id, messageId, recipient } = mail
  const isWorded = messageId !== undefined && recipient === mailAddress(facts.pupil)
  const message = isWorded ? await findMessage(app.db, id) : undefined
  if (isWorded && message !== undefined) return { rendered: { message, messageId, recipient }, isNew: false }
  return { rendered: renderMail(app, mail, facts, app.clock.now()), isNew: true }
}

function outgoing(
  { config, key }: House,
  { id, kind }: Mail,
  { link, pupil }: MailFacts,
  { message, recipient }: RenderedMail,
): OutgoingMail {
  return {
    name: `${String(id).padStart(6, '0')}-${kind}-${pupil.elkNumber}`,
    from: config.mail.from,
    to: recipient,
    message: link ? fillToken(message, linkToken(key, link)) : message,
  }
}

/** A server that quotes the link it does not like must not bring the token into the database. */
function withoutToken({ key }: House, { link }: MailFacts, reply: string): string {
  return link ? reply.replaceAll(linkToken(key, link), linkPlaceholder) : reply
}

function settle(
  { app, claims, ledger }: Lane,
  { id }: Mail,
  ending: Pick<Settlement, 'state' | 'reason' | 'dueAt' | 'attempt' | 'rendered'>,
): void {
  ledger.settle({ id, by: claims.by, at: app.clock.now(), ...ending })
}
