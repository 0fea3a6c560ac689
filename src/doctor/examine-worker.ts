import { findOldestReady, type ReadyMail } from '../db/home-facts.js'
import { countUnknown } from '../db/mail-decisions.js'
import { findPaceEnd } from '../db/mail-pace.js'
import { findPause } from '../db/mail-queue.js'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { isNeeded } from '../domain/season.js'
import { type Instant, MINUTE_MS, msBetween } from '../domain/time.js'
import { type Heartbeat, readHeartbeat } from '../mail/heartbeat.js'
import type { Examiner, Patient } from './patient.js'

// A worker leaves a sign every ten seconds.
const ALIVE_MS = 2 * MINUTE_MS
// One that is called by a timer need not be called more often.
const CALLED_MS = 20 * MINUTE_MS
const LATE_MS = 15 * MINUTE_MS

/** Whether somebody sends the mail. */
export const worker: Examiner = {
  subject: 'worker',
  examine: async ({ home, db, clock, rehearsal, season }) => {
    const finding = findingsOf('worker')
    if (rehearsal) return [finding('worker-practice', {})]
    const now = clock.now()
    const last = readHeartbeat(home)
    if (last && isAlive(last, now)) return [finding('worker-ok', { at: last.at })]
    const isMissed = isNeeded(season) || (await findOldestReady(db, now)) !== undefined
    if (!isMissed && season === 'over') return [finding('worker-idle', {})]
    return [finding(isMissed ? 'worker-away' : 'worker-not-yet', { at: last?.at, ended: last?.ended ?? false })]
  },
}

function isAlive({ at, ended, once }: Heartbeat, now: Instant): boolean {
  const age = msBetween(at, now)
  return once ? age <= CALLED_MS : !ended && age <= ALIVE_MS
}

/** Whether mail goes out in time, and whether all of it is known to have come. */
export const queue: Examiner = {
  subject: 'queue',
  examine: async (patient) => {
    const unknown = patient.rehearsal ? 0 : await countUnknown(patient.db, undefined)
    return [await howLate(patient), ...(unknown > 0 ? [findingsOf('queue')('queue-unknown', { unknown })] : [])]
  },
}

async function howLate(patient: Patient): Promise<HomeFinding> {
  const { db, clock } = patient
  const finding = findingsOf('queue')
  const now = clock.now()
  const pause = await findPause(db, now)
  if (pause) return finding('queue-paused', { until: pause.until })
  const ready = await findOldestReady(db, now)
  if (!ready) return finding('queue-ok', { waiting: 0 })
  const { waiting, since } = ready
  return (await stands(patient, ready)) ? finding('queue-late', { waiting, since }) : finding('queue-ok', { waiting })
}

/** Whether mail waits for long that nothing holds up, while none goes. */
async function stands({ db, clock, rehearsal, config }: Patient, { since, priority, lastTry }: ReadyMail) {
  const now = clock.now()
  const isLongAgo = (at: Instant) => msBetween(at, now) > LATE_MS
  if (rehearsal || !isLongAgo(since) || (lastTry && !isLongAgo(lastTry))) return false
  return !config.smtp || (await findPaceEnd(db, config.smtp, priority, now)) === undefined
}
