import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { type KeptBackup, listBackups, markBackupVerified } from '../db/backups.js'
import { readCode } from '../domain/base32.js'
import { UserError } from '../domain/problems.js'
import { backupFile, hashFile } from './backup-folder.js'

type Reading = Pick<App, 'home' | 'config' | 'db'>

/** A backup of the list by the name of its file; throws `backup-unknown`. */
export async function getBackup({ db }: Pick<App, 'db'>, name: string): Promise<KeptBackup> {
  const found = (await listBackups(db)).find((backup) => backup.name === name)
  if (!found) throw new UserError({ code: 'backup-unknown', name })
  return found
}

/** Throws `backup-gone` or `backup-altered` when the file of a backup no longer is as it was made. */
export async function assertUnaltered(app: Reading, backup: KeptBackup): Promise<void> {
  const file = backupFile(app, backup)
  if (!existsSync(file)) throw new UserError({ code: 'backup-gone', file })
  const { sha256, madeAt } = backup
  if ((await hashFile(file)) !== sha256) throw new UserError({ code: 'backup-altered', file, madeAt })
}

/**
 * Writes down that somebody, anywhere, opened this very backup and found all of it right, which the code proves that is shown
 * then. Throws `backup-wrong-proof`, and what `assertUnaltered` throws.
 */
export async function recordDrill(
  app: Reading & Pick<App, 'clock' | 'actor'>,
  backup: KeptBackup,
  typed: string,
): Promise<void> {
  const { id, name, proofHash } = backup
  const hash = createHash('sha256')
    .update(readCode(typed) ?? '')
    .digest('hex')
  if (hash !== proofHash) throw new UserError({ code: 'backup-wrong-proof', name })
  await assertUnaltered(app, backup)
  const drill = { at: app.clock.now(), by: app.actor }
  await app.db.transaction().execute(async (trx) => {
    await markBackupVerified(trx, id, drill)
    await recordAudit(trx, { at: drill.at, actor: drill.by, act: 'backup verified', details: { name } })
  })
}
