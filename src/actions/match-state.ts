import type { App } from '../app.js'
import { type FrozenLists, findFrozenLists, listDrawnBefore, listGrants, listHandSeats } from '../db/match.js'
import { listHandedIn, listMatchPupils } from '../db/match-pupils.js'
import {
  findPublication,
  findResultSet,
  type KeptResultSet,
  listResultChecks,
  type Publication,
  type ResultCheck,
} from '../db/results.js'
import { listRounds } from '../db/rounds.js'
import { leftForHand } from '../domain/matching/hand-seats.js'
import type { ListsDifference } from '../domain/matching/lists-difference.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { Instant } from '../domain/time.js'
import { findMoved } from './draw-lots.js'
import type { MatchSources } from './read-match-lists.js'
import { planRun } from './run-match.js'

/** What comes next on the evening of the draw. */
export type NextStep = 'wait' | 'commit' | 'draw' | 'run' | 'place' | 'check' | 'publish' | 'done'

/** How far the draw of a round is. */
export interface MatchState {
  round: DrawnRound
  closesAt: Instant
  handedIn: number
  grants: number
  frozen: FrozenLists | undefined
  /** How many times was drawn before, over other lists. */
  earlier: number
  /** What changed since the lists were frozen; looked at until the results are published. */
  moved: ListsDifference | undefined
  results: KeptResultSet | undefined
  checks: ResultCheck[]
  publication: Publication | undefined
  /** How many have a complete list and no seat, so that the boards may seat them by hand; looked at until the results are published. */
  left: number
  handSeats: { elkNumber: string; department: string; reason: string }[]
  next: NextStep
}

/** Reads how far the draw of a round is. */
export async function readMatchState(app: MatchSources & Pick<App, 'clock'>, round: DrawnRound): Promise<MatchState> {
  const { db, config, clock } = app
  const [frozen, results] = [await findFrozenLists(db, round), await findResultSet(db, round)]
  const closesAt = (await listRounds(db, config.rounds)).find(({ name }) => name === round)?.closesAt
  if (!closesAt) throw new TypeError(`no round ${round}`)
  const publication = await findPublication(db, round)
  const state = {
    round,
    closesAt,
    handedIn: (await listHandedIn(db, round)).length,
    grants: (await listGrants(db, round)).length,
    frozen,
    earlier: (await listDrawnBefore(db, round)).length,
    moved: frozen && !publication ? await findMoved(app, round, frozen) : undefined,
    results,
    checks: results ? await listResultChecks(db, results.id) : [],
    publication,
    left: results?.origin === 'draw' && !publication ? await countLeft(app, round) : 0,
    handSeats: frozen ? await namedHandSeats(app, frozen) : [],
  }
  return { ...state, next: nextStep(state, clock.now()) }
}

async function countLeft(app: MatchSources, round: DrawnRound): Promise<number> {
  const { lists, outcome, pseudonyms } = await planRun(app, round)
  return leftForHand(lists, outcome).filter(({ code }) => pseudonyms.has(code)).length
}

async function namedHandSeats({ db }: MatchSources, { id }: FrozenLists): Promise<MatchState['handSeats']> {
  const seats = await listHandSeats(db, id)
  if (seats.length === 0) return []
  const pupils = new Map((await listMatchPupils(db)).map((pupil) => [pupil.id, pupil]))
  return seats.flatMap(({ pupilId, department, reason }) => {
    const pupil = pupils.get(pupilId)
    return pupil ? [{ elkNumber: pupil.elkNumber, department, reason }] : []
  })
}

function nextStep(
  { frozen, results, checks, publication, closesAt, left }: Omit<MatchState, 'next'>,
  now: Instant,
): NextStep {
  if (publication) return 'done'
  if (left > 0) return 'place'
  if (results) return checks.length > 0 ? 'publish' : 'check'
  if (frozen?.draw) return 'run'
  if (frozen) return 'draw'
  return now < closesAt ? 'wait' : 'commit'
}
