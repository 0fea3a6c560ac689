import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { homeAt } from '../../src/home.js'
import { end, endAll, startElk } from '../support/elk-process.js'
import { leftBehind } from '../support/invariants/file-invariants.js'
import { brokenInvariants } from '../support/invariants.js'
import { run } from '../support/run.js'
import { seededRandom } from '../support/seeded-random.js'
import { type Homes, openHomes } from './support/homes.js'

// CI kills each once; by hand: `ELK_TEST_KILLS=100`.
const KILLS = Number(process.env.ELK_TEST_KILLS ?? 1)
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())
const LONGEST_MS = 700

let homes: Homes
let home: string
let key: string
beforeAll(async () => {
  homes = await openHomes()
  home = await homes.fresh('pupils import')
  key = join(dirname(home), 'backup.key')
  expect(await run(undefined, 'backup', 'key', key)).toMatchObject({ code: 0, err: '' })
  const recipient = /age1[a-z0-9]+/.exec(readFileSync(key, 'utf8'))?.[0]
  const { config } = homeAt(home)
  const settings = readFileSync(config, 'utf8').replace(/^recipients = .*$/m, `recipients = ["${recipient}"]`)
  writeFileSync(config, settings)
})
afterAll(async () => {
  await endAll()
  await homes.close()
})

const random = seededRandom(seed)

async function killAtRandom(on: string, ...argv: string[]): Promise<void> {
  const child = startElk(on, ...argv)
  await sleep(150 + random.below(LONGEST_MS))
  await end(child, 'SIGKILL')
}

async function makeBackup(): Promise<string> {
  const { out, err } = await run(home, 'backup', 'create', '--json')
  expect(err).toBe('')
  return (JSON.parse(out) as { file: string }).file
}

it(`${KILLS} times kill -9 while a backup is made: none is listed that is not whole, and the next is (ELK_TEST_SEED=${seed})`, {
  timeout: 60_000 + KILLS * 10_000,
}, async () => {
  for (let kill = 1; kill <= KILLS; kill++) {
    await killAtRandom(home, 'backup', 'create')
    expect([kill, await brokenInvariants(home)]).toEqual([kill, []])
    const file = await makeBackup()
    expect(await run(undefined, 'backup', 'verify', file, '--identity', key)).toMatchObject({ code: 0 })
    expect([kill, await brokenInvariants(home), leftBehind(home)]).toEqual([kill, [], []])
  }
})

it(`${KILLS} times kill -9 while a backup is put back: there is a whole home or none (ELK_TEST_SEED=${seed})`, {
  timeout: 60_000 + KILLS * 10_000,
}, async () => {
  const file = await makeBackup()
  const to = join(dirname(home), 'restored')
  const restoring = ['backup', 'restore', file, '--identity', key, '--to', to, '--yes']
  for (let kill = 1; kill <= KILLS; kill++) {
    rmSync(to, { recursive: true, force: true })
    await killAtRandom(home, ...restoring)
    if (existsSync(to)) expect([kill, await brokenInvariants(to)]).toEqual([kill, []])
    rmSync(to, { recursive: true, force: true })
    expect(await run(undefined, ...restoring)).toMatchObject({ code: 0 })
    expect([kill, await brokenInvariants(to), leftBehind(to)]).toEqual([kill, [], []])
    expect(readdirSync(dirname(home)).filter((name) => name.startsWith('.restored'))).toEqual([])
  }
})
