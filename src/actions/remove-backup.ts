import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { type KeptBackup, markBackupRemoved } from '../db/backups.js'
import { syncPath } from '../disk/sync-path.js'
import { backupFile } from './backup-folder.js'
import { fileRefusal } from './file-refusal.js'

/** Throws a backup away, the file first, and writes it down. Throws `backup-folder-gone` and what the file system refuses. */
export async function removeBackup(
  app: Pick<App, 'home' | 'config' | 'db' | 'clock' | 'actor'>,
  { id, name }: Pick<KeptBackup, 'id' | 'name'>,
): Promise<void> {
  const file = backupFile(app, { name })
  try {
    rmSync(file, { force: true })
    syncPath(dirname(file))
  } catch (error) {
    throw fileRefusal(error, dirname(file))
  }
  const now = app.clock.now()
  await app.db.transaction().execute(async (trx) => {
    await markBackupRemoved(trx, id, now)
    await recordAudit(trx, { at: now, actor: app.actor, act: 'backup removed', details: { name } })
  })
}
