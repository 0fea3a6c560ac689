import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Instant, addMs, asInstant, msBetween } from './domain/time.js'

/** The only source of the present moment. */
export interface Clock {
  now(): Instant
}

function present(): Instant {
  return asInstant(new Date().toISOString())
}

/** The machine's own clock. */
export const systemClock: Clock = { now: present }

/** The clock of a rehearsal home: the machine's, moved by what its file says, which other processes may change at any time. */
export function rehearsalClock(file: string): Clock {
  return { now: () => addMs(present(), readOffset(file)) }
}

/** Moves a rehearsal home's clock so that it shows `moment` now and runs on from there; readers find the old or the new. */
export function setRehearsalClock(file: string, moment: Instant): void {
  const written = `${file}.new`
  writeFileSync(written, JSON.stringify({ offsetMs: msBetween(present(), moment) }))
  renameSync(written, file)
}

function readOffset(file: string): number {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { offsetMs: number }).offsetMs
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}
