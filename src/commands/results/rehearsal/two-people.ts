import { recordResultCheck } from '../../../actions/check-results.js'
import { inspectResults } from '../../../actions/inspect-results.js'
import { planPublication, publishResults } from '../../../actions/publish-results.js'
import type { App } from '../../../app.js'
import type { DrawnRound } from '../../../domain/matching/match-lists.js'
import { UserError } from '../../../domain/problems.js'

const [checker, publisher] = ['rehearsal checker', 'rehearsal publisher']

/** Checks and publishes the results of a round as two people do; throws `results-not-right` when they are not, and what publishing throws. */
export async function checkAndPublish(app: App, round: DrawnRound): Promise<void> {
  const inspection = await inspectResults(app.db, app, round)
  const { length: faults } = inspection.faults
  if (faults > 0) throw new UserError({ code: 'results-not-right', round, faults })
  await recordResultCheck({ ...app, actor: checker }, inspection)
  const second = { ...app, actor: publisher }
  const order = { round, at: undefined }
  await publishResults(second, order, await planPublication(app.db, second, order))
}
