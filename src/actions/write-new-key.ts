import { open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../domain/problems.js'
import { fileRefusal } from './file-refusal.js'

/**
 * Writes a private key to a new file that only its owner can read, whole and on the disk before this ends, or not at all. Throws
 * the code of `taken` when there is such a file, whatever it holds, and what the file system refuses.
 */
export async function writeNewKey(
  file: string,
  text: string,
  taken: 'dkim-key-exists' | 'backup-key-exists',
): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } catch (error) {
      // Half a key would be taken for a whole one, and stand in its way.
      await rm(file)
      throw error
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UserError({ code: taken, file })
    throw fileRefusal(error, dirname(file))
  }
}
