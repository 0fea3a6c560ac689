import { parseMoment, type WallTimeProblem } from './amsterdam-time.js'
import { addMs, type Instant, MINUTE_MS } from './time.js'

/** Reads the moment at which a round closes; `23:59` means that whole minute, as the procedure publishes it, so midnight. */
export function parseClosing(text: string): Instant | { problem: WallTimeProblem } {
  const moment = parseMoment(text)
  if (typeof moment !== 'string') return moment
  return /[T ]23:59(:00)?(?=$|Z|[+-])/.test(text.trim()) ? addMs(moment, MINUTE_MS) : moment
}
