import { databaseFailure } from '../db/failures.js'

/** Writes to a database that another process may keep to itself for long. */
export type Insist = <Answer>(write: () => Promise<Answer>) => Promise<Answer>

// Each takes ten seconds by itself: see `busy_timeout` in `db/sqlite`.
const TRIES = 30

/** Tries a write again for as long as the database is locked, at most five minutes, and tells of each try in vain; then throws what the database said. */
export function insistOn({
  stop,
  breathe,
  onLocked,
}: {
  stop: AbortSignal
  breathe: () => Promise<void>
  onLocked: () => void
}): Insist {
  return async (write) => {
    for (let tries = 1; ; tries++) {
      try {
        return await write()
      } catch (error) {
        if (databaseFailure(error) !== 'home-busy' || tries === TRIES || stop.aborted) throw error
        onLocked()
        await breathe()
      }
    }
  }
}
