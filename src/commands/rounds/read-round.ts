import { UserError } from '../../domain/problems.js'
import { parseRoundName, type RoundName } from '../../domain/round.js'

/** Reads the name of a round as typed; throws when there is no such round. */
export function readRound(text: string): RoundName {
  const round = parseRoundName(text)
  if (!round) throw new UserError({ code: 'unknown-round', text })
  return round
}
