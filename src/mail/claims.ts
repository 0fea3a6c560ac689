import type { App } from '../app.js'
import { claimMails, findPause, type MailPause, recoverMails, releaseMails, renewLease } from '../db/mail-queue.js'
import type { Mail } from '../db/mails.js'
import { addMs } from '../domain/time.js'

/** A worker's share of the queue: it takes a few mails at a time, shared out among its lanes. */
export interface Claims {
  /** The most urgent mail that is due and nobody else has; undefined when there is none, or all mail waits. */
  next(): Promise<Mail | undefined>
  /** The worker's name in the queue. */
  by: string
  /** Moves the hold on, and takes over from workers that are gone. Answers how many mails became unknown by it. */
  renew(): Promise<number>
  /** Puts a mail back untouched. */
  giveBack(id: number): Promise<void>
  /** Puts everything back that no lane has begun. */
  giveBackAll(): Promise<void>
  pause(): Promise<MailPause | undefined>
}

const MAILS_AT_ONCE = 25
const WORKER_NAME_BYTES = 9

/** The share of a new worker in the queue; `leaseMs` is how long its hold outlives it. */
export function createClaims({ db, clock, random }: Pick<App, 'db' | 'clock' | 'random'>, leaseMs: number): Claims {
  const by = random.bytes(WORKER_NAME_BYTES).toString('base64url')
  const lease = () => ({ by, until: addMs(clock.now(), leaseMs) })
  const pause = () => findPause(db, clock.now())
  let held: Mail[] = []
  let taking: Promise<void> | undefined

  const take = async () => {
    if (await pause()) return
    held = await claimMails(db, lease(), MAILS_AT_ONCE, clock.now())
  }

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
      await renewLease(db, lease())
      return recoverMails(db, clock.now())
    },
    giveBack: (id) => releaseMails(db, by, id),
    giveBackAll: async () => {
      const ids = held.map(({ id }) => id)
      held = []
      for (const id of ids) await releaseMails(db, by, id)
    },
  }
}
