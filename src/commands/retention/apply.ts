import { applyRetention } from '../../actions/apply-retention.js'
import { listCopies } from '../../actions/backup-copies.js'
import { finishErasures } from '../../actions/finish-erasures.js'
import { assertProcedureOver, planRetention, type RetentionTerm } from '../../actions/plan-retention.js'
import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { askConfirmation } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { sayFinished } from '../privacy/say-finished.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { termLines } from './term-lines.js'

interface Input extends ScopeInput {
  reason?: string
  keepBackups?: boolean
  dryRun?: boolean
}

/** `elk retention apply`: erases what its term says must go now, and keeps counts that lead to nobody. */
export async function retentionApplyCommand(app: App, io: Io, input: Input): Promise<1 | void> {
  assertForEveryone(io, input)
  const words = app.messages.privacy.retention
  const now = app.clock.now()
  const terms = await planRetention(app.db, app, now)
  const due = terms.filter((term) => term.due)
  for (const line of termLines(app, io, terms)) io.out(line)
  const ofChildren = due.some(({ term }) => term === 'children')
  if (ofChildren) await assertProcedureOver(app.db, app, now)
  const copies = ofChildren ? (await listCopies(app)).map(({ name }) => name) : []
  if (ofChildren) sayChildren(app, io, copies, input)
  const document = { erased: due.map(({ term, count }) => ({ term, count })), backups: copies }
  if (input.dryRun) {
    io.json({ ...document, dryRun: true, certificates: [] })
    return io.out(due.length === 0 ? words.nothing : words.dryRun)
  }
  if (due.length === 0) return finishOnly(app, io, document)
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const reason = input.reason?.trim() || words.reason(app.config.retention.reserveListsUntil)
  const finished = await applyRetention(app, { terms: due, reason, copies: input.keepBackups ? [] : copies })
  io.json({ ...document, dryRun: false, certificates: finished.map(({ certificate }) => certificate) })
  io.out(io.color.green(words.done(due.map(({ term, count }: RetentionTerm) => words.number[term](count)).join(', '))))
  if (ofChildren) io.out(words.statistics)
  sayFinished(app, io, finished)
}

/** What was broken off the last time may have left traces, though no row says so. */
async function finishOnly(app: App, io: Io, document: object): Promise<void> {
  const finished = await finishErasures(app)
  io.json({ ...document, dryRun: false, certificates: finished.map(({ certificate }) => certificate) })
  io.out(app.messages.privacy.retention.nothing)
  sayFinished(app, io, finished)
}

function sayChildren({ messages }: App, io: Io, copies: readonly string[], { keepBackups }: Input): void {
  const { erase, retention } = messages.privacy
  io.out(io.color.yellow(retention.children))
  if (copies.length > 0) io.out(keepBackups ? erase.copiesStay : retention.copies(copies.length))
  for (const name of copies) io.out(`  ${safeText(name)}`)
}
