import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { App } from '../app.js'
import { listBackups } from '../db/backups.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

type Place = Pick<App, 'home' | 'config'>

const NAME = /^elk-\d{8}T\d{6}Z-[0-9a-f]{4}\.tar\.gz\.age$/

/** The folder where backups go. Throws `backup-folder-gone` when it is one of the operator's and not there, as a disk that is not connected. */
export function backupFolder({ home, config }: Place): string {
  if (config.backup.folder === undefined) return home.backups
  const folder = resolve(home.dir, config.backup.folder)
  if (!existsSync(folder)) throw new UserError({ code: 'backup-folder-gone', dir: folder, file: home.config })
  return folder
}

/** The name of a backup of a moment; chance keeps two of one second apart. */
export function backupName(madeAt: Instant, chance: Buffer): string {
  return `elk-${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z-${chance.toString('hex')}.tar.gz.age`
}

/** The files in the folder of the backups that look like one and stand in no list: from before a restore, or of another home. */
export async function listStrayBackups(app: Place & Pick<App, 'db'>): Promise<string[]> {
  const folder = backupFolder(app)
  if (!existsSync(folder)) return []
  const known = new Set((await listBackups(app.db)).map(({ name }) => name))
  return readdirSync(folder)
    .filter((name) => NAME.test(name) && !known.has(name))
    .sort()
}

/** Where the file of a backup is. */
export function backupFile(app: Place, { name }: { name: string }): string {
  return join(backupFolder(app), name)
}

/** The SHA-256 of a file, in hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
