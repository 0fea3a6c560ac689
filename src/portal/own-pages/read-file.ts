import { readFileSync } from 'node:fs'
import { UserError } from '../../domain/problems.js'

/** The text of a file, whatever system it was written on; undefined where there is none. Throws `file-unreadable`. */
export function readOwnFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UserError({ code: 'file-unreadable', file: path })
  }
}
