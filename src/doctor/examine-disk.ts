import { existsSync } from 'node:fs'
import { stat, statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import type { Examiner } from './patient.js'

const MEGABYTE = 1_000_000
const FULL = 200 * MEGABYTE
const LOW = 1_000 * MEGABYTE
// A backup and a migration each need room for another database.
const DATABASES = 3

/** Whether the disks of a home have room for what is to come. */
export const disk: Examiner = {
  subject: 'disk',
  examine: async ({ home: { dir, backups: own, database }, config }) => {
    const backups = config.backup.folder === undefined ? own : resolve(dir, config.backup.folder)
    const { size } = await stat(database)
    const wanted = Math.max(LOW, DATABASES * size)
    const found = await Promise.all((await onOtherDisks([dir, backups])).map((folder) => howFull(folder, wanted)))
    const wrong = found.filter(({ code }) => code !== 'disk-ok')
    return wrong.length > 0 ? wrong : found.slice(0, 1)
  },
}

/** One folder of each disk. */
async function onOtherDisks(folders: readonly string[]): Promise<string[]> {
  const there = folders.filter((folder) => existsSync(folder))
  const disks = await Promise.all(there.map(async (folder) => (await stat(folder)).dev))
  return there.filter((_, index) => disks.indexOf(disks[index] as number) === index)
}

async function howFull(folder: string, wanted: number): Promise<HomeFinding> {
  const finding = findingsOf('disk')
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free < FULL) return finding('disk-full', { folder, free })
  return free < wanted ? finding('disk-low', { folder, free }) : finding('disk-ok', { free })
}
