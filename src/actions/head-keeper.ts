import type { App } from '../app.js'
import { exportHead, type HeadFailure } from './export-head.js'

/** Exports the head of the log from time to time, for a program that goes on. */
export interface HeadKeeper {
  /** Begins an export unless one still lasts, and waits for nothing: a file may hang. It never throws. */
  keep(): void
  /** Ends when no export lasts any more. */
  rest(): Promise<void>
}

/** A keeper of heads, which tells of a failure once as long as it lasts. */
export function createHeadKeeper(
  app: Pick<App, 'home' | 'config' | 'rehearsal' | 'db' | 'clock'>,
  tell: (failure: HeadFailure) => void,
): HeadKeeper {
  let lasting: Promise<void> | undefined
  let told = '[]'
  const keep = async () => {
    const failures = await exportHead(app)
    if (JSON.stringify(failures) !== told) for (const failure of failures) tell(failure)
    told = JSON.stringify(failures)
  }
  return {
    keep: () => {
      // What the database refuses now, it may allow the next time.
      lasting ??= keep()
        .catch(() => undefined)
        .finally(() => {
          lasting = undefined
        })
    },
    rest: async () => lasting,
  }
}
