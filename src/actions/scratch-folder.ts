import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { lockFile } from '../db/file-lock.js'

const MARK = '.elk-scratch'

/** How the path of a folder begins in which a backup is opened to look whether all in it is right. */
export function openedBackups(): string {
  return join(tmpdir(), 'elk-backup-')
}

/**
 * Does something in a new folder of which the path begins so, for its owner only, and throws the folder away afterwards. What
 * processes that were ended by force left under such names goes first. Throws what the file system refuses.
 */
export async function inScratchFolder<Result>(
  beginning: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  clearAbandoned(beginning)
  const folder = mkdtempSync(beginning)
  let lock: ReturnType<typeof lockFile>
  try {
    lock = holdFolder(folder)
    return await use(folder)
  } finally {
    lock?.release()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Throws away what processes that were ended by force left in folders whose path begins so; one that is not marked as such is somebody's own. */
export function clearAbandoned(beginning: string): void {
  for (const name of readdirSync(dirname(beginning))) {
    const folder = join(dirname(beginning), name)
    if (!name.startsWith(basename(beginning)) || !existsSync(join(folder, MARK))) continue
    const lock = holdFolder(folder)
    if (!lock) continue
    lock.release()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Undefined while another process works in the folder. */
function holdFolder(folder: string): ReturnType<typeof lockFile> {
  const file = join(folder, MARK)
  writeFileSync(file, '', { flag: 'a', mode: 0o600 })
  return lockFile(file)
}
