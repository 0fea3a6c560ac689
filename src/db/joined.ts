import { sql } from 'kysely'
import type { Database, Trx } from './open.js'

/**
 * A transaction as a database for code that asks for transactions of its own: each joins this one, is undone alone when it
 * fails, and is kept only when this one is.
 */
export function joinedDatabase(trx: Trx): Database {
  return new Proxy(trx, {
    get: (target, name) => {
      if (name === 'transaction') return () => ({ execute: (work: Work) => joinTransaction(target, work) })
      const member: unknown = Reflect.get(target, name, target)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}

type Work = (trx: Trx) => Promise<unknown>

async function joinTransaction(trx: Trx, work: Work): Promise<unknown> {
  await sql`savepoint joined`.execute(trx)
  try {
    const result = await work(trx)
    await sql`release joined`.execute(trx)
    return result
  } catch (error) {
    await undo(trx)
    throw error
  }
}

/** On a full disk SQLite has undone everything by itself and knows of no savepoint; its refusal would hide why. */
async function undo(trx: Trx): Promise<void> {
  const undone = sql`rollback to joined`.execute(trx).then(() => sql`release joined`.execute(trx))
  await undone.catch(() => undefined)
}
