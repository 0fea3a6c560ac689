import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlite } from '../../src/db/sqlite.js'
import { homeAt } from '../../src/home.js'
import { wordsOf } from '../doors/support/command-table.js'
import { brokenInvariants } from '../support/invariants.js'
import { seededRandom } from '../support/seeded-random.js'
import { stateOf } from './support/home-state.js'
import { disturbable, type Homes, openHomes, type } from './support/homes.js'

// CI locks five times; by hand: `ELK_TEST_FAULTS=1000`. A lock that does not end: test/doors/locked.slow.test.ts.
const LOCKED = Number(process.env.ELK_TEST_FAULTS ?? 5)
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())
const LONGEST_MS = 150

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
}, 60_000)
afterAll(() => homes.close(), 60_000)

it(`${LOCKED} times another writes now and then while a command works: it waits, and is done (ELK_TEST_SEED=${seed})`, {
  timeout: 60_000 + LOCKED * 2_000,
}, async () => {
  const random = seededRandom(seed)
  for (let count = 0; count < LOCKED; count++) {
    const name = disturbable[random.below(disturbable.length)] ?? ''
    const { after } = await homes.undisturbed(name)
    const home = await homes.fresh(name)
    const pauses = Array.from({ length: 3 }, () => [random.below(LONGEST_MS), random.below(10)] as const)
    const stop = lockNowAndThen(home, pauses)
    const { code, err } = await type(home, wordsOf(name))
    await stop()
    expect([name, code, err]).toEqual([name, expect.toSatisfy((ended) => [0, 3].includes(ended)), expect.anything()])
    expect([name, (await stateOf(home)).sizes]).toEqual([name, after.sizes])
    expect([name, await brokenInvariants(home)]).toEqual([name, []])
  }
})

/** Keeps the database locked for a while, lets go, and again; answers how to wait for its end. */
function lockNowAndThen(home: string, pauses: readonly (readonly [heldMs: number, freeMs: number])[]) {
  const sqlite = openSqlite(homeAt(home).database, { mustExist: true })
  const begin = () => sqlite.exec('begin immediate; update procedure set year = year + 1')
  begin()
  const work = (async () => {
    for (const [index, [heldMs, freeMs]] of pauses.entries()) {
      if (index > 0) begin()
      await sleep(heldMs)
      sqlite.exec('rollback')
      await sleep(freeMs)
    }
    sqlite.close()
  })()
  return () => work
}
