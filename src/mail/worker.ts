import { setTimeout as delay } from 'node:timers/promises'
import type { App } from '../app.js'
import type { MailPause } from '../db/mail-queue.js'
import { countMails } from '../db/mails.js'
import { createClaims } from './claims.js'
import { createLedger, type Patience } from './ledger.js'
import type { Mailer } from './mailer.js'
import { openMailer } from './open-mailer.js'
import { type Lane, type Step, sendNextMail } from './send-next-mail.js'

/** What a worker did, by the state in which each mail ended, and how many wait. */
export interface WorkReport {
  sent: number
  deferred: number
  failed: number
  unknown: number
  dropped: number
  waiting: number
  pause: MailPause | undefined
}

export interface WorkOptions {
  /** Ends when nothing is due, or nothing can go, instead of waiting for more. */
  once: boolean
  stop: AbortSignal
  mailer?: Mailer
  /** How long the hold on mails outlives the worker, in ms. */
  leaseMs?: number
  /** Is told what was done so far, whenever there is news and nothing more to do for now. */
  onRest?: (report: WorkReport) => void
}

const LEASE_MS = 30_000
const REST_MS = 2_000
const HALT_MS = 10_000
const GOODBYE_MS = 4_000
const patience: Patience = {
  soon: setImmediate,
  shortly: (run) => setTimeout(run, 2),
  later: (run) => setTimeout(run, 20),
}

/** Sends the mail that is due, over as many lanes as the mailer has, until it is told to stop; stopping takes a few seconds at most. */
export async function workMail(app: App, options: WorkOptions): Promise<WorkReport> {
  const { mailer = openMailer(app), leaseMs = LEASE_MS } = options
  const claims = createClaims(app, leaseMs)
  const ledger = createLedger(app.db, patience)
  const lane: Lane = { app, claims, ledger, mailer }
  const tally = await createTally(lane, options)
  const broken = new AbortController()
  const signal = AbortSignal.any([options.stop, broken.signal])
  const goodbye = endAfter(signal, () => mailer.close())
  const heartbeat = setInterval(() => {
    tally.renew().catch((error: unknown) => broken.abort(error))
  }, leaseMs / 3)
  const lanes = Array.from({ length: mailer.lanes }, () => runLane(lane, tally, signal, options.once))
  try {
    await Promise.all(lanes.map((running) => running.catch((error: unknown) => broken.abort(error))))
  } finally {
    clearInterval(heartbeat)
    goodbye.cancel()
    mailer.close()
  }
  await ledger.flush()
  await claims.giveBackAll()
  if (broken.signal.aborted) throw broken.signal.reason
  return tally.report()
}

async function runLane(lane: Lane, tally: Tally, signal: AbortSignal, once: boolean): Promise<void> {
  while (!signal.aborted) {
    const step = await sendNextMail(lane)
    tally.count(step)
    if (step.state !== 'none' && !step.halt) continue
    await lane.ledger.flush()
    if (step.halt) await lane.claims.giveBackAll()
    await tally.tell()
    if (once) return
    await delay(step.halt ? HALT_MS : REST_MS, undefined, { signal }).catch(() => undefined)
  }
}

interface Tally {
  count(step: Step): void
  /** Moves the worker's hold on, and counts what other workers left behind. */
  renew(): Promise<void>
  tell(): Promise<void>
  report(): Promise<WorkReport>
}

async function createTally({ app, claims }: Lane, { onRest }: WorkOptions): Promise<Tally> {
  const done = { sent: 0, deferred: 0, failed: 0, unknown: 0, dropped: 0 }
  let news = false
  const add = (state: Step['state'], count: number) => {
    if (count === 0 || !isCounted(state)) return
    done[state] += count
    news = true
  }
  const report = async () => {
    const { waiting, claimed, 'handing-over': leaving } = await countMails(app.db)
    return { ...done, waiting: waiting + claimed + leaving, pause: await claims.pause() }
  }
  const renew = async () => add('unknown', await claims.renew())
  await renew()
  return {
    count: ({ state }) => add(state, 1),
    renew,
    report,
    tell: async () => {
      if (!news) return
      news = false
      onRest?.(await report())
    },
  }
}

function isCounted(state: Step['state']): state is 'sent' | 'deferred' | 'failed' | 'unknown' | 'dropped' {
  return ['sent', 'deferred', 'failed', 'unknown', 'dropped'].includes(state)
}

/** Cuts off what still runs a few seconds after the stop. */
function endAfter(signal: AbortSignal, end: () => void): { cancel(): void } {
  let timer: NodeJS.Timeout | undefined
  const start = () => {
    timer = setTimeout(end, GOODBYE_MS)
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return {
    cancel: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', start)
    },
  }
}
