import { accessSync, constants, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Operation } from '../api/operation.js'
import { assertNew, writeWhole } from '../commands/write-whole.js'
import { UserError } from '../domain/problems.js'
import type { Io } from '../io.js'

/** A file that a command writes: here, where the person typed it, and there under a name that nothing else has. */
export interface WantedFile {
  option: NonNullable<Operation['gives']>['option']
  /** As it was typed. */
  typed: string
  path: string
  /** At the other end. */
  name: string
}

const NAME_BYTES = 12

/**
 * The file that a command is to write, when one was named; throws when it cannot be written here: it is too late to find that
 * out when the command has been carried out.
 */
export function readWantedFile(
  io: Io,
  { id, gives }: Operation,
  input: Readonly<Record<string, unknown>>,
  bytes: (length: number) => Buffer,
): WantedFile | undefined {
  const typed = gives && input[gives.option]
  if (!gives || typeof typed !== 'string' || typed === '') return undefined
  const path = io.path(typed)
  if (LETTERS === id) assertNew(path)
  assertWritable(path)
  const ending = gives.type === 'application/pdf' ? 'pdf' : 'csv'
  return { option: gives.option, typed, path, name: `elk-${bytes(NAME_BYTES).toString('hex')}.${ending}` }
}

// Made once and never again over a file that is there.
const LETTERS = 'printLetters'

function assertWritable(path: string): void {
  try {
    const kind = statSync(path, { throwIfNoEntry: false })
    if (kind?.isDirectory()) throw new UserError({ code: 'file-unwritable', file: path })
    accessSync(kind && !kind.isFile() ? path : dirname(path), constants.W_OK)
  } catch {
    throw new UserError({ code: 'file-unwritable', file: path })
  }
}

/** Writes the file that came back, as the command does where it runs; letters that are lost count as sent: throws `letters-lost`. */
export function writeWantedFile({ path }: WantedFile, operation: Operation, bytes: Uint8Array): void {
  const letters = operation.id === LETTERS
  try {
    writeWhole(path, bytes, letters ? 0o600 : undefined)
  } catch (error) {
    throw letters ? new UserError({ code: 'letters-lost', file: path }) : error
  }
}

/** What was said at the other end, with the file as the person typed it. */
export function inOwnWords<Said>(said: Said, { name, typed, path, option }: WantedFile): Said {
  const shown = option === 'errors' ? basename(typed) : typed
  return replaceTexts(said, (text) => text.replaceAll(`./${name}`, path).replaceAll(name, shown)) as Said
}

function replaceTexts(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, replace))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceTexts(item, replace)]))
}
