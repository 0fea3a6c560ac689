import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { retryMails } from '../../src/actions/retry-mails.js'
import { addMs, DAY_MS } from '../../src/domain/time.js'
import { composeMessage } from '../../src/mail/compose.js'
import { openSigner } from '../../src/mail/dkim.js'
import { addPupil } from '../support/a-school.js'
import { dkim, judge, keepKey, makeKey, signerWith } from '../support/dkim.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { runAs } from '../support/run.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment, testConfig } from '../support/test-config.js'

const key = makeKey()
const sign = signerWith(key)
const letter = {
  messageId: '<1@example.org>',
  date: moment('2026-03-20T09:00'),
  from: { name: 'Aanmelden', address: 'elk@example.org' },
  replyTo: 'hulp@example.org',
  to: 'ouder@example.org',
  languages: ['nl'],
  subject: 'Meld Zoë aan',
  text: 'Dag Zoë\n',
  html: '<p>Dag Zoë</p>\n',
} as const

it('a signature that others take for good stands above a message that stayed as it was', async () => {
  const message = composeMessage(letter)
  const signed = await sign(message)
  expect(await judge(signed, key)).toEqual(['pass'])
  expect(signed.endsWith(`\r\n${message}`)).toBe(true)
  expect(signed).toMatch(
    /^DKIM-Signature: v=1; a=rsa-sha256; c=relaxed\/relaxed; d=example\.org;\r\n s=elk2026; h=From: From:/,
  )
  expect(signed).not.toMatch(/[;\s][tx]=/)
  expect(Math.max(...signed.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
})

it('the same message gets the same signature at every try, and another key gives another', async () => {
  const message = composeMessage(letter)
  expect(await sign(message)).toBe(await sign(message))
  expect(await judge(await sign(message), makeKey())).toEqual(['fail'])
})

it('whatever a mail says, its signature is good', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 200 })
  const blanks = fc
    .array(fc.constantFrom(' ', '\t', '\n', '\r\n', 'x', '.'), { maxLength: 60 })
    .map((all) => all.join(''))
  const any = fc.oneof(words, blanks)
  await fc.assert(
    fc.asyncProperty(any, any, any, any, async (name, subject, text, html) => {
      const from = { ...letter.from, name }
      expect(await judge(await sign(composeMessage({ ...letter, from, subject, text, html })), key)).toEqual(['pass'])
    }),
    { numRuns: 150 },
  )
})

const headers = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'Content-Language',
  'Auto-Submitted',
  'MIME-Version',
  'Content-Type',
]

it.each(headers)('nobody on the way can change %s, or add another one', async (name) => {
  const signed = await sign(composeMessage(letter))
  const line = new RegExp(`^${name}: .*$`, 'm')
  expect(await judge(signed.replace(line, `${name}: x`), key)).not.toEqual(['pass'])
  expect(await judge(signed.replace(line, `$&\r\n${name}: x`), key)).not.toEqual(['pass'])
  expect(await judge(`${name}: x\r\n${signed}`, key)).not.toEqual(['pass'])
})

it('nobody on the way can change what the mail says', async () => {
  const signed = await sign(composeMessage(letter))
  expect(await judge(signed.replace('Dag', 'Weg'), key)).not.toEqual(['pass'])
})

describe('a home that signs', () => {
  let server: TestSmtpServer
  let app: TestApp
  beforeAll(async () => {
    server = await startSmtpServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    await server.behave('accept')
    app = await testApp({ config: { smtp: server.settings, mail: { ...testConfig().mail, dkim } } })
  })
  afterEach(() => app.close())

  it('sends each mail signed, its link filled in, the same bytes at every try', async () => {
    keepKey(app, key)
    const pupil = await addPupil(app, { advice: 'havo' })
    await queueLogins(app, pupil)
    await server.behave('drop-stored')
    const before = server.received().length
    expect(await workOnce(app)).toMatchObject({ unknown: 1 })
    await server.behave('accept')
    app.travelTo(addMs(app.clock.now(), DAY_MS))
    await retryMails(app, { ids: [(await newestMail(app, pupil)).id], reason: '' })
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
    const [first, second] = server.received().slice(before)
    expect(second?.message).toBe(first?.message)
    expect(await judge(first?.message ?? '', key)).toEqual(['pass'])
    expect(first?.message).not.toContain('elk_link')
  })

  it.each([
    ['is gone', () => undefined, 'dkim-key-missing'],
    ['is no file', () => mkdirSync(join(app.home.dir, dkim.keyFile)), 'dkim-key-unreadable'],
    ['holds something else', () => writeFileSync(join(app.home.dir, dkim.keyFile), 'x'), 'dkim-key-wrong'],
    [
      'is of a kind that few can check',
      () => keepKey(app, generateKeyPairSync('ed25519').privateKey),
      'dkim-key-wrong',
    ],
    ['is too short', () => keepKey(app, makeKey(768)), 'dkim-key-wrong'],
  ])('does not begin when its key %s', async (_, arrange, code) => {
    arrange()
    expect(() => openSigner(app)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) }))
    await queueLogins(app, await addPupil(app, { advice: 'havo' }))
    const before = server.received().length
    await expect(workOnce(app)).rejects.toMatchObject({ problem: { code } })
    expect(server.received()).toHaveLength(before)
  })

  it.each([
    ['nl', 'De sleutel om mail te ondertekenen ontbreekt', 'elk mail dkim-key --selector elk2026'],
    ['en', 'The key that signs mail is missing', 'elk mail dkim-key --selector elk2026'],
  ])('says in %s what is the matter', async (language, sentence, remedy) => {
    const { code, err } = await runAs({ env: { ELK_LANG: language } }, app, 'mail', 'work', '--once')
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(err).toContain(remedy)
  })

  it('needs no key as long as its mail goes to files', async () => {
    const message = composeMessage(letter)
    expect(await openSigner({ ...app, rehearsal: true })(message)).toBe(message)
  })
})
