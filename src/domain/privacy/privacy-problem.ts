import type { DrawnRound } from '../matching/match-lists.js'
import type { Day, Instant } from '../time.js'

/** What staff can be told is wrong when a child, or a whole procedure, is to be erased. */
export type PrivacyProblem =
  | { code: 'erase-before-result'; elkNumber: string; round: DrawnRound; resultsAt: Instant | undefined }
  | { code: 'erase-while-mailing'; elkNumber: string }
  | { code: 'reason-names-pupil'; word: string }
  | { code: 'erased-meanwhile' }
  | { code: 'traces-left'; dir: string }
  | { code: 'procedure-not-over'; until: Day; lastMoment: Instant }
