import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { UserError } from './domain/problems.js'
import { addMs, asInstant, type Instant, msBetween } from './domain/time.js'

/** The only source of the present moment. */
export interface Clock {
  now(): Instant
}

function present(): Instant {
  return asInstant(new Date().toISOString())
}

/** The milliseconds since some moment, for measuring how long work takes; setting the clock does not change it. */
export function elapsedMs(): number {
  return performance.now()
}

/** The machine's own clock. */
export const systemClock: Clock = { now: present }

/**
 * The clock of a rehearsal home: the machine's, moved by what its file says, which other processes may change at any time.
 * It throws `home-incomplete` when the file is damaged.
 */
export function rehearsalClock(file: string): Clock {
  return { now: () => addMs(present(), readOffset(file)) }
}

/**
 * Makes ready that a rehearsal home's clock shows `moment` now and runs on from there. The answer does it: readers find the
 * old or the new.
 */
export function prepareRehearsalClock(file: string, moment: Instant): () => void {
  const written = `${file}.new`
  writeFileSync(written, JSON.stringify({ offsetMs: msBetween(present(), moment) }))
  return () => renameSync(written, file)
}

function readOffset(file: string): number {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
  const offset = Number(/^\{"offsetMs":(-?\d{1,15})\}$/.exec(text)?.[1])
  if (Number.isNaN(offset)) throw new UserError({ code: 'home-incomplete', dir: dirname(file), file: basename(file) })
  return offset
}
