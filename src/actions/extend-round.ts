import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listRounds, listRoundsOf, replaceExtension, replaceRound } from '../db/rounds.js'
import type { RoundName } from '../domain/round.js'
import { planExtension, type RoundPlan } from '../domain/round-change.js'
import type { Instant } from '../domain/time.js'

export interface ExtendRound {
  name: RoundName
  closesAt: Instant
  /** Undefined: for everyone. */
  pupilId: number | undefined
  reason: string
}

/** Lets a round close later, for everyone or for one pupil; throws what `planExtension` throws. */
export async function extendRound(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { name, closesAt, pupilId, reason }: ExtendRound,
): Promise<RoundPlan> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const rounds =
      pupilId === undefined ? await listRounds(trx, config.rounds) : await listRoundsOf(trx, config.rounds, pupilId)
    const plan = planExtension(rounds, name, closesAt, now)
    if (pupilId === undefined) await replaceRound(trx, plan.round)
    else await replaceExtension(trx, name, pupilId, closesAt)
    const details = { round: name, changes: plan.changes }
    await recordAudit(trx, { at: now, actor, act: 'round extended', pupilId, details, reason })
    return plan
  })
}
