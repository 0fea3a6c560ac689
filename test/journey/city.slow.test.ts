import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StatusCounts } from '../../src/domain/status.js'
import { type CityHome, importCity, makeCityHome, mustRun } from '../support/city/city-home.js'
import {
  type Acknowledged,
  liveThrough,
  readElkNumbers,
  readKeys,
  startPortal,
  waitFor,
} from '../support/city/city-life.js'
import { elk, end, endAll, startElk } from '../support/elk-process.js'
import { run } from '../support/run.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'

interface StatusDocument {
  counts: StatusCounts
  pupils: { elkNumber: string; route: string; login: { state: string }; rounds: { '1': { state: string } } }[]
}

describe('a city of 300 pupils at 220 schools registers with a mail server, a worker and a portal of their own', () => {
  let server: TestSmtpServer
  let city: CityHome
  let told: Acknowledged[]

  const status = async () => JSON.parse(await mustRun(city.home, 'status', '--json')) as StatusDocument
  const copiesPerMail = () => {
    const copies = new Map<string, number>()
    for (const { messageId } of server.received()) copies.set(messageId, (copies.get(messageId) ?? 0) + 1)
    return copies
  }

  beforeAll(async () => {
    server = await startSmtpServer({ connections: 3 })
    city = await makeCityHome({ pupils: 300, seed: 7, smtp: server.settings })
  }, 60_000)

  afterAll(async () => {
    await endAll()
    await server?.stop()
  })

  it('imports every school as it was exported', { timeout: 240_000 }, async () => {
    await importCity(city, run)
    const { counts } = await status()
    expect(counts).toMatchObject({ pupils: 300, login: { none: 300, sent: 0, account: 0 } })
  })

  it('sends every family its login, once', { timeout: 120_000 }, async () => {
    const queued = JSON.parse(await mustRun(city.home, 'logins', 'send', '--all', '--yes', '--json'))
    expect(queued).toMatchObject({
      queued: 298,
      skipped: [{ reason: 'paper-route' }, { reason: 'paper-route' }],
      dryRun: false,
    })
    const worker = startElk(city.home, 'mail', 'work')
    await waitFor(() => server.received().length >= 298, 60_000)
    await end(worker, 'SIGTERM')
    expect([...copiesPerMail().values()]).toEqual(Array(298).fill(1))
    expect((await status()).counts.login).toEqual({ none: 2, sent: 298, account: 0 })
    const again = JSON.parse(await mustRun(city.home, 'logins', 'send', '--all', '--yes', '--json'))
    expect(again.queued).toBe(0)
  })

  it('lets 290 families apply in the portal', { timeout: 240_000 }, async () => {
    const portal = await startPortal(city)
    told = await liveThrough(city, await readKeys(server.received()), await readElkNumbers(city))
    await end(portal, 'SIGTERM')
    expect(told).toHaveLength(290)
    expect(told.filter(({ receiptCode }) => receiptCode)).toHaveLength(280)
    const { counts } = await status()
    expect(counts).toEqual({
      pupils: 300,
      login: { none: 2, sent: 8, account: 290 },
      rounds: {
        '1': { none: 10, AG: 10, AV: 280 },
        '2': { none: 300, AG: 0, AV: 0 },
        completion: { none: 300, AG: 0, AV: 0 },
      },
    })
  })

  it('corrects twenty pupils in every state, and leaves every dot where it was', { timeout: 120_000 }, async () => {
    const before = await status()
    const inState = (login: string, round: string) =>
      before.pupils
        .filter((pupil) => pupil.login.state === login && pupil.rounds['1'].state === round)
        .map(({ elkNumber }) => elkNumber)
    const [unsent, sent, busy, done] = [
      inState('none', 'none'),
      inState('sent', 'none'),
      inState('account', 'AG'),
      inState('account', 'AV'),
    ]
    const corrected = [...unsent.slice(0, 2), ...sent.slice(0, 4), ...busy.slice(0, 6), ...done.slice(0, 8)]
    expect(corrected).toHaveLength(20)
    for (const elkNumber of corrected)
      await mustRun(city.home, 'pupils', 'correct', elkNumber, '--set', 'street=Nieuwe Kade', '--reason', 'verhuisd')
    expect((await status()).counts).toEqual(before.counts)
    const refused = await elk(city.home, 'advice', 'record', done[0] ?? '', 'vmbo-b')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('definitief')
  })

  it('sends every mail exactly once: 298 logins, 280 receipts, 8 about a new form', { timeout: 120_000 }, async () => {
    const sent = JSON.parse(await mustRun(city.home, 'mail', 'work', '--once', '--json'))
    expect(sent).toMatchObject({ sent: 288, deferred: 0, failed: 0, unknown: 0, waiting: 0 })
    expect([...copiesPerMail().values()]).toEqual(Array(298 + 280 + 8).fill(1))
    const { mails } = JSON.parse(await mustRun(city.home, 'mail', 'list', '--json')) as { mails: { state: string }[] }
    expect(mails).toHaveLength(586)
    expect(mails.filter(({ state }) => state !== 'sent')).toEqual([])
  })

  it('keeps an audit chain that is whole', async () => {
    expect(await elk(city.home, 'audit', 'verify')).toMatchObject({ code: 0 })
  })
})
