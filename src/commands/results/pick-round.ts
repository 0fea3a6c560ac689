import type { App } from '../../app.js'
import { findPublication, findResultSet } from '../../db/results.js'
import { type DrawnRound, drawnRounds } from '../../domain/matching/match-lists.js'
import { type Io, UsageError } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { readMatchRound } from '../match/read-match-round.js'
import type { ScopeInput } from '../scope.js'

/** The option with which a command about results names its round. */
export interface RoundInput extends ScopeInput {
  round?: string
}

/** The round that is typed, else the last that has results, else the first; throws when no results belong to it. */
export async function pickRound({ db }: Pick<App, 'db'>, { round }: RoundInput): Promise<DrawnRound> {
  if (round !== undefined) return readMatchRound({ round })
  for (const name of drawnRounds.toReversed()) if (await findResultSet(db, name)) return name
  return drawnRounds[0]
}

/** The same for a command about everybody; throws when it is limited to some schools. */
export async function pickRoundForAll(app: Pick<App, 'db'>, io: Io, input: RoundInput): Promise<DrawnRound> {
  assertForEveryone(io, input, io.messages.results.notPerSchool)
  return pickRound(app, input)
}

/** The round that is typed, else the one that is published; throws when that would be a guess. */
export async function pickPublishedRound({ db }: Pick<App, 'db'>, io: Io, input: RoundInput): Promise<DrawnRound> {
  assertForEveryone(io, input, io.messages.results.notPerSchool)
  if (input.round !== undefined) return readMatchRound(input)
  const published: DrawnRound[] = []
  for (const name of drawnRounds) if (await findPublication(db, name)) published.push(name)
  if (published.length > 1) throw new UsageError(io.messages.results.whichRound)
  return published[0] ?? drawnRounds[0]
}
