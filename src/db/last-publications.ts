import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'
import { prepared } from './prepared.js'

/** What was published last in a round, and since when it may not be shown any more. */
export interface LastPublication {
  sha256: string
  withdrawnAt: Instant | undefined
}

/** What was published last in a round, for the page that thousands open at one moment; undefined when nothing ever was. */
export async function findLastPublication(db: Database, round: DrawnRound): Promise<LastPublication | undefined> {
  const [last] = await lastPublication(db, { round })
  return last && { sha256: last.sha256, withdrawnAt: last.withdrawn_at ?? undefined }
}

const lastPublication = prepared((db, { round }: { round: DrawnRound }) =>
  db
    .selectFrom('publications')
    .select(['sha256', 'withdrawn_at'])
    .where('round', '=', round)
    .orderBy('id', 'desc')
    .limit(1)
    .compile(),
)
