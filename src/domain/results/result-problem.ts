import type { DrawnRound } from '../matching/match-lists.js'
import type { Instant } from '../time.js'

/** What staff can be told is wrong on the way from results to the page of the families. */
export type ResultProblem =
  | { code: 'no-results'; round: DrawnRound }
  | { code: 'no-result-of-pupil'; elkNumber: string }
  | { code: 'round-still-open'; round: DrawnRound; closesAt: Instant }
  | { code: 'results-drawn'; round: DrawnRound; drawnAt: Instant }
  | { code: 'results-unchecked'; round: DrawnRound; actor: string }
  | { code: 'results-checked-by-same'; round: DrawnRound; actor: string }
  | { code: 'results-not-right'; round: DrawnRound; faults: number }
  | { code: 'no-result-moment'; round: DrawnRound }
  | { code: 'not-published'; round: DrawnRound }
  | { code: 'results-shown'; round: DrawnRound; resultsAt: Instant }
  | { code: 'results-would-show'; round: DrawnRound }
  | { code: 'results-damaged'; dir: string; sha256: string }
