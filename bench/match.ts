import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { canonicalBytes, sha256Hex } from '../src/domain/matching/canonical-json.js'
import { type CompactLists, compactLists } from '../src/domain/matching/compact-lists.js'
import { drawLots } from '../src/domain/matching/lots.js'
import { readLists } from '../src/domain/matching/read-lists.js'
import { runMatch } from '../src/domain/matching/run-match.js'
import { giveSeats, newSeats } from '../src/domain/matching/seats.js'
import { simulateDraws } from '../src/domain/matching/simulate-draws.js'
import { packageRoot } from '../src/package.js'
import { matchCity } from './match-city.js'
import { type Claim, inTurn, peakMb } from './measure.js'

const RUNS = 7
const CITY = 8000
const SIZES = [CITY, 170_000, 1_000_000]
const DRAWS = 1000
const draw = { seed: 'a seed of a measurement', source: 'a measurement' }

/** The draw at the size of a city, of a country and beyond, each beside the least that any draw must do. */
export async function measureMatch(): Promise<Claim[]> {
  // A process that is started later counts what this one held as its own.
  const claims = SIZES.map(memory)
  for (const pupils of SIZES) claims.push(...(await seatsAndLots(pupils)))
  return [...claims, await wholeDraw(), await filesOfDraw(), await simulation()]
}

/** One whole draw with its outcome and nothing else, of which another process takes the memory. */
export function drawOnce(pupils: number): string {
  const { departments } = runMatch(matchCity(pupils), '', draw, [])
  return `${departments.length} departments drawn for`
}

async function seatsAndLots(pupils: number): Promise<Claim[]> {
  const { participants, ...rest } = matchCity(pupils)
  const codes = participants.map(({ code }) => code)
  const compact = compactLists({ ...rest, participants })
  const order = drawLots('', draw.seed, codes)
  const seats = newSeats(compact)
  const seating = await inTurn(
    RUNS,
    () => millisecondsOf(() => giveSeats(compact, order, seats)),
    () => millisecondsOf(() => bareLoop(compact, order)),
  )
  const lots = await inTurn(
    1,
    () => millisecondsOf(() => drawLots('', draw.seed, codes)),
    () => millisecondsOf(() => bareHmacs(codes)),
  )
  return [
    { work: `seats of ${pupils} pupils`, ...seating, baseline: 'bare loop over typed arrays', goal: 'at most 3 times' },
    { work: 'their lot numbers', ...lots, baseline: 'an HMAC of each code', goal: '' },
  ]
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What no draw can do without: everybody in turn gets the first choice that is free. */
export function bareLoop({ starts, choices, capacities }: CompactLists, order: Int32Array): Int32Array {
  const free = capacities.slice()
  const seats = new Int32Array(order.length)
  for (const participant of order) {
    const end = starts[participant + 1] as number
    for (let at = starts[participant] as number; at < end; at++) {
      const department = choices[at] as number
      if ((free[department] as number) > 0) {
        free[department] = (free[department] as number) - 1
        seats[participant] = department + 1
        break
      }
    }
  }
  return seats
}

function bareHmacs(codes: readonly string[]): void {
  const key = Buffer.alloc(32)
  for (const code of codes) createHmac('sha256', key).update(code).digest()
}

async function wholeDraw(): Promise<Claim> {
  const lists = matchCity(CITY)
  const codes = lists.participants.map(({ code }) => code)
  const times = await inTurn(
    RUNS,
    () => millisecondsOf(() => runMatch(lists, '', draw, [])),
    () => millisecondsOf(() => bareHmacs(codes)),
  )
  return {
    work: `whole draw of ${CITY}, outcome included`,
    ...times,
    baseline: 'an HMAC of each code',
    goal: 'under 100 ms',
  }
}

async function filesOfDraw(): Promise<Claim> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-bench-'))
  const [lists, outcome] = [join(dir, 'lists.json'), join(dir, 'outcome.json')]
  writeFileSync(lists, canonicalBytes(matchCity(CITY)))
  const times = await inTurn(
    RUNS,
    () => millisecondsOf(() => drawFromFile(lists, outcome)),
    () => millisecondsOf(() => copyAsJson(lists, outcome)),
  )
  rmSync(dir, { recursive: true })
  return {
    work: `draw of ${CITY} from file to file`,
    ...times,
    baseline: 'JSON.parse and stringify of them',
    goal: 'under 300 ms',
  }
}

function drawFromFile(lists: string, outcome: string): void {
  const bytes = readFileSync(lists)
  const read = readLists(bytes)
  if (!read?.lists || read.findings.length > 0) throw new Error('the lists of the measurement have findings')
  writeFileSync(outcome, canonicalBytes(runMatch(read.lists, sha256Hex(bytes), draw, [])))
}

function copyAsJson(lists: string, outcome: string): void {
  const parsed: unknown[] = [lists, outcome].map((file) => JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(outcome, `${JSON.stringify(parsed[1])}\n`)
}

async function simulation(): Promise<Claim> {
  const lists = matchCity(CITY)
  const compact = compactLists(lists)
  const order = drawLots(
    '',
    draw.seed,
    lists.participants.map(({ code }) => code),
  )
  const times = await inTurn(
    1,
    () => millisecondsOf(() => simulateDraws(lists, { draws: DRAWS, seed: draw.seed }, () => undefined)),
    () =>
      millisecondsOf(() => {
        for (let index = 0; index < DRAWS; index++) bareLoop(compact, order)
      }),
  )
  return { work: `${DRAWS} simulated draws of ${CITY}`, ...times, baseline: 'as many bare loops', goal: '' }
}

function memory(pupils: number): Claim {
  const script = join(packageRoot, 'scripts/run.mjs')
  const ms = peakMb([script, join(packageRoot, 'bench/main.ts'), 'match', String(pupils)])
  return {
    work: `peak memory of a draw of ${pupils}, in MB`,
    ms,
    baseline: 'node -e 0',
    baselineMs: peakMb(['-e', '0']),
    goal: '',
  }
}
