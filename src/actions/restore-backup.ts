import { mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Manifest } from '../backup/manifest.js'
import type { Clock } from '../clock.js'
import { endEverySession } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { openDatabase } from '../db/open.js'
import { syncPath } from '../disk/sync-path.js'
import { RESTORED } from '../domain/audit-acts.js'
import type { ContentFault } from '../domain/backup-problem.js'
import { UserError } from '../domain/problems.js'
import { type Home, homeAt } from '../home.js'
import { fatalFaults } from './backup-contents.js'
import { fileRefusal } from './file-refusal.js'
import { assertHomeFree } from './make-home.js'
import { openBackup } from './open-backup.js'
import { inScratchFolder } from './scratch-folder.js'

export interface RestoreBackup {
  file: string
  keys: readonly string[]
  /** Where the home comes; nothing may be there yet. */
  dir: string
  /** Whether to go on with a home in which not all is right. */
  accept: (faults: readonly ContentFault[], manifest: Manifest) => Promise<boolean>
  progress: (total: number) => (done: number) => void
}

/** A home that was put back. */
export interface Restored {
  home: Home
  manifest: Manifest
  faults: ContentFault[]
}

/**
 * Puts a home back out of a backup, beside its place and then there whole: nobody is logged in, and no mail leaves it until it
 * is adopted. Answers undefined when what is not right was not accepted. Throws `home-exists`, `backup-not-whole`, and what
 * `openBackup` throws; nothing is there then.
 */
export async function restoreBackup(
  around: { clock: Clock; actor: string },
  { file, keys, dir, accept, progress }: RestoreBackup,
): Promise<Restored | undefined> {
  assertHomeFree(dir, '--to')
  try {
    mkdirSync(dirname(dir), { recursive: true })
    return await inScratchFolder(join(dirname(dir), `.${basename(dir)}-`), async (building) => {
      const { manifest, home: unpacked, faults } = await openBackup(file, { keys, dir: building }, progress)
      if (faults.some((fault) => fatalFaults.includes(fault)))
        throw new UserError({ code: 'backup-not-whole', file, faults })
      if (faults.length > 0 && !(await accept(faults, manifest))) return undefined
      await settle(around, homeAt(unpacked), { name: basename(file), manifest })
      renameSync(unpacked, dir)
      syncPath(dirname(dir))
      return { home: homeAt(dir), manifest, faults }
    })
  } catch (error) {
    throw fileRefusal(error, dir)
  }
}

async function settle(
  { clock, actor }: { clock: Clock; actor: string },
  home: Home,
  { name, manifest }: { name: string; manifest: Manifest },
): Promise<void> {
  for (const folder of [home.outbox, home.backups, home.logs]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const db = openDatabase(home.database, { mustExist: true })
  try {
    await db.transaction().execute(async (trx) => {
      await endEverySession(trx)
      const details = { name, madeAt: manifest.madeAt }
      await recordAudit(trx, { at: clock.now(), actor, act: RESTORED, details })
    })
  } finally {
    await db.destroy()
  }
}
