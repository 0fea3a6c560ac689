import type { DrawnRound, GrantKind } from '../domain/matching/match-lists.js'
import type { Draw } from '../domain/matching/run-match.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

/** A right to a seat before the draw, as staff wrote it down. */
export interface SeatGrant {
  pupilId: number
  kind: GrantKind
  /** Null: the highest preference that is free. */
  department: string | null
  reason: string
  grantedAt: Instant
  grantedBy: string
}

/** The rights to a seat before the draw of a round, oldest first. */
export async function listGrants(db: Database, round: DrawnRound): Promise<SeatGrant[]> {
  const rows = await db
    .selectFrom('seat_grants')
    .leftJoin('departments', 'departments.id', 'seat_grants.department_id')
    .select(['pupil_id', 'kind', 'departments.code', 'reason', 'granted_at', 'granted_by'])
    .where('round', '=', round)
    .orderBy('granted_at')
    .orderBy('pupil_id')
    .execute()
  return rows.map((row) => ({
    pupilId: row.pupil_id,
    kind: row.kind,
    department: row.code,
    reason: row.reason,
    grantedAt: row.granted_at,
    grantedBy: row.granted_by,
  }))
}

export type NewGrant = Omit<SeatGrant, 'department'> & { round: DrawnRound; departmentId: number | null }

/** Gives a pupil a right to a seat before the draw, in the place of the one it had in this round. */
export async function replaceGrant(trx: Trx, { round, pupilId, ...grant }: NewGrant): Promise<void> {
  const { kind, departmentId, reason, grantedAt, grantedBy } = grant
  const values = { kind, department_id: departmentId, reason, granted_at: grantedAt, granted_by: grantedBy }
  await trx
    .insertInto('seat_grants')
    .values({ round, pupil_id: pupilId, ...values })
    .onConflict((conflict) => conflict.columns(['round', 'pupil_id']).doUpdateSet(values))
    .execute()
}

/** Takes a pupil's right to a seat before the draw away. */
export async function removeGrant(trx: Trx, round: DrawnRound, pupilId: number): Promise<void> {
  await trx.deleteFrom('seat_grants').where('round', '=', round).where('pupil_id', '=', pupilId).execute()
}

/** The draw over frozen lists. */
export interface KeptDraw extends Draw {
  drawnAt: Instant
  drawnBy: string
}

/** The frozen lists of a round, and what was drawn over them. */
export interface FrozenLists {
  id: number
  sha256: string
  committedAt: Instant
  committedBy: string
  draw: KeptDraw | undefined
}

/** The lists of a round that are frozen now; undefined before the first commitment. */
export async function findFrozenLists(db: Database, round: DrawnRound): Promise<FrozenLists | undefined> {
  const row = await frozenQuery(db, round).where('superseded_at', 'is', null).executeTakeFirst()
  return row && toFrozenLists(row)
}

