import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LoginRequest, planLogins } from '../../src/actions/plan-logins.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import { sendLogins } from '../../src/actions/send-logins.js'
import { addAccount } from '../../src/db/accounts.js'
import { findLink } from '../../src/db/links.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { linkState } from '../../src/domain/link-state.js'
import { hashToken, linkToken } from '../../src/domain/link-token.js'
import type { MailState } from '../../src/domain/mail.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { newestMail, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const all: LoginRequest = { pupils: {}, resend: false, email: undefined }
const again = { ...all, resend: true }

async function send(request: LoginRequest = all) {
  return summary(await sendLogins(app, request, await planLogins(app, request)))
}

function summary({ queue, skipped }: Awaited<ReturnType<typeof sendLogins>>) {
  return {
    queued: queue.map(({ pupil }) => pupil.id),
    skipped: skipped.map(({ pupil, reason }) => [pupil.id, reason]),
  }
}

async function setState(state: MailState) {
  await app.db.updateTable('mails').set({ state }).execute()
}

it('a login is queued with its link and an entry in the audit log', async () => {
  expect(await send()).toEqual({ queued: [fatima.id], skipped: [] })
  const mail = await newestMail(app, fatima)
  expect(mail).toMatchObject({ kind: 'login', state: 'waiting', recipient: fatima.email, dueAt: app.clock.now() })
  expect(await listAudit(app.db, {})).toMatchObject([
    { act: 'login queued', actor: 'test', elkNumber: fatima.elkNumber },
  ])
})

it('a link is good until a month after the last round, and no longer', async () => {
  await sendLogins(app, all, await planLogins(app, all))
  const links = await app.db.selectFrom('links').select('expires_at').execute()
  expect(links).toEqual([{ expires_at: moment('2026-06-12T00:00') }])
})

describe('who gets no login', () => {
  it('a family without an address, on paper, or with an account', async () => {
    const silent = await addPupil(app, { email: '' })
    const onPaper = await addPupil(app, { route: 'kopklas' })
    const known = await addPupil(app)
    await app.db
      .transaction()
      .execute((trx) => addAccount(trx, { pupilId: known.id, passwordHash: 'x', createdAt: app.clock.now() }))
    const skipped = [
      [silent.id, 'no-email'],
      [onPaper.id, 'paper-route'],
      [known.id, 'has-account'],
    ]
    expect(await send()).toEqual({ queued: [fatima.id], skipped })
    expect(await send({ ...again, pupils: { ids: [silent.id, onPaper.id, known.id] } })).toEqual({
      queued: [],
      skipped,
    })
  })

  it.each([
    ['waiting', 'already-queued', 'already-queued'],
    ['handing-over', 'already-queued', 'already-queued'],
    ['deferred', 'already-queued', 'already-queued'],
    ['sent', 'already-sent', undefined],
    ['unknown', 'already-sent', undefined],
    ['failed', 'bounced', undefined],
    ['dropped', undefined, undefined],
  ] as const)('a family whose newest login is %s: %s, and with --resend: %s', async (state, reason, reasonAgain) => {
    await send()
    await setState(state)
    const expected = (why: string | undefined) =>
      why ? { queued: [], skipped: [[fatima.id, why]] } : { queued: [fatima.id], skipped: [] }
    const planned = (request: LoginRequest) => planLogins(app, request).then(summary)
    expect(await planned(all)).toEqual(expected(reason))
    expect(await planned(again)).toEqual(expected(reasonAgain))
  })

  it('but a family that has another address now, after the old one failed', async () => {
    await send()
    await setState('failed')
    await send({ pupils: { ids: [fatima.id] }, resend: false, email: 'nieuw@example.org' })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting', recipient: 'nieuw@example.org' })
  })

  it('and a family whose login was revoked gets a new one without asking for it twice', async () => {
    await send()
    await workOnce(app)
    await revokeLogin(app, { elkNumber: fatima.elkNumber, reason: 'wrong address' })
    expect(await send()).toMatchObject({ queued: [fatima.id] })
  })

  it('only the pupils of the schools that are named', async () => {
    const other = await addPupil(app, { school: schoolCode('21CD00') })
    expect(await send({ ...all, pupils: { schools: [other.school] } })).toEqual({ queued: [other.id], skipped: [] })
  })
})

