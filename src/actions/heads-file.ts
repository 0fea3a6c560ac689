import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import type { KeptHead } from '../db/verify-audit.js'
import { type Instant, isInstant } from '../domain/time.js'

/** A head of the log as a file keeps it: "2026-03-20T09:00:00.000Z 545:" and the hash. */
export interface DatedHead extends KeptHead {
  at: Instant
}

/** What a file with heads holds. */
export interface HeadsInFile {
  heads: DatedHead[]
  /** How many lines are no head. */
  damaged: number
}

// SHA-256 in base64url takes 43 letters.
const LINE = /^(\S{24}) (\d{1,15}):([\w-]{43})$/
const LONGEST_LINE = 100

/** Reads every head that a file keeps, in the order in which they came; undefined when there is no file. Throws what the file system refuses. */
export async function readHeads(file: string): Promise<HeadsInFile | undefined> {
  if (!existsSync(file)) return undefined
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  const heads = lines.flatMap((line) => parseHead(line) ?? [])
  return { heads, damaged: lines.length - heads.length }
}

/** The head that a file got last; undefined when it has none. Throws what the file system refuses. */
export async function readLastHead(file: string): Promise<DatedHead | undefined> {
  return existsSync(file) ? parseHead((await readEnd(file)).trimEnd().split('\n').at(-1) ?? '') : undefined
}

/** Adds a head to a file, on a line of its own also behind half a line. Throws what the file system refuses. */
export async function addHead(file: string, { at, id, hash }: DatedHead): Promise<void> {
  const isTorn = existsSync(file) && !/(^|\n)$/.test(await readEnd(file))
  const opened = await open(file, 'a', 0o600)
  try {
    await opened.writeFile(`${isTorn ? '\n' : ''}${at} ${id}:${hash}\n`)
    await opened.sync()
  } finally {
    await opened.close()
  }
}

async function readEnd(file: string): Promise<string> {
  const opened = await open(file, 'r')
  try {
    const { size } = await opened.stat()
    const length = Math.min(size, LONGEST_LINE)
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await opened.close()
  }
}

function parseHead(line: string): DatedHead | undefined {
  const [, at = '', id, hash = ''] = LINE.exec(line) ?? []
  return isInstant(at) ? { at, id: Number(id), hash } : undefined
}
