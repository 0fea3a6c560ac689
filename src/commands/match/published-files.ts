import { join } from 'node:path'
import { sha256Hex } from '../../domain/matching/canonical-json.js'
import type { MatchLists } from '../../domain/matching/match-lists.js'
import type { Io } from '../../io.js'
import { makeFolder, writeWhole } from '../write-whole.js'

/** What is published about a draw: the lists before it, the outcome after it. */
export type PublishedKind = 'lists' | 'outcome'

const OWNER_ONLY = 0o600

/** The name under which a file is published: `elk-lists-2026-1.json`. */
export function publishedName(kind: PublishedKind, { year, round }: Pick<MatchLists, 'year' | 'round'>): string {
  return `elk-${kind}-${year}-${round}.json`
}

/** Writes a file that only its owner may read, with its SHA-256 beside it, in the form that `sha256sum -c` reads; answers where. Throws when it cannot be written. */
export function writePublished(io: Io, folder: string, name: string, bytes: Uint8Array): string {
  const dir = io.path(folder)
  makeFolder(dir)
  const file = join(dir, name)
  writeWhole(file, bytes, OWNER_ONLY)
  writeWhole(`${file}.sha256`, Buffer.from(`${sha256Hex(bytes)}  ${name}\n`))
  io.out(io.messages.match.written(file))
  return file
}
