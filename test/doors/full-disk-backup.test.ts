import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { homeAt } from '../../src/home.js'
import { aKeeper, type Keeper } from '../support/a-backup.js'
import { run } from '../support/run.js'
import { settingsText } from '../support/settings-text.js'
import { copyHome, hashHome, removeCopies } from './support/home-copy.js'
import { mountSmallDisk, type SmallDisk } from './support/small-disk.js'
import { openWorld, type World } from './support/world.js'

const MEGABYTES = 8
const KILOBYTE = 1024

let world: World
let keeper: Keeper
let disk: SmallDisk
let home: string

beforeAll(async () => {
  world = await openWorld()
  keeper = await aKeeper()
})
beforeEach(async (context) => {
  const mounted = mountSmallDisk(MEGABYTES)
  if (!mounted) return context.skip('only root can mount a small disk to fill up')
  disk = mounted
  home = await copyHome(world.app)
  const folder = join(disk.dir, 'backups')
  mkdirSync(folder)
  writeFileSync(homeAt(home).config, settingsText({ ...world.app.config, backup: { ...keeper.backup, folder } }))
})
afterEach(() => disk?.remove())
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

const files = () => readdirSync(join(disk.dir, 'backups'))

describe('on a disk that is full', () => {
  it.each([0, 4, 8, 12])('but for %i kB, no backup is made: it says so, and leaves nothing half', async (kilobytes) => {
    const before = await hashHome(home)
    disk.leaveFree(kilobytes * KILOBYTE)
    const { code, out, err } = await run(home, 'backup', 'create')
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining('vol of stuk') })
    expect(files()).toEqual([])
    expect(readdirSync(join(homeAt(home).backups, '.making'))).toEqual(['lock'])
    expect(await hashHome(home)).toBe(before)
    disk.leaveFree(MEGABYTES * KILOBYTE * KILOBYTE)
    expect(await run(home, 'backup', 'create')).toMatchObject({ code: 0 })
    expect(files()).toHaveLength(1)
  })

  it('no home is put back: it says so, and leaves nothing half', async () => {
    await run(home, 'backup', 'create')
    const file = join(disk.dir, 'backups', files()[0] ?? '')
    const words = ['backup', 'restore', file, '--identity', keeper.keyFile, '--to', join(disk.dir, 'restored')]
    const there = readdirSync(disk.dir).sort()
    for (const kilobytes of [0, 8, 100, 300]) {
      disk.leaveFree(kilobytes * KILOBYTE)
      expect(await run(undefined, ...words)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining('vol of stuk'),
      })
      expect(readdirSync(disk.dir).filter((name) => name !== 'ballast')).toEqual(there)
    }
    disk.leaveFree(MEGABYTES * KILOBYTE * KILOBYTE)
    expect(await run(undefined, ...words)).toMatchObject({ code: 0 })
    expect(readFileSync(file).length).toBeGreaterThan(0)
  })
})
