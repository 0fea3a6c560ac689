import { Kysely } from 'kysely'
import type { Database } from '../../src/db/open.js'
import { openSqlite, sqliteDialect } from '../../src/db/sqlite.js'
import type { Tables } from '../../src/db/tables.js'

/** A database that refuses one of the calls made to it, as a full disk would. */
export interface FailingDatabase {
  db: Database
  /** From now on the n-th call fails, counted from 1; none when 0. */
  failAt(n: number): void
  /** How many calls there were since `failAt`. */
  calls(): number
}

/** Opens a home's database again, so that any call to it can be made to fail; `begin` and `commit` are calls too. */
export function openFailingDatabase(file: string): FailingDatabase {
  const sqlite = openSqlite(file, { mustExist: true })
  let calls = 0
  let failing = 0
  const count = (text: string) => {
    if (text === 'rollback') return
    calls += 1
    if (calls === failing) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  }
  const prepare = (text: string) => {
    const statement = sqlite.prepare(text)
    const counted = (call: 'all' | 'run') => (parameters: unknown[]) => {
      count(text)
      return statement[call](parameters)
    }
    return { reader: statement.reader, all: counted('all'), run: counted('run') }
  }
  const connection = {
    prepare,
    close: () => sqlite.close(),
    get inTransaction() {
      return sqlite.inTransaction
    },
  }
  const dialect = sqliteDialect(connection as never)
  return {
    db: new Kysely<Tables>({ dialect }),
    failAt: (n) => {
      calls = 0
      failing = n
    },
    calls: () => calls,
  }
}
