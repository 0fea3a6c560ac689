import { type AuditInspection, type InspectedFile, inspectAudit } from '../../actions/inspect-audit.js'
import type { App } from '../../app.js'
import type { AuditHead } from '../../db/audit.js'
import { countAudit } from '../../db/list-audit.js'
import type { StrayReason } from '../../db/verify-audit.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { showProgress } from '../progress.js'
import { safeText } from '../table.js'
import { wallTime } from './entry-text.js'

/** `elk audit verify`: whether the log is what was written down, and ends no earlier than every exported head and a mark say. */
export async function auditVerifyCommand(app: App, io: Io, input: { mark?: string }): Promise<ExitCode> {
  const words = app.messages.audit
  const mark = input.mark === undefined ? undefined : readMark(input.mark, words.noMark)
  const rows = await countAudit(app.db)
  const heard = showProgress(io, rows)
  const inspection = await inspectAudit(app, mark, heard)
  heard(rows)
  const { check, files, isWhole } = inspection
  const whyNot = check.strays.find(({ kept }) => kept === mark)?.why
  io.json(documentOf(inspection, whyNot))
  if (check.brokenAt !== undefined) {
    io.err(words.broken(check.brokenAt))
    return 1
  }
  io.out(words.whole(check.entries))
  if (check.emptied > 0) io.out(words.emptied(check.emptied))
  for (const file of files) sayFile(app, io, file)
  if (mark) sayMarkFate(app, io, mark, whyNot)
  if (check.head && isWhole) showMark(app, io, check.head)
  return isWhole ? 0 : 1
}

function sayMarkFate(
  { messages: { audit: words } }: App,
  io: Io,
  { id }: AuditHead,
  whyNot: StrayReason | undefined,
): void {
  if (!whyNot) io.out(words.markFound(id))
  else io.err(whyNot === 'past' ? words.markPast(id) : words.markLost(id))
}

function sayFile({ messages: { audit } }: App, io: Io, { file, state, heads, damaged, strays }: InspectedFile): void {
  const words = audit.heads
  const path = safeText(file)
  const lost = strays.find(({ why }) => why === 'lost')?.kept
  const restored = strays.filter(({ why }) => why === 'restored').map(({ kept }) => kept)
  if (state === 'unreadable') io.err(words.unreadable(path))
  else if (lost) io.err(words.lost(path, lost.id, wallTime(lost.at)))
  else if (restored.length > 0) io.out(words.restored(path, restored.length))
  else io.out(heads.length > 0 ? words.right(path, heads.length) : words.missing(path))
  if (damaged > 0) io.out(words.damaged(path, damaged))
}

/** Without a file elsewhere, whoever can write in the folder can make a whole new log. */
function showMark({ messages: { audit: words }, config, rehearsal }: App, io: Io, head: AuditHead): void {
  if (config.audit.heads !== undefined && !rehearsal) return
  io.out(words.keepMark)
  io.out(`  elk audit verify --mark ${sayMark(head)}`)
  if (!rehearsal) io.out(words.heads.elsewhere)
}

function documentOf({ check, files, isWhole }: AuditInspection, whyNot: StrayReason | undefined): object {
  const { entries, emptied, brokenAt = null, restoredAt = null, head } = check
  return {
    whole: isWhole,
    entries,
    emptied,
    brokenAt,
    restoredAt,
    markFound: whyNot === undefined && brokenAt === null,
    mark: head ? sayMark(head) : null,
    heads: files.map(({ file, state, heads, damaged, strays }) => ({
      file,
      state,
      kept: heads.length,
      damaged,
      strays: strays.map(({ kept, why }) => ({ ...kept, why })),
    })),
  }
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
