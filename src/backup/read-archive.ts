import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'
import { UserError } from '../domain/problems.js'
import { decrypt } from './age-stream.js'
import { HOME, isSafeName, MANIFEST, SUMS } from './archive.js'
import { BackupError } from './backup-error.js'
import { type Manifest, readManifest } from './manifest.js'

/** A backup that was unpacked. */
export interface Unpacked {
  manifest: Manifest
  /** The folder with the home as it was. */
  home: string
  /** SHA-256 of the backup's own file. */
  sha256: string
}

type Entry = Awaited<ReturnType<ReturnType<Extract[typeof Symbol.asyncIterator]>['next']>>['value']

/**
 * Unpacks a backup in an empty folder and holds each file against its SHA-256; `read` hears how many bytes came, and may throw a
 * UserError to stop. Throws BackupError, and what the file system refuses; what is in the folder then is of no use.
 */
export async function readArchive(
  file: string,
  { keys, dir }: { keys: readonly string[]; dir: string },
  read: (bytes: number) => void,
): Promise<Unpacked> {
  const hash = createHash('sha256')
  async function* source() {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk)
      read(chunk.length)
      yield chunk
    }
  }
  try {
    const { manifest, sums } = await unpack(decrypt(source(), keys), dir)
    checkSums(readFileSync(join(dir, SUMS), 'utf8'), sums)
    return { manifest, home: join(dir, HOME), sha256: hash.digest('hex') }
  } catch (error) {
    throw isOurs(error) ? error : new BackupError('not-one')
  }
}

// What names in an archive can bring about that no archive of ours has.
const STRANGE = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ENOENT']

/** What the file system refused stays what it is; all else says that these bytes are no archive of ours. */
function isOurs(error: unknown): boolean {
  const isRefused = error instanceof Error && 'syscall' in error
  return (
    error instanceof BackupError ||
    error instanceof UserError ||
    (isRefused && !STRANGE.includes((error as NodeJS.ErrnoException).code ?? ''))
  )
}

async function unpack(bytes: AsyncIterable<Uint8Array>, dir: string) {
  const tar = extract()
  const sums = new Map<string, string>()
  const unpacked = async () => {
    let manifest: Manifest | undefined
    for await (const entry of tar) {
      sums.set(entry.header.name, await keep(entry, dir))
      // First of all: whether all that follows can be understood.
      manifest ??= readManifest(readFileSync(join(dir, MANIFEST), 'utf8'))
    }
    if (!manifest) throw new BackupError('not-one')
    return { manifest, sums }
  }
  const [packed, kept] = await Promise.allSettled([pipeline(bytes, createGunzip(), tar), unpacked()])
  // What went wrong in the file comes to light in both, and the first says what it was.
  if (kept.status === 'rejected' && isOurs(kept.reason)) throw kept.reason
  if (packed.status === 'rejected') throw packed.reason
  if (kept.status === 'rejected') throw kept.reason
  return kept.value
}

async function keep(entry: Entry, dir: string): Promise<string> {
  const { name, type } = entry.header
  if (type !== 'file' || !isSafeName(name)) throw new BackupError('not-one')
  const path = join(dir, name)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const chunk of entry) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(hashed, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return hash.digest('hex')
}

/** Every file but the list itself stands in it, and no other does. */
function checkSums(text: string, sums: ReadonlyMap<string, string>): void {
  const lines = [...sums].flatMap(([name, sha256]) => (name === SUMS ? [] : [`${sha256}  ${name}`]))
  if (lines.sort().join('\n') !== text.trimEnd().split('\n').sort().join('\n')) throw new BackupError('damaged')
}
