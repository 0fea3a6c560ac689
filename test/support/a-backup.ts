import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { makeKeys } from '../../src/backup/age-keys.js'
import { writeArchive } from '../../src/backup/write-archive.js'
import type { Config } from '../../src/config.js'
import type { Home } from '../../src/home.js'
import { moment } from './test-config.js'

/** For whom a home makes backups that no test opens. */
export const NOBODYS_KEY = 'age1ur86cmz9ugg3exjn5kvw0pkl9pz2ppmhj3v6tkmwwmr7xxjh2yns8399lh'

/** Who opens backups in a test. */
export interface Keeper {
  /** A folder of its own, away from any home. */
  dir: string
  /** The file with the private key. */
  keyFile: string
  /** The settings with which a home makes backups for this keeper. */
  backup: Config['backup']
}

/** Somebody with a new key, who keeps it in a file. */
export async function aKeeper(more: Partial<Config['backup']> = {}): Promise<Keeper> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-keeper-'))
  const { file, recipient } = await makeKeys('2026-03-01T08:00:00.000Z')
  const keyFile = join(dir, 'elk-backup.key')
  writeFileSync(keyFile, file, { mode: 0o600 })
  return { dir, keyFile, backup: { recipients: [recipient], folder: undefined, keep: 14, ...more } }
}

/** A backup of a home as it lies there, whatever is in it; answers its file. */
export async function archiveOf(home: Home, { backup }: Keeper, file: string): Promise<string> {
  const manifest = {
    ...{ elk: '0.1.0', schema: 5, year: 2026, rehearsal: true, madeAt: moment('2026-03-26T09:00'), madeBy: 'Joke' },
    ...{ audit: { id: 0, hash: '' }, counts: { pupils: 0, accounts: 0, definitive: 0, mails: 0 }, proof: '0000' },
  }
  const parts = [home.database, home.config, home.key].map((path) => ({ name: `home/${basename(path)}`, path }))
  await writeArchive(file, { manifest, parts, recipients: backup.recipients }, () => undefined)
  return file
}
