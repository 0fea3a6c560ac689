import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { type Leftovers, listUnfinished, listVaultNames, markFinished, type UnfinishedErasure } from '../db/erasure.js'
import { type DatabaseFailure, databaseFailure } from '../db/failures.js'
import { DatabaseInUseError, scrubDatabase } from '../db/scrub.js'
import { UserError } from '../domain/problems.js'
import { listCopies, listStrangeCopies, removeCopies } from './backup-copies.js'
import { clearHalfBackup } from './backup-workshop.js'
import { clearCaptures } from './clear-captures.js'
import { clearRequests } from './clear-requests.js'
import { scratchIn } from './copy-home.js'
import { clearAbandoned, openedBackups } from './scratch-folder.js'
import { writeCertificate } from './write-certificate.js'

type Needs = Pick<App, 'db' | 'config' | 'vault' | 'clock' | 'actor' | 'home' | 'messages' | 'language'>

/** An erasure of which no trace is left, but in the copies that are named. */
export interface FinishedErasure extends UnfinishedErasure {
  certificate: string
  /** Copies that were made before and that nobody threw away. */
  copiesLeft: string[]
}

/**
 * Takes away what erasures that were committed may have left on the disk: files of the vault, copies and mails, and what the
 * database file still held, of old mails too; writes a certificate of each. Answers them; none when nothing was left undone. Throws
 * `traces-left` while somebody else holds traces, and what the file system refuses; then it can be done again.
 */
export async function finishErasures(app: Needs): Promise<FinishedErasure[]> {
  const unfinished = await listUnfinished(app.db)
  await clearCaptures(app)
  if (unfinished.length === 0) {
    await scrub(app)
    return []
  }
  if (!clearHalfBackup(app.home)) throw new UserError({ code: 'traces-left', dir: app.home.backups })
  for (const beginning of [scratchIn(app.home), openedBackups()]) clearAbandoned(beginning)
  for (const { leftovers } of unfinished) await removeCopies(app, leftovers.copies)
  const settled = await clearVault(
    app,
    unfinished.map(({ leftovers }) => leftovers),
  )
  const requests = clearRequests(app.home)
  await scrub(app)
  if (!settled) throw new UserError({ code: 'traces-left', dir: app.home.results })
  if (requests.some((folder) => existsSync(folder)))
    throw new UserError({ code: 'traces-left', dir: app.home.requests })
  const copiesLeft = [...(await listCopies(app)).map(({ name }) => name), ...(await listStrangeCopies(app))]
  const finished: FinishedErasure[] = []
  for (const erasure of unfinished) finished.push(await finish(app, erasure, copiesLeft))
  return finished
}

/** Whether every file that is left has a name that counts; one that is just being written may get it yet. */
async function clearVault({ db, vault }: Needs, leftovers: readonly Leftovers[]): Promise<boolean> {
  const named = new Set(await listVaultNames(db))
  const old = new Set(leftovers.flatMap((files) => files.vault))
  const nameless = vault.list().filter(({ sha256 }) => !named.has(sha256))
  const going = nameless.filter(({ sha256, isFresh }) => old.has(sha256) || !isFresh)
  for (const { sha256 } of going) vault.remove(sha256)
  return going.length === nameless.length
}

/** What is over when others are done, or there is room again; the child is gone by then, whatever is said. */
const passing: readonly DatabaseFailure[] = ['home-busy', 'disk-full']

async function scrub({ home }: Needs): Promise<void> {
  try {
    await scrubDatabase(home.database)
  } catch (error) {
    const mended = error instanceof DatabaseInUseError || passing.some((failure) => failure === databaseFailure(error))
    throw mended ? new UserError({ code: 'traces-left', dir: home.dir }) : error
  }
}

async function finish(app: Needs, erasure: UnfinishedErasure, copiesLeft: string[]): Promise<FinishedErasure> {
  mkdirSync(app.home.certificates, { recursive: true, mode: 0o700 })
  const certificate = join(app.home.certificates, `${String(erasure.id).padStart(4, '0')}.txt`)
  writeCertificate(app, { ...erasure, certificate, copiesLeft })
  await app.db.transaction().execute(async (trx) => {
    await markFinished(trx, erasure.id)
    const details = { erasure: erasure.id, copiesLeft: copiesLeft.length }
    await recordAudit(trx, { at: app.clock.now(), actor: app.actor, act: 'erasure finished', details })
  })
  return { ...erasure, certificate, copiesLeft }
}
