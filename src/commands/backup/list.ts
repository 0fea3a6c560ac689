import { existsSync } from 'node:fs'
import { backupFile, backupFolder, listStrayBackups } from '../../actions/backup-folder.js'
import type { App } from '../../app.js'
import { type KeptBackup, listBackups } from '../../db/backups.js'
import { amsterdamMoment } from '../../domain/amsterdam-time.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'

type Found = KeptBackup & { present: boolean }

/** `elk backup list`: which backups there are, newest first, and when somebody last opened one. */
export async function backupListCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  assertForEveryone(io, input)
  const words = app.messages.backup
  const kept = await listBackups(app.db)
  const backups = kept.map((backup) => ({ ...backup, present: existsSync(backupFile(app, backup)) }))
  const others = await listStrayBackups(app)
  const folder = backupFolder(app)
  io.json({ folder, backups: backups.map(document), others })
  if (backups.length === 0) io.out(words.none)
  else {
    io.out(words.folder(folder))
    io.out(formatTable(io, { head: words.head, rows: backups.map((backup) => row(app, io, backup)) }))
  }
  if (others.length > 0) io.out(words.others(others))
  if (backups.length > 0 && !backups.some(({ verifiedAt }) => verifiedAt)) io.out(words.drillFirst)
}

function row({ messages }: App, { color }: Io, { name, madeAt, bytes, present, verifiedAt }: Found): string[] {
  const words = messages.backup
  return [
    safeText(name),
    wallTime(madeAt),
    present ? words.size(bytes) : color.red(words.gone),
    verifiedAt ? color.green(wallTime(verifiedAt).slice(0, 10)) : words.neverVerified,
  ]
}

function wallTime(at: Instant): string {
  return amsterdamMoment(at).slice(0, 16).replace('T', ' ')
}

function document({ name, madeAt, madeBy, bytes, sha256, present, verifiedAt, verifiedBy }: Found) {
  const verified = { verifiedAt: verifiedAt ?? null, verifiedBy: verifiedBy ?? null }
  return { name, madeAt, madeBy, bytes, sha256, present, ...verified }
}
