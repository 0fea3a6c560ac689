import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { momentOfDisk } from './moment-of-disk.js'

// Nobody works at one file this long: the program that began was killed.
const ABANDONED_MS = 600_000

/**
 * Throws away what killed programs left in a folder under names like these, among which must be those that begin with `probe`;
 * answers the paths of what somebody may still be at.
 */
export function clearAbandoned(folder: string, names: RegExp, probe: string): string[] {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => names.test(name)) : []
  if (found.length === 0) return []
  const now = momentOfDisk(folder, probe)
  return found
    .map((name) => join(folder, name))
    .filter((path) => {
      const begun = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      if (begun === undefined) return false
      if (now - begun <= ABANDONED_MS) return true
      rmSync(path, { recursive: true, force: true })
      return false
    })
}
