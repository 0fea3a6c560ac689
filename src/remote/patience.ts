import { setTimeout as wait } from 'node:timers/promises'

/** Waits so long; throws an `AbortError` when it is told to stop. */
export async function pause(ms: number, stop: AbortSignal | undefined): Promise<void> {
  await wait(ms, undefined, stop && { signal: stop })
}

/** A signal that is given after so long, or when it is told to stop. */
export function deadline(ms: number, stop: AbortSignal | undefined): AbortSignal {
  const late = AbortSignal.timeout(ms)
  return stop ? AbortSignal.any([late, stop]) : late
}
