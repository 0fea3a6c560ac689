import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, isAbsolute, join, relative } from 'node:path'
import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { copyDatabase } from '../db/copy-database.js'
import { openDatabase } from '../db/open.js'
import { markRehearsal, replaceInstanceId } from '../db/procedure.js'
import { type Home, homeAt } from '../home.js'
import { replaceMark } from '../mail/instance-file.js'
import { INSTANCE_BYTES } from './make-home.js'

const SCRATCH = '.rehearsing-'

type Around = Pick<App, 'home' | 'clock' | 'random' | 'actor' | 'host'>

/**
 * Copies a home into an empty folder as a rehearsal home: with everything that is known, but without mail, logs, backups,
 * kept heads and clock of its own. The home itself stays as it is, and may be in use. Throws what the file system refuses.
 */
export async function copyHome(around: Around, dir: string): Promise<Home> {
  const { home } = around
  const copy = homeAt(dir)
  writeFileSync(copy.database, '', { mode: 0o600 })
  await copyDatabase(home.database, copy.database)
  // After the database: a file of the results is always there before a row names it, and goes only in an erasure.
  const own = [home.outbox, home.backups, home.logs, home.instance, home.clock, home.heads].map((path) =>
    basename(path),
  )
  const parts = readdirSync(home.dir).filter(
    (name) =>
      !own.includes(name) &&
      !name.startsWith(SCRATCH) &&
      !isOfDatabase(home, name) &&
      !holds(join(home.dir, name), dir),
  )
  for (const name of parts) cpSync(join(home.dir, name), join(dir, name), { recursive: true, dereference: true })
  for (const folder of [copy.outbox, copy.backups, copy.logs]) mkdirSync(folder, { mode: 0o700 })
  await makeRehearsal(around, copy)
  return copy
}

/** How the path of a copy begins that is thrown away afterwards. */
export function scratchIn({ dir }: Pick<Home, 'dir'>): string {
  return join(dir, SCRATCH)
}

/** The database, and what SQLite keeps beside it. */
function isOfDatabase({ database }: Home, name: string): boolean {
  return name.startsWith(basename(database))
}

/** Whether the copy is being made in this very folder. */
function holds(folder: string, dir: string): boolean {
  const path = relative(folder, dir)
  return path === '' || !(path.startsWith('..') || isAbsolute(path))
}

async function makeRehearsal({ clock, random, actor, host }: Around, copy: Home): Promise<void> {
  const db = openDatabase(copy.database, { mustExist: true })
  try {
    const instanceId = random.bytes(INSTANCE_BYTES).toString('hex')
    replaceMark(copy.instance, { instanceId, host }, 0)
    await db.transaction().execute(async (trx) => {
      await markRehearsal(trx)
      await replaceInstanceId(trx, instanceId)
      await recordAudit(trx, { at: clock.now(), actor, act: 'home copied to rehearse' })
    })
  } finally {
    await db.destroy()
  }
}
