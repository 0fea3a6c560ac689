import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'

/** Writes down that the evening of a round's result was rehearsed on a copy, and how it went. */
export async function recordRehearsal(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  details: { round: DrawnRound; families: number; wrong: number; kept: boolean },
): Promise<void> {
  await db
    .transaction()
    .execute((trx) => recordAudit(trx, { at: clock.now(), actor, act: 'results rehearsed', details }))
}
