import type { App } from '../app.js'
import type { Trx } from '../db/open.js'
import type { ImportCounts, RowChange } from '../domain/import-report.js'
import { UserError } from '../domain/problems.js'
import type { RowProblem } from '../domain/row-problem.js'

/** What two plans of one file have in common when nothing that matters changed in between. */
export interface ComparablePlan {
  counts: ImportCounts
  changes: readonly RowChange[]
  problems: readonly RowProblem[]
}

/** Plans once more and writes, in one transaction; throws, and writes nothing, when the plan is not the one that was shown. */
export async function applyUnmoved(
  { db }: Pick<App, 'db'>,
  shown: ComparablePlan,
  planAndWrite: (trx: Trx) => Promise<ComparablePlan>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (outcome(await planAndWrite(trx)) !== outcome(shown)) throw new UserError({ code: 'file-changed-meanwhile' })
  })
}

function outcome({ counts, changes, problems }: ComparablePlan): string {
  return JSON.stringify([counts, changes, problems])
}
