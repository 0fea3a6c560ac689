import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { addBounce, markBounced } from '../db/bounce-reports.js'
import { markAddress } from '../db/bounces.js'
import type { Trx } from '../db/open.js'
import type { BounceReport } from '../domain/bounce.js'
import type { Instant } from '../domain/time.js'
import { type BouncePlan, type PlannedBounce, planBounces } from './plan-bounces.js'

/** Ends the mails that came back, and marks the addresses that do not exist: all of it in one transaction. The same report twice changes nothing. */
export async function recordBounces(
  { db, clock, actor, key }: Pick<App, 'db' | 'clock' | 'actor' | 'key'>,
  reports: readonly BounceReport[],
): Promise<BouncePlan> {
  const now = clock.now()
  return await db.transaction().execute(async (trx) => {
    const plan = await planBounces(trx, { key }, reports)
    for (const planned of [...plan.bounced, ...plan.idle]) await record(trx, planned, now)
    await recordAudit(trx, ...plan.bounced.map((planned) => entry(planned, actor, now)))
    return plan
  })
}

async function record(trx: Trx, { mail, verdict, hash, fails, marks }: PlannedBounce, now: Instant): Promise<void> {
  const { id: mailId, pupilId, recipient } = mail
  await addBounce(trx, mail, { ...verdict, hash }, now)
  if (fails) await markBounced(trx, mailId, now)
  if (marks && pupilId !== undefined) await markAddress(trx, { pupilId, address: recipient, mailId }, now)
}

/** Without the address: the audit log holds none. */
function entry({ mail, verdict }: PlannedBounce, actor: string, at: Instant) {
  const { id, kind, pupilId } = mail
  const details = { mail: id, kind, status: verdict.status, fate: verdict.fate }
  return { at, actor, act: 'mail bounced', pupilId, details }
}
