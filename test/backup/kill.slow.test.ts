import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashFile } from '../../src/actions/backup-folder.js'
import { listBackups } from '../../src/db/backups.js'
import { openDatabase } from '../../src/db/open.js'
import { aKeeper, type Keeper } from '../support/a-backup.js'
import { addPupil } from '../support/a-school.js'
import { elk, end, endAll, startElk } from '../support/elk-process.js'
import { keepHome } from '../support/run.js'
import { seededRandom } from '../support/seeded-random.js'
import { type TestApp, testApp } from '../support/test-app.js'

const KILLS = Number(process.env.ELK_BACKUP_KILLS ?? 4)
const MEGABYTE = 1024 * 1024

let keeper: Keeper
let app: TestApp

beforeAll(async () => {
  keeper = await aKeeper({ keep: 3 })
  app = await testApp({ config: { backup: keeper.backup } })
  await addPupil(app, { advice: 'havo' })
  // As much as takes a while to pack.
  for (let file = 0; file < 12; file++) app.vault.keep(randomBytes(MEGABYTE))
  keepHome(app)
})
afterAll(async () => {
  await endAll()
  await app.close()
  rmSync(keeper.dir, { recursive: true, force: true })
})

const listed = () => readdirSync(app.home.backups).filter((name) => !name.startsWith('.'))

it('a backup that is ended by force at any moment is in the list, whole, or nowhere; the next clears away what is left', async () => {
  const whole = Date.now()
  expect(await elk(app.home.dir, 'backup', 'create')).toMatchObject({ code: 0 })
  const takes = Date.now() - whole
  const { below } = seededRandom('kill')
  for (let kill = 0; kill < KILLS; kill++) {
    const child = startElk(app.home.dir, 'backup', 'create')
    await setTimeout(below(Math.ceil(takes * 1.1)))
    await end(child, 'SIGKILL')
    await expectWhole()
  }
  expect(await elk(app.home.dir, 'backup', 'create')).toMatchObject({ code: 0 })
  await expectWhole()
  expect(readdirSync(app.home.backups).filter((name) => name.startsWith('.'))).toEqual(['.making'])
  expect(readdirSync(join(app.home.backups, '.making'))).toEqual(['lock'])
})

/** Whatever has the name of a backup is one, and what the list has is there as it was made. */
async function expectWhole(): Promise<void> {
  const db = openDatabase(app.home.database, { mustExist: true })
  const backups = await listBackups(db)
  await db.destroy()
  for (const { name, sha256 } of backups) expect(await hashFile(join(app.home.backups, name))).toBe(sha256)
  for (const name of listed()) {
    if (backups.some((backup) => backup.name === name)) continue
    const opened = await elk(
      app.home.dir,
      'backup',
      'verify',
      join(app.home.backups, name),
      '--identity',
      keeper.keyFile,
    )
    expect(opened).toMatchObject({ code: 0 })
  }
}
