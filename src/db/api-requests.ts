import { sql } from 'kysely'
import { addMs, DAY_MS, type Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

// A file of which every row is refused is answered at ten times its length; no script that a school means needs so many of those.
const MOST_BYTES_PER_KEY = 32 * 1024 * 1024

/** A request from afar by the name that its sender gave it, and what tells it from another of that name. */
export interface NamedRequest {
  tokenId: number
  idempotencyKey: string
  requestHash: string
}

/** What was answered to a request of this name within a day; undefined when nothing is kept. */
export async function findAnswer(
  db: Database,
  { tokenId, idempotencyKey }: Pick<NamedRequest, 'tokenId' | 'idempotencyKey'>,
  now: Instant,
): Promise<{ requestHash: string; answer: string } | undefined> {
  const row = await db
    .selectFrom('api_requests')
    .select(['request_hash', 'answer'])
    .where('token_id', '=', tokenId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('answered_at', '>=', addMs(now, -DAY_MS))
    .executeTakeFirst()
  return row && { requestHash: row.request_hash, answer: row.answer }
}

/** Keeps what is answered to a request for a day, and throws away what was kept for longer, or is more than one key may fill. */
export async function keepAnswer(
  trx: Trx,
  { tokenId, idempotencyKey, requestHash }: NamedRequest,
  { status, answer, now }: { status: number; answer: string; now: Instant },
): Promise<void> {
  await trx.deleteFrom('api_requests').where('answered_at', '<', addMs(now, -DAY_MS)).execute()
  await trx
    .insertInto('api_requests')
    .values({
      token_id: tokenId,
      idempotency_key: idempotencyKey,
      request_hash: requestHash,
      status,
      answer,
      answered_at: now,
    })
    .execute()
  await forgetOldest(trx, tokenId)
}

async function forgetOldest(trx: Trx, tokenId: number): Promise<void> {
  await sql`
    delete from api_requests where token_id = ${tokenId} and idempotency_key in (
      select idempotency_key from (
        select idempotency_key, answered_at,
          sum(octet_length(answer)) over (order by answered_at desc, idempotency_key) as bytes
        from api_requests where token_id = ${tokenId}
      ) where bytes > ${MOST_BYTES_PER_KEY}
    )`.execute(trx)
}
