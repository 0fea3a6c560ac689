import type { Database } from '../db/open.js'
import { findPublication } from '../db/results.js'
import { drawnRounds } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import type { RoundPlan } from '../domain/round-change.js'
import type { Instant } from '../domain/time.js'

/**
 * Throws when other times of a round would change what families see of its published results, or who takes part: their moment
 * is over (`results-shown`), would be over at once (`results-would-show`), or the round would be open again (`results-published`).
 */
export async function assertPublicationFits(
  db: Database,
  { round: { name, closesAt }, changes }: RoundPlan,
  now: Instant,
): Promise<void> {
  const round = drawnRounds.find((drawn) => drawn === name)
  const publication = round && (await findPublication(db, round))
  if (!publication) return
  const { publishedAt } = publication
  const moment = changes.find(({ field }) => field === 'resultsAt')
  if (moment?.old && moment.old <= now) throw new UserError({ code: 'results-shown', round, resultsAt: moment.old })
  if (moment && moment.new <= now) throw new UserError({ code: 'results-would-show', round })
  if (now < closesAt) throw new UserError({ code: 'results-published', round, publishedAt })
}
