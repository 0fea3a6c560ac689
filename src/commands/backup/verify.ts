import { basename } from 'node:path'
import { type OpenedBackup, openBackup } from '../../actions/open-backup.js'
import { assertUnaltered, getBackup, recordDrill } from '../../actions/record-drill.js'
import { inScratchFolder, openedBackups } from '../../actions/scratch-folder.js'
import type { App } from '../../app.js'
import { listBackups } from '../../db/backups.js'
import { homeDir } from '../../home.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { readKeys } from './read-keys.js'
import { showBytesUntilStopped } from './show-bytes.js'

interface Input extends ScopeInput {
  backup?: string
  identity?: string
  proof?: string
  home?: string
}

/**
 * `elk backup verify`: with a private key, anywhere, whether a backup opens and all in it is right; on the server, whether the
 * files are as they were made, or, with the code that somebody saw who opened one, that it was verified.
 */
export async function backupVerifyCommand(io: Io, input: Input): Promise<ExitCode> {
  assertForEveryone(io, input)
  const words = io.messages.backup
  if (input.identity !== undefined && input.proof !== undefined) throw new UsageError(words.notBoth)
  if (input.identity !== undefined) return verifyWithKey(io, input)
  return io.withHome(homeDir(io.process, input.home), (app) => verifyAtHome(app, io, input))
}

async function verifyAtHome(app: App, io: Io, { backup: typed, proof }: Input): Promise<ExitCode> {
  const words = io.messages.backup
  if (proof === undefined) return compareFiles(app, io, typed)
  if (typed === undefined) throw new UsageError(words.proofNeedsFile)
  const backup = await getBackup(app, basename(typed))
  await recordDrill(app, backup, proof)
  io.json({ name: backup.name, verified: true })
  io.out(words.recorded(backup.name))
  return 0
}

async function compareFiles(app: App, io: Io, typed: string | undefined): Promise<ExitCode> {
  const words = io.messages.backup
  const backups = typed === undefined ? await listBackups(app.db) : [await getBackup(app, basename(typed))]
  for (const backup of backups) await assertUnaltered(app, backup)
  io.json({ unaltered: backups.map(({ name }) => name) })
  if (backups.length === 0) io.out(words.none)
  else {
    io.out(typed === undefined ? words.allUnaltered(backups.length) : words.unaltered(basename(typed)))
    io.out(words.notOpened)
  }
  return 0
}

async function verifyWithKey(io: Io, input: Input): Promise<ExitCode> {
  const file = await readBackupFile(io, input.backup)
  const keys = await readKeys(io, input.identity)
  const progress = showBytesUntilStopped(io)
  return inScratchFolder(openedBackups(), async (dir) =>
    report(io, file, await openBackup(file, { keys, dir }, progress)),
  )
}

/** The file that was named: as it was typed, or in the folder of the backups. */
export async function readBackupFile(io: Io, typed: string | undefined): Promise<string> {
  return io.path(await askText(io, typed, 'backup', io.messages.backup.askFile))
}

function report(io: Io, file: string, { manifest, faults, sha256 }: OpenedBackup): ExitCode {
  const words = io.messages.backup
  const { proof, madeAt, madeBy, counts, elk, year, rehearsal } = manifest
  const isWhole = faults.length === 0
  const name = basename(file)
  io.json({
    file,
    sha256,
    whole: isWhole,
    faults,
    madeAt,
    madeBy,
    elk,
    year,
    rehearsal,
    counts,
    proof: isWhole ? proof : null,
  })
  if (!isWhole) io.err([words.openedWrong(name), ...faults.map((fault) => `  ${words.faults[fault]}`)].join('\n'))
  else io.out(words.opened(name))
  io.out(words.madeAt(madeAt, safeText(madeBy)))
  io.out(words.holds(counts))
  if (!isWhole) return 1
  io.out(words.sayProof)
  io.out(words.proof(name, proof))
  return 0
}
