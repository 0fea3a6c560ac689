import { restoreBackup } from '../../actions/restore-backup.js'
import { systemClock } from '../../clock.js'
import type { ContentFault } from '../../domain/backup-problem.js'
import type { ExitCode, Io } from '../../io.js'
import { actorOf } from '../../process-io.js'
import { askConfirmation, askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { readKeys } from './read-keys.js'
import { showBytesUntilStopped } from './show-bytes.js'
import { readBackupFile } from './verify.js'

interface Input extends ScopeInput {
  backup?: string
  identity?: string
  to?: string
}

/** `elk backup restore`: puts a home back out of a backup in a new folder, from which no mail goes until it is adopted. */
export async function backupRestoreCommand(io: Io, input: Input): Promise<ExitCode> {
  assertForEveryone(io, input)
  const words = io.messages.backup
  const file = await readBackupFile(io, input.backup)
  const keys = await readKeys(io, input.identity)
  const dir = io.path(await askText(io, input.to, '--to', words.askTo))
  const around = { clock: systemClock, actor: actorOf(io.process) }
  const accept = (faults: readonly ContentFault[]) => askAnyway(io, faults)
  const restored = await restoreBackup(around, { file, keys, dir, accept, progress: showBytesUntilStopped(io) })
  if (!restored) {
    io.out(words.cancelled)
    return 1
  }
  const { manifest, faults } = restored
  const { madeAt, year, rehearsal, counts } = manifest
  io.json({ home: dir, madeAt, year, rehearsal, counts, faults })
  io.out(words.restored(dir))
  io.out(words.holds(counts))
  io.out(words.lostSince(madeAt))
  io.out(rehearsal ? words.restoredPractice(dir) : words.afterwards(dir))
  return faults.length > 0 ? 3 : 0
}

async function askAnyway(io: Io, faults: readonly ContentFault[]): Promise<boolean> {
  const words = io.messages.backup
  io.err(words.notAllRight)
  for (const fault of faults) io.err(`  ${words.faults[fault]}`)
  return askConfirmation(io, words.askAnyway)
}
