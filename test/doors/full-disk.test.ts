import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeDkimKey } from '../../src/actions/make-dkim-key.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { type Home, homeAt } from '../../src/home.js'
import { elkNumber } from '../support/a-school.js'
import { run } from '../support/run.js'
import { copyHome, hashHome, removeCopies } from './support/home-copy.js'
import { mountSmallDisk, type SmallDisk } from './support/small-disk.js'
import { openWorld, type World } from './support/world.js'

const MEGABYTES = 12
const KILOBYTE = 1024

let world: World
let disk: SmallDisk
let home: Home
let before: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async (context) => {
  const mounted = mountSmallDisk(MEGABYTES)
  if (!mounted) return context.skip('only root can mount a small disk to fill up')
  disk = mounted
  home = homeAt(join(disk.dir, 'home'))
  const copy = await copyHome(world.app)
  before = await hashHome(copy)
  cpSync(copy, home.dir, { recursive: true })
})
afterEach(() => disk?.remove())
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

const correction = (city: string) => ['pupils', 'correct', elkNumber(1), '--set', `city=${city}`, '--reason', 'x']
const pupilsCsv = () => join(world.cwd, 'pupils.csv')
const changes = () => [
  correction('Diemen'),
  ['pupils', 'import', manyPupils(), '--yes'],
  ['logins', 'send', '--all', '--yes'],
  ['mail', 'work', '--once'],
  ['mail', 'preview'],
  ['clock', 'set', '2026-03-27T09:00'],
]

/** A file that takes more room than the disk will have. */
function manyPupils(): string {
  const [header = ''] = readFileSync(pupilsCsv(), 'utf8').split('\n')
  const rows = Array.from({ length: 400 }, (_, n) => `18AB00,${1000 + n},Kind ${n},Familie ${n},14-02-2014`)
  const file = join(world.cwd, 'many-pupils.csv')
  writeFileSync(file, [header, ...rows].join('\n'))
  return file
}

function expectWhole(): void {
  const sqlite = openSqlite(home.database, { mustExist: true })
  expect(sqlite.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  sqlite.close()
}

describe('on a disk that is full', () => {
  it('every command says so and changes nothing', async () => {
    disk.leaveFree(0)
    for (const argv of [['status'], ...changes(), ['forms', 'print', elkNumber(1), '-o', join(disk.dir, 'form.pdf')]]) {
      const { code, err } = await run(home.dir, ...argv)
      expect({ code, err }, argv.join(' ')).toEqual({
        code: 1,
        err: `De schijf van ${home.dir} is vol of stuk. Maak ruimte en probeer het opnieuw; er is niets veranderd.\n`,
      })
    }
    expect(await run(join(disk.dir, 'new'), 'init', '--rehearsal')).toMatchObject({ code: 1, out: '' })
    expect(readdirSync(disk.dir).sort()).toEqual(['ballast', 'home'])
    disk.leaveFree(MEGABYTES * KILOBYTE * KILOBYTE)
    expect(await hashHome(home.dir)).toBe(before)
    for (const argv of changes()) expect(await run(home.dir, ...argv), argv.join(' ')).toMatchObject({ code: 0 })
    expectWhole()
  })

  it.each([40, 60, 80, 120, 200])('but for %i kB, a command is done or says so, never half', async (kilobytes) => {
    for (const argv of changes()) {
      disk.leaveFree(kilobytes * KILOBYTE)
      const { code, err } = await run(home.dir, ...argv)
      if (code !== 0)
        expect({ code, err }, argv.join(' ')).toEqual({ code: 1, err: expect.stringMatching(/vol of stuk/) })
    }
    disk.leaveFree(MEGABYTES * KILOBYTE * KILOBYTE)
    expectWhole()
    expect(await run(home.dir, 'audit', 'verify')).toMatchObject({ code: 0 })
    expect(await run(home.dir, ...correction('Weesp'))).toMatchObject({ code: 0 })
  })

  it('a key to sign mail with for which there is no room leaves no piece of one, which would stand in the way', async () => {
    disk.leaveFree(0)
    const settings = { domain: 'example.org', selector: 'elk', keyFile: 'dkim-elk.key' }
    await expect(makeDkimKey({ ...world.app, home }, settings)).rejects.toMatchObject({
      problem: { code: 'disk-full' },
    })
    expect(existsSync(join(home.dir, 'dkim-elk.key'))).toBe(false)
  })

  it('a table and a form for which there is no room leave the older ones whole', async () => {
    for (const [file, argv] of [
      ['status.csv', ['status', '--csv']],
      ['forms.pdf', ['forms', 'print', '--school', '18AB00', '-o']],
    ] as const) {
      const path = join(disk.dir, file)
      writeFileSync(path, 'older')
      disk.leaveFree(48 * KILOBYTE)
      const { code, err } = await run(home.dir, ...argv, path)
      if (code !== 0) expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/vol of stuk/) })
      expect(existsSync(`${path}.part`)).toBe(false)
      if (code !== 0) expect(readFileSync(path, 'utf8')).toBe('older')
    }
  })
})
