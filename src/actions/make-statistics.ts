import type { App } from '../app.js'
import type { Database } from '../db/open.js'
import { findResultSet } from '../db/results.js'
import { listStatus } from '../db/status.js'
import { drawnRounds } from '../domain/matching/match-lists.js'
import { maskedCounts } from '../domain/privacy/masked-counts.js'
import { FEWEST_PUBLISHED } from '../domain/report/small-cells.js'
import { publicReport } from '../domain/report/year-report.js'
import { type RoundName, roundNames } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import { readReportWorld } from './make-report.js'

type Needs = Pick<App, 'config' | 'vault' | 'key' | 'clock'>

/** Counts that lead to nobody: about the procedure as a whole, or about one round. */
export interface Statistics {
  round: RoundName | null
  counts: object
}

/** Counts what is known of a procedure before its children are erased; nothing in it tells of fewer than 5 children. Throws DamagedVaultError. */
export async function makeStatistics(db: Database, app: Needs, now: Instant): Promise<Statistics[]> {
  const pupils = await listStatus(db, app, now)
  const general = {
    pupils: pupils.length < FEWEST_PUBLISHED ? null : pupils.length,
    routes: maskedCounts(pupils, ({ route }) => route),
    advices: maskedCounts(pupils, ({ advice }) => advice ?? 'none'),
    logins: maskedCounts(pupils, ({ login }) => login.state),
    rounds: Object.fromEntries(
      roundNames.map((name) => [name, maskedCounts(pupils, ({ rounds }) => rounds[name].state)]),
    ),
  }
  const rounds: Statistics[] = []
  for (const round of drawnRounds) {
    const results = await findResultSet(db, round)
    if (!results) continue
    const report = publicReport(await readReportWorld({ ...app, db }, app.vault.results(results.sha256).set))
    if (report) rounds.push({ round, counts: report })
  }
  return [{ round: null, counts: general }, ...rounds]
}
