import { dirname } from 'node:path'
import { createBackup } from '../../actions/create-backup.js'
import type { App } from '../../app.js'
import { listBackups } from '../../db/backups.js'
import type { ExitCode, Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { showBytes } from './show-bytes.js'

/** `elk backup create`: an encrypted backup of everything, while ELK is in use; exit 3 when something was missing already. */
export async function backupCreateCommand(app: App, io: Io, input: ScopeInput): Promise<ExitCode> {
  assertForEveryone(io, input)
  const words = app.messages.backup
  const { backup, file, counts, missing, removed } = await createBackup(app, showBytes(io))
  const { name, sha256, bytes, madeAt } = backup
  io.json({ file, name, sha256, bytes, madeAt, counts, missing, removed: removed.map((old) => old.name) })
  io.out(words.made(name, bytes))
  io.out(words.place(dirname(file)))
  io.out(words.holds(counts))
  if (app.config.backup.folder === undefined) io.out(words.sameDisk)
  if (removed.length > 0) io.out(words.removed(removed.map((old) => old.name)))
  const proven = (await listBackups(app.db)).some(({ verifiedAt }) => verifiedAt !== undefined)
  if (!proven) io.out(words.drillFirst)
  if (missing.length === 0) return 0
  io.err(words.missing(missing.length))
  return 3
}
