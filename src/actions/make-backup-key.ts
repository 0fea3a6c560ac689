import { mkdirSync } from 'node:fs'
import { dirname, isAbsolute, relative } from 'node:path'
import { makeKeys } from '../backup/age-keys.js'
import type { Clock } from '../clock.js'
import { UserError } from '../domain/problems.js'
import { fileRefusal } from './file-refusal.js'
import { writeNewKey } from './write-new-key.js'

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
  makeFolderOf(file)
  await writeNewKey(file, keys.file, 'backup-key-exists')
  return keys.recipient
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return !(path.startsWith('..') || isAbsolute(path))
}

function makeFolderOf(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw fileRefusal(error, dirname(file))
  }
}
