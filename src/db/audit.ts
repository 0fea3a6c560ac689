import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { erasureActs, restoringActs, SEALED_AGAIN } from '../domain/audit-acts.js'
import type { Instant } from '../domain/time.js'
import { auditSalt, chainHash, contentHash } from './audit-chain.js'
import type { Erased } from './erasure.js'
import { insertEach } from './insert-each.js'
import type { Database, Trx } from './open.js'

/** One act, as an auditor reads it. */
export interface AuditEntry {
  at: Instant
  actor: string
  act: string
  pupilId?: number | undefined
  details?: object
  reason?: string | undefined
}

/** Writes down what was done and by whom, chained to the entry before by SHA-256. */
export async function recordAudit(trx: Trx, ...entries: AuditEntry[]): Promise<void> {
  let hash = await lastHash(trx)
  const seed = await randomSeed(trx)
  const rows = entries.map(({ at, actor, act, pupilId, details = {}, reason = '' }, index) => {
    const content = {
      salt: auditSalt(seed, index),
      pupil_id: pupilId ?? null,
      details: JSON.stringify(details),
      reason,
    }
    const seal = { at, actor, act, content_hash: contentHash(content) }
    hash = chainHash(hash, seal)
    return { ...content, ...seal, hash }
  })
  await insertEach(trx, rows, (row) => trx.insertInto('audit').values(row).compile())
}

async function randomSeed(trx: Trx): Promise<string> {
  const { rows } = await sql<{ seed: string }>`select lower(hex(randomblob(32))) as seed`.execute(trx)
  return rows[0]?.seed ?? ''
}

async function lastHash(db: Database): Promise<string> {
  const last = await db.selectFrom('audit').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return last?.hash ?? ''
}

/** Where the chain ends: what stands there seals every entry up to it. */
export interface AuditHead {
  id: number
  hash: string
}

/** The end of the chain; undefined while nothing is written down. */
export async function findAuditHead(db: Database): Promise<AuditHead | undefined> {
  return db.selectFrom('audit').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** What must stay readable for the log to be followed. */
const guiding: readonly string[] = [...erasureActs, ...restoringActs, SEALED_AGAIN]

/**
 * Empties every entry about a pupil, or about all, and every entry about nobody whose reason is `naming` one of them, so that only
 * who did what and when stays; to be called while erasing. Answers the rows, in their order: an act of erasure at the same moment
 * must name them. The hashes that had no salt go from the first of these rows on, for they let somebody guess what stood there.
 */
export async function emptyAuditOf(
  trx: Trx,
  whose: Erased,
  at: Instant,
  naming: (text: string) => boolean = () => false,
): Promise<number[]> {
  const isMeant: RawBuilder<SqlBool> = whose === 'all' ? sql`pupil_id is not null` : sql`pupil_id = ${whose.pupilId}`
  const rows = await trx.selectFrom('audit').select('id').where(isMeant).execute()
  const named = await listNaming(trx, naming, sql`pupil_id is null and act not in (${sql.join(guiding)})`)
  const ids = [...rows.map(({ id }) => id), ...named].sort((one, other) => one - other)
  const [first] = ids
  if (first === undefined) return []
  await trx.deleteFrom('earlier_audit_hashes').where('id', '>=', first).execute()
  const nothing = { salt: '', pupil_id: null, details: '{}', reason: '' }
  await trx
    .updateTable('audit')
    .set({ ...nothing, erased_at: at })
    .where(sql<SqlBool>`id in (select value from json_each(${JSON.stringify(ids)}))`)
    .execute()
  return ids
}

/** The entries about a child whose reason is `naming` somebody, in their order. */
export async function listReasonsNaming(db: Database, naming: (text: string) => boolean): Promise<number[]> {
  return listNaming(db, naming, sql`pupil_id is not null`)
}

async function listNaming(
  db: Database,
  naming: (text: string) => boolean,
  where: RawBuilder<SqlBool>,
): Promise<number[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['id', 'reason'])
    .where('reason', '<>', '')
    .where(where)
    .orderBy('id')
    .execute()
  const known = new Map<string, boolean>()
  for (const { reason } of rows) if (!known.has(reason)) known.set(reason, naming(reason))
  return rows.filter(({ reason }) => known.get(reason)).map(({ id }) => id)
}
