import type { App } from '../app.js'
import { addApplication } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import type { Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import { getStanding } from '../db/standing.js'
import { FAMILY } from '../domain/actor.js'
import type { Application } from '../domain/application.js'
import { assertMayAnswer, type Standing } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'

/** What saving an answer has at hand. */
export interface Answering {
  trx: Trx
  standing: Standing<KeptPupil>
  now: Instant
  /** The application of the round; the first answer starts it, which is when a family counts as AG. */
  begin(): Promise<Application>
  /** Writes down what the family did. */
  record(act: string, details?: object): Promise<void>
}

/** Saves an answer of a family in one transaction; throws when it may answer nothing at this moment. */
export async function saveAnswer<Result>(
  { db, clock, ...year }: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  pupilId: number,
  save: (answering: Answering) => Promise<Result>,
): Promise<Result> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const standing = await getStanding(trx, year, { pupilId, now })
    assertMayAnswer(standing, now)
    return save({
      trx,
      standing,
      now,
      begin: async () => standing.application ?? addApplication(trx, pupilId, standing.round.name, now),
      record: (act, details = {}) =>
        recordAudit(trx, { at: now, actor: FAMILY, act, pupilId, details: { round: standing.round.name, ...details } }),
    })
  })
}
