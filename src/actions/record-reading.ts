import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'

/** Writes down that staff looked at the data of these pupils, a row for each, and with which command. */
export async function recordReading(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  command: string,
  pupilIds: readonly number[],
): Promise<void> {
  if (pupilIds.length === 0) return
  const at = clock.now()
  const entries = pupilIds.map((pupilId) => ({ at, actor, act: 'file read', pupilId, details: { command } }))
  await db.transaction().execute((trx) => recordAudit(trx, ...entries))
}
