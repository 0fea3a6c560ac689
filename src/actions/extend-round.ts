import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { Database } from '../db/open.js'
import { listRounds, listRoundsOf, readRoundsByPupil, replaceExtension, replaceRound } from '../db/rounds.js'
import type { RoundName } from '../domain/round.js'
import { planExtension, type RoundPlan } from '../domain/round-change.js'
import type { Instant } from '../domain/time.js'
import { assertPublicationFits } from './assert-publication-fits.js'
import { tellExtension } from './tell-extension.js'

export interface ExtendRound {
  name: RoundName
  closesAt: Instant
  /** Undefined: for everyone. */
  pupilId: number | undefined
}

/** What letting a round close later would change; writes nothing. Throws what `planExtension` throws, and `results-published`. */
export async function planRoundExtension(
  { db, config }: Pick<App, 'config'> & { db: Database },
  { name, closesAt, pupilId }: ExtendRound,
  now: Instant,
): Promise<RoundPlan> {
  const forEveryone = await listRounds(db, config.rounds)
  const rounds = pupilId === undefined ? forEveryone : await listRoundsOf(db, config.rounds, pupilId)
  const plan = planExtension({ name, closesAt, rounds, forEveryone }, now)
  await assertPublicationFits(db, plan, now)
  return plan
}

/** Lets a round close later, for everyone or for one pupil, and tells the families; throws what `planExtension` throws. */
export async function extendRound(
  { db, clock, actor, config, vault }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { reason, ...extension }: ExtendRound & { reason: string },
): Promise<RoundPlan & { mailed: number }> {
  const now = clock.now()
  const { name, closesAt, pupilId } = extension
  return db.transaction().execute(async (trx) => {
    const plan = await planRoundExtension({ db: trx, config }, extension, now)
    const before = await readRoundsByPupil(trx, config.rounds)
    if (pupilId === undefined) await replaceRound(trx, plan.round)
    else await replaceExtension(trx, name, pupilId, closesAt)
    const mailed = await tellExtension(trx, { config, vault }, { name, pupilId, before }, now)
    const details = { round: name, changes: plan.changes, mailed }
    await recordAudit(trx, { at: now, actor, act: 'round extended', pupilId, details, reason })
    return { ...plan, mailed }
  })
}
