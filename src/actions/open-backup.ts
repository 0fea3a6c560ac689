import { accessSync, constants, statSync } from 'node:fs'
import { BackupError } from '../backup/backup-error.js'
import { readArchive, type Unpacked } from '../backup/read-archive.js'
import { NewerDatabaseError } from '../db/errors.js'
import type { ContentFault } from '../domain/backup-problem.js'
import { UserError } from '../domain/problems.js'
import { homeAt } from '../home.js'
import { contentFaults } from './backup-contents.js'
import { fileRefusal } from './file-refusal.js'

/** A backup that was opened in a folder, and what is not right in it. */
export interface OpenedBackup extends Unpacked {
  faults: ContentFault[]
}

/**
 * Opens a backup with one of the private keys in an empty folder and looks whether all in it is right: each file, the settings,
 * the database, the log and the results. `progress` hears how many bytes of how many were read. Throws `backup-unopened`,
 * `file-unreadable` and what the file system refuses.
 */
export async function openBackup(
  file: string,
  { keys, dir }: { keys: readonly string[]; dir: string },
  progress: (total: number) => (done: number) => void,
): Promise<OpenedBackup> {
  const show = progress(sizeOf(file))
  let done = 0
  const read = (bytes: number) => {
    done += bytes
    show(done)
  }
  try {
    const unpacked = await readArchive(file, { keys, dir }, read)
    return { ...unpacked, faults: await contentFaults(homeAt(unpacked.home), unpacked.manifest) }
  } catch (error) {
    if (error instanceof BackupError) throw new UserError({ code: 'backup-unopened', file, fault: error.fault })
    if (error instanceof NewerDatabaseError) throw new UserError({ code: 'backup-unopened', file, fault: 'newer' })
    throw fileRefusal(error, dir)
  }
}

function sizeOf(file: string): number {
  try {
    accessSync(file, constants.R_OK)
    const kind = statSync(file)
    if (kind.isFile()) return kind.size
  } catch {
    // What is not there and what may not be read is the same for who asked.
  }
  throw new UserError({ code: 'file-unreadable', file })
}
