import { findAuditHead } from './audit.js'
import type { Database, Trx } from './open.js'

/**
 * The same database, where something more is done at the end of each transaction, in it: with the last entry of the log from
 * before it, 0 when there was none.
 */
export function atEndOfTransaction(db: Database, more: (trx: Trx, after: number) => Promise<void>): Database {
  const execute = <Result>(work: (trx: Trx) => Promise<Result>) =>
    db.transaction().execute(async (trx) => {
      const before = await findAuditHead(trx)
      const result = await work(trx)
      await more(trx, before?.id ?? 0)
      return result
    })
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction') return () => ({ execute })
      const member: unknown = Reflect.get(target, name, target)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
