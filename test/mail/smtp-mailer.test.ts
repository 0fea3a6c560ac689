import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Mailer, OutgoingMail } from '../../src/mail/mailer.js'
import { createSmtpMailer } from '../../src/mail/smtp-mailer.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'

let server: TestSmtpServer
let mailer: Mailer

beforeAll(async () => {
  server = await startSmtpServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await server.behave('accept')
  mailer?.close()
  mailer = createSmtpMailer(server.settings, { connectMs: 1000, replyMs: 1000 })
})

let count = 0
function mail(to = 'ouder@example.org'): OutgoingMail {
  count += 1
  const message = `Message-ID: <${count}@example.org>\r\nSubject: x\r\n\r\n.a dot at the start\r\n`
  return { name: 'x', from: 'elk@example.org', to, message }
}

/** Sends, and says when the server was told. */
async function send(letter = mail(), ours = true) {
  let asked = 0
  const outcome = await mailer.send(letter, async () => {
    asked += 1
    return await Promise.resolve(ours)
  })
  return { ...outcome, asked }
}

it('hands a mail over byte for byte', async () => {
  const letter = mail()
  expect(await send(letter)).toEqual({ state: 'sent', reply: '250 Ok: queued', asked: 1 })
  expect(server.received().at(-1)).toMatchObject({ from: 'elk@example.org', to: [letter.to], message: letter.message })
})

it.each([
  ['refuse-at-rcpt', '550 5.1.1 No such user', { state: 'failed', reason: 'address-refused', asked: 0 }],
  ['refuse-at-rcpt', '450 4.2.0 Mailbox busy', { state: 'deferred', reason: 'later', asked: 0 }],
  ['refuse-at-rcpt', '421 4.7.28 Too many', { state: 'deferred', reason: 'later', rests: 'domain', asked: 0 }],
  ['refuse-at-dot', '450 4.7.500 Too much', { state: 'deferred', reason: 'later', rests: 'domain', asked: 1 }],
  ['refuse-at-mail', '421 4.3.2 Shutting down', { state: 'deferred', reason: 'later', rests: 'server', asked: 0 }],
  ['refuse-at-rcpt', '550 5.7.1 Not from you', { state: 'paused', reason: 'policy-refused', asked: 0 }],
  ['refuse-at-dot', '451 4.3.0 Try again later', { state: 'deferred', reason: 'later', asked: 1 }],
  ['refuse-at-dot', '554 5.6.0 Not this', { state: 'failed', reason: 'refused', asked: 1 }],
] as const)('a server that will %s with %s', async (does, reply, outcome) => {
  await server.behave(does, { reply })
  expect(await send()).toEqual({ ...outcome, reply })
  await server.behave('accept')
  expect(await send()).toMatchObject({ state: 'sent' })
})

it.each(['drop-at-connect', 'drop-at-mail', 'drop-at-rcpt', 'hang-at-mail'] as const)(
  'a server that will %s got nothing, so the mail goes later',
  async (does) => {
    await server.behave(does)
    expect(await send()).toMatchObject({ state: 'deferred', reason: 'unreachable', asked: 0 })
  },
)

it.each(['drop-at-data', 'drop-unstored', 'drop-stored', 'hang-at-dot'] as const)(
  'a server that will %s may or may not have the mail',
  async (does) => {
    await server.behave(does)
    expect(await send()).toMatchObject({ state: 'unknown', asked: 1 })
  },
)

it('a mail that is no longer ours leaves nothing behind, and the next one goes', async () => {
  const before = server.received().length
  expect(await send(mail(), false)).toMatchObject({ state: 'withdrawn' })
  expect(await send()).toMatchObject({ state: 'sent' })
  expect(server.received()).toHaveLength(before + 1)
})

it('what cannot be kept is not sent', async () => {
  const before = server.received().length
  const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
  await expect(mailer.send(mail(), () => Promise.reject(full))).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  expect(await send()).toMatchObject({ state: 'sent' })
  expect(server.received()).toHaveLength(before + 1)
})

it('a line that the server dropped while it lay idle does not hold up the next mail', async () => {
  expect(await send()).toMatchObject({ state: 'sent' })
  await server.dropAll()
  expect(await send()).toMatchObject({ state: 'sent', asked: 1 })
})

it('a server that does not take our login holds up all mail', async () => {
  const locked = createSmtpMailer({ ...server.settings, user: 'elk', password: 'wrong' })
  await server.behave('refuse-login', { reply: '535 5.7.8 Wrong password' })
  expect(await locked.send(mail(), () => Promise.resolve(true))).toEqual({
    state: 'paused',
    reason: 'login-refused',
    reply: '535 5.7.8 Wrong password',
  })
})

it('an address that could never be sent to fails by itself', async () => {
  expect(await send(mail('a<b>@example.org'))).toMatchObject({ state: 'failed', reason: 'address-refused', asked: 0 })
  expect(await send()).toMatchObject({ state: 'sent' })
})

it('a mail does not go in the clear when the settings ask for encryption', async () => {
  const before = server.received().length
  const careful = createSmtpMailer({ ...server.settings, security: 'starttls' })
  expect(await careful.send(mail(), () => Promise.resolve(true))).toMatchObject({
    state: 'paused',
    reason: 'server-refused',
  })
  expect(server.received()).toHaveLength(before)
})

it('a server that is not there', async () => {
  const lost = createSmtpMailer({ ...server.settings, port: 1 })
  expect(await lost.send(mail(), () => Promise.resolve(true))).toMatchObject({
    state: 'deferred',
    reason: 'unreachable',
  })
})

it('a mail that is cut off before it left is withdrawn, and after that it is unknown', async () => {
  await server.behave('hang-at-rcpt')
  const early = send()
  setTimeout(() => mailer.close(), 100)
  expect(await early).toMatchObject({ state: 'withdrawn' })

  mailer = createSmtpMailer(server.settings)
  await server.behave('hang-at-dot')
  const before = server.received().length
  const late = send()
  await vi.waitFor(() => expect(server.received().length).toBeGreaterThan(before), 10_000)
  mailer.close()
  expect(await late).toMatchObject({ state: 'unknown' })
})
