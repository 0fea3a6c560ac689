import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { WaitingFile } from '../actions/print-letters.js'
import { fileFailure } from '../domain/file-failure.js'
import { UserError } from '../domain/problems.js'

/** Writes a file that a person asked for, whole or not at all; throws `file-unwritable` or `disk-full`. */
export function writeWhole(file: string, bytes: Uint8Array, mode?: number): void {
  try {
    // A pipe or a device, such as /dev/stdout, stays what it is.
    if (isOrdinary(file)) replaceFile(file, bytes, mode)
    else writeFileSync(file, bytes)
  } catch (error) {
    throw refusal(error, file)
  }
}

/** Makes a folder that a person asked for, when it is not there; throws `file-unwritable` or `disk-full`. */
export function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true })
  } catch (error) {
    throw refusal(error, dir)
  }
}

/**
 * Writes a file that a person asked for once `record` has written down who gets it: neither is done when the other cannot be.
 * Throws as `writeWhole` does.
 */
export async function writeRecorded(file: string, bytes: Uint8Array, record: () => Promise<void>): Promise<void> {
  const kind = statSync(file, { throwIfNoEntry: false })
  if (kind?.isDirectory()) throw new UserError({ code: 'file-unwritable', file })
  if (kind && !kind.isFile()) {
    await record()
    return writeWhole(file, bytes)
  }
  const part = `${file}.part`
  try {
    writeFileSync(part, bytes)
    await record()
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error instanceof Error && 'syscall' in error ? refusal(error, file) : error
  }
}

/** Throws `file-exists` when there is a file already that would be lost. */
export function assertNew(file: string): void {
  if (existsSync(file) && isOrdinary(file)) throw new UserError({ code: 'file-exists', file })
}

/**
 * Writes a new file of letters that only its owner may read, whole, beside its place; throws `file-exists`, `file-unwritable`
 * or `disk-full`. To place it throws `letters-beside` or `letters-lost`.
 */
export function writeBeside(file: string, bytes: Uint8Array): WaitingFile {
  assertNew(file)
  const kind = statSync(file, { throwIfNoEntry: false })
  if (kind?.isDirectory()) throw new UserError({ code: 'file-unwritable', file })
  if (kind) return { place: () => handTo(file, bytes), discard: () => undefined }
  const part = `${file}.part`
  const discard = () => rmSync(part, { force: true })
  try {
    writeFileSync(part, bytes, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    // It is another's, perhaps of this very moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UserError({ code: 'file-exists', file: part })
    discard()
    throw refusal(error, file)
  }
  return { place: () => placeFile(part, file), discard }
}

/** Gives letters that count as sent to a pipe or a device. */
function handTo(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch {
    throw new UserError({ code: 'letters-lost', file })
  }
}

function placeFile(part: string, file: string): void {
  try {
    renameSync(part, file)
  } catch {
    if (existsSync(part)) throw new UserError({ code: 'letters-beside', file, part })
    if (!existsSync(file)) throw new UserError({ code: 'letters-lost', file })
  }
}

function isOrdinary(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? true
}

function replaceFile(file: string, bytes: Uint8Array, mode?: number): void {
  const part = `${file}.part`
  try {
    writeFileSync(part, bytes, { mode })
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function refusal(error: unknown, file: string): UserError {
  const full = fileFailure(error) === 'disk-full'
  return new UserError(full ? { code: 'disk-full', dir: dirname(file) } : { code: 'file-unwritable', file })
}
