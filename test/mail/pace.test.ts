import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { listMails } from '../../src/db/mails.js'
import { addMs, asInstant, HOUR_MS, type Instant, MINUTE_MS, msBetween } from '../../src/domain/time.js'
import { createClaims } from '../../src/mail/claims.js'
import type { Mailer } from '../../src/mail/mailer.js'
import { addPupil } from '../support/a-school.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'

let app: TestApp
afterEach(() => app.close())

interface Pace {
  perMinute?: number
  perDay?: number
}

async function queued(mails: number, pace: Pace, at = '2026-03-16T09:00'): Promise<void> {
  app = await testApp({ at, config: { smtp: { ...plainSmtp, ...pace } } })
  for (let count = 0; count < mails; count++) await addPupil(app)
  await queueLogins(app)
}

const wait = (ms: number) => app.travelTo(addMs(app.clock.now(), ms))

/** A server that takes everything, so many ms of the test's clock each, and writes down when each attempt began. */
function takesAll(began: Instant[], tookMs = 0): Mailer {
  return {
    lanes: 1,
    send: async (_mail, handOver) => {
      began.push(app.clock.now())
      await handOver()
      wait(tookMs)
      return { state: 'sent', reply: '250 Ok' }
    },
    close: () => undefined,
  }
}

/** The most attempts that began within any stretch of so many ms. */
function mostWithin(began: readonly Instant[], ms: number): number {
  return Math.max(0, ...began.map((from) => began.filter((at) => at >= from && msBetween(from, at) < ms).length))
}

describe('a pace per minute', () => {
  it('holds for every stretch of 60 seconds, over restarts, whatever is sent when, and nothing is lost', async () => {
    const steps = fc.array(fc.record({ waitMs: fc.integer({ min: 1, max: 50_000 }), tookMs: fc.nat(4_000) }), {
      minLength: 3,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), steps, async (perMinute, runs) => {
        await queued(20, { perMinute })
        const began: Instant[] = []
        for (const { waitMs, tookMs } of runs) {
          await workOnce(app, { mailer: takesAll(began, tookMs) })
          wait(waitMs)
        }
        const most = mostWithin(began, MINUTE_MS)
        const mails = await listMails(app.db)
        const states = mails.map(({ state }) => state)
        await app.close()
        expect(most).toBeLessThanOrEqual(perMinute)
        expect(states.filter((state) => state === 'sent').length).toBe(began.length)
        expect(states.filter((state) => state === 'waiting').length).toBe(20 - began.length)
      }),
      { numRuns: 15 },
    )
    await queued(0, {})
  })

  it('is one for two workers: what the one only holds, the other leaves room for', async () => {
    await queued(30, { perMinute: 10 })
    const insist = <Answer>(write: () => Promise<Answer>) => write()
    const [one, other] = [createClaims(app, 30_000, insist), createClaims(app, 30_000, insist)]
    expect(await one.next()).toBeDefined()
    expect(await other.next()).toBeUndefined()
    expect((await listMails(app.db, { state: 'claimed' })).length).toBe(9)
    await one.giveBackAll()
    expect(await other.next()).toBeDefined()
  })

  it('goes on to the second when the oldest mail is a minute old', async () => {
    await queued(8, { perMinute: 5 })
    const began: Instant[] = []
    const report = await workOnce(app, { mailer: takesAll(began, 1000) })
    expect(report).toMatchObject({ sent: 5, waiting: 3, pacedUntil: addMs(began[0] ?? app.clock.now(), MINUTE_MS) })
    wait(54_999)
    expect(await workOnce(app, { mailer: takesAll(began) })).toMatchObject({ sent: 0 })
    wait(1)
    expect(await workOnce(app, { mailer: takesAll(began) })).toMatchObject({ sent: 1, waiting: 2 })
  })

  it('does not hold for mail that goes to files', async () => {
    await queued(5, { perMinute: 1 })
    expect(await workOnce({ ...app, rehearsal: true })).toMatchObject({ sent: 5, pacedUntil: undefined })
  })
})

describe('a pace per day', () => {
  it('is a calendar day in Amsterdam, also of 23 hours', async () => {
    await queued(6, { perDay: 4 }, '2026-03-29T00:00')
    expect(await workOnce(app, { mailer: takesAll([]) })).toMatchObject({
      sent: 4,
      waiting: 2,
      pacedUntil: asInstant('2026-03-29T22:00:00.000Z'),
    })
    wait(23 * HOUR_MS - 1)
    expect(await workOnce(app, { mailer: takesAll([]) })).toMatchObject({ sent: 0 })
    wait(1)
    expect(await workOnce(app, { mailer: takesAll([]) })).toMatchObject({ sent: 2, pacedUntil: undefined })
  })
})

describe('the last tenth', () => {
  it('is kept for a parent who waits at a screen', async () => {
    await queued(30, { perMinute: 20 })
    expect(await workOnce(app, { mailer: takesAll([]) })).toMatchObject({ sent: 18 })
    await app.db.updateTable('mails').set({ priority: 2 }).where('state', '=', 'waiting').execute()
    expect(await workOnce(app, { mailer: takesAll([]) })).toMatchObject({ sent: 2, waiting: 10 })
  })

  it('goes first when both are due, and is not added to it', async () => {
    await queued(30, { perMinute: 20 })
    await app.db.updateTable('mails').set({ priority: 1 }).where('id', '>', 15).execute()
    await workOnce(app, { mailer: takesAll([]) })
    const sent = (await listMails(app.db, { state: 'sent' })).map(({ id }) => id)
    expect(sent.filter((id) => id > 15).length).toBe(15)
    expect(sent.length).toBe(18)
  })
})
