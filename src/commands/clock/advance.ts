import { assertRehearsal, moveClock } from '../../actions/move-clock.js'
import type { App } from '../../app.js'
import { addDuration, parseDuration } from '../../domain/duration.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { reportClock } from './clock-report.js'

/** `elk clock advance`: a rehearsal home's clock goes forward. */
export async function clockAdvanceCommand(app: App, io: Io, input: ScopeInput & { duration?: string }): Promise<void> {
  assertRehearsal(app)
  assertForEveryone(io, input)
  const text = await askText(io, input.duration, 'duration', app.messages.clock.askDuration)
  const duration = parseDuration(text)
  const moment = duration && addDuration(app.clock.now(), duration)
  if (!moment) throw new UserError({ code: 'wrong-duration', text })
  await moveClock(app, moment)
  reportClock(app, io, moment)
}
