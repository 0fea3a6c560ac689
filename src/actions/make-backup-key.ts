import { mkdirSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { dirname, isAbsolute, relative } from 'node:path'
import { makeKeys } from '../backup/age-keys.js'
import type { Clock } from '../clock.js'
import { UserError } from '../domain/problems.js'
import { fileRefusal } from './file-refusal.js'

/**
 * Makes a pair of keys for backups, the private one in a new file that only its owner can read, and answers the public one.
 * Throws `backup-key-in-home`, since it would be lost with what it must bring back, and `backup-key-exists`.
 */
export async function makeBackupKey(
  { clock }: { clock: Clock },
  { file, homeDir }: { file: string; homeDir: string },
): Promise<string> {
  if (isWithin(homeDir, file)) throw new UserError({ code: 'backup-key-in-home', dir: homeDir })
  const keys = await makeKeys(clock.now())
  await writeNew(file, keys.file)
  return keys.recipient
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return !(path.startsWith('..') || isAbsolute(path))
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } catch (error) {
      // Half a key would be taken for a whole one.
      await rm(file)
      throw error
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UserError({ code: 'backup-key-exists', file })
    throw fileRefusal(error, dirname(file))
  }
}
