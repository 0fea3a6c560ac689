import type { App } from '../app.js'
import { type FrozenLists, findFrozenLists } from '../db/match.js'
import type { Database } from '../db/open.js'
import type { DrawnRound, MatchLists } from '../domain/matching/match-lists.js'
import type { MatchOutcome } from '../domain/matching/match-outcome.js'
import { UserError } from '../domain/problems.js'

/** The lists of a round that are frozen; throws `lists-not-frozen`. */
export async function getFrozenLists(db: Database, round: DrawnRound): Promise<FrozenLists> {
  const frozen = await findFrozenLists(db, round)
  if (!frozen) throw new UserError({ code: 'lists-not-frozen', round })
  return frozen
}

/** The frozen lists in the vault under a name; throws DamagedVaultError. */
export function readFrozenFile({ vault }: Pick<App, 'vault'>, sha256: string): MatchLists {
  return JSON.parse(vault.read(sha256).toString('utf8')) as MatchLists
}

/** The outcome in the vault under a name; throws DamagedVaultError. */
export function readOutcomeFile({ vault }: Pick<App, 'vault'>, sha256: string): MatchOutcome {
  return JSON.parse(vault.read(sha256).toString('utf8')) as MatchOutcome
}
