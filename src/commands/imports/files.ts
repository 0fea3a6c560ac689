import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { errorsFile } from '../../actions/errors-file.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { sayRowProblem } from '../../messages/imports/parts.js'
import { safeText } from '../table.js'
import type { Planned } from './run-import.js'

/** The bytes of a file; throws when it cannot be read. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw asProblem(error, 'file-unreadable', path)
  }
}

/** Writes the refused rows to a file for Excel and says so; writes nothing when no row is refused. Throws when the file cannot be written. */
export async function writeErrors(io: Io, path: string, planned: Planned): Promise<void> {
  const { rejected } = planned.report.counts
  if (rejected === 0) return
  const { imports } = io.messages
  const bytes = errorsFile(planned, (problem) => safeText(sayRowProblem(imports.problems, problem)))
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw asProblem(error, 'file-unwritable', path)
  }
  io.err(imports.report.errorsWritten(basename(path), rejected))
}

/** What the operating system refuses is for the person to mend; anything else is a bug. */
function asProblem(error: unknown, code: 'file-unreadable' | 'file-unwritable', file: string): unknown {
  return error instanceof Error && 'syscall' in error ? new UserError({ code, file }) : error
}
