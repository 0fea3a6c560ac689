import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Random } from '../../src/random.js'
import { wordsOf } from '../doors/support/command-table.js'
import { brokenInvariants } from '../support/invariants.js'
import { mutatedBytes } from '../support/mutated-bytes.js'
import { seededRandom } from '../support/seeded-random.js'
import { type Homes, openHomes, type } from './support/homes.js'

// CI reads fifty files; by hand, for minutes: `ELK_FUZZ_SECONDS=600`.
const seconds = Number(process.env.ELK_FUZZ_SECONDS ?? 0)
const seed = process.env.ELK_SEED ?? String(Date.now())
const FILES = 50
const FILES_A_HOME = 10
const LONGEST_MS = 10_000
const MOST_GROWN = 250 * 2 ** 20

const readers: Readonly<Record<string, string>> = {
  'pupils import': 'pupils.csv',
  'advice import': 'advices.csv',
  'schools import': 'schools.csv',
  'departments import': 'departments.csv',
  'rounds seats': 'seats.csv',
  'results import': 'placement.csv',
}

const maySkip = ['pupils import', 'advice import', 'schools import', 'departments import']

const tricky = [
  ...[';', ',', '\t', '"', '""', '\r', '\n', '\r\n', '\0', '=', "'", '\u0000', '\u202e', '\ufeff', '\ud7ff', 'Ã«'],
  ...['31-02-2014', '29-2-2014', '0-0-0', '99999999999999999999', '-1', '1e9', '__proto__', '=cmd()', '+31', '@'],
  ...['vmbo-b/k', 'havo/vwo', 'kopklas', 's1/havo', '18AB00', 'BSN', 'ELK-nummer', 'a@b', 'é'.repeat(300)],
]

let homes: Homes
/** What the files hold before they are spoiled. */
let corpus: Record<string, Buffer>
beforeAll(async () => {
  homes = await openHomes()
  const desk = join(await homes.fresh('pupils import'), 'desk')
  corpus = Object.fromEntries(readdirSync(desk).map((file) => [file, readFileSync(join(desk, file))]))
}, 60_000)
afterAll(() => homes.close(), 60_000)

it(`spoiled files of every kind are read or refused, and leave nothing half (ELK_SEED=${seed})`, {
  timeout: (seconds + 120) * 1000,
}, async ({ annotate }) => {
  const random = seededRandom(seed)
  const end = performance.now() + seconds * 1000
  const ends: Record<string, number> = {}
  const wrong: unknown[] = []
  let [slowest, files] = [0, 0]
  const memory = process.memoryUsage().rss
  while (seconds > 0 ? performance.now() < end : files < FILES) {
    const name = pick(random, Object.keys(readers))
    const home = await homes.fresh(name)
    for (let file = 0; file < FILES_A_HOME; file++, files++) {
      const { ended, ms, faults } = await readSpoiled(random, home, name)
      ends[ended] = (ends[ended] ?? 0) + 1
      slowest = Math.max(slowest, ms)
      wrong.push(...faults)
    }
    wrong.push(...(await brokenInvariants(home)).map((broken) => [name, broken]))
  }
  await annotate(JSON.stringify({ files, slowest: Math.round(slowest), ...ends }))
  expect(wrong).toEqual([])
  expect(slowest).toBeLessThan(LONGEST_MS)
  expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_GROWN)
})

/** Spoils the file of a command, or gives it a spoiled one of another kind, and types the command. */
async function readSpoiled(random: Random, home: string, name: string) {
  const kind = random.below(4) === 0 ? pick(random, Object.keys(corpus)) : (readers[name] ?? '')
  const bytes = mutatedBytes(random, { corpus: [corpus[kind] ?? Buffer.alloc(0)], tricky }, 1 + random.below(3))
  writeFileSync(join(home, 'desk', readers[name] ?? ''), bytes)
  const startedAt = performance.now()
  const onlyValid = maySkip.includes(name) && random.below(2) === 0 ? ['--only-valid'] : []
  const { code, err } = await type(home, [...wordsOf(name), ...onlyValid])
  const isWell = [0, 1, 3].includes(code) && !/undefined|NaN|\[object/.test(err)
  return {
    ended: `exit ${code}`,
    ms: performance.now() - startedAt,
    faults: isWell ? [] : [[name, code, err, bytes.toString('base64')]],
  }
}

function pick(random: Random, names: readonly string[]): string {
  return names[random.below(names.length)] ?? ''
}
