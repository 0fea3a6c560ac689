import type { App } from '../../app.js'
import { type AuditHead, countAudit, findAuditBreak, findAuditHead, isOnAuditChain } from '../../db/audit.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { safeText } from '../table.js'

/** `elk audit verify`: whether every row of the audit log still follows from the one before it, and ends no earlier than a mark says. */
export async function auditVerifyCommand(app: App, io: Io, input: { mark?: string }): Promise<ExitCode> {
  const messages = app.messages.audit
  const mark = input.mark === undefined ? undefined : readMark(input.mark, messages.noMark)
  const [brokenAt, entries, head] = [
    await findAuditBreak(app.db),
    await countAudit(app.db),
    await findAuditHead(app.db),
  ]
  const isFound = mark === undefined || (await isOnAuditChain(app.db, mark))
  const isWhole = brokenAt === undefined && isFound
  io.json({
    whole: isWhole,
    entries,
    brokenAt: brokenAt ?? null,
    markFound: isFound,
    mark: head ? sayMark(head) : null,
  })
  if (brokenAt !== undefined) io.err(messages.broken(brokenAt))
  if (mark && !isFound) io.err(messages.markLost(mark.id))
  if (!isWhole) return 1
  io.out(messages.whole(entries))
  if (mark) io.out(messages.markFound(mark.id))
  if (head) showMark(io, messages.keepMark, head)
  return 0
}

function showMark(io: Io, keepIt: string, head: AuditHead): void {
  io.out(keepIt)
  io.out(`  elk audit verify --mark ${sayMark(head)}`)
}

function sayMark({ id, hash }: AuditHead): string {
  return `${id}:${hash}`
}

/** SHA-256 in base64url takes 43 letters. */
function readMark(text: string, say: (text: string) => string): AuditHead {
  const [, id, hash] = /^(\d{1,15}):([\w-]{43})$/.exec(text.trim()) ?? []
  if (!id || !hash) throw new UsageError(say(safeText(text)))
  return { id: Number(id), hash }
}
