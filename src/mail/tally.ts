import type { App } from '../app.js'
import { countReady, type MailPause } from '../db/mail-queue.js'
import { listRestingDomains, type RestingDomain } from '../db/resting-domains.js'
import type { Instant } from '../domain/time.js'
import { type Claims, findPacedUntil } from './claims.js'
import type { Step } from './send-next-mail.js'

/** What a worker did, by the state in which each mail ended, how many could go but wait, and for what. */
export interface WorkReport {
  sent: number
  deferred: number
  failed: number
  unknown: number
  dropped: number
  waiting: number
  pause: MailPause | undefined
  /** When mail goes on that the agreed pace holds up. */
  pacedUntil: Instant | undefined
  resting: readonly RestingDomain[]
}

/** Counts what a worker does. */
export interface Tally {
  count(state: Step['state'], mails?: number): void
  /** Tells what was done, when there is news. */
  tell(): Promise<void>
  report(): Promise<WorkReport>
}

/** The tally of a new worker. */
export function createTally(
  app: Pick<App, 'db' | 'clock' | 'config' | 'rehearsal'>,
  claims: Pick<Claims, 'pause'>,
  onRest: (report: WorkReport) => void = () => undefined,
): Tally {
  const done = { sent: 0, deferred: 0, failed: 0, unknown: 0, dropped: 0 }
  let told = 0
  const total = () => Object.values(done).reduce((sum, count) => sum + count)
  const report = async () => {
    const now = app.clock.now()
    const resting = await listRestingDomains(app.db, now)
    const pacedUntil = await findPacedUntil(app)
    return { ...done, waiting: await countReady(app.db, now), pause: await claims.pause(), pacedUntil, resting }
  }
  return {
    count: (state, mails = 1) => {
      if (isEnd(state)) done[state] += mails
    },
    report,
    tell: async () => {
      if (total() === told) return
      told = total()
      onRest(await report())
    },
  }
}

function isEnd(state: Step['state']): state is 'sent' | 'deferred' | 'failed' | 'unknown' | 'dropped' {
  return ['sent', 'deferred', 'failed', 'unknown', 'dropped'].includes(state)
}
