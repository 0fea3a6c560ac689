import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileFailure } from '../domain/file-failure.js'
import { UserError } from '../domain/problems.js'

/** Writes a file that a person asked for, whole or not at all; throws `file-unwritable` or `disk-full`. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  try {
    // A pipe or a device, such as /dev/stdout, stays what it is.
    if (isOrdinary(file)) replaceFile(file, bytes)
    else writeFileSync(file, bytes)
  } catch (error) {
    const full = fileFailure(error) === 'disk-full'
    throw new UserError(full ? { code: 'disk-full', dir: dirname(file) } : { code: 'file-unwritable', file })
  }
}

function isOrdinary(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? true
}

function replaceFile(file: string, bytes: Uint8Array): void {
  const part = `${file}.part`
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
