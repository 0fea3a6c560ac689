import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import { WrongRecipientError } from '../backup/age-stream.js'
import { HOME } from '../backup/archive.js'
import type { Manifest } from '../backup/manifest.js'
import { type Part, writeArchive } from '../backup/write-archive.js'
import { findAuditHead, recordAudit } from '../db/audit.js'
import { countForBackup, listVaultNames, schemaOf } from '../db/backup-facts.js'
import { addBackup, type KeptBackup, listBackups, type MadeBackup } from '../db/backups.js'
import { copyDatabase } from '../db/copy-database.js'
import { openDatabase } from '../db/open.js'
import { getProcedure } from '../db/procedure.js'
import { syncPath } from '../disk/sync-path.js'
import { backupsBeyond } from '../domain/backup-retention.js'
import { writeCode } from '../domain/base32.js'
import { UserError } from '../domain/problems.js'
import { version } from '../package.js'
import { backupFolder, backupName } from './backup-folder.js'
import { listParts, missingFromVault } from './backup-parts.js'
import { inWorkshop, type Workshop } from './backup-workshop.js'
import { fileRefusal } from './file-refusal.js'
import { removeBackup } from './remove-backup.js'

type Needs = Pick<App, 'home' | 'config' | 'db' | 'clock' | 'random' | 'actor'>

/** A backup that was made. */
export interface Created {
  backup: MadeBackup
  file: string
  counts: Manifest['counts']
  /** What the database counts on and the home no longer has. */
  missing: string[]
  /** The older ones that went. */
  removed: KeptBackup[]
}

const PROOF_LETTERS = 16

/**
 * Makes a backup of a home that is in use, encrypted for the recipients of its settings, and throws away those beyond the number
 * that should stay. Nobody sees it before it is whole and on the disk. `progress` hears how many bytes of how many are in it.
 * Throws `backup-without-recipients`, `backup-wrong-recipient`, `backup-under-way` and what the file system refuses.
 */
export async function createBackup(app: Needs, progress: (total: number) => (done: number) => void): Promise<Created> {
  const { config, home } = app
  if (config.backup.recipients.length === 0)
    throw new UserError({ code: 'backup-without-recipients', file: home.config })
  const folder = backupFolder(app)
  try {
    const created = await inWorkshop(home, (workshop) => make(app, { folder, workshop, progress }))
    return { ...created, removed: await removeBeyond(app) }
  } catch (error) {
    if (error instanceof WrongRecipientError)
      throw new UserError({ code: 'backup-wrong-recipient', file: home.config, recipient: error.recipient })
    throw fileRefusal(error, folder)
  }
}

interface Making {
  folder: string
  workshop: Workshop
  progress: (total: number) => (done: number) => void
}

async function make(app: Needs, { folder, workshop, progress }: Making): Promise<Omit<Created, 'removed'>> {
  const { clock, random, actor } = app
  const madeAt = clock.now()
  const { facts, parts, missing } = await gather(app, workshop)
  const proof = writeCode(random.bytes(PROOF_LETTERS))
  const manifest: Manifest = { elk: version, ...facts, madeAt, madeBy: actor, proof }
  const name = backupName(madeAt, random.bytes(2))
  const [part, file] = [join(folder, `.${name}.part`), join(folder, name)]
  workshop.note(part)
  const written = await writeArchive(
    part,
    { manifest, parts, recipients: app.config.backup.recipients },
    sum(parts, progress),
  )
  renameSync(part, file)
  syncPath(folder)
  const proofHash = createHash('sha256').update(proof).digest('hex')
  const backup = { name, ...written, madeAt, madeBy: actor, proofHash, auditId: manifest.audit.id }
  await keep(app, backup, file)
  return { backup, file, counts: manifest.counts, missing }
}

/** The order matters: the ends of the log no later than the database, and each file of the results before a row names it. */
async function gather(app: Needs, { heads, database }: Workshop) {
  const ends = join(app.home.dir, 'audit-heads.log')
  if (existsSync(ends)) copyFileSync(ends, heads)
  writeFileSync(database, '', { mode: 0o600 })
  await copyDatabase(app.home.database, database)
  const { names, ...facts } = await readFacts(database)
  const own = [
    { name: `${HOME}/elk.db`, path: database },
    ...(existsSync(heads) ? [{ name: `${HOME}/audit-heads.log`, path: heads }] : []),
  ]
  const parts = [...own, ...listParts(app)]
  return { facts, parts, missing: missingFromVault(parts, names) }
}

async function readFacts(database: string) {
  const db = openDatabase(database, { mustExist: true })
  try {
    const { year, rehearsal } = await getProcedure(db)
    const audit = (await findAuditHead(db)) ?? { id: 0, hash: '' }
    const [schema, counts, names] = [await schemaOf(db), await countForBackup(db), await listVaultNames(db)]
    return { schema, year, rehearsal, audit, counts, names }
  } finally {
    await db.destroy()
  }
}

function sum(parts: readonly Part[], progress: Making['progress']): (bytes: number) => void {
  const total = parts.reduce((bytes, { path }) => bytes + statSync(path).size, 0)
  const show = progress(total)
  let done = 0
  return (bytes) => {
    done += bytes
    show(Math.min(done, total))
  }
}

async function keep({ db, actor }: Needs, backup: MadeBackup, file: string): Promise<void> {
  const { name, sha256, madeAt } = backup
  try {
    await db.transaction().execute(async (trx) => {
      await addBackup(trx, backup)
      await recordAudit(trx, { at: madeAt, actor, act: 'backup made', details: { name, sha256 } })
    })
  } catch (error) {
    // What stands in no list is kept for ever by nobody; but a commit that failed may have been kept.
    if (await isSurelyUnlisted(db, name)) rmSync(file, { force: true })
    throw error
  }
}

async function isSurelyUnlisted(db: Needs['db'], name: string): Promise<boolean> {
  const listed = await listBackups(db).catch(() => undefined)
  return listed !== undefined && !listed.some((backup) => backup.name === name)
}

async function removeBeyond(app: Needs): Promise<KeptBackup[]> {
  const removed = backupsBeyond(await listBackups(app.db), app.config.backup.keep)
  for (const backup of removed) await removeBackup(app, backup)
  return removed
}
