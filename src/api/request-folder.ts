import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApiError } from '../domain/api-problem.js'
import type { Home } from '../home.js'

/** A folder for the files of one request, which only this program's user can read. */
export interface RequestFolder {
  dir: string
  /** Where a file of this name lies; throws `wrong-input` on a name that is none. */
  path(name: string): string
  /** The files beside the one that was sent. */
  written(): { name: string; bytes: Buffer }[]
  remove(): void
}

// A name and nothing else: no folder, nothing hidden, no letter that turns a sentence around.
const PLAIN_NAME = /^(?![.~])(?:(?![\p{C}/\\:*?"<>|]).){1,150}$/u
// No file system has names of more than 255 bytes, and what is being written has a longer one.
const MOST_NAME_BYTES = 200

/** Makes the folder of a request, with the file that was sent in it. */
export function makeRequestFolder(
  { requests }: Pick<Home, 'requests'>,
  upload: { name: string; bytes: Uint8Array } | undefined,
): RequestFolder {
  mkdirSync(requests, { recursive: true, mode: 0o700 })
  const dir = mkdtempSync(join(requests, 'request-'))
  const path = (name: string) => {
    if (!PLAIN_NAME.test(name) || Buffer.byteLength(name) > MOST_NAME_BYTES)
      throw new ApiError({ code: 'wrong-input', field: 'file' })
    return join(dir, name)
  }
  const remove = () => rmSync(dir, { recursive: true, force: true })
  try {
    if (upload) writeFileSync(path(upload.name), upload.bytes, { mode: 0o600 })
  } catch (error) {
    remove()
    throw error
  }
  return {
    dir,
    path,
    remove,
    written: () =>
      readdirSync(dir)
        .filter((name) => name !== upload?.name)
        .map((name) => ({ name, bytes: readFileSync(join(dir, name)) })),
  }
}

/** Throws away what requests left behind whose program was killed. */
export function removeRequestFolders({ requests }: Pick<Home, 'requests'>): void {
  rmSync(requests, { recursive: true, force: true })
}
