import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { readRoundsByPupil, replaceRound } from '../db/rounds.js'
import type { RoundName } from '../domain/round.js'
import { type NewTimes, planRoundChange, type RoundPlan } from '../domain/round-change.js'
import { assertPublicationFits } from './assert-publication-fits.js'
import { tellExtension } from './tell-extension.js'

export interface ChangeRound {
  name: RoundName
  times: NewTimes
  reason: string
}

/** Gives a round other times, which win over the calendar from now on, and tells the families when it closes later; throws what `planRoundChange` throws, and when published results do not fit them. */
export async function changeRound(
  { db, clock, actor, config, vault }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { name, times, reason }: ChangeRound,
): Promise<RoundPlan & { mailed: number }> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const before = await readRoundsByPupil(trx, config.rounds)
    const plan = planRoundChange(before.general, name, times)
    await assertPublicationFits(trx, plan, now)
    await replaceRound(trx, plan.round)
    const mailed = await tellExtension(trx, { config, vault }, { name, pupilId: undefined, before }, now)
    await recordAudit(trx, {
      at: now,
      actor,
      act: 'round changed',
      details: { round: name, changes: plan.changes, mailed },
      reason,
    })
    return { ...plan, mailed }
  })
}
