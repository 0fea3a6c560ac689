import { readFileSync } from 'node:fs'
import { readPrivateKeys } from '../../backup/age-keys.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { askText } from '../ask.js'

/** The private keys in the file that was named, or that is asked for. Throws `file-unreadable` or `backup-key-unreadable`. */
export async function readKeys(io: Io, typed: string | undefined): Promise<string[]> {
  const file = io.path(await askText(io, typed, '--identity', io.messages.backup.askIdentity))
  const keys = await readPrivateKeys(readText(file))
  if (keys.length === 0) throw new UserError({ code: 'backup-key-unreadable', file })
  return keys
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UserError({ code: 'file-unreadable', file })
  }
}
