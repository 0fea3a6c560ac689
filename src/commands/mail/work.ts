import { createHeadKeeper } from '../../actions/head-keeper.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import type { WorkReport } from '../../mail/tally.js'
import { workMail } from '../../mail/worker.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { pauseLines } from './pause-lines.js'
import { sayOnlyTo } from './say-only-to.js'
import { slowLines } from './slowness.js'
import { sayWhereMailGoes } from './where-mail-goes.js'

/** `elk mail work`: sends what is ready, until it is told to stop; with `--once` until nothing is due. */
export async function mailWorkCommand(
  app: App,
  io: Io,
  { once = false, ...scope }: ScopeInput & { once?: boolean },
): Promise<ExitCode> {
  assertForEveryone(io, scope)
  const words = app.messages.mails.work
  sayWhereMailGoes(app, io)
  sayOnlyTo(app, io)
  if (!once) io.out(words.started)
  const onRest = (report: WorkReport) => {
    if (!once) tell(app, io, report)
  }
  const onLocked = () => io.err(app.messages.mails.slow.locked)
  const heads = createHeadKeeper(app, ({ file, why }) => io.err(app.messages.audit.heads[why](file)))
  const working = workMail(app, { once, stop: io.stop, onRest, onLocked, onUpkeep: heads.keep })
  const report = await working.finally(heads.rest)
  const { pause, pacedUntil, resting, ...counts } = report
  io.json(counts)
  if (once) tell(app, io, report)
  else io.out(words.stopped)
  const undone = counts.failed > 0 || counts.unknown > 0 || (once && counts.waiting > 0) || pause !== undefined
  return undone ? 3 : 0
}

function tell(app: App, io: Io, report: WorkReport): void {
  const { did, nothing, look } = app.messages.mails.work
  const kinds = Object.keys(did) as (keyof typeof did)[]
  const parts = kinds.filter((kind) => report[kind] > 0).map((kind) => did[kind](report[kind]))
  io.out(parts.length > 0 ? `${parts.join(', ')}.` : nothing)
  if (report.pause) for (const line of pauseLines(app, io, report.pause)) io.err(line)
  for (const line of slowLines(app, report)) io.out(line)
  if (report.failed + report.unknown > 0) io.out(look)
}
