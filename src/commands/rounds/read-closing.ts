import { parseClosing } from '../../domain/closing-time.js'
import { UserError } from '../../domain/problems.js'
import type { Instant } from '../../domain/time.js'

/** Reads when a round closes, as typed: `23:59` is that whole minute; throws when there is no such moment, or two. */
export function readClosing(text: string): Instant {
  const moment = parseClosing(text)
  if (typeof moment !== 'string') throw new UserError({ code: moment.problem, text })
  return moment
}
