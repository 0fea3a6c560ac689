import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { errorsFile } from '../../actions/errors-file.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { sayRowProblem } from '../../messages/imports/parts.js'
import { safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'
import type { Planned } from './run-import.js'

/** The bytes of a file; throws when it cannot be read. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    // What the operating system refuses is for the person to mend; anything else is a bug.
    if (error instanceof Error && 'syscall' in error) throw new UserError({ code: 'file-unreadable', file: path })
    throw error
  }
}

/** Writes the refused rows to a file for Excel and says so; writes nothing when no row is refused. Throws when the file cannot be written. */
export function writeErrors(io: Io, path: string, planned: Planned): void {
  const { rejected } = planned.report.counts
  if (rejected === 0) return
  const { imports } = io.messages
  writeWhole(
    path,
    errorsFile(planned, (problem) => safeText(sayRowProblem(imports.problems, problem))),
  )
  io.err(imports.report.errorsWritten(basename(path), rejected))
}
