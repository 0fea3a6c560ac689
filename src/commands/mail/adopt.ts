import { adoptHome } from '../../actions/adopt-home.js'
import type { App } from '../../app.js'
import { countUnfinished } from '../../db/mail-decisions.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { inspectInstance, type Standing } from '../../mail/instance.js'
import { askChoice, askConfirmation, askReason } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'

interface Input extends ScopeInput {
  moved?: boolean
  restored?: boolean
  reason?: string
}

/** `elk mail adopt`: lets a copied, moved or restored home send mail, after saying what was found and what may have gone. */
export async function mailAdoptCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  assertForEveryone(io, input)
  const words = app.messages.safety.adopt
  if (input.moved && input.restored) throw new UsageError(words.notBoth)
  const standing = await inspectInstance(app)
  if (app.rehearsal || (standing.misfits.length === 0 && !input.restored)) {
    io.json({ adopted: false, misfits: [], unknown: 0 })
    io.out(app.rehearsal ? words.practice : words.fine)
    return 0
  }
  const unfinished = await countUnfinished(app.db)
  explain(app, io, standing, unfinished)
  const restored = await readHow(io, input, standing, unfinished)
  const reason = await askReason(io, input.reason)
  if (restored && unfinished > 0) io.out(words.willDoubt(unfinished))
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const unknown = await adoptHome(app, { restored, reason })
  io.json({ adopted: true, misfits: standing.misfits, unknown })
  for (const line of doneLines(words, restored, unknown)) io.out(line)
  return 0
}

function doneLines(words: App['messages']['safety']['adopt'], restored: boolean, unknown: number): string[] {
  return [words.done, ...(unknown > 0 ? [words.doubted(unknown), words.decide] : []), ...(restored ? [words.lost] : [])]
}

function explain({ messages, host }: App, io: Io, { misfits, mark, sentSince }: Standing, unfinished: number): void {
  const { adopt: words, misfits: sentences } = messages.safety
  const values = { host, wasHost: mark?.identity?.host ?? '', sentSince }
  if (misfits.length > 0) io.out(words.found)
  for (const misfit of misfits) io.out(`  ${sentences[misfit](values)}`)
  if (unfinished > 0) io.out(words.waiting(unfinished))
  io.out(io.color.bold(words.stopOther))
}

/** Whether the home comes from a backup: known of an older database and of one that was put back, and without consequence when no mail is ready. */
async function readHow(
  io: Io,
  { moved, restored }: Input,
  { misfits }: Standing,
  unfinished: number,
): Promise<boolean> {
  const words = io.messages.safety.adopt
  const isOlder = misfits.includes('older-database') || misfits.includes('restored')
  if (moved && isOlder) throw new UsageError(words.isOlder)
  if (moved || restored || isOlder || unfinished === 0) return restored === true || isOlder
  if (!io.interactive) throw new UsageError(words.sayHow)
  const { how } = words
  const answer = await askChoice(io, words.askHow, [
    { value: 'restored', name: how.restored },
    { value: 'moved', name: how.moved },
  ])
  return answer === 'restored'
}
