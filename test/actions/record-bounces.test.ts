import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planBounces } from '../../src/actions/plan-bounces.js'
import { planLogins } from '../../src/actions/plan-logins.js'
import { recordBounces } from '../../src/actions/record-bounces.js'
import { retryMails } from '../../src/actions/retry-mails.js'
import { sendLogins } from '../../src/actions/send-logins.js'
import { listBounces } from '../../src/db/bounce-reports.js'
import { listMarkedAddresses } from '../../src/db/bounces.js'
import { listLinks } from '../../src/db/links.js'
import { listAudit } from '../../src/db/list-audit.js'
import { settleMails } from '../../src/db/mail-outcomes.js'

import { findMail } from '../../src/db/mails.js'
import { type KeptPupil, replacePupilData } from '../../src/db/pupils.js'
import { listStatus } from '../../src/db/status.js'
import { linkToken } from '../../src/domain/link-token.js'
import type { MailState } from '../../src/domain/mail.js'
import { readReport } from '../../src/mail/bounces/read-report.js'
import { mailSchoolLater } from '../../src/mail/outbox.js'
import { addPupil, addSchool } from '../support/a-school.js'
import { newestMail, queueLogins } from '../support/queue-mails.js'
import { putMails, type Report, reportOf, returnedMail } from '../support/returned-mail.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
  await queueLogins(app, fatima)
  await putMails(app, 'sent', { sent_at: app.clock.now() })
})
afterEach(() => app.close())

const record = async (...reports: Report[]) => {
  const read = await Promise.all(reports.map((report) => reportOf(app, report)))
  const { bounced, idle, notFinal, known, notOurs } = await recordBounces(app, read)
  return { bounced: bounced.map(({ mail }) => mail.id), idle: idle.length, notFinal: notFinal.length, known, notOurs }
}
const nothing = { bounced: [], idle: 0, notFinal: 0, known: 0, notOurs: 0 }
async function marked(address = fatima.email, { id } = fatima) {
  const addresses = (await listMarkedAddresses(app.db, { ids: [id] })).get(id) ?? []
  return addresses.includes(address.toLowerCase())
}
const statusOf = async () => {
  const [status] = await listStatus(app.db, app, app.clock.now(), { ids: [fatima.id] })
  return status ?? expect.fail('no status')
}
const bytesOfTables = async () =>
  JSON.stringify([
    await app.db.selectFrom('mails').selectAll().execute(),
    await app.db.selectFrom('bounces').selectAll().execute(),
    await app.db.selectFrom('bounced_addresses').selectAll().execute(),
    await app.db.selectFrom('audit').selectAll().execute(),
  ])
const sendTo = async (email: string | undefined, resend = false) => {
  const request = { pupils: { ids: [fatima.id] }, resend, email }
  return sendLogins(app, request, await planLogins(app, request))
}

