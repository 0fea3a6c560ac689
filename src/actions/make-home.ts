import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Clock } from '../clock.js'
import { recordAudit } from '../db/audit.js'
import { openDatabase } from '../db/open.js'
import { addProcedure } from '../db/procedure.js'
import { fileFailure } from '../domain/file-failure.js'
import { UserError } from '../domain/problems.js'
import { type Home, homeAt } from '../home.js'
import { replaceMark } from '../mail/instance-file.js'
import type { Random } from '../random.js'
import { configToml, type HomeSettings } from '../templates/config/config-toml.js'
import { newOwnPages } from '../templates/own-pages/model-texts.js'

export interface MakeHome {
  dir: string
  rehearsal: boolean
  settings: HomeSettings
}

interface Around {
  clock: Clock
  random: Random
  actor: string
  /** The name of this machine. */
  host: string
}

const KEY_BYTES = 32
/** So long is the random name that ties a database to its home. */
export const INSTANCE_BYTES = 16

/**
 * Makes the folder of one procedure: settings, database, secret key and empty folders. It is built beside its place and
 * put there whole, so that a failure leaves nothing. Throws `home-exists` when something is there already.
 */
export async function makeHome(around: Around, { dir, rehearsal, settings }: MakeHome): Promise<Home> {
  assertHomeFree(dir)
  const building = makeBeside(dir)
  try {
    const home = homeAt(building)
    for (const folder of [home.outbox, home.backups, home.logs, home.pages]) mkdirSync(folder, { mode: 0o700 })
    const files = [
      [home.config, configToml(settings)],
      [home.key, around.random.bytes(KEY_BYTES)],
      [home.database, ''],
      ...newOwnPages(around.clock.now()).map(({ file, text }) => [join(home.pages, file), text] as const),
    ] as const
    for (const [file, content] of files) writeFileSync(file, content, { mode: 0o600 })
    await makeDatabase(around, home, { year: settings.year, rehearsal })
    renameSync(building, dir)
  } catch (error) {
    rmSync(building, { recursive: true, force: true })
    throw refusal(error, dir)
  }
  return homeAt(dir)
}

/** Throws `home-exists`, which names the option with which the folder was chosen, when there is anything but an empty folder. */
export function assertHomeFree(dir: string, option: '--home' | '--to' = '--home'): void {
  if (existsSync(dir) && !(statSync(dir).isDirectory() && readdirSync(dir).length === 0))
    throw new UserError({ code: 'home-exists', dir, ...(option === '--to' && { option }) })
}

function makeBeside(dir: string): string {
  try {
    mkdirSync(dirname(dir), { recursive: true })
    return mkdtempSync(join(dirname(dir), `.${basename(dir)}-`))
  } catch (error) {
    throw refusal(error, dir)
  }
}

async function makeDatabase(
  { clock, random, actor, host }: Around,
  home: Home,
  { year, rehearsal }: { year: number; rehearsal: boolean },
) {
  const db = openDatabase(home.database, { mustExist: false })
  try {
    const now = clock.now()
    const instanceId = random.bytes(INSTANCE_BYTES).toString('hex')
    await addProcedure(db, { year, rehearsal, instanceId, createdAt: now })
    replaceMark(home.instance, { instanceId, host }, 0)
    await db
      .transaction()
      .execute((trx) => recordAudit(trx, { at: now, actor, act: 'home made', details: { year, rehearsal } }))
  } finally {
    await db.destroy()
  }
}

const inTheWay = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR']

function refusal(error: unknown, dir: string): unknown {
  const taken = inTheWay.includes((error as NodeJS.ErrnoException).code ?? '')
  const code = taken ? 'home-exists' : fileFailure(error)
  return code ? new UserError({ code, dir }) : error
}
