import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { readConfig } from './config/read-config.js'
import type { Config } from './config.js'
import { UserError } from './domain/problems.js'
import { type Home, homeAt } from './home.js'

/** What a home holds beside its database. */
export interface OpenedHome {
  home: Home
  config: Config
  key: Buffer
}

const KEY_BYTES = 32

/**
 * Reads the settings and the key of a home. Throws `no-home` where there is none, `home-incomplete` when a file of it is
 * gone, and what `readConfig` throws.
 */
export function openHome(dir: string): OpenedHome {
  const home = homeAt(dir)
  if (![home.config, home.database, home.key].some(isThere)) throw new UserError({ code: 'no-home', dir })
  const settings = readPart(home, home.config)
  const key = readPart(home, home.key)
  if (key.length !== KEY_BYTES) throw incomplete(home, home.key)
  if (!statSync(home.database, { throwIfNoEntry: false })?.size) throw incomplete(home, home.database)
  return { home, config: readConfig(home.config, settings.toString('utf8')), key }
}

/** Throws when the folder may not be looked into. */
function isThere(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw error
  }
}

function readPart(home: Home, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw incomplete(home, file)
    throw new UserError({ code: 'file-unreadable', file })
  }
}

function incomplete(home: Home, file: string): UserError {
  return new UserError({ code: 'home-incomplete', dir: home.dir, file: basename(file) })
}
