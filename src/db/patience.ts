import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

const LONGEST_WAIT_MS = 10_000
const FIRST_PAUSE_MS = 1
const LONGEST_PAUSE_MS = 25

/** One wait for a database that another process keeps locked; it began when it was made. */
export interface Patience {
  /** Tries until the database is not locked; throws its refusal when the time has passed since the wait began: ten seconds, unless said otherwise. */
  insist<Result>(work: () => Result): Promise<Result>
}

/** Begins to wait, without keeping the program from other work meanwhile. */
export function bePatient(longestMs = LONGEST_WAIT_MS): Patience {
  let isOver = false
  const end = setTimeout(() => {
    isOver = true
  }, longestMs)
  return {
    insist: async (work) => {
      try {
        for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
          try {
            return work()
          } catch (error) {
            if (isOver || !isLocked(error)) throw error
          }
          await sleep(pause)
        }
      } finally {
        clearTimeout(end)
      }
    },
  }
}

/** Lets the program do what else waits, such as hear that it is to stop: who reads an embedded database never waits for anything. */
export async function breathe(): Promise<void> {
  await nextTurn()
}

/** Leaves the database alone for longer than anybody pauses who waits for it, so that each of them comes first. */
export async function standAside(): Promise<void> {
  await sleep(2 * LONGEST_PAUSE_MS)
}

/** Whether a database refused because another process writes in it. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_BUSY/.test(String(error.code))
}
