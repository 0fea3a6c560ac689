import type { Settlement } from '../db/mail-outcomes.js'
import type { QueuedMail } from '../db/mails.js'
import { linkToken } from '../domain/link-token.js'
import type { MailState } from '../domain/mail.js'
import { type Instant, msBetween } from '../domain/time.js'
import { type Claims, domainOf } from './claims.js'
import type { Ledger } from './ledger.js'
import { linkPlaceholder } from './link-placeholder.js'
import type { MailFacts } from './mail-facts.js'
import type { Mailer, Outcome, Rests } from './mailer.js'
import { type Ending, type House, type Made, makeMail } from './make-mail.js'
import type { Outgoing } from './outgoing.js'
import { endingOf } from './settlement.js'
import { waitHintMs } from './smtp-reply.js'

/** What the lanes of a worker work with. */
export interface Tools {
  app: House
  claims: Claims
  ledger: Ledger
  mailer: Mailer
  outgoing: Outgoing
}

/** How the step went: a mail ended in a state, or there was none; and who is to be left alone now, perhaps for so many ms. */
export interface Step {
  state: MailState | 'none'
  rests?: Rests | 'all'
  askedMs?: number | undefined
  /** To which the mail was. */
  domain?: string
}

/** A mail whose turn has come, as things stood at a moment. */
export interface Ready {
  mail: QueuedMail
  made: Made | { ending: Ending }
  madeAt: Instant
}

// While the mails before it leave, things may change.
const FRESH_MS = 1000

function isFresh(at: Instant, now: Instant): boolean {
  return msBetween(at, now) <= FRESH_MS
}

/** Takes the next mail that is due and makes it ready, or finds that it has nothing to say any more; undefined when none is due. */
export async function nextReady({ app, claims, outgoing }: Tools): Promise<Ready | undefined> {
  const claimed = await claims.next()
  if (!claimed) return undefined
  const { mail, basicsOf, at } = claimed
  const now = app.clock.now()
  if (!isFresh(at, now)) return { mail, made: await makeMail(app, outgoing, mail), madeAt: now }
  return { mail, made: await makeMail(app, outgoing, mail, basicsOf), madeAt: at }
}

/** Sends a mail that is ready, or settles why it does not go. One mail, one attempt. */
export async function sendReady(tools: Tools, { mail, made, madeAt }: Ready): Promise<Step> {
  const { app, outgoing } = tools
  const startedAt = app.clock.now()
  const present = isFresh(madeAt, startedAt) ? made : await makeMail(app, outgoing, mail)
  if (!('ending' in present)) return await attempt(tools, mail, present, startedAt)
  settle(tools, mail, { ...present.ending, attempt: undefined })
  return { state: present.ending.state }
}

async function attempt(tools: Tools, mail: QueuedMail, made: Made, startedAt: Instant): Promise<Step> {
  const { app, claims, ledger, mailer } = tools
  const { id } = mail
  let unkept = made.isNew ? made.rendered : undefined
  const expected = ledger.expect()
  const onHandingOver = async () => {
    const ours = await expected.handOver({ id, by: claims.by, rendered: unkept, at: app.clock.now() })
    if (ours) unkept = undefined
    return ours
  }
  const outcome = await mailer.send(made.leaving, onHandingOver).finally(expected.over)
  if (outcome.state === 'withdrawn') {
    await claims.giveBack(id)
    return { state: 'waiting' }
  }
  const ending = endingOf(mail, outcome, app.clock.now(), app.random)
  const rests = whoRests(outcome)
  const askedMs = waitHintMs(outcome.reply)
  const reply = withoutToken(app, made.facts, outcome.reply)
  const domainRests = rests === 'domain' ? { askedMs } : undefined
  settle(tools, mail, { ...ending, attempt: { startedAt, reply }, rendered: unkept, domainRests })
  if (rests === 'domain') {
    await ledger.flush()
    await claims.giveBackAll(domainOf(made.leaving.to))
  }
  return { state: ending.state, rests, askedMs, domain: domainOf(made.leaving.to) }
}

function whoRests(outcome: Outcome): Step['rests'] {
  if (outcome.state === 'deferred') return outcome.rests
  return outcome.state === 'paused' ? 'all' : undefined
}

/** A server that quotes the link it does not like must not bring the token into the database. */
function withoutToken({ key }: House, { link }: MailFacts, reply: string): string {
  const mayQuote = link && reply.length >= linkPlaceholder.length
  return mayQuote ? reply.replaceAll(linkToken(key, link), linkPlaceholder) : reply
}

function settle(
  { app, claims, ledger }: Tools,
  { id }: QueuedMail,
  ending: Omit<Settlement, 'id' | 'by' | 'at'>,
): void {
  ledger.settle({ id, by: claims.by, at: app.clock.now(), ...ending })
}
