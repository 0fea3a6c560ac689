import { parseMoment, type WallTimeProblem } from './amsterdam-time.js'
import { addMs, type Instant, isInstant, MINUTE_MS } from './time.js'

/** Reads the moment at which a round closes; `23:59` means that whole minute, as the procedure publishes it, so midnight. */
export function parseClosing(text: string): Instant | { problem: WallTimeProblem } {
  const moment = parseMoment(text)
  if (typeof moment !== 'string') return moment
  if (!/[T ]23:59(:00)?(?=$|Z|[+-])/.test(text.trim())) return moment
  const midnight = addMs(moment, MINUTE_MS)
  return isInstant(midnight) ? midnight : { problem: 'wrong-time' }
}
