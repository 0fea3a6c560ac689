import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { findResultSet, listPublications, type Publication } from '../db/results.js'
import { listRounds } from '../db/rounds.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { ShownResults } from '../domain/results/shown-results.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'

/** How far the results of a round are: seen by families, to be seen from a moment on, taken away from them, or only kept. */
export type ResultStanding = 'shown' | 'published' | 'withdrawn' | 'kept'

/** The results of a round as staff may read them, and how far they are. */
export interface StaffResults {
  round: DrawnRound
  sha256: string
  shown: ShownResults
  standing: ResultStanding
  resultsAt: Instant | undefined
}

/** The results of a round, published or not; undefined while there are none. Throws DamagedVaultError. */
export async function readStaffResults(
  { db, config, vault, clock }: Pick<App, 'db' | 'config' | 'vault' | 'clock'>,
  round: DrawnRound,
): Promise<StaffResults | undefined> {
  const kept = await findResultSet(db, round)
  if (!kept) return undefined
  const publication = (await listPublications(db, round)).findLast(({ setId }) => setId === kept.id)
  const resultsAt = (await listRounds(db, config.rounds)).find(({ name }) => name === round)?.resultsAt
  const isOver = resultsAt !== undefined && resultsAt <= clock.now()
  const standing = standingOf(publication, isOver)
  return { round, sha256: kept.sha256, shown: vault.results(kept.sha256), standing, resultsAt }
}

function standingOf(publication: Publication | undefined, isOver: boolean): ResultStanding {
  if (!publication) return 'kept'
  if (publication.withdrawal) return 'withdrawn'
  return isOver ? 'shown' : 'published'
}

/** Writes down that staff read the result of a pupil, or those of schools; what they read stands nowhere but in the vault. */
export async function recordResultsRead(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  what:
    | { pupilId: number; rounds: readonly DrawnRound[] }
    | { round: DrawnRound; schools: SchoolCode[] | undefined; pupils: number },
): Promise<void> {
  const { pupilId, ...details } = { pupilId: undefined, ...what }
  const act = pupilId === undefined ? 'results listed' : 'result read'
  await db.transaction().execute((trx) => recordAudit(trx, { at: clock.now(), actor, act, pupilId, details }))
}
