import { readFileSync } from 'node:fs'
import { UserError } from '../../domain/problems.js'

/** The bytes of a file of the operator. Throws `file-unreadable`. */
export function readHomeFile(path: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(path)
  } catch {
    throw new UserError({ code: 'file-unreadable', file: path })
  }
}
