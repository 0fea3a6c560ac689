import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { findPublication, type Publication, withdrawPublication } from '../db/results.js'
import { listRounds } from '../db/rounds.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

/** A publication that was ended. */
export interface WithdrawnResults {
  publication: Publication
  /** The moment of the round's result; families saw the results when it is over. */
  resultsAt: Instant | undefined
  wereShown: boolean
}

/** Ends the publication of a round at once: from the next page on no family sees these results. Throws `not-published`. */
export async function withdrawResults(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { round, reason }: { round: DrawnRound; reason: string },
): Promise<WithdrawnResults> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const publication = await findPublication(trx, round)
    if (!publication) throw new UserError({ code: 'not-published', round })
    const resultsAt = (await listRounds(trx, config.rounds)).find(({ name }) => name === round)?.resultsAt
    const wereShown = resultsAt !== undefined && resultsAt <= now
    await withdrawPublication(trx, publication, { at: now, by: actor, reason })
    const details = { round, sha256: publication.sha256, wereShown }
    await recordAudit(trx, { at: now, actor, act: 'results withdrawn', details, reason })
    return { publication, resultsAt, wereShown }
  })
}