describe('a login that came back because the address does not exist', () => {
  it('failed, marks the address for this pupil, and shows in the status table', async () => {
    expect((await statusOf()).login.state).toBe('sent')
    expect(await record({})).toEqual({ ...nothing, bounced: [1] })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed', reason: 'bounced' })
    expect(await marked()).toBe(true)
    expect(await statusOf()).toMatchObject({ bounced: true, login: { state: 'none' } })
  })

  it('is kept with what the mail server said, and in the audit log without an address', async () => {
    await record({ diagnostic: '550 5.1.1 <familie1@example.org> unknown' })
    expect(await listBounces(app.db, 1)).toEqual([
      { arrivedAt: app.clock.now(), status: '5.1.1', diagnostic: '550 5.1.1 <familie1@example.org> unknown' },
    ])
    const entry = (await listAudit(app.db, { pupilId: fatima.id })).at(-1)
    expect(entry).toMatchObject({
      act: 'mail bounced',
      details: { mail: 1, kind: 'login', status: '5.1.1', fate: 'no-such-address' },
    })
    expect(JSON.stringify(entry)).not.toContain('@')
  })

  it.each([
    ['as it is', (token: string) => token],
    ['rewritten by a filter', (token: string) => `urldefense.example_v2_url-3Fu-3Dhttps-3A__elk_w_${token}&d=x`],
    ['far on', (token: string) => `${'x '.repeat(210)}${token}`],
  ])('is kept without the link that the mail server quotes, %s', async (_, quoted) => {
    const { linkId = 0 } = await newestMail(app, fatima)
    const [link] = (await listLinks(app.db, [linkId])).values()
    const token = link ? linkToken(app.key, link) : 'no link'
    await record({ diagnostic: `550 5.1.1 unknown; your mail had https://elk.example/w/${quoted(token)}` })
    const [kept] = await listBounces(app.db, 1)
    expect(kept?.diagnostic).toContain('550 5.1.1 unknown; your mail had https://')
    expect(kept?.diagnostic).not.toContain(token.slice(0, 8))
  })

  it('counts once: in one run, in the next, and when it is kept in another mailbox', async () => {
    expect(await record({}, {})).toEqual({ ...nothing, bounced: [1], known: 1 })
    const before = await bytesOfTables()
    expect(await record({})).toEqual({ ...nothing, known: 1 })
    const other = await readReport(Buffer.concat([Buffer.from('X-Mailbox: 2\n'), returnedMail('postfix-unknown-user')]))
    const one = await readReport(returnedMail('postfix-unknown-user'))
    expect(other?.hash).toBe(one?.hash)
    expect(await bytesOfTables()).toBe(before)
  })

  it('does not fail again when another server reports it too', async () => {
    await record({})
    expect(await record({ messageId: 'another' })).toEqual({ ...nothing, idle: 1 })
    expect(await record({ messageId: 'another' })).toEqual({ ...nothing, known: 1 })
  })

  it('says nothing about other children with the same address', async () => {
    const twin = await addPupil(app, { email: fatima.email })
    await record({})
    expect(await marked(twin.email, twin)).toBe(false)
  })
})

describe('a mail that came back for another reason', () => {
  it.each(['5.2.2', '5.7.1', '4.4.1'])('%s: failed, but its address may exist', async (status) => {
    expect(await record({ status })).toEqual({ ...nothing, bounced: [1] })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed', reason: 'bounced' })
    expect(await marked()).toBe(false)
    expect((await statusOf()).bounced).toBe(true)
  })
})

describe('nothing changes by a report', () => {
  const expectNothing = async (expected: Partial<typeof nothing>, ...reports: Report[]) => {
    const before = await bytesOfTables()
    expect(await record(...reports)).toEqual({ ...nothing, ...expected })
    expect(await bytesOfTables()).toBe(before)
  }

  it('that is not final', () =>
    expectNothing({ notFinal: 3 }, { action: 'delayed' }, { action: 'relayed' }, { status: '4.2.2', action: '' }))

  it('about a mail that is not there, or whose seal does not hold', () =>
    expectNothing({ notOurs: 2 }, { mailId: 99 }, { recipient: 'ander@example.org' }))

  it('about an address that the mail no longer has', async () => {
    await app.db.updateTable('mails').set({ recipient: 'nieuw@example.org' }).execute()
    await expectNothing({ notOurs: 1 }, {})
  })

  it('while it is only tried', async () => {
    const before = await bytesOfTables()
    const plan = await planBounces(app.db, app, [await reportOf(app), await reportOf(app)])
    expect(plan).toMatchObject({ bounced: [{ fails: true, marks: true }], known: 1 })
    expect(await bytesOfTables()).toBe(before)
  })
})

