import { parseMoment, type WallTimeProblem } from './amsterdam-time.js'
import { addMs, type Instant, isInstant, MINUTE_MS, parseIsoDay } from './time.js'

/**
 * Reads the moment at which a round closes; `23:59` means that whole minute, as the procedure publishes it, so midnight, and
 * a day without a time that whole day.
 */
export function parseClosing(text: string): Instant | { problem: WallTimeProblem } {
  const typed = text.trim()
  const time = parseIsoDay(typed) ? `${typed}T23:59` : typed
  const moment = parseMoment(time)
  if (typeof moment !== 'string') return moment
  if (!/[T ]23:59(:00)?(?=$|Z|[+-])/.test(time)) return moment
  const midnight = addMs(moment, MINUTE_MS)
  return isInstant(midnight) ? midnight : { problem: 'wrong-time' }
}
