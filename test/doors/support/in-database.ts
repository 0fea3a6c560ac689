import { openSqlite } from '../../../src/db/sqlite.js'

/** Does something to a database past the program, as a fault or a stranger would. */
export function inDatabase(file: string, statements: string): void {
  const sqlite = openSqlite(file, { mustExist: true })
  try {
    sqlite.exec(statements)
  } finally {
    sqlite.close()
  }
}