/** The SHA-256 of the lists of a round over which a seed was drawn and that others have replaced, in the order of their drawing. */
export async function listDrawnBefore(db: Database, round: DrawnRound): Promise<string[]> {
  const rows = await frozenQuery(db, round)
    .where('superseded_at', 'is not', null)
    .where('drawn_at', 'is not', null)
    .orderBy('match_lists.id')
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

function frozenQuery(db: Database, round: DrawnRound) {
  return db
    .selectFrom('match_lists')
    .leftJoin('match_draws', 'match_draws.lists_id', 'match_lists.id')
    .select(['match_lists.id', 'sha256', 'committed_at', 'committed_by', 'seed', 'source', 'drawn_at', 'drawn_by'])
    .where('round', '=', round)
}

function toFrozenLists(
  row: Awaited<ReturnType<ReturnType<typeof frozenQuery>['executeTakeFirstOrThrow']>>,
): FrozenLists {
  const { seed, source, drawn_at: drawnAt, drawn_by: drawnBy } = row
  const drawn = seed !== null && source !== null && drawnAt !== null && drawnBy !== null
  return {
    id: row.id,
    sha256: row.sha256,
    committedAt: row.committed_at,
    committedBy: row.committed_by,
    draw: drawn ? { seed, source, drawnAt, drawnBy } : undefined,
  }
}

/** Freezes lists of a round, in the place of those that were. */
export async function replaceFrozenLists(
  trx: Trx,
  lists: Pick<FrozenLists, 'sha256' | 'committedAt' | 'committedBy'> & { round: DrawnRound },
): Promise<void> {
  const { round, sha256, committedAt, committedBy } = lists
  await trx
    .updateTable('match_lists')
    .set({ superseded_at: committedAt })
    .where('round', '=', round)
    .where('superseded_at', 'is', null)
    .execute()
  await trx
    .insertInto('match_lists')
    .values({ round, sha256, committed_at: committedAt, committed_by: committedBy, superseded_at: null })
    .execute()
}

/** The round for which a seed was drawn before, over whatever lists. */
export async function findRoundOfSeed(db: Database, seed: string): Promise<DrawnRound | undefined> {
  const row = await db
    .selectFrom('match_draws')
    .innerJoin('match_lists', 'match_lists.id', 'match_draws.lists_id')
    .select('round')
    .where('seed', '=', seed)
    .executeTakeFirst()
  return row?.round
}

/** Keeps the seed that was drawn over frozen lists, for good. */
export async function addDraw(trx: Trx, listsId: number, { seed, source, drawnAt, drawnBy }: KeptDraw): Promise<void> {
  await trx
    .insertInto('match_draws')
    .values({ lists_id: listsId, seed, source, drawn_at: drawnAt, drawn_by: drawnBy })
    .execute()
}

/** A seat that the boards gave by hand. */
export interface KeptHandSeat {
  pupilId: number
  department: string
  reason: string
  seatedAt: Instant
  seatedBy: string
}

/** The seats given by hand after the draw over these lists, oldest first. */
export async function listHandSeats(db: Database, listsId: number): Promise<KeptHandSeat[]> {
  const rows = await db
    .selectFrom('hand_seats')
    .innerJoin('departments', 'departments.id', 'hand_seats.department_id')
    .select(['pupil_id', 'departments.code', 'reason', 'seated_at', 'seated_by'])
    .where('lists_id', '=', listsId)
    .orderBy('seated_at')
    .orderBy('pupil_id')
    .execute()
  return rows.map((row) => ({
    pupilId: row.pupil_id,
    department: row.code,
    reason: row.reason,
    seatedAt: row.seated_at,
    seatedBy: row.seated_by,
  }))
}

/** Gives a pupil a seat by hand, in the place of the one it had. */
export async function replaceHandSeat(
  trx: Trx,
  listsId: number,
  { pupilId, departmentId, reason, seatedAt, seatedBy }: Omit<KeptHandSeat, 'department'> & { departmentId: number },
): Promise<void> {
  const values = { department_id: departmentId, reason, seated_at: seatedAt, seated_by: seatedBy }
  await trx
    .insertInto('hand_seats')
    .values({ lists_id: listsId, pupil_id: pupilId, ...values })
    .onConflict((conflict) => conflict.columns(['lists_id', 'pupil_id']).doUpdateSet(values))
    .execute()
}

/** Takes a seat that was given by hand away. */
export async function removeHandSeat(trx: Trx, listsId: number, pupilId: number): Promise<void> {
  await trx.deleteFrom('hand_seats').where('lists_id', '=', listsId).where('pupil_id', '=', pupilId).execute()
}

/** Ends the results of a draw over lists that others have replaced. */
export async function supersedeDrawResults(trx: Trx, round: DrawnRound, now: Instant): Promise<void> {
  await trx
    .updateTable('result_sets')
    .set({ superseded_at: now })
    .where('round', '=', round)
    .where('origin', '=', 'draw')
    .where('superseded_at', 'is', null)
    .execute()
}

/** What the log keeps of a trial: the name of its figures in the vault. */
export interface TrialEntry {
  round: DrawnRound
  sha256: string
}

/** The act under which trials stand in the log. */
export const TRIED = 'match tried'

/** The trials of a round, oldest first. */
export async function listTrials(db: Database, round: DrawnRound): Promise<TrialEntry[]> {
  const rows = await db.selectFrom('audit').select('details').where('act', '=', TRIED).orderBy('id').execute()
  return rows.map(({ details }) => JSON.parse(details) as TrialEntry).filter((trial) => trial.round === round)
}
