import { parseMoment } from '../domain/amsterdam-time.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

/** Reads a moment as staff type it, Amsterdam time unless it has an offset; throws when there is no such moment. */
export function readMoment(text: string): Instant {
  const moment = parseMoment(text)
  if (typeof moment === 'string') return moment
  throw new UserError({ code: moment.problem, text })
}
