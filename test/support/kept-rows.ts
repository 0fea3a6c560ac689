import { listAudit } from '../../src/db/list-audit.js'
import type { Database } from '../../src/db/open.js'
import { hashTables } from './tables.js'

/** Everything that a database holds, but for who looked at one child's file: that is written down with every look. */
export async function keptRows(db: Database): Promise<unknown> {
  const acts = (await listAudit(db, {})).filter(({ act }) => act !== 'file read')
  return [await hashTables(db, (table) => table !== 'audit'), acts]
}
