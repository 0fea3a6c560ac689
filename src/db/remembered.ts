import { sql } from 'kysely'
import type { Database } from './open.js'
import { prepared } from './prepared.js'

/**
 * A reading of things that seldom change, such as the departments, remembered for as long as nothing at all was written to the
 * database, by this process or by another. Not for use within a transaction.
 */
export function remembered<Value>(read: (db: Database) => Promise<Value>): (db: Database) => Promise<Value> {
  const readings = new WeakMap<Database, { stamp: string; value: Value }>()
  return async (db) => {
    const stamp = await readStamp(db)
    const known = readings.get(db)
    if (known?.stamp === stamp) return known.value
    const value = await read(db)
    readings.set(db, { stamp, value })
    return value
  }
}

// In SQLite's words: `data_version` counts what other connections committed, `total_changes()` what this one wrote.
const stampQuery = prepared((db) =>
  sql<{ stamp: string }>`select data_version || ' ' || total_changes() as stamp from pragma_data_version`.compile(db),
)

async function readStamp(db: Database): Promise<string> {
  const [row] = await stampQuery(db, {})
  return row?.stamp ?? ''
}
