import { fileFailure } from '../domain/file-failure.js'
import { UserError } from '../domain/problems.js'

/** What the operating system refused in a folder, as a problem that a person can mend; any other error as it is. */
export function fileRefusal(error: unknown, dir: string): unknown {
  const code = fileFailure(error)
  if (code) return new UserError({ code, dir })
  const isRefused = error instanceof Error && 'syscall' in error
  return isRefused ? new UserError({ code: 'file-unwritable', file: dir }) : error
}
