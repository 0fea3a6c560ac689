import type { App } from '../app.js'
import { readFamilyBasics } from '../db/family-basics.js'
import { findPaceEnd } from '../db/mail-pace.js'
import {
  claimMails,
  findFirstPriority,
  findPause,
  type MailPause,
  recoverMails,
  releaseMails,
  renewLease,
} from '../db/mail-queue.js'
import type { QueuedMail } from '../db/mails.js'
import type { MailPace } from '../domain/mail-pace.js'
import { addMs, type Instant } from '../domain/time.js'
import type { BasicsOf } from './mail-facts.js'
import { mailsToFiles } from './open-mailer.js'
import type { Insist } from './tenacity.js'

/** A mail that a worker holds, and what was read for it at a moment. */
export interface Claimed {
  mail: QueuedMail
  basicsOf: BasicsOf
  at: Instant
}

/** A worker's share of the queue: it takes a few mails at a time, shared out among its lanes. */
export interface Claims {
  /** The most urgent mail that is due and nobody else has; undefined when there is none, or all mail waits. */
  next(): Promise<Claimed | undefined>
  /** The worker's name in the queue. */
  by: string
  /** Moves the hold on, and takes over from workers that are gone. Answers how many mails became unknown by it. */
  renew(): Promise<number>
  /** Puts a mail back untouched. */
  giveBack(id: number): Promise<void>
  /** Puts everything back that no lane has begun, or only what goes to a domain. */
  giveBackAll(domain?: string): Promise<void>
  /** Puts everything back that is not being handed over. */
  end(): Promise<void>
  pause(): Promise<MailPause | undefined>
}

const MAILS_AT_ONCE = 25
const WORKER_NAME_BYTES = 9

type House = Pick<App, 'db' | 'clock' | 'random' | 'config' | 'rehearsal'>

/** The share of a new worker in the queue; `leaseMs` is how long its hold outlives it. */
export function createClaims(house: House, leaseMs: number, insist: Insist): Claims {
  const { db, clock, random } = house
  const by = random.bytes(WORKER_NAME_BYTES).toString('base64url')
  const lease = () => ({ by, until: addMs(clock.now(), leaseMs) })
  const pause = () => findPause(db, clock.now())
  const limits = { atMost: MAILS_AT_ONCE, pace: paceOf(house) }
  let held: Claimed[] = []
  let taking: Promise<void> | undefined

  const take = async () => {
    if (await pause()) return
    const at = clock.now()
    const mails = await insist(() => claimMails(db, lease(), limits, at))
    if (mails.length === 0) return
    const basicsOf = await readFamilyBasics(db, house.config.rounds, mails)
    held = mails.map((mail) => ({ mail, basicsOf, at }))
  }
  const release = (id?: number) => insist(() => releaseMails(db, by, id))

  return {
    by,
    pause,
    next: async () => {
      if (held.length === 0) {
        taking ??= take().finally(() => {
          taking = undefined
        })
        await taking
      }
      return held.shift()
    },
    renew: async () => {
      await insist(() => renewLease(db, lease()))
      return await insist(() => recoverMails(db, clock.now()))
    },
    giveBack: release,
    end: () => release(),
    giveBackAll: async (domain) => {
      const back = held.filter(({ mail }) => domain === undefined || domainOf(mail.recipient) === domain)
      held = held.filter((claimed) => !back.includes(claimed))
      for (const { mail } of back) await release(mail.id)
    },
  }
}

/** The domain of an address, as `recipient_domain` in the database has it. */
export function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1).toLowerCase()
}

/** What was agreed with whoever runs the mail server; files have no pace. */
function paceOf(house: Pick<App, 'config' | 'rehearsal'>): MailPace {
  const { perMinute, perDay } = house.config.smtp ?? {}
  return mailsToFiles(house) ? { perMinute: undefined, perDay: undefined } : { perMinute, perDay }
}

/** When mail that is due goes on, while the agreed pace holds it up; undefined when it does not. */
export async function findPacedUntil(
  house: Pick<App, 'db' | 'clock' | 'config' | 'rehearsal'>,
): Promise<Instant | undefined> {
  const { db, clock } = house
  const now = clock.now()
  const priority = await findFirstPriority(db, now)
  return priority === undefined ? undefined : await findPaceEnd(db, paceOf(house), priority, now)
}
