import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lockFile } from '../db/file-lock.js'
import { UserError } from '../domain/problems.js'
import type { Home } from '../home.js'

/** Where a backup of a home is being made, by one process at a time. */
export interface Workshop {
  /** The copy of the database, and of the ends of the log. */
  database: string
  heads: string
  /** Notes where the file is being written, so that it is cleared away when the process is ended by force. */
  note(part: string): void
}

const PART = /^\.elk-.*\.part$/

/**
 * Lets one process at a time make a backup, after clearing away what another left that was ended by force; nothing is left
 * afterwards. Throws `backup-under-way`.
 */
export async function inWorkshop<Result>(home: Home, make: (workshop: Workshop) => Promise<Result>): Promise<Result> {
  const dir = join(home.backups, '.making')
  const lock = enter(dir)
  if (!lock) throw new UserError({ code: 'backup-under-way', dir: home.dir })
  try {
    return await make({
      database: join(dir, 'elk.db'),
      heads: join(dir, 'audit-heads.log'),
      note: (part) => writeFileSync(join(dir, NOTE), part, { mode: 0o600, flush: true }),
    })
  } finally {
    clear(dir)
    lock.release()
  }
}

/** Clears away half a backup of a process that was ended by force; false while one is being made, which may hold what was just erased. */
export function clearHalfBackup(home: Home): boolean {
  const dir = join(home.backups, '.making')
  if (!existsSync(dir)) return true
  const lock = enter(dir)
  lock?.release()
  return lock !== undefined
}

const [LOCK, NOTE] = ['lock', 'part']

/** Keeps all others out, and clears away what somebody left; undefined while another is in. */
function enter(dir: string): ReturnType<typeof lockFile> {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const file = join(dir, LOCK)
  writeFileSync(file, '', { flag: 'a', mode: 0o600 })
  const lock = lockFile(file)
  if (lock) clear(dir)
  return lock
}

/** The file that keeps others out stays: whoever waits for it must not wait for one that is gone. */
function clear(dir: string): void {
  const note = join(dir, NOTE)
  const part = existsSync(note) ? readFileSync(note, 'utf8') : ''
  if (PART.test(basename(part))) rmSync(part, { force: true })
  for (const name of readdirSync(dir)) if (name !== LOCK) rmSync(join(dir, name), { recursive: true, force: true })
}
