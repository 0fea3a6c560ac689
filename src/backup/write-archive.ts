import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fstatSync, openSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { encrypt } from './age-stream.js'
import { MANIFEST, SUMS } from './archive.js'
import { type Manifest, writeManifest } from './manifest.js'

/** A file that goes into an archive, and its name there. */
export interface Part {
  name: string
  path: string
}

/** What was written. */
export interface Written {
  sha256: string
  bytes: number
}

const OWNER_ONLY = 0o600

/**
 * Writes a manifest and files to a new file, on the disk before this answers: a tar with the SHA-256 of each at its end, made
 * smaller and encrypted. `packed` hears how many bytes of the parts went in. Throws WrongRecipientError, and what the file
 * system refuses.
 */
export async function writeArchive(
  file: string,
  { manifest, parts, recipients }: { manifest: Manifest; parts: readonly Part[]; recipients: readonly string[] },
  packed: (bytes: number) => void,
): Promise<Written> {
  const [tar, gzip] = [pack(), createGzip()]
  const encrypted = await encrypt(gzip, recipients)
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted() {
    for await (const chunk of encrypted) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  await allOrNone(
    [tar, gzip],
    [
      fill(tar, { manifest, parts }, packed),
      pipeline(tar, gzip),
      pipeline(counted, createWriteStream(file, { flags: 'wx', mode: OWNER_ONLY, flush: true })),
    ],
  )
  return { sha256: hash.digest('hex'), bytes }
}

/** Waits until everything is done; what goes wrong first ends all the others, and is thrown. */
async function allOrNone(
  streams: readonly { destroy(error: Error): void }[],
  work: readonly Promise<void>[],
): Promise<void> {
  const failures: Error[] = []
  const giveUp = (error: Error) => {
    failures.push(error)
    for (const stream of streams) stream.destroy(error)
  }
  await Promise.all(work.map((part) => part.catch(giveUp)))
  if (failures[0]) throw failures[0]
}

async function fill(
  tar: Pack,
  { manifest, parts }: { manifest: Manifest; parts: readonly Part[] },
  packed: (bytes: number) => void,
): Promise<void> {
  const mtime = new Date(manifest.madeAt)
  const sums = [addText(tar, { name: MANIFEST, mtime, text: writeManifest(manifest) })]
  for (const part of parts) sums.push(await addFile(tar, part, packed))
  addText(tar, { name: SUMS, mtime, text: sums.join('') })
  tar.finalize()
}

function addText(tar: Pack, { name, mtime, text }: { name: string; mtime: Date; text: string }): string {
  tar.entry({ name, mode: OWNER_ONLY, mtime }, text)
  return sumLine(name, createHash('sha256').update(text).digest('hex'))
}

/** As much of a file as there is now: others may go on writing behind it. */
async function addFile(tar: Pack, { name, path }: Part, packed: (bytes: number) => void): Promise<string> {
  const fd = openSync(path, 'r')
  try {
    const { size, mtime } = fstatSync(fd)
    const hash = createHash('sha256')
    const entry = tar.entry({ name, size, mode: OWNER_ONLY, mtime })
    const read = size === 0 ? [] : createReadStream('', { fd, autoClose: false, start: 0, end: size - 1 })
    async function* hashed() {
      for await (const chunk of read) {
        hash.update(chunk)
        packed(chunk.length)
        yield chunk
      }
    }
    await pipeline(hashed, entry)
    return sumLine(name, hash.digest('hex'))
  } finally {
    closeSync(fd)
  }
}

/** As the program sha256sum writes it. */
function sumLine(name: string, sha256: string): string {
  return `${sha256}  ${name}\n`
}
