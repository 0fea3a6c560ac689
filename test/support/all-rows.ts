import { openSqliteToRead } from '../../src/db/sqlite.js'

export type Rows = Record<string, Record<string, unknown>[]>

/** Every row of every table of a database file. */
export function allRows(file: string): Rows {
  const sqlite = openSqliteToRead(file)
  try {
    const names = sqlite.prepare(`select name from sqlite_master where type = 'table'`).pluck().all() as string[]
    return Object.fromEntries(names.map((name) => [name, sqlite.prepare(`select * from ${name}`).all()])) as Rows
  } finally {
    sqlite.close()
  }
}

/** Rows without the tables, and without the columns, that an older database did not have. */
export function asIn(older: Rows, newer: Rows): Rows {
  const cut = (name: string) =>
    (newer[name] ?? []).map((row) => {
      const columns = Object.keys(older[name]?.[0] ?? row)
      return Object.fromEntries(columns.map((column) => [column, row[column]]))
    })
  return Object.fromEntries(Object.keys(older).map((name) => [name, cut(name)]))
}
