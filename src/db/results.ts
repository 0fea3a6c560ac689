import type { ElkNumber } from '../domain/elk-number.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import type { Row } from './tables.js'

/** The results of a round that count now; the file itself lies in the vault. */
export interface KeptResultSet {
  id: number
  round: DrawnRound
  sha256: string
  origin: 'draw' | 'import'
  /** The frozen lists and the outcome from which a draw's results follow; undefined for results from elsewhere. */
  listsId: number | undefined
  outcomeSha256: string | undefined
  madeAt: Instant
  madeBy: string
}

export type NewResultSet = Omit<KeptResultSet, 'id'>

/** A result set that was found right, by whom and when. */
export interface ResultCheck {
  checkedBy: string
  checkedAt: Instant
}

/** The results of a round that may be seen from its moment on, or that could be until they were withdrawn. */
export interface Publication {
  id: number
  setId: number
  round: DrawnRound
  sha256: string
  publishedAt: Instant
  publishedBy: string
  withdrawal: { at: Instant; by: string; reason: string } | undefined
}

/** The results that count in a round; undefined while there are none. */
export async function findResultSet(db: Database, round: DrawnRound): Promise<KeptResultSet | undefined> {
  const row = await db
    .selectFrom('result_sets')
    .selectAll()
    .where('round', '=', round)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  return row && toResultSet(row)
}

/** Lets results count in a round, instead of those before; answers their id. */
export async function addResultSet(trx: Trx, { round, sha256, origin, ...made }: NewResultSet): Promise<number> {
  await trx
    .updateTable('result_sets')
    .set({ superseded_at: made.madeAt })
    .where('round', '=', round)
    .where('superseded_at', 'is', null)
    .execute()
  const { id } = await trx
    .insertInto('result_sets')
    .values({
      round,
      sha256,
      origin,
      lists_id: made.listsId ?? null,
      outcome_sha256: made.outcomeSha256 ?? null,
      made_at: made.madeAt,
      made_by: made.madeBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Who found a result set right, oldest first; what was found before the set was last withdrawn counts no more. */
export async function listResultChecks(db: Database, setId: number): Promise<ResultCheck[]> {
  const rows = await db
    .selectFrom('result_checks')
    .select(['checked_by as checkedBy', 'checked_at as checkedAt'])
    .where('set_id', '=', setId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('publications')
            .select('publications.id')
            .whereRef('publications.set_id', '=', 'result_checks.set_id')
            .whereRef('publications.withdrawn_at', '>=', 'result_checks.checked_at'),
        ),
      ),
    )
    .orderBy('checked_at')
    .execute()
  return rows
}

/** Writes down that somebody found a result set right. */
export async function addResultCheck(trx: Trx, setId: number, { checkedBy, checkedAt }: ResultCheck): Promise<void> {
  await trx
    .insertInto('result_checks')
    .values({ set_id: setId, checked_by: checkedBy, checked_at: checkedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Everything that was ever published in a round, oldest first; only the last can still stand. */
export async function listPublications(db: Database, round: DrawnRound): Promise<Publication[]> {
  const rows = await db.selectFrom('publications').selectAll().where('round', '=', round).orderBy('id').execute()
  return rows.map(toPublication)
}

/** The publication of a round that stands, whether or not its moment has come. */
export async function findPublication(db: Database, round: DrawnRound): Promise<Publication | undefined> {
  const last = (await listPublications(db, round)).at(-1)
  return last?.withdrawal ? undefined : last
}

/** Publishes a result set: it may be seen from the moment of its round's result on. */
export async function addPublication(
  trx: Trx,
  { id, round, sha256 }: Pick<KeptResultSet, 'id' | 'round' | 'sha256'>,
  { by, at }: { by: string; at: Instant },
): Promise<void> {
  await trx
    .insertInto('publications')
    .values({ set_id: id, round, sha256, published_at: at, published_by: by })
    .execute()
}

/** Ends a publication. */
export async function withdrawPublication(
  trx: Trx,
  { id }: Pick<Publication, 'id'>,
  { at, by, reason }: NonNullable<Publication['withdrawal']>,
): Promise<void> {
  await trx
    .updateTable('publications')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawal_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** The ELK number of every pupil there is. */
export async function listElkNumbers(db: Database): Promise<ElkNumber[]> {
  const rows = await db.selectFrom('pupils').select('elk_number').execute()
  return rows.map(({ elk_number }) => elk_number)
}

function toResultSet(row: Row<'result_sets'>): KeptResultSet {
  return {
    id: row.id,
    round: row.round,
    sha256: row.sha256,
    origin: row.origin,
    listsId: row.lists_id ?? undefined,
    outcomeSha256: row.outcome_sha256 ?? undefined,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}

function toPublication(row: Row<'publications'>): Publication {
  const { withdrawn_at: at, withdrawn_by: by, withdrawal_reason: reason } = row
  return {
    id: row.id,
    setId: row.set_id,
    round: row.round,
    sha256: row.sha256,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    withdrawal: at === null ? undefined : { at, by: by ?? '', reason: reason ?? '' },
  }
}
