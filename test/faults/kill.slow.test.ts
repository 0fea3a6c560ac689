import { afterAll, beforeAll, expect, it } from 'vitest'
import { endAll } from '../support/elk-process.js'
import { seededRandom } from '../support/seeded-random.js'
import { disturbable, type Homes, openHomes } from './support/homes.js'
import { killOnce } from './support/kill-once.js'

// CI kills twenty times; by hand: `ELK_TEST_KILLS=200`, perhaps of one command: `ELK_TEST_COMMAND='pupils import'`.
const KILLS = Number(process.env.ELK_TEST_KILLS ?? 20)
const commands = process.env.ELK_TEST_COMMAND ? [process.env.ELK_TEST_COMMAND] : disturbable
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
})
afterAll(async () => {
  await endAll()
  await homes.close()
})

it(`${KILLS} times kill -9 at a random moment of a random command: done or not done, and it can be done again (ELK_TEST_SEED=${seed})`, {
  timeout: 60_000 + KILLS * 10_000,
}, async ({ annotate }) => {
  const random = seededRandom(seed)
  const ends: Record<string, number> = {}
  const struck = new Set<string>()
  for (let kill = 1; kill <= KILLS; ) {
    const name = commands[random.below(commands.length)] ?? ''
    if ((await homes.undisturbed(name)).leavesNothing) continue
    const { moment, far, wrong } = await killOnce(homes, name, random)
    expect([name, kill, moment, wrong]).toEqual([name, kill, moment, []])
    struck.add(name)
    ends[`${moment}: ${far}`] = (ends[`${moment}: ${far}`] ?? 0) + 1
    kill++
  }
  await annotate(JSON.stringify({ commands: struck.size, ...ends }))
  // Were they all killed too early or too late, nothing would have been tried.
  const isDone = (end: string) => end.endsWith(': done')
  expect(Object.keys(ends).some(isDone) && Object.keys(ends).some((end) => !isDone(end))).toBe(true)
})
