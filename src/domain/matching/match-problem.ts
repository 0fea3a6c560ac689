import type { Route } from '../route.js'
import type { Instant } from '../time.js'
import type { HandSeatFault } from './hand-seats.js'
import type { ListsDifference } from './lists-difference.js'
import type { DrawnRound } from './match-lists.js'
import type { MatchTrouble } from './plan-lists.js'
import type { SeedFault } from './seed.js'

/** What staff can be told is wrong on the evening of the draw. */
export type MatchProblem =
  | { code: 'round-not-drawn' }
  | { code: 'unknown-grant-kind'; text: string }
  | { code: 'route-not-drawn'; elkNumber: string; route: Route }
  | { code: 'grant-not-listed'; elkNumber: string; department: string }
  | { code: 'no-grant'; elkNumber: string; round: DrawnRound }
  | { code: 'match-not-ready'; round: DrawnRound; troubles: readonly MatchTrouble[] }
  | { code: 'lists-not-frozen'; round: DrawnRound }
  | { code: 'lists-drawn'; round: DrawnRound; drawnAt: Instant }
  | { code: 'lists-moved'; round: DrawnRound; difference: ListsDifference }
  | { code: 'drawn-already'; round: DrawnRound; drawnAt: Instant }
  | { code: 'wrong-seed'; fault: SeedFault }
  | { code: 'seed-used'; round: DrawnRound }
  | { code: 'seeds-differ' }
  | { code: 'not-drawn'; round: DrawnRound }
  | { code: 'match-not-run'; round: DrawnRound }
  | { code: 'results-published'; round: DrawnRound; publishedAt: Instant }
  | { code: 'no-participant'; round: DrawnRound; elkNumber: string }
  | { code: 'hand-seat-wrong'; elkNumber: string; department: string; fault: HandSeatFault['fault'] }
  | { code: 'no-hand-seat'; elkNumber: string }
