import type { KnownResults } from './results/known-result.js'
import type { RoundName } from './round.js'

/**
 * How far a family is over all rounds: the child has a seat; or something was handed in of which the end is yet to come; or
 * what was handed in ended without a seat, or with one that was given up; or nothing of all that.
 */
export type HowFar = 'placed' | 'handed-in' | 'without-place' | 'nothing-yet'

/** How far a family is, from the rounds for which it handed in and how they ended. */
export function howFar(handedIn: readonly RoundName[], results: KnownResults): HowFar {
  if ([...results.values()].some(({ kind }) => kind === 'placed')) return 'placed'
  if (handedIn.some((round) => !results.has(round))) return 'handed-in'
  return results.size > 0 ? 'without-place' : 'nothing-yet'
}
