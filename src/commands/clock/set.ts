import { assertRehearsal, moveClock } from '../../actions/move-clock.js'
import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { readMoment } from '../read-moment.js'
import type { ScopeInput } from '../scope.js'
import { reportClock } from './clock-report.js'

/** `elk clock set`: a rehearsal home's clock shows another moment and runs on from there. */
export async function clockSetCommand(app: App, io: Io, input: ScopeInput & { moment?: string }): Promise<void> {
  assertRehearsal(app)
  assertForEveryone(io, input)
  const moment = readMoment(await askText(io, input.moment, 'moment', app.messages.clock.askMoment))
  await moveClock(app, moment)
  reportClock(app, io, moment)
}
