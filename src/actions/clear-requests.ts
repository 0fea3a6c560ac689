import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from '../home.js'
import { momentOfDisk } from '../vault/moment-of-disk.js'

// No connection waits this long for its answer: the program that asked or answered was killed.
const ABANDONED_MS = 600_000

/** Throws away the files of requests from afar that nobody answers any more; answers the folders of those that may still last. */
export function clearRequests({ requests }: Pick<Home, 'requests'>): string[] {
  if (!existsSync(requests)) return []
  const now = momentOfDisk(requests, 'moment-')
  const folders = readdirSync(requests).map((name) => join(requests, name))
  const lasting = folders.filter((folder) => {
    const begun = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
    return begun !== undefined && now - begun < ABANDONED_MS
  })
  for (const folder of folders) if (!lasting.includes(folder)) rmSync(folder, { recursive: true, force: true })
  return lasting
}
