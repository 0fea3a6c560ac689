import { mkdtempSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../../src/app.js'
import { prepareRehearsalClock } from '../../src/clock.js'
import type { Config } from '../../src/config.js'
import { openDatabase } from '../../src/db/open.js'
import { addProcedure } from '../../src/db/procedure.js'
import { homeAt } from '../../src/home.js'
import { replaceMark } from '../../src/mail/instance-file.js'
import { messagesFor } from '../../src/messages/index.js'
import { openVault } from '../../src/vault/vault.js'
import { seededRandom } from './seeded-random.js'
import { moment, testConfig } from './test-config.js'

export interface TestApp extends App {
  /**
   * Puts the clock, which otherwise stands still, at a moment ("2026-03-25T09:00" is Amsterdam time). The clock on disk of a
   * rehearsal, which commands look at, runs on from there: no command is earlier than the one before it.
   */
  travelTo(at: string): void
  /**
   * The same home with a connection of its own, as a second process has it; it shares clock and chance.
   * Only one of them may write at a time: within one process the second would wait for the first, which cannot go on.
   */
  beside(): App
  /** Closes every connection and throws the home away. */
  close(): Promise<void>
}

export interface TestAppOptions {
  /** Where the clock stands; the morning of 16 March 2026 when nothing is said. */
  at?: string
  rehearsal?: boolean
  seed?: string
  config?: Partial<Config>
}

/** The program on a fresh home in a temporary folder: migrated database, standing clock, seeded chance; nothing is imported yet. */
export async function testApp({
  at = '2026-03-16T09:00',
  rehearsal = false,
  seed,
  config,
}: TestAppOptions = {}): Promise<TestApp> {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'elk-test-')))
  let now = moment(at)
  const setClockOnDisk = () => {
    if (rehearsal) prepareRehearsalClock(home.clock, now)()
  }
  setClockOnDisk()
  const open = (): App => ({
    home,
    config: { ...testConfig(), ...config },
    db: openDatabase(home.database, { mustExist: false }),
    clock: { now: () => now },
    random,
    key: Buffer.alloc(32, 'elk test key'),
    rehearsal,
    actor: 'test',
    host: hostname(),
    language: 'nl',
    messages: messagesFor('nl'),
    vault: openVault(home.results),
    wording: {},
  })
  const random = seededRandom(seed)
  const apps = [open()]
  const app = apps[0] as App
  await addProcedure(app.db, { year: 2026, rehearsal, instanceId: 'test', createdAt: now })
  replaceMark(home.instance, { instanceId: 'test', host: app.host }, 0)
  return {
    ...app,
    travelTo: (to) => {
      now = moment(to)
      setClockOnDisk()
    },
    beside: () => {
      const other = open()
      apps.push(other)
      return other
    },
    close: async () => {
      for (const { db } of apps) await db.destroy()
      rmSync(home.dir, { recursive: true, force: true })
    },
  }
}
