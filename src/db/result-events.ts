import type { App } from '../app.js'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import { shownPublications } from './known-results.js'
import type { Database } from './open.js'
import type { KeptPupil } from './pupils.js'
import { listRounds } from './rounds.js'

/** What happened to a pupil's seat: `result` when a published result could first be seen. */
export type SeatEvent = { at: Instant; round: RoundName } & (
  | { event: 'result'; department: string | null }
  | { event: 'confirmed'; department: string; by: string }
  | { event: 'withdrawn'; department: string; reason: string }
)

/** What happened to a pupil's seat in each round, as far as may be seen at a moment, in any order. */
export async function listSeatEvents(
  db: Database,
  year: Pick<App, 'config' | 'vault'>,
  pupil: Pick<KeptPupil, 'id' | 'elkNumber'>,
  now: Instant,
): Promise<SeatEvent[]> {
  return [
    ...(await listResults(db, year, pupil, now)),
    ...(await listConfirmations(db, pupil.id)),
    ...(await listWithdrawals(db, pupil.id)),
  ]
}

async function listResults(
  db: Database,
  { config, vault }: Pick<App, 'config' | 'vault'>,
  { elkNumber }: Pick<KeptPupil, 'elkNumber'>,
  now: Instant,
): Promise<SeatEvent[]> {
  const rounds = await listRounds(db, config.rounds)
  const rows = await db
    .selectFrom('publications')
    .select(['round', 'sha256', 'published_at'])
    .where('withdrawn_at', 'is', null)
    .execute()
  return shownPublications(rows, rounds, now).flatMap(({ round, sha256 }): SeatEvent[] => {
    const result = vault.results(sha256).of(elkNumber)
    const resultsAt = rounds.find(({ name }) => name === round)?.resultsAt
    const publishedAt = rows.find((row) => row.round === round)?.published_at
    if (!result || !resultsAt || !publishedAt) return []
    const at = publishedAt > resultsAt ? publishedAt : resultsAt
    return [{ at, round, event: 'result', department: result.department }]
  })
}

async function listConfirmations(db: Database, pupilId: number): Promise<SeatEvent[]> {
  const rows = await db
    .selectFrom('confirmations')
    .innerJoin('departments', 'departments.id', 'department_id')
    .select(['round', 'code as department', 'confirmed_at as at', 'confirmed_by as by'])
    .where('pupil_id', '=', pupilId)
    .execute()
  return rows.map((row) => ({ ...row, event: 'confirmed' }))
}

async function listWithdrawals(db: Database, pupilId: number): Promise<SeatEvent[]> {
  const rows = await db
    .selectFrom('withdrawals')
    .innerJoin('departments', 'departments.id', 'department_id')
    .select(['round', 'code as department', 'withdrawn_at as at', 'reason'])
    .where('pupil_id', '=', pupilId)
    .execute()
  return rows.map((row) => ({ ...row, event: 'withdrawn' }))
}
