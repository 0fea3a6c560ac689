import { planBounces } from '../../actions/plan-bounces.js'
import { recordBounces } from '../../actions/record-bounces.js'
import type { App } from '../../app.js'
import type { BounceReport } from '../../domain/bounce.js'
import type { ExitCode, Io } from '../../io.js'
import { findMailFiles, mailsIn, mailsInFile } from '../../mail/bounces/mail-files.js'
import { readReport } from '../../mail/bounces/read-report.js'
import { missing } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { bounceDocument, bounceLines } from './bounce-lines.js'

interface Input extends ScopeInput {
  path?: string[]
  dryRun?: boolean
}

/** `elk mail bounces`: reads mail that came back, all of it first, and then keeps what it says; the mail itself stays as it is. */
export async function mailBouncesCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  assertForEveryone(io, input)
  const { reports, read } = await readAll(await openMails(io, input.path ?? []))
  const plan = input.dryRun ? await planBounces(app.db, app, reports) : await recordBounces(app, reports)
  const counts = { read, notOurs: plan.notOurs + read - reports.length }
  io.json(bounceDocument(plan, { ...counts, dryRun: input.dryRun === true }))
  for (const line of bounceLines(app, io, plan, counts)) io.out(line)
  if (input.dryRun) io.out(app.messages.bounces.dryRun)
  if (app.config.mail.bounces === undefined) io.out(app.messages.bounces.noMailbox)
  // Also when nothing was ours: a mail server that hands us mail would send it back otherwise.
  return 0
}

/** The mails at every path; throws before the first is read when a path cannot be. */
async function openMails(io: Io, paths: readonly string[]): Promise<AsyncIterable<Buffer>[]> {
  const { stdin } = io.process
  if (paths.length === 0 && stdin.isTTY) throw missing(io, 'bouncePaths')
  const wanted = paths.length === 0 ? ['-'] : [...new Set(paths)]
  const sources = await Promise.all(
    wanted.map(async (path) =>
      path === '-' ? [mailsIn(stdin)] : (await findMailFiles(io.path(path))).map(mailsInFile),
    ),
  )
  return sources.flat()
}

/** What the mails say, as far as they name a mail of ours, and how many there were. */
async function readAll(sources: readonly AsyncIterable<Buffer>[]): Promise<{ reports: BounceReport[]; read: number }> {
  const reports: BounceReport[] = []
  let read = 0
  for (const mails of sources)
    for await (const bytes of mails) {
      read++
      const report = await readReport(bytes)
      if (report) reports.push(report)
    }
  return { reports, read }
}
