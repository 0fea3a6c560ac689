import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { clearAbandoned } from '../disk/clear-abandoned.js'
import { momentOfDisk } from '../disk/moment-of-disk.js'
import { syncPath } from '../disk/sync-path.js'
import type { ResultSet } from '../domain/results/result-set.js'
import type { ShownResults } from '../domain/results/shown-results.js'

/** A file of the vault is gone, or is no longer what its name says. */
export class DamagedVaultError extends Error {
  constructor(readonly sha256: string) {
    super('a file of the results is damaged')
    this.name = 'DamagedVaultError'
  }
}

/** A file of the vault, without what is in it. */
export interface VaultFile {
  sha256: string
  isFresh: boolean
}

/** The files from which placements can be read, each under the SHA-256 of its bytes; whoever knows none of the names reads nothing. */
export interface Vault {
  /** Keeps bytes for good, on the disk before this returns, and answers their SHA-256. */
  keep(bytes: Uint8Array): string
  /** The bytes under a name; throws DamagedVaultError when they are gone or altered. */
  read(sha256: string): Buffer
  /** The results under a name, remembered once read; throws DamagedVaultError. */
  results(sha256: string): ShownResults
  /** The names of all files, and whether each is less than a minute old, so that somebody may be about to name it. A writing that was broken off before is thrown away. */
  list(): VaultFile[]
  /** Throws a file away, off the disk before this returns; one that is not there stays so. */
  remove(sha256: string): void
}

const SUFFIX = '.json'
const WRITING = '.writing-'
const FRESH_MS = 60_000
const WRITINGS = /^\.writing-/

// Of a round that is shown, of one that was withdrawn and of one being made.
const REMEMBERED = 3

/** The vault in a folder of the home, which is made when the first file is kept. */
export function openVault(folder: string): Vault {
  const remembered = new Map<string, ShownResults>()
  const read = (sha256: string) => readKept(join(folder, sha256 + SUFFIX), sha256)
  return {
    keep: (bytes) => keep(folder, bytes),
    read,
    results: (sha256) => {
      const known = remembered.get(sha256)
      if (known) return known
      const shown = byPupil(JSON.parse(read(sha256).toString('utf8')) as ResultSet)
      const [oldest] = remembered.keys()
      if (oldest !== undefined && remembered.size >= REMEMBERED) remembered.delete(oldest)
      remembered.set(sha256, shown)
      return shown
    },
    list: () => listFiles(folder),
    remove: (sha256) => {
      remembered.delete(sha256)
      remove(folder, sha256)
    },
  }
}

function byPupil(set: ResultSet): ShownResults {
  const pupils = new Map(set.pupils.map((pupil) => [pupil.elkNumber, pupil]))
  return { set, of: (elkNumber) => pupils.get(elkNumber) }
}

function keep(folder: string, bytes: Uint8Array): string {
  const sha256 = hashOf(bytes)
  prepareFolder(folder)
  clearAbandoned(folder, WRITINGS, WRITING)
  // A folder of its own for every writing: two processes that keep the same bytes never write to one file.
  const writing = mkdtempSync(join(folder, WRITING))
  try {
    const part = join(writing, 'part')
    writeFileSync(part, bytes, { mode: 0o600, flush: true })
    renameSync(part, join(folder, sha256 + SUFFIX))
  } finally {
    rmSync(writing, { recursive: true, force: true })
  }
  syncPath(folder)
  return sha256
}

function listFiles(folder: string): VaultFile[] {
  if (!existsSync(folder)) return []
  const now = momentOfDisk(folder, WRITING)
  return readdirSync(folder).flatMap((name): VaultFile[] => {
    const path = join(folder, name)
    const written = statSync(path, { throwIfNoEntry: false })
    if (!written) return []
    const isFresh = now - written.mtimeMs < FRESH_MS
    if (name.startsWith(WRITING) && !isFresh) rmSync(path, { recursive: true, force: true })
    return name.endsWith(SUFFIX) ? [{ sha256: name.slice(0, -SUFFIX.length), isFresh }] : []
  })
}

function remove(folder: string, sha256: string): void {
  if (!existsSync(folder)) return
  rmSync(join(folder, sha256 + SUFFIX), { force: true })
  syncPath(folder)
}

/** Makes the folder when it is not there, and shuts it for all but its owner, as one from a backup need not be. */
function prepareFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined) syncPath(dirname(made))
  chmodSync(folder, 0o700)
}

function readKept(file: string, sha256: string): Buffer {
  const bytes = tryToRead(file)
  if (!bytes || hashOf(bytes) !== sha256) throw new DamagedVaultError(sha256)
  return bytes
}

function tryToRead(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
