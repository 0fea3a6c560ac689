import type { App } from '../../app.js'
import { countAudit, findAuditBreak } from '../../db/audit.js'
import type { ExitCode, Io } from '../../io.js'

/** `elk audit verify`: whether every row of the audit log still follows from the one before it. */
export async function auditVerifyCommand(app: App, io: Io): Promise<ExitCode> {
  const [brokenAt, entries] = [await findAuditBreak(app.db), await countAudit(app.db)]
  io.json({ whole: brokenAt === undefined, entries, brokenAt: brokenAt ?? null })
  if (brokenAt === undefined) {
    io.out(app.messages.audit.whole(entries))
    return 0
  }
  io.err(app.messages.audit.broken(brokenAt))
  return 1
}
