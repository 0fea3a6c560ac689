import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import { listBackups } from '../db/backups.js'
import { syncPath } from '../disk/sync-path.js'
import { backupFile, backupFolder, listStrayBackups } from './backup-folder.js'
import { removeBackup } from './remove-backup.js'

type Needs = Pick<App, 'home' | 'config' | 'db' | 'clock' | 'actor'>

/** A copy of the database that was made before something was erased, and so still holds it. */
export interface Copy {
  name: string
  path: string
  /** Undefined: it stands in no list, such as what was kept before an upgrade. */
  backupId: number | undefined
}

/** The copies that are there, the backups in the list first. Throws `backup-folder-gone` when their folder is not there. */
export async function listCopies(app: Needs): Promise<Copy[]> {
  const backups = (await listBackups(app.db)).map(({ id, name }) => ({
    name,
    path: backupFile(app, { name }),
    backupId: id,
  }))
  const known = new Set(backups.map(({ path }) => path))
  const strays = filesIn(app.home.backups)
    .map((name) => ({ name, path: join(app.home.backups, name), backupId: undefined }))
    .filter(({ path }) => !known.has(path))
  return [...backups, ...strays]
}

/**
 * The files in the operator's own folder of backups that stand in no list: they may be of this home, from before it was put back,
 * or of another, so nobody but staff may throw them away. Throws `backup-folder-gone` when the folder is not there.
 */
export async function listStrangeCopies(app: Needs): Promise<string[]> {
  const folder = backupFolder(app)
  return folder === app.home.backups ? [] : (await listStrayBackups(app)).map((name) => join(folder, name))
}

/** Throws away the copies with these names. One of the list that is not there may lie in another folder by now, and stays in it. */
export async function removeCopies(app: Needs, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  for (const { name, path, backupId } of await listCopies(app)) {
    if (!names.includes(name) || !existsSync(path)) continue
    if (backupId !== undefined) await removeBackup(app, { id: backupId, name })
    else {
      rmSync(path, { force: true })
      syncPath(app.home.backups)
    }
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
}
