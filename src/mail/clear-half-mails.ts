import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { momentOfDisk } from '../vault/moment-of-disk.js'

const HALF = /^\.moment-|\.eml\.part$/
// Nobody writes at one mail this long: the worker that began was killed.
const ABANDONED_MS = 600_000

/** Throws away the half-written mails of workers that were killed. */
export function clearHalfMails(outbox: string): void {
  const halves = existsSync(outbox) ? readdirSync(outbox).filter((name) => HALF.test(name)) : []
  if (halves.length === 0) return
  const now = momentOfDisk(outbox, '.moment-')
  for (const name of halves) {
    const begun = statSync(join(outbox, name), { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - begun > ABANDONED_MS) rmSync(join(outbox, name), { recursive: true, force: true })
  }
}
