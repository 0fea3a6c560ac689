import type { MarkedStatus } from '../../domain/attention.js'
import type { StatusCounts } from '../../domain/status.js'
import type { Instant } from '../../domain/time.js'

/** The status as `--json` gives it: the shape that docs/cli.md promises. */
export function statusDocument(at: Instant, counts: StatusCounts, pupils: readonly MarkedStatus[]): object {
  return {
    at,
    counts,
    pupils: pupils.map(({ elkNumber, name, school, advice, route, login, rounds, results, attention }) => ({
      elkNumber,
      name,
      school,
      advice: advice ?? null,
      route,
      login,
      rounds,
      results: resultsDocument(results),
      attention,
    })),
  }
}

/** How the rounds ended for a pupil, by round: `placed`, `withdrawn` or `unplaced`; a round without a result is left out. */
export function resultsDocument(results: MarkedStatus['results']): Record<string, string> {
  return Object.fromEntries([...results].map(([round, { kind }]) => [round, kind]))
}
