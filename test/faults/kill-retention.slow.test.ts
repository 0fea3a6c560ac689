import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlite } from '../../src/db/sqlite.js'
import { homeAt } from '../../src/home.js'
import { commandTable, wordsOf } from '../doors/support/command-table.js'
import { end, endAll, startElkIn } from '../support/elk-process.js'
import { leftBehind } from '../support/invariants/file-invariants.js'
import { brokenInvariants } from '../support/invariants.js'
import { seededRandom } from '../support/seeded-random.js'
import { type Homes, openHomes, type } from './support/homes.js'

// CI kills once; by hand: `ELK_TEST_KILLS=100`. One child's erasure: erase-killed.slow.test.ts.
const KILLS = Number(process.env.ELK_TEST_KILLS ?? 1)
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())
const LONGEST_WORK_MS = 150
const CANARY = 'Kanarievogelstraat'
const tess = commandTable['privacy erase']?.elk ?? ''

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
})
afterAll(async () => {
  await endAll()
  await homes.close()
})

const random = seededRandom(seed)

it(`${KILLS} times kill -9 while a procedure is erased: a child is there with everything, or gone to the last byte once it is finished (ELK_TEST_SEED=${seed})`, {
  timeout: 60_000 + KILLS * 10_000,
}, async () => {
  for (let kill = 1; kill <= KILLS; kill++) {
    const home = await homes.fresh('retention apply')
    const naming = ['pupils', 'correct', tess, '--set', `street=${CANARY}`, '--reason', `naar de ${CANARY}`]
    expect(await type(home, naming)).toMatchObject({ code: 0 })
    await killAtWork(home)
    expect([kill, await brokenInvariants(home)]).toEqual([kill, []])
    if (isThere(home)) expect(await type(home, wordsOf('retention apply'))).toMatchObject({ code: 0 })
    expect(await type(home, ['privacy', 'finish'])).toMatchObject({ code: 0 })
    expect([kill, filesWith(home), leftBehind(home)]).toEqual([kill, [], []])
    expect([kill, await brokenInvariants(home)]).toEqual([kill, []])
    expect(await type(home, ['audit', 'verify'])).toMatchObject({ code: 0 })
  }
})

async function killAtWork(home: string): Promise<void> {
  const child = startElkIn(join(home, 'desk'), home, ...wordsOf('retention apply'))
  while (child.exitCode === null && !existsSync(`${homeAt(home).database}-wal`)) await sleep(1)
  await sleep(random.below(LONGEST_WORK_MS))
  await end(child, 'SIGKILL')
}

function isThere(home: string): boolean {
  const sqlite = openSqlite(homeAt(home).database, { mustExist: true })
  const pupil = sqlite.prepare('select id from pupils where elk_number = ?').get(tess)
  sqlite.close()
  return pupil !== undefined
}

/** The files of a home in which something of the child can be read. */
function filesWith(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(home, name)
    return statSync(file).isFile() && readFileSync(file).includes(CANARY)
  })
}
