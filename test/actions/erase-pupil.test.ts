import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { erasePupil } from '../../src/actions/erase-pupil.js'
import { finishErasures } from '../../src/actions/finish-erasures.js'
import { findPupil } from '../../src/db/pupils.js'
import { UserError } from '../../src/domain/problems.js'
import { aCanaryHome, type CanaryHome } from '../support/canary-child.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { filesHolding } from '../support/scan-home.js'
import { hashTables } from '../support/tables.js'

let home: CanaryHome

beforeEach(async () => {
  home = await aCanaryHome()
})
afterEach(() => home.app.close())

const order = () => ({ pupil: home.canary, reason: 'verhuisd', copies: [] })

describe('erasing a child that changed since it was shown', () => {
  it('is refused, and leaves nothing behind', async () => {
    const { app } = home
    const [tables, files] = [await hashTables(app.db), readdirSync(app.home.results)]
    const pupil = { ...home.canary, street: 'Elders' }
    await expect(erasePupil(app, { ...order(), pupil })).rejects.toThrow(new UserError({ code: 'erased-meanwhile' }))
    expect(await hashTables(app.db)).toBe(tables)
    expect(readdirSync(app.home.results)).toEqual(files)
  })
})

describe('erasing a child of which backups lie in a folder of the operator', () => {
  it('leaves those that stand in no list, which may be of another home, and names them', async () => {
    const { app } = home
    const folder = mkdtempSync(join(tmpdir(), 'elk-test-'))
    const name = 'elk-20260401T000000Z-0000.tar.gz.age'
    writeFileSync(join(folder, name), 'x')
    const config = { ...app.config, backup: { ...app.config.backup, folder } }
    const [finished] = await erasePupil({ ...app, config }, { ...order(), copies: [name] })
    expect(finished?.copiesLeft).toEqual([join(folder, name)])
    expect(readdirSync(folder)).toEqual([name])
    rmSync(folder, { recursive: true })
  })
})

describe('erasing a child while the database refuses a statement', () => {
  /** Lets one call of erasing fail, on a connection of its own; answers whether the child is still there. */
  async function eraseFailingAt(n: number, kept: boolean): Promise<boolean> {
    const { app, canary } = home
    const failing = openFailingDatabase(app.home.database)
    failing.failAt(n, { kept })
    await erasePupil({ ...app, db: failing.db }, order()).catch(() => undefined)
    await failing.db.destroy()
    return (await findPupil(app.db, canary.elkNumber)) !== undefined
  }

  it('erases all of it or nothing, and can be finished, also when the commit was done and not acknowledged', async () => {
    const { app } = home
    const [tables, files] = [await hashTables(app.db), readdirSync(app.home.results)]
    let commitAt = 0
    while (await eraseFailingAt(commitAt + 1, false)) {
      commitAt++
      expect([commitAt, await hashTables(app.db)]).toEqual([commitAt, tables])
      expect([commitAt, readdirSync(app.home.results)]).toEqual([commitAt, files])
    }
    expect(commitAt).toBeGreaterThan(40)
    expect(await finishErasures(app)).toHaveLength(1)
    await app.close()
    home = await aCanaryHome()
    expect(await eraseFailingAt(commitAt, true)).toBe(false)
    expect(await finishErasures(home.app)).toMatchObject([{ kind: 'pupil', copiesLeft: [] }])
    expect(filesHolding(home.app.home.dir, home.traces)).toEqual([])
  })
})