describe('a mail that is', () => {
  it.each([
    ['sent', 'failed', true],
    ['unknown', 'failed', true],
    ['handing-over', 'failed', true],
    // A later sending is before it; the mark stops that one when its turn comes.
    ['waiting', 'waiting', true],
    ['claimed', 'claimed', true],
    ['deferred', 'deferred', true],
    ['failed', 'failed', true],
    ['dropped', 'dropped', true],
  ] satisfies [MailState, MailState, boolean][])('%s becomes %s', async (state, becomes, isMarked) => {
    await putMails(app, state)
    await record({})
    expect([(await newestMail(app, fatima)).state, await marked()]).toEqual([becomes, isMarked])
  })

  it.each(['waiting', 'claimed', 'deferred', 'dropped'] as const)(
    '%s and only full last time: as it is',
    async (state) => {
      await putMails(app, state)
      expect(await record({ status: '5.2.2' })).toEqual({ ...nothing, idle: 1 })
      expect([(await newestMail(app, fatima)).state, await marked()]).toEqual([state, false])
    },
  )

  it('handed over stays failed when the worker says only afterwards that it was taken', async () => {
    await putMails(app, 'handing-over', { claimed_by: 'worker', claimed_until: app.clock.now() })
    await record({})
    const at = app.clock.now()
    const attempt = { startedAt: at, reply: '250 ok' }
    await app.db
      .transaction()
      .execute((trx) =>
        settleMails(trx, [{ id: 1, by: 'worker', state: 'sent', reason: undefined, dueAt: at, at, attempt }]),
      )
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed', reason: 'bounced' })
  })

  it('to a school fails, and marks nobody', async () => {
    const school = await addSchool(app)
    const data = { round: '1', last: false } as const
    await app.db
      .transaction()
      .execute((trx) =>
        mailSchoolLater(
          trx,
          { kind: 'school-digest', school, language: 'nl', uniqueKey: 'digest', data },
          app.clock.now(),
        ),
      )
    await putMails(app, 'sent')
    expect(await record({ mailId: 2, recipient: school.email })).toEqual({ ...nothing, bounced: [2] })
    expect(await findMail(app.db, 2)).toMatchObject({ state: 'failed', reason: 'bounced' })
    expect(await app.db.selectFrom('bounced_addresses').selectAll().execute()).toEqual([])
  })
})

describe('after the address came back', () => {
  beforeEach(() => record({}))

  it('no login is sent there, not even again', async () => {
    for (const resend of [false, true])
      expect(await sendTo(undefined, resend)).toMatchObject({ queue: [], skipped: [{ reason: 'bounced' }] })
  })

  it('a login to another address goes, and the status is calm', async () => {
    expect((await sendTo('nieuw@example.org')).queue).toHaveLength(1)
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting', recipient: 'nieuw@example.org' })
    expect([await marked('nieuw@example.org'), await marked()]).toEqual([false, true])
    expect((await statusOf()).bounced).toBe(false)
  })

  it('a login to the same address goes when a person names it, and takes the mark away', async () => {
    app.travelTo('2026-03-17T09:00')
    expect((await sendTo(fatima.email)).queue).toMatchObject([{ toMarked: true }])
    expect(await marked()).toBe(false)
    expect((await statusOf()).bounced).toBe(false)
    expect((await listAudit(app.db, { pupilId: fatima.id })).map(({ act }) => act)).toContain(
      'returned address tried again',
    )
    expect(await sendTo(fatima.email)).toMatchObject({ skipped: [{ reason: 'already-queued' }] })
  })

  it('what is read late about an earlier mail does not mark it again, but the new mail that comes back does', async () => {
    app.travelTo('2026-03-17T09:00')
    await sendTo(fatima.email)
    await record({ messageId: 'late' })
    expect(await marked()).toBe(false)
    await app.db.updateTable('mails').set({ state: 'sent' }).where('id', '=', 2).execute()
    expect(await record({ mailId: 2 })).toEqual({ ...nothing, bounced: [2] })
    expect(await marked()).toBe(true)
  })

  it('trying the mail again takes the mark away, and the old report does not stop it', async () => {
    app.travelTo('2026-03-17T09:00')
    await retryMails(app, { ids: [1], reason: 'phoned' })
    expect(await marked()).toBe(false)
    expect(await record({}, { messageId: 'late' })).toEqual({ ...nothing, idle: 1, known: 1 })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting', recipient: fatima.email })
    expect(await marked()).toBe(false)
  })

  it('a mail to a new address in the administration goes there', async () => {
    const change = { email: 'nieuw@example.org' }
    await app.db.transaction().execute((trx) => replacePupilData(trx, fatima, change, app.clock.now()))
    expect((await sendTo(undefined)).queue).toMatchObject([{ address: 'nieuw@example.org', toMarked: false }])
    expect((await statusOf()).bounced).toBe(false)
  })

  it('capitals do not make it another address', async () => {
    expect(await marked('FAMILIE1@Example.org')).toBe(true)
  })
})
