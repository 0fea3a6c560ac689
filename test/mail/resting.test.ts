import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimMails } from '../../src/db/mail-queue.js'
import { countMails } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listRestingDomains } from '../../src/db/resting-domains.js'
import { serverRestMs } from '../../src/domain/rest.js'
import { addMs, MINUTE_MS, msBetween } from '../../src/domain/time.js'
import { createHost } from '../../src/mail/host.js'
import { createSmtpMailer } from '../../src/mail/smtp-mailer.js'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'

const slowDown = '421 4.7.28 Too much mail from you'

let server: TestSmtpServer
let app: TestApp
beforeAll(async () => {
  server = await startSmtpServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await server.behave('accept')
  app = await testApp({ config: { smtp: server.settings } })
})
afterEach(() => app.close())

const wait = (ms: number) => app.travelTo(addMs(app.clock.now(), ms))

async function families(...emails: string[]) {
  const pupils: KeptPupil[] = []
  for (const email of emails) pupils.push(await addPupil(app, { email }))
  await queueLogins(app)
  return pupils
}

/** How long the domains rest from now, in minutes. */
async function rests() {
  const now = app.clock.now()
  return (await listRestingDomains(app.db, now)).map(({ domain, until }) => [domain, msBetween(now, until) / MINUTE_MS])
}

describe('a domain that asks to slow down', () => {
  it.each(['refuse-at-rcpt', 'refuse-at-dot'] as const)('rests as a whole, and others go on (%s)', async (does) => {
    const addresses = ['a@busy.example', 'b@BUSY.example', 'c@busy.example']
    await families(...addresses, 'd@calm.example', 'e@calm.example')
    for (const to of ['a@busy.example', 'b@BUSY.example', 'c@busy.example', 'b@busy.example'])
      await server.behave(does, { to, reply: slowDown })
    expect(await workOnce(app)).toMatchObject({ deferred: 1, sent: 2, waiting: 2 })
    expect(await rests()).toEqual([['busy.example', 1]])
    expect(await workOnce(app)).toMatchObject({ sent: 0, deferred: 0, waiting: 2 })
  })

  it('rests 1, 2, 4 … 30 minutes when it keeps asking, and is forgiven when it takes a mail', async () => {
    await families(...Array.from({ length: 9 }, (_, index) => `f${index}@busy.example`))
    await server.behave('refuse-at-rcpt', { reply: slowDown })
    const minutes: unknown[] = []
    for (let refusal = 1; refusal <= 7; refusal++) {
      expect(await workOnce(app)).toMatchObject({ deferred: 1, sent: 0 })
      const [[, rest] = []] = await rests()
      minutes.push(rest)
      wait(Number(rest) * MINUTE_MS)
    }
    expect(minutes).toEqual([1, 2, 4, 8, 16, 30, 30])
    await server.behave('accept')
    expect((await workOnce(app)).sent).toBeGreaterThan(1)
    expect(await app.db.selectFrom('resting_domains').selectAll().execute()).toEqual([])
  })

  it('rests as long as it asks, when that is longer', async () => {
    await families('a@busy.example')
    await server.behave('refuse-at-rcpt', { reply: '451 4.3.2 Busy, try again in 20 minutes' })
    await workOnce(app)
    expect(await rests()).toEqual([['busy.example', 20]])
  })

  it('is not meant by a server that lists one sender grey, or a mailbox that is busy', async () => {
    const [grey, full] = await families('a@busy.example', 'b@busy.example', 'c@busy.example')
    await server.behave('refuse-at-rcpt', { to: grey?.email ?? '', reply: '450 4.7.1 Greylisted for 300 seconds' })
    await server.behave('refuse-at-rcpt', { to: full?.email ?? '', reply: '450 4.2.1 Mailbox busy' })
    expect(await workOnce(app)).toMatchObject({ deferred: 2, sent: 1 })
    expect(await rests()).toEqual([])
  })

  it('is left out of a claim by the index, also among 8,000 that wait', async () => {
    await families('a@calm.example')
    const mail = await app.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow()
    const { id, recipient_domain, ...row } = mail
    const many = Array.from({ length: 8000 }, (_, index) => ({
      ...row,
      recipient: `f${index}@busy.example`,
      unique_key: `busy ${index}`,
      due_at: addMs(row.due_at, -1),
    }))
    for (let first = 0; first < many.length; first += 1000)
      await app.db
        .insertInto('mails')
        .values(many.slice(first, first + 1000))
        .execute()
    const rest = { domain: 'busy.example', until: addMs(app.clock.now(), MINUTE_MS), refusals: 1 }
    await app.db.insertInto('resting_domains').values(rest).execute()
    const lease = { by: 'x', until: addMs(app.clock.now(), MINUTE_MS) }
    const pace = { perMinute: undefined, perDay: undefined }
    const claimed = await claimMails(app.db, lease, { atMost: 25, pace }, app.clock.now())
    expect(claimed.map(({ recipient }) => recipient)).toEqual(['a@calm.example'])
    const { rows } = await sql<{ detail: string }>`explain query plan
      select id from mails where state in ('waiting', 'deferred') and priority > 2 and due_at <= ${app.clock.now()}
        and not exists (select 1 from resting_domains where domain = recipient_domain and until > ${app.clock.now()})
        order by priority, due_at, id limit 25`.execute(app.db)
    expect(rows.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/SEARCH mails USING (COVERING )?INDEX mails_due/),
      expect.stringContaining('CORRELATED'),
      expect.stringContaining('SEARCH resting_domains USING PRIMARY KEY'),
    ])
  })
})

