import type { MarkedStatus } from '../../domain/attention.js'
import type { StatusCounts } from '../../domain/status.js'
import type { Instant } from '../../domain/time.js'

/** The status as `--json` gives it: the shape that docs/cli.md promises. */
export function statusDocument(at: Instant, counts: StatusCounts, pupils: readonly MarkedStatus[]): object {
  return {
    at,
    counts,
    pupils: pupils.map(({ elkNumber, name, school, advice, route, login, rounds, attention }) => ({
      elkNumber,
      name,
      school,
      advice: advice ?? null,
      route,
      login,
      rounds,
      attention,
    })),
  }
}
