import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What time it is, in milliseconds, by the clock that the files in a folder are dated with; what it makes for that begins with `prefix`. */
export function momentOfDisk(folder: string, prefix: string): number {
  const probe = mkdtempSync(join(folder, prefix))
  const { mtimeMs } = statSync(probe)
  rmSync(probe, { recursive: true })
  return mtimeMs
}
