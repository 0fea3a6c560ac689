import type { App } from '../../app.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'

/** Says what a rehearsal home's clock shows. */
export function reportClock({ messages, language }: Pick<App, 'messages' | 'language'>, io: Io, now: Instant): void {
  io.json({ now })
  io.out(messages.clock.shows(formatMoment(now, language)))
}
