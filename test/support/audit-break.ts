import type { Database } from '../../src/db/open.js'
import { verifyAudit } from '../../src/db/verify-audit.js'

/** The first row of the log that is not what was written down; undefined when the log is whole. */
export async function findAuditBreak(db: Database): Promise<number | undefined> {
  return (await verifyAudit(db)).brokenAt
}
