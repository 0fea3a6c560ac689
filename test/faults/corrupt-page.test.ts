import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { homeAt } from '../../src/home.js'
import type { Random } from '../../src/random.js'
import { wordsOf } from '../doors/support/command-table.js'
import { brokenInvariants } from '../support/invariants.js'
import { seededRandom } from '../support/seeded-random.js'
import { disturbable, type Homes, openHomes, type } from './support/homes.js'

// CI damages fifteen databases; by hand: `ELK_TEST_FAULTS=2000`.
const DAMAGED = Number(process.env.ELK_TEST_FAULTS ?? 15)
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())
const PAGE = 4096
const HOUR_MS = 3_600_000

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
}, 60_000)
afterAll(() => homes.close(), 60_000)

/** What a disk that fails, or who wrote past it, makes of a page. */
const damages: Record<string, (random: Random, page: Buffer, whole: Buffer) => Buffer> = {
  'one bit': (random, page) => altered(page, random.below(PAGE), (byte) => byte ^ (1 << random.below(8))),
  'some bytes': (random, page) => {
    const at = random.below(PAGE - 64)
    return Buffer.concat([page.subarray(0, at), random.bytes(64), page.subarray(at + 64)])
  },
  zeros: () => Buffer.alloc(PAGE),
  noise: (random) => random.bytes(PAGE),
  'half of it zeros': (_random, page) => Buffer.concat([page.subarray(0, PAGE / 2), Buffer.alloc(PAGE / 2)]),
  'another page in its place': (random, _page, whole) => pageOf(whole, random.below(whole.length / PAGE)),
}

it(`${DAMAGED} times a damaged page: a command says so or does without that page, and the backup works (ELK_TEST_SEED=${seed})`, {
  timeout: HOUR_MS,
}, async ({ annotate }) => {
  const random = seededRandom(seed)
  const ends: Record<string, number> = {}
  const wrong: unknown[] = []
  for (let count = 0; count < DAMAGED; count++) {
    const name = disturbable[random.below(disturbable.length)] ?? ''
    const kind = Object.keys(damages)[random.below(Object.keys(damages).length)] ?? ''
    const { page, ended, faults } = await damageOnce(random, name, kind)
    ends[ended] = (ends[ended] ?? 0) + 1
    if (faults.length > 0) wrong.push([name, kind, page, ...faults])
  }
  await annotate(JSON.stringify(ends))
  expect(wrong).toEqual([])
})

/** Does a command on a home of which a page is damaged, and once more after the whole database is put back. */
async function damageOnce(random: Random, name: string, kind: string) {
  const home = await homes.fresh(name)
  const { database } = homeAt(home)
  const whole = readFileSync(database)
  const page = damage(random, database, kind)
  const ran = await type(home, wordsOf(name))
  for (const beside of ['-wal', '-shm']) rmSync(`${database}${beside}`, { force: true })
  writeFileSync(database, whole)
  const again = await type(home, wordsOf(name))
  return {
    page,
    ended: /De database in .* is beschadigd/.test(ran.err) ? 'said to be damaged' : `exit ${ran.code}`,
    faults: [
      ...[ran, again].flatMap(({ code, err }) => ([0, 1, 3].includes(code) ? [] : [err])),
      ...(await brokenInvariants(home)),
    ],
  }
}

/** Damages a page of a database; answers which. */
function damage(random: Random, file: string, kind: string): number {
  const whole = readFileSync(file)
  const number = random.below(whole.length / PAGE)
  const damaged = damages[kind]?.(random, pageOf(whole, number), whole) ?? Buffer.alloc(PAGE)
  writeFileSync(file, Buffer.concat([whole.subarray(0, number * PAGE), damaged, whole.subarray((number + 1) * PAGE)]))
  return number
}

function pageOf(whole: Buffer, number: number): Buffer {
  return whole.subarray(number * PAGE, (number + 1) * PAGE)
}

function altered(page: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(page)
  copy[at] = change(copy[at] ?? 0)
  return copy
}
