import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { addDraw, type FrozenLists, findRoundOfSeed } from '../db/match.js'
import { canonicalBytes, sha256Hex } from '../domain/matching/canonical-json.js'
import { type ListsDifference, listsDifference } from '../domain/matching/lists-difference.js'
import { drawLots } from '../domain/matching/lots.js'
import type { DrawnRound, MatchLists } from '../domain/matching/match-lists.js'
import type { Draw } from '../domain/matching/run-match.js'
import { seedFault } from '../domain/matching/seed.js'
import { UserError } from '../domain/problems.js'
import { getFrozenLists, readFrozenFile } from './frozen-file.js'
import { type MatchSources, readMatchLists } from './read-match-lists.js'

/** The frozen lists over which a seed can be drawn. */
export interface DrawPlan {
  frozen: FrozenLists
  lists: MatchLists
  /** What is other in ELK by now than in the frozen lists; undefined when nothing is. */
  moved: ListsDifference | undefined
}

/** Plans to draw over the frozen lists of a round; throws when there are none, or when a seed was drawn already. */
export async function planDraw(sources: MatchSources, round: DrawnRound): Promise<DrawPlan> {
  const frozen = await getFrozenLists(sources.db, round)
  if (frozen.draw) throw new UserError({ code: 'drawn-already', round, drawnAt: frozen.draw.drawnAt })
  return { frozen, lists: readFrozenFile(sources, frozen.sha256), moved: await findMoved(sources, round, frozen) }
}

/** What is other in ELK by now than in the frozen lists of a round; undefined when nothing is. */
export async function findMoved(
  sources: MatchSources,
  round: DrawnRound,
  { sha256 }: Pick<FrozenLists, 'sha256'>,
): Promise<ListsDifference | undefined> {
  const live = (await readMatchLists(sources, round)).lists
  return sha256Hex(canonicalBytes(live)) === sha256 ? undefined : listsDifference(readFrozenFile(sources, sha256), live)
}

/** Throws `wrong-seed` when a text cannot be a seed. */
export function assertSeed(seed: string): void {
  const fault = seedFault(seed)
  if (fault) throw new UserError({ code: 'wrong-seed', fault })
}

/** Throws `wrong-seed` when a text cannot be a seed, and `seed-used` when it was known before the lists were frozen, as it was drawn before. */
export async function assertNewSeed({ db }: Pick<MatchSources, 'db'>, seed: string): Promise<void> {
  assertSeed(seed)
  const round = await findRoundOfSeed(db, seed)
  if (round) throw new UserError({ code: 'seed-used', round })
}

/** The codes of participants in the order of their lot numbers, number 1 first. */
export function lotOrder({ frozen, lists }: DrawPlan, seed: string): string[] {
  const codes = lists.participants.map(({ code }) => code)
  return Array.from(drawLots(frozen.sha256, seed, codes), (index) => codes[index] as string)
}

/** Keeps the seed of a round's draw, once and for good; throws when ELK no longer holds what is frozen, unless that counts as it is. */
export async function keepSeed(
  app: Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>,
  { round, seed, source, asFrozen, sha256 }: Draw & { round: DrawnRound; asFrozen: boolean; sha256: string },
): Promise<void> {
  const now = app.clock.now()
  await app.db.transaction().execute(async (trx) => {
    const { frozen, moved } = await planDraw({ ...app, db: trx }, round)
    if (frozen.sha256 !== sha256) throw new UserError({ code: 'file-changed-meanwhile' })
    if (moved && !asFrozen) throw new UserError({ code: 'lists-moved', round, difference: moved })
    await assertNewSeed({ db: trx }, seed)
    await addDraw(trx, frozen.id, { seed, source, drawnAt: now, drawnBy: app.actor })
    const details = { round, sha256, seed, source }
    await recordAudit(trx, { at: now, actor: app.actor, act: 'seed drawn', details })
  })
}
