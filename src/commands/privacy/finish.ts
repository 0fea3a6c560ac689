import { finishErasures } from '../../actions/finish-erasures.js'
import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { sayFinished } from './say-finished.js'

/** `elk privacy finish`: takes away what an erasure that was broken off may have left on the disk. */
export async function privacyFinishCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  assertForEveryone(io, input)
  const words = app.messages.privacy.finish
  const finished = await finishErasures(app)
  io.json({ finished: finished.map(({ id, certificate, copiesLeft }) => ({ erasure: id, certificate, copiesLeft })) })
  if (finished.length === 0) return io.out(words.nothing)
  io.out(io.color.green(words.done(finished.length)))
  sayFinished(app, io, finished)
}
