import { assertRehearsal } from '../../actions/move-clock.js'
import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { reportClock } from './clock-report.js'

/** `elk clock show`: what a rehearsal home's clock shows. */
export function clockShowCommand(app: App, io: Io): Promise<void> {
  assertRehearsal(app)
  reportClock(app, io, app.clock.now())
  return Promise.resolve()
}
