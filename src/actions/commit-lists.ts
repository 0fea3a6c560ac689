import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { type FrozenLists, findFrozenLists, replaceFrozenLists, supersedeDrawResults } from '../db/match.js'
import { countStarted, listHandedIn, listMatchPupils, type MatchPupil } from '../db/match-pupils.js'
import { findPublication } from '../db/results.js'
import { listExtensions, listRounds } from '../db/rounds.js'
import { canonicalBytes, sha256Hex } from '../domain/matching/canonical-json.js'
import { type ListsDifference, listsDifference } from '../domain/matching/lists-difference.js'
import type { DrawnRound, MatchLists } from '../domain/matching/match-lists.js'
import { type MatchNotice, type MatchTrouble, nameOf } from '../domain/matching/plan-lists.js'
import { UserError } from '../domain/problems.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import { readFrozenFile } from './frozen-file.js'
import { type MatchSources, readMatchLists, readPseudonyms } from './read-match-lists.js'

export interface CommitLists {
  round: DrawnRound
  /** Freezes lists anew although a seed was drawn over those that are frozen. */
  again: boolean
}

/** What freezing the lists of a round would keep. */
export interface CommitPlan {
  lists: MatchLists
  bytes: Buffer
  sha256: string
  notices: MatchNotice[]
  /** What is frozen now, and what is other than in that. */
  before: { frozen: FrozenLists; difference: ListsDifference } | undefined
  /** Whose pseudonyms stand in what was or will be frozen. */
  pseudonyms: ReadonlyMap<string, MatchPupil>
}

/** Plans to freeze the lists of a round; throws when it is published, was drawn already, or when something must be mended first. */
export async function planCommit(
  sources: MatchSources,
  { round, again }: CommitLists,
  now: Instant,
): Promise<CommitPlan> {
  const { db } = sources
  await assertUnpublished(sources, round)
  const frozen = await findFrozenLists(db, round)
  if (frozen?.draw && !again) throw new UserError({ code: 'lists-drawn', round, drawnAt: frozen.draw.drawnAt })
  const live = await readMatchLists(sources, round)
  const troubles = [...(await troublesOfTime(sources, round, now)), ...live.troubles]
  if (troubles.length > 0) throw new UserError({ code: 'match-not-ready', round, troubles })
  const started = await countStarted(db, round)
  const earlier = frozen?.draw ? [...live.lists.earlier, frozen.sha256] : live.lists.earlier
  const lists = { ...live.lists, earlier }
  const bytes = canonicalBytes(lists)
  const before = frozen && {
    frozen,
    difference: listsDifference(readFrozenFile(sources, frozen.sha256), lists),
  }
  return {
    lists,
    bytes,
    sha256: sha256Hex(bytes),
    notices: [...live.notices, ...(started > 0 ? [{ code: 'not-handed-in' as const, started }] : [])],
    before,
    pseudonyms: before ? await readPseudonyms(sources, lists) : live.pupils,
  }
}

/** Throws when results of a round are published: what families may see stays what it follows from. */
export async function assertUnpublished({ db }: Pick<MatchSources, 'db'>, round: DrawnRound): Promise<void> {
  const publication = await findPublication(db, round)
  if (publication) throw new UserError({ code: 'results-published', round, publishedAt: publication.publishedAt })
}

async function troublesOfTime({ db, config }: MatchSources, round: DrawnRound, now: Instant): Promise<MatchTrouble[]> {
  const closesAt = (await listRounds(db, config.rounds)).find(({ name }) => name === round)?.closesAt
  if (closesAt && now < closesAt) return [{ code: 'round-open', closesAt }]
  const extensions = (await listExtensions(db)).filter((extension) => extension.round === round)
  const running = new Map(extensions.filter((one) => now < one.closesAt).map((one) => [one.pupilId, one.closesAt]))
  if (running.size === 0) return []
  const ready = new Set((await listHandedIn(db, round)).map(({ id }) => id))
  return (await listMatchPupils(db)).flatMap((pupil): MatchTrouble[] => {
    const isReady = ready.has(pupil.id) || routeKind(pupil.route) !== 'list'
    const until = isReady ? undefined : running.get(pupil.id)
    return until ? [{ code: 'still-busy', pupil: nameOf(pupil), until }] : []
  })
}

/** Freezes the lists that were planned, instead of those that were frozen; throws, and freezes nothing, when ELK changed since. */
export async function commitLists(
  app: Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>,
  { round, again, reason, plan }: CommitLists & { reason: string; plan: CommitPlan },
): Promise<FrozenLists> {
  const now = app.clock.now()
  const sha256 = app.vault.keep(plan.bytes)
  return app.db.transaction().execute(async (trx) => {
    const fresh = await planCommit({ ...app, db: trx }, { round, again }, now)
    const unmoved = fresh.sha256 === sha256 && fresh.before?.frozen.sha256 === plan.before?.frozen.sha256
    if (!unmoved) throw new UserError({ code: 'file-changed-meanwhile' })
    await supersedeDrawResults(trx, round, now)
    await replaceFrozenLists(trx, { round, sha256, committedAt: now, committedBy: app.actor })
    const { participants, departments, earlier } = plan.lists
    const details = {
      round,
      sha256,
      participants: participants.length,
      seats: departments.reduce((sum, { capacity }) => sum + capacity, 0),
      grants: participants.filter(({ grant }) => grant).length,
      ...(plan.before && { instead: plan.before.frozen.sha256 }),
      ...(earlier.length > 0 && { drawnBefore: earlier.length }),
    }
    await recordAudit(trx, { at: now, actor: app.actor, act: 'lists committed', details, reason })
    return (await findFrozenLists(trx, round)) as FrozenLists
  })
}
