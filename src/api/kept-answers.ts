import { hash } from 'node:crypto'
import { findAnswer, keepAnswer } from '../db/api-requests.js'
import type { Database, Trx } from '../db/open.js'
import { ApiError } from '../domain/api-problem.js'
import type { Instant } from '../domain/time.js'
import type { ApiAnswer } from './answer.js'
import type { Asked } from './asked.js'

/** What was answered to this request before; throws `key-reused` when its name was that of another request. */
export async function findKeptAnswer(trx: Trx, asked: Asked, now: Instant): Promise<ApiAnswer | undefined> {
  const kept = await findKept(trx, asked, now)
  if (kept === undefined) return undefined
  const answer = JSON.parse(kept) as ApiAnswer
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } }
}

/** Keeps an answer in the transaction in which its request is done. */
export async function keepForNextTime(trx: Trx, asked: Asked, answer: ApiAnswer, now: Instant): Promise<void> {
  await keepUnderName(trx, asked, { status: answer.status, answer: JSON.stringify(answer) }, now)
}

/** What was kept under the name of this request; throws `key-reused` when it was that of another request. */
export async function findKept(db: Database, asked: Asked, now: Instant): Promise<string | undefined> {
  const name = nameOf(asked)
  const kept = name && (await findAnswer(db, name, now))
  if (!kept) return undefined
  if (kept.requestHash !== name.requestHash) throw new ApiError({ code: 'key-reused' })
  return kept.answer
}

/** Keeps something under the name of a request; one without a name is not told from another. */
export async function keepUnderName(
  trx: Trx,
  asked: Asked,
  kept: { status: number; answer: string },
  now: Instant,
): Promise<void> {
  const name = nameOf(asked)
  if (name) await keepAnswer(trx, name, { ...kept, now })
}

function nameOf(asked: Asked) {
  const { token, idempotencyKey } = asked
  return idempotencyKey === undefined ? undefined : { tokenId: token.id, idempotencyKey, requestHash: hashOf(asked) }
}

/** Everything on which the answer depends, but for who confirmed it. */
function hashOf({ operation, values, upload, representation, terminal, language }: Asked): string {
  const { answer: _, ...screen } = terminal ?? { answer: undefined }
  const file = upload && { name: upload.name, sha256: hash('sha256', upload.bytes, 'base64url') }
  const sent = [operation.id, Object.entries(values).sort(), file, representation, screen, language]
  return hash('sha256', JSON.stringify(sent), 'base64url')
}