describe('a second time', () => {
  it('a double click queues once', async () => {
    const plan = await planLogins(app, all)
    const twice = [sendLogins(app, all, plan), sendLogins(app, all, plan)]
    const [first, second] = (await Promise.all(twice)).map(summary)
    expect(first).toEqual({ queued: [fatima.id], skipped: [] })
    expect(second).toEqual({ queued: [], skipped: [[fatima.id, 'already-queued']] })
    expect(await listMailsOf(app.db, fatima.id)).toHaveLength(1)
  })

  it('a double click on "again" queues once, even when the first has been sent in between', async () => {
    await send()
    await workOnce(app)
    const plan = await planLogins(app, again)
    expect(summary(await sendLogins(app, again, plan)).queued).toEqual([fatima.id])
    await workOnce(app)
    expect(summary(await sendLogins(app, again, plan))).toEqual({ queued: [], skipped: [[fatima.id, 'already-sent']] })
    expect(await listMailsOf(app.db, fatima.id)).toHaveLength(2)
  })

  it('who was not shown gets none', async () => {
    const plan = await planLogins(app, all)
    await addPupil(app)
    expect(summary(await sendLogins(app, all, plan)).queued).toEqual([fatima.id])
  })

  it('a new link makes the older one useless, and a mail that still waited with it is dropped', async () => {
    await send()
    const old = await newestMail(app, fatima)
    const oldHash = (await app.db.selectFrom('links').select('token_hash').executeTakeFirstOrThrow()).token_hash
    await send({ pupils: { ids: [fatima.id] }, resend: true, email: 'nieuw@example.org' })
    const mails = await listMailsOf(app.db, fatima.id)
    expect(mails.map(({ id, state, reason }) => [id, state, reason])).toEqual([
      [old.id, 'dropped', 'link-superseded'],
      [old.id + 1, 'waiting', undefined],
    ])
    const link = await findLink(app.db, oldHash)
    expect(link && linkState(link, app.clock.now())).toBe('superseded')
  })
})

it('a new address is kept, and who gave it', async () => {
  await send({ pupils: { ids: [fatima.id] }, resend: false, email: 'nieuw@example.org' })
  expect(await getPupilById(app.db, fatima.id)).toMatchObject({ email: 'nieuw@example.org' })
  const acts = await listAudit(app.db, { pupilId: fatima.id })
  expect(acts.map(({ act }) => act)).toEqual(['pupil corrected', 'login queued'])
  expect(acts[0]?.details).toEqual({
    changes: [{ field: 'email', old: 'familie1@example.org', new: 'nieuw@example.org' }],
  })
})

it('no login goes out when every round is over, unless somebody has more time', async () => {
  app.travelTo('2026-05-13T00:00')
  await expect(send()).rejects.toMatchObject({ problem: { code: 'round-closed', round: 'completion' } })
  await app.db
    .transaction()
    .execute((trx) => replaceExtension(trx, 'completion', fatima.id, moment('2026-05-20T12:00')))
  expect(await send()).toMatchObject({ queued: [fatima.id] })
})

it.each(['links', 'mails', 'audit'] as const)(
  'when %s cannot be written, no login and no link is kept',
  async (table) => {
    await sql`create trigger no_more before insert on ${sql.table(table)} begin select raise(abort, 'on purpose'); end`.execute(
      app.db,
    )
    await expect(send()).rejects.toThrow('on purpose')
    const count = async (from: 'links' | 'mails' | 'audit') =>
      (await app.db.selectFrom(from).select('id').execute()).length
    expect([await count('links'), await count('mails'), await count('audit')]).toEqual([0, 0, 0])
  },
)

it('the database never holds a token: not in the queue, not in the kept message', async () => {
  await send()
  await workOnce(app)
  const link = await app.db.selectFrom('links').selectAll().executeTakeFirstOrThrow()
  const token = linkToken(app.key, { pupilId: fatima.id, purpose: 'login', nonce: link.nonce })
  expect(link.token_hash).toBe(hashToken(token))
  const kept = await Promise.all([
    app.db.selectFrom('mails').selectAll().execute(),
    app.db.selectFrom('mail_messages').selectAll().execute(),
  ])
  const mails = JSON.stringify(kept)
  expect(mails.replaceAll('=\\r\\n', '')).not.toContain(token)
})
