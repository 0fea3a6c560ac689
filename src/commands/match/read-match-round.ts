import type { App } from '../../app.js'
import { listRounds } from '../../db/rounds.js'
import { type DrawnRound, drawnRounds } from '../../domain/matching/match-lists.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { readRound } from '../rounds/read-round.js'
import type { ScopeInput } from '../scope.js'

/** The option with which a round is named that is drawn for. */
export interface MatchRoundInput {
  round?: string
}

/** Reads the round of a draw as typed, the first when none is; throws when there is no such round, or no draw in it. */
export function readMatchRound({ round: text }: MatchRoundInput): DrawnRound {
  const name = text === undefined ? '1' : readRound(text)
  const round = drawnRounds.find((drawn) => drawn === name)
  if (!round) throw new UserError({ code: 'round-not-drawn' })
  return round
}

/** The round of a draw as typed, else the last that began; throws when there is no such round, or no draw in it. */
export async function pickMatchRound(
  { db, config, clock }: Pick<App, 'db' | 'config' | 'clock'>,
  input: MatchRoundInput,
): Promise<DrawnRound> {
  if (input.round !== undefined) return readMatchRound(input)
  const now = clock.now()
  const begun = (await listRounds(db, config.rounds)).filter(({ opensAt }) => opensAt <= now).map(({ name }) => name)
  return drawnRounds.findLast((round) => begun.includes(round)) ?? '1'
}

/** The same for a command about everybody who takes part in the draw; throws when it is limited to some schools. */
export async function pickMatchRoundForAll(app: App, io: Io, input: MatchRoundInput & ScopeInput): Promise<DrawnRound> {
  assertForEveryone(io, input, app.messages.match.forAll)
  return pickMatchRound(app, input)
}
