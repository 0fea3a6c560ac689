import { setImmediate as breathe, setTimeout as delay } from 'node:timers/promises'
import type { App } from '../app.js'
import { createClaims } from './claims.js'
import { beat } from './heartbeat.js'
import { createHost } from './host.js'
import { assertAdopted, recordMark } from './instance.js'
import { runLane } from './lane.js'
import { createLedger, type Patience } from './ledger.js'
import type { Mailer } from './mailer.js'
import { openMailer } from './open-mailer.js'
import { createOutgoing } from './outgoing.js'
import { createPlanning } from './planning.js'
import { createTally, type WorkReport } from './tally.js'
import { insistOn } from './tenacity.js'
import { doUpkeep, upkeepEveryMs } from './upkeep.js'

export interface WorkOptions {
  /** Ends when nothing is due, or nothing can go, instead of waiting for more. */
  once: boolean
  stop: AbortSignal
  mailer?: Mailer
  /** How long the hold on mails outlives the worker, in ms. */
  leaseMs?: number
  /** Is told what was done so far, whenever there is news and nothing more to do for now. */
  onRest?: (report: WorkReport) => void
  /** Is told, every ten seconds, that another process keeps the database locked. */
  onLocked?: () => void
  /** Is called every few seconds, and never waited for. */
  onUpkeep?: () => void
}

const LEASE_MS = 30_000
const GOODBYE_MS = 4_000
const patience: Patience = {
  soon: setImmediate,
  shortly: (run) => setTimeout(run, 2),
  later: (run) => setTimeout(run, 20),
}

/** Sends the mail that is due, over as many lanes as the mailer has, until it is told to stop; stopping takes a few seconds at most. Throws as `assertAdopted` does. */
export async function workMail(app: App, options: WorkOptions): Promise<WorkReport> {
  const { mailer = openMailer(app), leaseMs = LEASE_MS, onLocked = () => undefined } = options
  await assertAdopted(app)
  const broken = new AbortController()
  const signal = AbortSignal.any([options.stop, broken.signal])
  const insist = insistOn({ stop: signal, breathe, onLocked })
  const claims = createClaims(app, leaseMs, insist)
  const ledger = createLedger(app.db, patience, insist)
  const tools = { app, claims, ledger, mailer, outgoing: createOutgoing(app) }
  const tally = createTally(app, claims, options.onRest)
  const planning = createPlanning(app, insist)
  const upkeep = async () => {
    tally.count('unknown', await doUpkeep({ app, claims, planning }))
    beat(app, { ended: false, once: options.once })
    options.onUpkeep?.()
  }
  await upkeep()
  const goodbye = endAfter(signal, () => mailer.close())
  const heartbeat = setInterval(() => {
    upkeep().catch((error: unknown) => broken.abort(error))
  }, upkeepEveryMs(leaseMs))
  const pauseFor = (ms: number) => delay(ms, undefined, { signal }).catch(() => undefined)
  const crew = { tools, tally, host: createHost(pauseFor), pauseFor, signal, once: options.once }
  const lanes = Array.from({ length: mailer.lanes }, () => runLane(crew))
  try {
    await Promise.all(lanes.map((running) => running.catch((error: unknown) => broken.abort(error))))
  } finally {
    clearInterval(heartbeat)
    goodbye.cancel()
    mailer.close()
  }
  await ledger.flush()
  await claims.end()
  await recordMark(app)
  if (broken.signal.aborted) throw broken.signal.reason
  beat(app, { ended: true, once: options.once })
  return tally.report()
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
