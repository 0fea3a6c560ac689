import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/db/open.js'
import { homeAt } from '../../src/home.js'
import { findAuditBreak } from '../support/audit-break.js'
import { aCanaryHome, type CanaryHome } from '../support/canary-child.js'
import { elk, end, endAll, startElk } from '../support/elk-process.js'
import { keepHome } from '../support/run.js'
import { filesHolding } from '../support/scan-home.js'
import { seededRandom } from '../support/seeded-random.js'

/** How many times the erasing is killed; a release tries 200. */
const KILLS = Number(process.env.ELK_ERASE_KILLS ?? 3)

describe('erasing a child that is killed at any moment', () => {
  let home: CanaryHome
  let folder: string
  let durationMs: number
  const random = seededRandom('erase killed')
  const erase = () => ['privacy', 'erase', home.canary.elkNumber, '--reason', 'verhuisd', '--yes']

  beforeAll(async () => {
    home = await aCanaryHome()
    keepHome(home.app)
    await sql`pragma wal_checkpoint(truncate)`.execute(home.app.db)
    folder = mkdtempSync(join(tmpdir(), 'elk-killed-'))
    const dir = copy('whole')
    const begun = performance.now()
    expect(await elk(dir, ...erase())).toMatchObject({ code: 0, err: '' })
    durationMs = performance.now() - begun
  })
  afterAll(async () => {
    await endAll()
    await home.app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function copy(name: string): string {
    const dir = join(folder, name)
    cpSync(home.app.home.dir, dir, { recursive: true })
    return dir
  }

  /** How many rows are about the child; all of them or none. */
  async function countRows(dir: string): Promise<number> {
    const db = openDatabase(homeAt(dir).database, { mustExist: true })
    try {
      expect(await findAuditBreak(db)).toBeUndefined()
      expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }])
      expect(await db.selectFrom('erasing').selectAll().execute()).toEqual([])
      const of = await db.selectFrom('pupils').select('id').where('elk_number', '=', home.canary.elkNumber).execute()
      return of.length
    } finally {
      await db.destroy()
    }
  }

  it(`leaves the child whole or gone, ${KILLS} times, and after what staff do next no byte of it`, async () => {
    const ends = { whole: 0, gone: 0 }
    for (let n = 0; n < KILLS; n++) {
      const dir = copy(`killed-${n}`)
      const child = startElk(dir, ...erase())
      const waitMs = (random.bytes(2).readUInt16BE() / 0xffff) * durationMs
      await Promise.race([once(child, 'close'), new Promise((resolve) => setTimeout(resolve, waitMs))])
      await end(child, 'SIGKILL')
      const isThere = (await countRows(dir)) === 1
      ends[isThere ? 'whole' : 'gone']++
      const next = isThere ? erase() : ['privacy', 'finish']
      expect(await elk(dir, ...next)).toMatchObject({ code: 0, err: '' })
      expect(filesHolding(dir, home.traces)).toEqual([])
      expect(await countRows(dir)).toBe(0)
      rmSync(dir, { recursive: true })
    }
    expect(ends.whole + ends.gone).toBe(KILLS)
    if (KILLS >= 100) expect(Math.min(ends.whole, ends.gone)).toBeGreaterThan(KILLS / 20)
  })
})
