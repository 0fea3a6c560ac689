import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/db/open.js'
import { type Home, homeAt } from '../../src/home.js'
import { startPortal } from '../support/city/city-life.js'
import { end, endAll } from '../support/elk-process.js'
import { freePort } from '../support/free-port.js'
import { leftBehind } from '../support/invariants/file-invariants.js'
import { brokenInvariants } from '../support/invariants.js'
import { seededRandom } from '../support/seeded-random.js'
import { type Homes, openHomes, type } from './support/homes.js'
import { type Asked, askUntilAnswered, type ToAsk } from './support/school-script.js'

// CI kills the portal twice; by hand: `ELK_TEST_KILLS=200`.
const KILLS = Number(process.env.ELK_TEST_KILLS ?? 2)
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())
const LONGEST_LIFE_MS = 600
const SCHOOLS = [
  { school: '18AB00', pupil: 1 },
  { school: '19CD01', pupil: 6 },
]

let homes: Homes
let home: Home
let db: Database
let place: { home: string; baseUrl: string; port: number }
beforeAll(async () => {
  homes = await openHomes()
  const dir = await homes.fresh('pupils import')
  home = homeAt(dir)
  const port = await freePort()
  place = { home: dir, baseUrl: `http://localhost:${port}`, port }
  writeFileSync(home.config, readFileSync(home.config, 'utf8').replace(/^url = .*$/m, `url = "${place.baseUrl}"`))
  db = openDatabase(home.database, { mustExist: true })
})
afterAll(async () => {
  await db.destroy()
  await endAll()
  await homes.close()
})

async function makeKey(school: string): Promise<string> {
  const about = ['--school', school, '--name', 'nacht', '--scope', 'pupils', '--expires', '2026-09-01', '--json']
  const { out, err } = await type(home.dir, ['tokens', 'add', ...about])
  expect(err).toBe('')
  return (JSON.parse(out) as { token: string }).token
}

/** A file with one pupil more, then another city for a pupil, and so on: what is done twice shows. */
function toAsk(school: string, elkNumber: string, turn: number): ToAsk {
  const header = 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum'
  const row = `${school},${1000 + turn},Kind ${turn},Haddad,14-02-2014`
  return turn % 2 === 0
    ? { path: '/pupils/import', type: 'text/csv', body: `${header}\n${row}\n` }
    : {
        path: `/pupils/${elkNumber}/corrections`,
        type: 'application/json',
        body: JSON.stringify({ set: [`city=Stad ${turn}`], reason: 'verhuisd' }),
      }
}

it(`the portal is killed ${KILLS} times while schools ask: what they ask is done once (ELK_TEST_SEED=${seed})`, {
  timeout: 60_000 + KILLS * 20_000,
}, async ({ annotate }) => {
  const random = seededRandom(seed)
  const keys = await Promise.all(SCHOOLS.map(({ school }) => makeKey(school)))
  const pupils = await db.selectFrom('pupils').select(['id', 'elk_number']).execute()
  let isOver = false
  const asked: Asked[][] = SCHOOLS.map(() => [])
  const scripts = SCHOOLS.map(async ({ school, pupil }, index) => {
    const elkNumber = pupils.find(({ id }) => id === pupil)?.elk_number ?? ''
    for (let turn = 0; !isOver; turn++)
      asked[index]?.push(await askUntilAnswered(place.baseUrl, keys[index] ?? '', toAsk(school, elkNumber, turn)))
  })
  for (let kill = 1; kill <= KILLS; kill++) {
    const portal = await startPortal(place)
    await sleep(random.below(LONGEST_LIFE_MS))
    await end(portal, 'SIGKILL')
    expect([kill, await brokenInvariants(home.dir)]).toEqual([kill, []])
  }
  const portal = await startPortal(place)
  isOver = true
  await Promise.all(scripts)
  await end(portal, 'SIGTERM')

  const all = asked.flat()
  await annotate(JSON.stringify({ asked: all.length, again: all.filter(({ times }) => times > 1).length }))
  expect(all.filter(({ status }) => status !== 200)).toEqual([])
  expect(await countActs('pupils imported')).toBe(
    asked.flatMap((one) => one.filter((_, turn) => turn % 2 === 0)).length,
  )
  expect(await countActs('pupil corrected')).toBe(
    asked.flatMap((one) => one.filter((_, turn) => turn % 2 === 1)).length,
  )
  const kept = await db.selectFrom('api_requests').select('idempotency_key').execute()
  expect(kept.map((row) => row.idempotency_key).sort()).toEqual(all.map((one) => one.idempotencyKey).sort())
  expect([await brokenInvariants(home.dir), leftBehind(home.dir)]).toEqual([[], []])
})

async function countActs(act: string): Promise<number> {
  const acts = await db
    .selectFrom('audit')
    .select('id')
    .where('act', '=', act)
    .where('actor', 'like', 'api:%')
    .execute()
  return acts.length
}
