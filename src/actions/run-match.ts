import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { wasAnybodyErased } from '../db/erasure.js'
import { type FrozenLists, listHandSeats } from '../db/match.js'
import type { MatchPupil } from '../db/match-pupils.js'
import type { Trx } from '../db/open.js'
import { addResultSet, findResultSet } from '../db/results.js'
import { canonicalBytes, sha256Hex } from '../domain/matching/canonical-json.js'
import type { DrawnRound, MatchLists } from '../domain/matching/match-lists.js'
import type { HandSeat, MatchOutcome } from '../domain/matching/match-outcome.js'
import { type Draw, runMatch } from '../domain/matching/run-match.js'
import { UserError } from '../domain/problems.js'
import { drawResults } from '../domain/results/draw-results.js'
import { assertUnpublished } from './commit-lists.js'
import { getFrozenLists, readFrozenFile, readOutcomeFile } from './frozen-file.js'
import { type MatchSources, readPseudonyms } from './read-match-lists.js'

/** The outcome of a round's draw, and the results that follow from it. */
export interface MatchRun {
  frozen: FrozenLists
  draw: Draw
  lists: MatchLists
  outcome: MatchOutcome
  bytes: Buffer
  sha256: string
  results: Buffer
  pseudonyms: ReadonlyMap<string, MatchPupil>
}

/** Runs the draw over the frozen lists of a round with its seed and the seats given by hand, or with others instead of those; keeps nothing. Throws when nothing was drawn. */
export async function planRun(
  sources: MatchSources,
  round: DrawnRound,
  handSeats?: readonly HandSeat[],
): Promise<MatchRun> {
  const frozen = await getFrozenLists(sources.db, round)
  const { draw } = frozen
  if (!draw) throw new UserError({ code: 'not-drawn', round })
  const lists = readFrozenFile(sources, frozen.sha256)
  const pseudonyms = await readPseudonyms(sources, lists)
  const given = handSeats ?? (await readHandSeats(sources, { round, ...frozen }, pseudonyms))
  const outcome = runMatch(lists, frozen.sha256, draw, given)
  const bytes = canonicalBytes(outcome)
  const sha256 = sha256Hex(bytes)
  const nobody = (await wasAnybodyErased(sources.db)) ? null : undefined
  const results = drawResults(lists, { sha256, outcome }, (code) => pseudonyms.get(code)?.elkNumber ?? nobody)
  return { frozen, draw, lists, outcome, bytes, sha256, results: canonicalBytes(results), pseudonyms }
}

/** The seats that the boards gave by hand after a draw, with the pseudonyms of their pupils; those of children who were erased since are last. */
export async function readHandSeats(
  { db, vault }: Pick<MatchSources, 'db' | 'vault'>,
  { id, round }: Pick<FrozenLists, 'id'> & { round: DrawnRound },
  pseudonyms: ReadonlyMap<string, MatchPupil>,
): Promise<HandSeat[]> {
  const seats = new Map((await listHandSeats(db, id)).map(({ pupilId, department }) => [pupilId, department]))
  const known = [...pseudonyms].flatMap(([code, pupil]) => {
    const department = seats.get(pupil.id)
    return department === undefined ? [] : [{ code, department }]
  })
  return (await wasAnybodyErased(db))
    ? [...known, ...(await readErasedHandSeats({ db, vault }, round, pseudonyms))]
    : known
}

/** Only the outcome still knows of the seats of children who were erased. */
async function readErasedHandSeats(
  sources: Pick<MatchSources, 'db' | 'vault'>,
  round: DrawnRound,
  pseudonyms: ReadonlyMap<string, MatchPupil>,
): Promise<HandSeat[]> {
  const set = await findResultSet(sources.db, round)
  if (!set?.outcomeSha256) return []
  return readOutcomeFile(sources, set.outcomeSha256).participants.flatMap(({ code, how, department }) =>
    how === 'hand' && department !== null && !pseudonyms.has(code) ? [{ code, department }] : [],
  )
}

/** Whether a run gave the results that count already. */
export interface KeptRun extends MatchRun {
  unchanged: boolean
}

type RunApp = Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>

/** Runs the draw of a round and lets its results count, unless they do already; throws when nothing was drawn, or other results are published. */
export async function keepRun(app: RunApp, round: DrawnRound): Promise<KeptRun> {
  const now = app.clock.now()
  const run = await planRun(app, round)
  keepFiles(app, run)
  return app.db.transaction().execute(async (trx) => {
    const kept = { unchanged: await isKept(trx, run, round) }
    if (kept.unchanged) return { ...run, ...kept }
    await assertUnpublished({ db: trx }, round)
    const frozen = await getFrozenLists(trx, round)
    const moved = frozen.id !== run.frozen.id
    const handSeats = await readHandSeats({ ...app, db: trx }, { round, ...frozen }, run.pseudonyms)
    if (moved || !seatsStand(run.outcome, handSeats)) throw new UserError({ code: 'file-changed-meanwhile' })
    await writeRun(trx, app, run)
    const details = { round, sha256: run.sha256, participants: run.outcome.participants.length }
    await recordAudit(trx, { at: now, actor: app.actor, act: 'match run', details })
    return { ...run, ...kept }
  })
}

async function isKept(trx: Trx, { sha256, results }: MatchRun, round: DrawnRound): Promise<boolean> {
  const set = await findResultSet(trx, round)
  return set?.outcomeSha256 === sha256 && set.sha256 === sha256Hex(results)
}

function seatsStand({ participants }: MatchOutcome, handSeats: readonly HandSeat[]): boolean {
  const given = participants.flatMap(({ how, code, department }) => (how === 'hand' ? [code + department] : []))
  const wanted = handSeats.map(({ code, department }) => code + department)
  return given.sort().join() === wanted.sort().join()
}

/** Keeps the outcome and the results of a run in the vault, where they count for nothing until a row names them. */
export function keepFiles({ vault }: Pick<App, 'vault'>, { bytes, results }: MatchRun): void {
  vault.keep(bytes)
  vault.keep(results)
}

/** Lets the results of a run count, within a transaction. */
export async function writeRun(trx: Trx, { clock, actor }: Pick<App, 'clock' | 'actor'>, run: MatchRun): Promise<void> {
  await addResultSet(trx, {
    round: run.lists.round,
    sha256: sha256Hex(run.results),
    origin: 'draw',
    listsId: run.frozen.id,
    outcomeSha256: run.sha256,
    madeAt: clock.now(),
    madeBy: actor,
  })
}

/** The results of a round's draw that count now; throws when the draw was not run, or others count. */
export async function readKeptRun(
  sources: MatchSources,
  round: DrawnRound,
): Promise<{ lists: MatchLists; outcome: MatchOutcome; pseudonyms: ReadonlyMap<string, MatchPupil> }> {
  const set = await findResultSet(sources.db, round)
  if (!set?.outcomeSha256) throw new UserError({ code: 'match-not-run', round })
  const outcome = readOutcomeFile(sources, set.outcomeSha256)
  const lists = readFrozenFile(sources, outcome.lists)
  return { lists, outcome, pseudonyms: await readPseudonyms(sources, lists) }
}
