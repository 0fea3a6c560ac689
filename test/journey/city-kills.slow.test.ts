import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listApplications } from '../../src/db/applications.js'
import { type Database, openDatabase } from '../../src/db/open.js'
import { listPupils } from '../../src/db/pupils.js'
import { listSubmissions } from '../../src/db/submissions.js'
import { homeAt } from '../../src/home.js'
import { findAuditBreak } from '../support/audit-break.js'
import type { CityFamily } from '../support/city/city-family.js'
import { type CityHome, importCity, makeCityHome, mustRun } from '../support/city/city-home.js'
import {
  type Acknowledged,
  liveThrough,
  readElkNumbers,
  readKeys,
  startPortal,
  waitFor,
} from '../support/city/city-life.js'
import { end, endAll, startElk } from '../support/elk-process.js'
import { run } from '../support/run.js'
import { seededRandom } from '../support/seeded-random.js'
import { type ReceivedMail, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'

// CI kills fifty times; `ELK_TEST_KILLS=400` kills the worker and the portal two hundred times each, while more families register.
const KILLS = Number(process.env.ELK_TEST_KILLS ?? 50)
const PUPILS = Math.max(300, 6 * KILLS)
const CONNECTIONS = 3
const PATIENCE_MS = 400_000 + 4000 * KILLS
const seed = process.env.ELK_TEST_SEED ?? String(Date.now())

describe(`portal and mail worker are killed ${KILLS} times while ${PUPILS} families register (ELK_TEST_SEED=${seed})`, () => {
  let server: TestSmtpServer
  let city: CityHome
  let db: Database
  let told: Acknowledged[]
  let kills = { worker: 0, portal: 0 }
  const who = (behaviour: CityFamily['behaviour']) =>
    city.families.filter((family) => family.behaviour === behaviour).length

  beforeAll(async () => {
    server = await startSmtpServer({ connections: CONNECTIONS })
    city = await makeCityHome({ pupils: PUPILS, seed: 7, smtp: server.settings })
    await importCity(city, run)
    await mustRun(city.home, 'logins', 'send', '--all', '--yes')
    const worker = keepKilling(() => Promise.resolve(startWorker(city)), {
      most: KILLS / 2,
      within: [120, 500],
      seed: `${seed} worker`,
    })
    await waitFor(() => server.received().length >= who('definitive') + who('broken-off'), PATIENCE_MS)
    await resolveUnknown(city, server)
    const portal = keepKilling(() => startPortal(city), { most: KILLS / 2, within: [150, 900], seed: `${seed} portal` })
    told = await liveThrough(city, await readKeys(server.received()), await readElkNumbers(city))
    kills = { worker: await worker.stop(), portal: await portal.stop() }
    await mustRunUntilDrained(city)
    db = openDatabase(homeAt(city.home).database, { mustExist: true })
  }, PATIENCE_MS)

  afterAll(async () => {
    await db?.destroy()
    await endAll()
    await server?.stop()
  })

  it('was really killed that often', () => {
    expect(kills.worker + kills.portal).toBe(KILLS)
  })

  it('loses no application that a family was told is definitive', async () => {
    const pupils = new Map((await listPupils(db)).map(({ elkNumber, id }) => [elkNumber as string, id]))
    const codes = told.filter(({ receiptCode }) => receiptCode)
    expect(codes).toHaveLength(who('definitive'))
    for (const { elkNumber, receiptCode } of codes) {
      const submissions = await listSubmissions(db, pupils.get(elkNumber) ?? 0)
      expect(submissions.map((submission) => submission.receiptCode)).toEqual([receiptCode])
    }
  })

  it('loses no list that a family saw saved', async () => {
    const pupils = new Map((await listPupils(db)).map(({ elkNumber, id }) => [elkNumber as string, id]))
    for (const { elkNumber, listed } of told.filter(({ listed }) => listed)) {
      const [application] = await listApplications(db, pupils.get(elkNumber) ?? 0)
      expect(application?.list.map(({ department }) => department)).toEqual(listed)
      expect(application?.state).toBe('AG')
    }
  })

  it('has a receipt mail for every submission and none without', async () => {
    const submissions = await db.selectFrom('submissions').select('receipt_code').execute()
    const receipts = await db.selectFrom('mails').select('unique_key').where('kind', '=', 'receipt').execute()
    expect(receipts.map(({ unique_key }) => unique_key).sort()).toEqual(
      submissions.map(({ receipt_code }) => `receipt:${receipt_code}`).sort(),
    )
  })

  it('doubles no mail silently: whatever arrived twice stood there as unknown', async () => {
    const received = server.received()
    const unknown = await db.selectFrom('mail_attempts').select(['mail_id']).where('outcome', '=', 'unknown').execute()
    const admitted = new Set(unknown.map(({ mail_id }) => mail_id))
    const mails = await db.selectFrom('mails').select(['id', 'message_id', 'state']).execute()
    for (const { id, message_id, state } of mails) {
      const copies = received.filter(({ messageId }) => messageId === message_id)
      if (state === 'sent' && !admitted.has(id)) expect(copies).toHaveLength(1)
      expect(new Set(copies.map(({ sha256 }) => sha256)).size).toBeLessThanOrEqual(1)
    }
    expect(admitted.size).toBeLessThanOrEqual(kills.worker * CONNECTIONS)
    expect(mails.filter(({ state }) => !['sent', 'unknown'].includes(state))).toEqual([])
  })

  it('opens whole: integrity, foreign keys and the audit chain', async () => {
    expect(await findAuditBreak(db)).toBeUndefined()
    const integrity = await mustRun(city.home, 'status', '--json')
    expect(JSON.parse(integrity).counts.rounds['1']).toEqual({
      none: PUPILS - told.length,
      AG: who('broken-off'),
      AV: who('definitive'),
    })
  })
})

interface ListedMail {
  id: number
  state: string
  messageId: string
}

function startWorker(city: CityHome): ChildProcess {
  const child = startElk(city.home, 'mail', 'work')
  child.stdout?.resume()
  child.stderr?.resume()
  return child
}

interface Killing {
  most: number
  /** The shortest and longest time a process is left alone, in milliseconds. */
  within: readonly [number, number]
  seed: string
}

/** Kills a process at random moments and starts it again each time; `stop` finishes the kills and then ends it in an orderly way. */
function keepKilling(start: () => Promise<ChildProcess>, { most, within: [least, longest], seed: from }: Killing) {
  const random = seededRandom(from)
  const loop = (async () => {
    let child = await start()
    for (let kill = 0; kill < most; kill++) {
      await sleep(least + random.below(longest - least))
      await end(child, 'SIGKILL')
      child = await start()
    }
    return child
  })()
  return {
    stop: async () => {
      await end(await loop, 'SIGTERM')
      return most
    },
  }
}

/** What a board administrator does with a mail of which nobody knows whether it arrived: send it again, knowingly. */
async function resolveUnknown(city: CityHome, server: TestSmtpServer): Promise<void> {
  await waitFor(async () => {
    const { mails } = JSON.parse(await mustRun(city.home, 'mail', 'list', '--json')) as { mails: ListedMail[] }
    const arrived = new Set(server.received().map(({ messageId }: ReceivedMail) => messageId))
    const lost = mails.filter(({ state, messageId }) => state === 'unknown' && !arrived.has(messageId))
    if (lost.length > 0) await mustRun(city.home, 'mail', 'retry', ...lost.map(({ id }) => String(id)), '--yes')
    return mails.every(({ state }) => ['sent', 'unknown'].includes(state)) && lost.length === 0
  }, 120_000)
}

async function mustRunUntilDrained(city: CityHome): Promise<void> {
  await waitFor(async () => {
    const worked = JSON.parse(await mustRunOnce(city)) as { waiting: number; deferred: number }
    return worked.waiting === 0 && worked.deferred === 0
  }, 60_000)
}

async function mustRunOnce({ home }: CityHome): Promise<string> {
  return mustRun(home, 'mail', 'work', '--once', '--json')
}
