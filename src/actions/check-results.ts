import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { addResultCheck } from '../db/results.js'
import { UserError } from '../domain/problems.js'
import { type Inspecting, type Inspection, inspectResults } from './inspect-results.js'

/** Writes down who found the results of a round right; throws when they are no longer those that were shown, or no longer right. */
export async function recordResultCheck(
  app: Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>,
  { kept }: Pick<Inspection, 'kept'>,
  inspecting: Inspecting = {},
): Promise<void> {
  const now = app.clock.now()
  await app.db.transaction().execute(async (trx) => {
    const again = await inspectResults(trx, app, kept.round, inspecting)
    if (again.kept.id !== kept.id || again.faults.length > 0) throw new UserError({ code: 'file-changed-meanwhile' })
    await addResultCheck(trx, kept.id, { checkedBy: app.actor, checkedAt: now })
    const { round, sha256 } = kept
    const details = { round, sha256, ...acceptedCount(again) }
    await recordAudit(trx, { at: now, actor: app.actor, act: 'results checked', details })
  })
}

/** How many changes since the draw counted as they were, for the log; nothing where there are none. */
export function acceptedCount({ accepted }: Pick<Inspection, 'accepted'>): { accepted?: number } {
  return accepted.length > 0 ? { accepted: accepted.length } : {}
}