describe('a mail server that is not there', () => {
  it('is left alone 10, 20, 40 … 300 seconds, and never shorter than it asks', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((refusals) => serverRestMs(refusals) / 1000)).toEqual([
      10, 20, 40, 80, 160, 300, 300,
    ])
    expect(serverRestMs(1, 60_000)).toBe(60_000)
  })

  it('costs one mail one try per lane, whatever else waits', async () => {
    await families('a@a.example', 'b@b.example', 'c@c.example')
    const lost = createSmtpMailer({ ...server.settings, port: 1 })
    expect(await workOnce(app, { mailer: lost })).toMatchObject({ deferred: 1, waiting: 2 })
  })

  it('that greets with 421 is asked once, then left alone', async () => {
    const [family] = await families('a@a.example', 'b@b.example')
    await server.behave('refuse-at-connect', { reply: '421 4.3.2 Too many connections' })
    expect(await workOnce(app)).toMatchObject({ deferred: 1, waiting: 1 })
    expect(await newestMail(app, family ?? { id: 0 })).toMatchObject({ reason: 'unreachable' })
    expect(await rests()).toEqual([])
  })

  it('is meant when three domains in a row ask for a rest', async () => {
    await families('a@a.example', 'b@b.example', 'c@c.example', 'd@d.example', 'e@e.example')
    await server.behave('refuse-at-rcpt', { reply: '421 4.3.2 Overloaded' })
    expect(await workOnce(app)).toMatchObject({ deferred: 3, waiting: 2 })
    expect(await countMails(app.db)).toMatchObject({ deferred: 3, waiting: 2 })
  })

  it('rests for all lanes together, longer each time, until it takes a mail', async () => {
    const pauses: number[] = []
    const host = createHost((ms) => {
      pauses.push(ms)
      return Promise.resolve()
    })
    const gone = { state: 'deferred', rests: 'server' } as const
    for (let time = 0; time < 3; time++) {
      host.hear(gone)
      host.hear(gone)
      expect(host.isResting()).toBe(true)
      await Promise.all([host.rest(), host.rest()])
      expect(host.isResting()).toBe(false)
    }
    host.hear({ state: 'sent' })
    host.hear(gone)
    await host.rest()
    expect(pauses).toEqual([10_000, 20_000, 40_000, 10_000])
  })
})
