import { atEndOfTransaction } from '../db/at-end-of-transaction.js'
import { listPrintedAfter } from '../db/list-audit.js'
import type { Database } from '../db/open.js'
import type { Instant } from '../domain/time.js'
import type { Asked } from './asked.js'
import { findKept, keepUnderName } from './kept-answers.js'

/**
 * The request for letters that were made before under its name and may not have arrived: the same families once more, whose
 * login counts as sent by now. Undefined when it is new; throws `key-reused`.
 */
export async function askedBefore(db: Database, asked: Asked, now: Instant): Promise<Asked | undefined> {
  const kept = await findKept(db, asked, now)
  if (kept === undefined) return undefined
  const { all: _all, number: _number, ...values } = asked.values
  const { elk } = JSON.parse(kept) as { elk: string[] }
  return { ...asked, values: { ...values, elk, resend: true } }
}

/** A database that keeps under the name of a request whose letters are made, in the transaction in which they are. */
export function keepingWhose(db: Database, asked: Asked, now: Instant): Database {
  return atEndOfTransaction(db, async (trx, after) => {
    const elk = await listPrintedAfter(trx, after)
    if (elk.length > 0) await keepUnderName(trx, asked, { status: 200, answer: JSON.stringify({ elk }) }, now)
  })
}
