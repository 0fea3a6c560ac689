import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { findFrozenLists, listTrials, TRIED } from '../db/match.js'
import { canonicalBytes, sha256Hex } from '../domain/matching/canonical-json.js'
import { type MatchFigures, matchFigures } from '../domain/matching/match-figures.js'
import type { DrawnRound, MatchLists } from '../domain/matching/match-lists.js'
import { assertCapacities } from '../domain/matching/other-seats.js'
import type { MatchTrouble } from '../domain/matching/plan-lists.js'
import { runMatch } from '../domain/matching/run-match.js'
import type { Instant } from '../domain/time.js'
import { assertSeed } from './draw-lots.js'
import { readFrozenFile } from './frozen-file.js'
import { readMatchLists } from './read-match-lists.js'

/** The seed of a trial that names none: every trial gives a pupil the same number, so that only what was changed makes a difference. */
const USUAL_SEED = 'ELK trial, not a draw'

/** Stands for the lists in the lot numbers of a trial: these stay the same when the lists change, and whatever the seed they tell nothing of the draw. */
const TRIAL_LISTS = sha256Hex(Buffer.from('ELK trial'))

/** A draw that counts for nothing, in numbers. */
export interface Trial {
  round: DrawnRound
  at: Instant
  by: string
  /** Over the frozen lists, or over what families handed in until then. */
  frozen: boolean
  raisePercent: number
  /** The seats that were other than they are. */
  capacities: Record<string, number>
  figures: MatchFigures
}

export interface TryMatch {
  round: DrawnRound
  /** Undefined: the usual one. */
  seed: string | undefined
  capacities: ReadonlyMap<string, number>
}

/** A trial beside the last one before it. */
export interface TriedMatch {
  trial: Trial
  before: Trial | undefined
  /** What was left out of it because it must be mended first. */
  troubles: MatchTrouble[]
}

/** Tries a draw over the frozen lists, else over the lists of now, and keeps its numbers, nothing of any pupil; throws when a text cannot be a seed, or when a department is not there. */
export async function tryMatch(
  app: Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>,
  { round, seed = USUAL_SEED, capacities }: TryMatch,
): Promise<TriedMatch> {
  const frozen = await findFrozenLists(app.db, round)
  assertSeed(seed)
  const live = frozen ? undefined : await readMatchLists(app, round)
  const present = live?.lists ?? readFrozenFile(app, frozen?.sha256 ?? '')
  assertCapacities(present, capacities)
  const lists = withCapacities(present, capacities)
  const before = await readLastTrial(app, round)
  const trial: Trial = {
    round,
    at: app.clock.now(),
    by: app.actor,
    frozen: frozen !== undefined,
    raisePercent: lists.rules.raisePercent,
    capacities: Object.fromEntries(capacities),
    figures: matchFigures(lists, runMatch(lists, TRIAL_LISTS, { seed, source: 'trial' }, [])),
  }
  await keepTrial(app, trial, seed)
  return { trial, before, troubles: live?.troubles ?? [] }
}

function withCapacities(lists: MatchLists, capacities: ReadonlyMap<string, number>): MatchLists {
  const departments = lists.departments.map((department) => ({
    ...department,
    capacity: capacities.get(department.code) ?? department.capacity,
  }))
  return { ...lists, departments }
}

async function readLastTrial({ db, vault }: Pick<App, 'db' | 'vault'>, round: DrawnRound): Promise<Trial | undefined> {
  const last = (await listTrials(db, round)).at(-1)
  return last && (JSON.parse(vault.read(last.sha256).toString('utf8')) as Trial)
}

async function keepTrial(
  { db, vault, actor }: Pick<App, 'db' | 'vault' | 'actor'>,
  trial: Trial,
  seed: string,
): Promise<void> {
  const sha256 = vault.keep(canonicalBytes(trial))
  const { round, at, figures, capacities } = trial
  const seats = Object.entries(capacities).map(([department, number]) => `${department}=${number}`)
  const details = { round, participants: figures.participants, ...(seats.length > 0 && { seats }), seed, sha256 }
  await db.transaction().execute((trx) => recordAudit(trx, { at, actor, act: TRIED, details }))
}
