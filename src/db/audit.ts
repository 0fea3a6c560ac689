import { hash as sha256 } from 'node:crypto'
import type { ElkNumber } from '../domain/elk-number.js'
import type { Instant } from '../domain/time.js'
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

const ROWS_AT_ONCE = 10_000

/** Writes down what was done and by whom, chained to the entry before by SHA-256. */
export async function recordAudit(trx: Trx, ...entries: AuditEntry[]): Promise<void> {
  let hash = await lastHash(trx)
  const rows = entries.map(({ at, actor, act, pupilId, details = {}, reason = '' }) => {
    const row = { at, actor, act, pupil_id: pupilId ?? null, details: JSON.stringify(details), reason }
    hash = chainHash(hash, row)
    return { ...row, hash }
  })
  await insertEach(trx, rows, (row) => trx.insertInto('audit').values(row).compile())
}

type ChainedRow = { at: string; actor: string; act: string; pupil_id: number | null; details: string; reason: string }

function chainHash(previous: string, { at, actor, act, pupil_id, details, reason }: ChainedRow): string {
  return sha256('sha256', JSON.stringify([previous, at, actor, act, pupil_id, details, reason]), 'base64url')
}

async function lastHash(db: Database): Promise<string> {
  const last = await db.selectFrom('audit').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return last?.hash ?? ''
}

export interface ListedAudit {
  id: number
  at: Instant
  actor: string
  act: string
  elkNumber: ElkNumber | undefined
  details: object
  reason: string
}

/** The acts, oldest first; of one pupil, one actor or from a moment on. */
export async function listAudit(
  db: Database,
  { pupilId, actor, since }: { pupilId?: number | undefined; actor?: string | undefined; since?: Instant | undefined },
): Promise<ListedAudit[]> {
  let query = db
    .selectFrom('audit')
    .leftJoin('pupils', 'pupils.id', 'audit.pupil_id')
    .select(['audit.id', 'at', 'actor', 'act', 'elk_number', 'details', 'reason'])
    .orderBy('audit.id')
  if (pupilId !== undefined) query = query.where('audit.pupil_id', '=', pupilId)
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (since !== undefined) query = query.where('at', '>=', since)
  const rows = await query.execute()
  return rows.map(({ elk_number, details, ...row }) => ({
    ...row,
    elkNumber: elk_number ?? undefined,
    details: JSON.parse(details) as object,
  }))
}

/** How often one act is written down about a pupil from a moment on. */
export async function countActs(
  db: Database,
  { act, pupilId, since }: { act: string; pupilId: number; since: Instant },
): Promise<number> {
  const { count } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('pupil_id', '=', pupilId)
    .where('act', '=', act)
    .where('at', '>=', since)
    .executeTakeFirstOrThrow()
  return count
}

/** How many acts are written down. */
export async function countAudit(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The first entry whose hash does not follow from the one before it; undefined when the chain is whole. */
export async function findAuditBreak(db: Database): Promise<number | undefined> {
  let [hash, after] = ['', Number.NEGATIVE_INFINITY]
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .execute()
    for (const row of rows) {
      hash = chainHash(hash, row)
      if (hash !== row.hash) return row.id
      after = row.id
    }
    if (rows.length < ROWS_AT_ONCE) return undefined
  }
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

/** Whether a place at which the chain ended once is still on it. */
export async function isOnAuditChain(db: Database, { id, hash }: AuditHead): Promise<boolean> {
  const row = await db.selectFrom('audit').select('hash').where('id', '=', id).executeTakeFirst()
  return row?.hash === hash
}
