import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Random } from '../../src/random.js'
import { wordsOf } from '../doors/support/command-table.js'
import { mountSmallDisk, type SmallDisk } from '../doors/support/small-disk.js'
import { seededRandom } from '../support/seeded-random.js'
import { howFar, stateOf } from './support/home-state.js'
import { disturbable, type Homes, isStepwise, openHomes, type } from './support/homes.js'
import { whatIsWrong } from './support/strike.js'

// CI fills the disk eight times; by hand: `ELK_TEST_FAULTS=2000`.
const FILLED = Number(process.env.ELK_TEST_FAULTS ?? 8)
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())
const MEGABYTES = 12
const MOST_FREE = 200_000
const HOUR_MS = 3_600_000

let homes: Homes
let disk: SmallDisk
beforeAll(async () => {
  homes = await openHomes()
}, 60_000)
beforeEach((context) => {
  const mounted = mountSmallDisk(MEGABYTES)
  if (!mounted) return context.skip('only root can mount a small disk to fill up')
  disk = mounted
})
afterEach(() => disk?.remove())
afterAll(() => homes.close(), 60_000)

/** A fresh home on the small disk, in which a command can be done. */
async function moveIn(name: string): Promise<string> {
  const home = join(disk.dir, 'home')
  rmSync(home, { recursive: true, force: true })
  disk.leaveFree(MEGABYTES * 2 ** 20)
  cpSync(await homes.fresh(name), home, { recursive: true })
  return home
}

it(`${FILLED} times a disk that is full after so many bytes: a command is done or says so, never half (ELK_TEST_SEED=${seed})`, {
  timeout: HOUR_MS,
}, async ({ annotate }) => {
  const random = seededRandom(seed)
  const ends: Record<string, number> = {}
  const wrong: unknown[] = []
  for (let count = 0; count < FILLED; count++) {
    const name = disturbable[random.below(disturbable.length)] ?? ''
    const { free, ended, faults } = await fillOnce(random, name)
    ends[ended] = (ends[ended] ?? 0) + 1
    if (faults.length > 0) wrong.push([name, free, ended, ...faults])
  }
  await annotate(JSON.stringify(ends))
  expect(wrong).toEqual([])
})

async function fillOnce(random: Random, name: string) {
  const home = await moveIn(name)
  const free = random.below(MOST_FREE)
  disk.leaveFree(free)
  const { code, err } = await type(home, wordsOf(name))
  disk.leaveFree(MEGABYTES * 2 ** 20)
  const usual = await homes.undisturbed(name)
  const far = howFar(await stateOf(home), usual)
  const faults = await whatIsWrong(home, name, far)
  // What is to be wiped after the log can be finished later.
  if (code === 1 && !/vol of stuk|elk privacy finish/.test(err)) faults.push(err)
  if (code === 1 && far !== 'not done' && !usual.onlyLooks && !isStepwise(name)) faults.push(`${far}, and refused`)
  if (![0, 1, 3].includes(code)) faults.push(err)
  return { free, ended: `exit ${code}, ${far}`, faults }
}

it(`a disk that the system has made read-only lets no command write, and each says so (ELK_TEST_SEED=${seed})`, {
  timeout: HOUR_MS,
}, async () => {
  const random = seededRandom(seed)
  const some = disturbable.filter(() => random.below(disturbable.length) < FILLED)
  for (const name of some) {
    const home = await moveIn(name)
    const before = await stateOf(home)
    disk.allowWriting(false)
    const ran = await type(home, wordsOf(name))
    disk.allowWriting(true)
    const refused = { code: 1, out: '', err: expect.stringContaining('niet lezen of schrijven') }
    if (ran.code !== 0) expect([name, ran]).toEqual([name, refused])
    expect([name, (await stateOf(home)).tables]).toEqual([name, before.tables])
  }
})
