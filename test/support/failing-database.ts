import { Kysely } from 'kysely'
import type { Database } from '../../src/db/open.js'
import { openSqlite, sqliteDialect } from '../../src/db/sqlite.js'
import type { Tables } from '../../src/db/tables.js'

/** A database that refuses one of the calls made to it, as a full disk would. */
export interface FailingDatabase {
  db: Database
  /** From now on the n-th call fails, counted from 1; none when 0. `kept`: it fails only after it was done; `code`: as a database that is not full. */
  failAt(n: number, how?: { kept: boolean; code?: string }): void
  /** How many calls there were since `failAt`. */
  calls(): number
}

/** Opens a home's database again, so that any call to it can be made to fail; `begin` and `commit` are calls too. */
export function openFailingDatabase(file: string): FailingDatabase {
  const sqlite = openSqlite(file, { mustExist: true })
  let calls = 0
  let failing = 0
  let kept = false
  let code = ''
  const counted = <Result>(text: string, does: () => Result): Result => {
    if (text !== 'rollback') calls += 1
    if (text === 'rollback' || calls !== failing) return does()
    if (kept) does()
    throw Object.assign(new Error('database or disk is full'), { code })
  }
  const prepare = (text: string) => {
    const statement = sqlite.prepare(text)
    // Which version it is of is looked at in the same breath as `begin`.
    if (text === 'pragma user_version') return statement
    const all = (parameters: unknown[]) => counted(text, () => statement.all(parameters))
    const run = (parameters: unknown[]) => counted(text, () => statement.run(parameters))
    return { reader: statement.reader, all, run }
  }
  const connection = {
    prepare,
    exec: (text: string) => sqlite.exec(text),
    close: () => sqlite.close(),
    get inTransaction() {
      return sqlite.inTransaction
    },
  }
  const dialect = sqliteDialect(connection as never)
  return {
    db: new Kysely<Tables>({ dialect }),
    failAt: (n, how: { kept: boolean; code?: string } = { kept: false }) => {
      calls = 0
      failing = n
      kept = how.kept
      code = how.code ?? 'SQLITE_FULL'
    },
    calls: () => calls,
  }
}
