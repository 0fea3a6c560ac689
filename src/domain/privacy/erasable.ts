import type { DrawnRound } from '../matching/match-lists.js'
import type { Instant } from '../time.js'

/** How far a round with a draw is for one child. */
export interface RoundForChild {
  round: DrawnRound
  /** Handed in, or part of the lists that are frozen: the child waits for a result of this round. */
  takesPart: boolean
  /** The moment of the round's result. */
  resultsAt: Instant | undefined
  /** The results are published. */
  published: boolean
}

/** The round whose result a child still waits for, so that it cannot be erased yet; undefined when there is none. */
export function awaitedRound(rounds: readonly RoundForChild[], now: Instant): RoundForChild | undefined {
  return rounds.find(
    ({ takesPart, published, resultsAt }) => takesPart && !(published && resultsAt !== undefined && resultsAt <= now),
  )
}
