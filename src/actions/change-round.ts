import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listRounds, replaceRound } from '../db/rounds.js'
import type { RoundName } from '../domain/round.js'
import { type NewTimes, planRoundChange, type RoundPlan } from '../domain/round-change.js'

export interface ChangeRound {
  name: RoundName
  times: NewTimes
  reason: string
}

/** Gives a round other times, which win over the calendar from now on; throws what `planRoundChange` throws. */
export async function changeRound(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { name, times, reason }: ChangeRound,
): Promise<RoundPlan> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const plan = planRoundChange(await listRounds(trx, config.rounds), name, times)
    await replaceRound(trx, plan.round)
    await recordAudit(trx, {
      at: now,
      actor,
      act: 'round changed',
      details: { round: name, changes: plan.changes },
      reason,
    })
    return plan
  })
}
