import fc from 'fast-check'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../../src/domain/email-address.js'
import { familyLanguages } from '../../src/domain/language.js'
import { mailKinds } from '../../src/domain/mail.js'
import type { MailFacts } from '../../src/mail/mail-facts.js'
import type { Mailer } from '../../src/mail/mailer.js'
import { renderMail } from '../../src/mail/render-mail.js'
import { sampleFamily, sampleSchool } from '../../src/mail/sample-facts.js'
import { createSmtpMailer } from '../../src/mail/smtp-mailer.js'
import { canary } from '../doors/support/canary.js'
import { steeringIn, strangersOn } from '../doors/support/scans.js'
import { type CommandTap, startTappedServer } from '../support/command-tap.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'

let app: TestApp
let tap: CommandTap
let mailer: Mailer
beforeAll(async () => {
  app = await testApp({ at: '2026-03-26T09:00' })
  tap = await startTappedServer()
  mailer = createSmtpMailer({ ...plainSmtp, port: tap.port })
})
afterAll(async () => {
  mailer.close()
  await tap.stop()
  await app.close()
})

/** A name in a text that runs from right to left stands by itself (Unicode standard annex 9, FSI and PDI). */
const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/g

const pieces = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\r\n\r\n',
  '\r\n.\r\n',
  '\r\nBcc: evil@example.net',
  '\r\nRCPT TO:<evil@example.net>\r\n',
  '"a\r\nBcc: x"@example.net',
  'evil@example.net',
  ', evil@example.net',
  '<evil@example.net>',
  '> SIZE=1',
  ';',
  ':',
  '"',
  '\\',
  '(',
  '=?utf-8?q?=0D=0ABcc:_evil@example.net?=',
  '=?UTF-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5uZXQ=?=',
  '--=_elk',
  '--=_elk--\r\n',
  'Content-Type: text/html',
  '\u202e',
  '\u2028',
  '\ud800',
  'x'.repeat(200),
  'ğ'.repeat(200),
]
const hostile = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...pieces)), { maxLength: 6 })
  .map((all) => all.join(''))

interface Said {
  first: string
  prefix: string
  last: string
  school: string
  phone: string
  fromName: string
  operator: string
  helpPhone: string
  helpEmail: string
  helpHours: string
}
const said: fc.Arbitrary<Said> = fc.record({
  first: hostile,
  prefix: hostile,
  last: hostile,
  school: hostile,
  phone: hostile,
  fromName: hostile,
  operator: hostile,
  helpPhone: hostile,
  helpEmail: hostile,
  helpHours: hostile,
})
const plainWords: Said = {
  first: 'Noor',
  prefix: '',
  last: 'Jansen',
  school: 'De Kade',
  phone: '',
  fromName: 'ELK',
  operator: 'Stad',
  helpPhone: '020',
  helpEmail: 'hulp@example.org',
  helpHours: 'altijd',
}
const mails = fc.record({ kind: fc.constantFrom(...mailKinds), language: fc.constantFrom(...familyLanguages) })

/** A mail in which whatever somebody can write down is hostile. */
function render(
  { kind, language }: typeof mails extends fc.Arbitrary<infer Mail> ? Mail : never,
  words: Said,
  to: string,
) {
  const { fromName, operator, helpPhone: phone, helpEmail: email, helpHours: hours } = words
  const { config } = app
  const house = {
    ...app,
    config: {
      ...config,
      mail: { ...config.mail, fromName },
      operator: { name: operator },
      help: { phone, email, hours, hoursIn: { ar: hours, tr: hours } },
    },
  }
  const now = app.clock.now()
  const data = { round: '1', version: 2, receiptCode: 'ABCD-EFGH-JKMN', submittedAt: now, closesAt: now, last: false }
  return renderMail(house, { id: 1, kind, language, linkId: 1, data, createdAt: now }, factsOf(kind, words, to), now)
}

function factsOf(kind: string, { first, prefix, last, school: name, phone }: Said, recipient: string): MailFacts {
  if (kind === 'school-digest') {
    const facts = sampleSchool(app, { notOpened: 2, bounced: 1 })
    const { notOpened } = facts.behind
    const behind = { ...facts.behind, notOpened: notOpened.map((pupil) => ({ ...pupil, name: `${first} ${last}` })) }
    return { ...facts, recipient, behind, school: { ...facts.school, name, phone } }
  }
  const facts = sampleFamily(app, app.clock.now())
  const pupil = { ...facts.pupil, firstName: first, prefix, lastName: last }
  return { ...facts, recipient, pupil, school: { ...facts.school, name, phone } }
}

const headers = [
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'date',
  'content-language',
  'auto-submitted',
  'x-auto-response-suppress',
  'mime-version',
  'content-type',
]
const addresses = (field: AddressObject | AddressObject[] | undefined) =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))

/** Everything about a mail that a field could have broken, read back by another program. */
async function shapeOf(message: string) {
  const parsed: ParsedMail = await simpleParser(message)
  return {
    headers: [...parsed.headers.keys()],
    lines: message.slice(0, message.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/).length,
    from: addresses(parsed.from),
    replyTo: addresses(parsed.replyTo),
    others: [...addresses(parsed.cc), ...addresses(parsed.bcc)],
    boundaries: message.split('\r\n').filter((line) => line.startsWith('--=_elk')),
    parts: message
      .split(/^--=_elk(?:--)?\r\n/m)
      .slice(1)
      .map((part) => part.split('\r\n', 1)[0]),
    attachments: parsed.attachments.length,
  }
}

const unharmed = {
  headers,
  lines: headers.length,
  from: ['aanmelden@example.org'],
  replyTo: ['hulp@example.org'],
  others: [],
  boundaries: ['--=_elk', '--=_elk', '--=_elk--'],
  parts: ['Content-Type: text/plain; charset=utf-8', 'Content-Type: text/html; charset=utf-8', ''],
  attachments: 0,
}

describe('whatever people write down', () => {
  it('a mail keeps its headers, its one recipient and its two parts', async () => {
    await fc.assert(
      fc.asyncProperty(mails, said, async (mail, words) => {
        const { message } = render(mail, words, 'ouder@example.org')
        expect(await shapeOf(message)).toEqual(unharmed)
        expect(addresses((await simpleParser(message)).to)).toEqual(['ouder@example.org'])
        expect(message).toMatch(/^[\t\r\n\x20-\x7e]*$/)
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
      }),
      { numRuns: 100 },
    )
  })

  it('an address with a space that only Unicode knows begins no header', async () => {
    const names = mailKinds.map((kind) => ({ kind, language: 'nl' as const }))
    const to = `!${'\u{10000}'.repeat(13)}\u2028\r\n=?utf-8?q?=0D=0ABcc:_evil@example.net?=`
    for (const mail of names) {
      const { message } = render(mail, plainWords, to)
      expect(message).toMatch(/^[\t\r\n\x20-\x7e]*$/)
      expect((await shapeOf(message)).headers).toEqual(headers)
    }
  })

  it('an address becomes no more than one recipient, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(mails, said, hostile, async (mail, words, to) => {
        const { message } = render(mail, words, to)
        const { headers: kept, ...shape } = await shapeOf(message)
        const { headers: _, ...rest } = unharmed
        expect(kept.filter((name) => !headers.includes(name))).toEqual([])
        expect(shape).toEqual({ ...rest, lines: shape.lines })
        expect(addresses((await simpleParser(message)).to).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('a canary in every field', () => {
  const words = Object.fromEntries(Object.keys(plainWords).map((field) => [field, canary(field)])) as unknown as Said

  it.each(mailKinds)(
    'of the mail %s is letters in every language: no tag, no handler, and nothing that steers',
    async (kind) => {
      for (const language of familyLanguages) {
        const { html, text, subject } = await simpleParser(
          render({ kind, language }, words, 'ouder@example.org').message,
        )
        expect([language, strangersOn(html || '')]).toEqual([language, []])
        expect([language, steeringIn(`${subject}\n${text}`.replace(ISOLATED, '$1'))]).toEqual([language, []])
        expect([language, /kanarie-(first|school)/.test(`${text}`)]).toEqual([language, true])
      }
    },
  )
})

describe('over the line', () => {
  const send = async (from: string, to: string, message: string) => {
    const { state } = await mailer.send({ name: 'x', from, to, message }, () => Promise.resolve(true))
    return { state, commands: tap.commands() }
  }

  it('a mail is announced with one sender and one recipient, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(mails, said, async (mail, words) => {
        const { message } = render(mail, words, 'ouder@example.org')
        expect(await send('aanmelden@example.org', 'ouder@example.org', message)).toEqual({
          state: 'sent',
          commands: ['MAIL FROM:<aanmelden@example.org>', 'RCPT TO:<ouder@example.org>', 'DATA'],
        })
      }),
      { numRuns: 50 },
    )
  })

  it('an address is one recipient as it stands, or none; it gives the server no other command', async () => {
    const address = fc.oneof(
      hostile,
      fc.tuple(hostile, hostile).map(([local, domain]) => `${local}@${domain}`),
    )
    await fc.assert(
      fc.asyncProperty(address, async (to) => {
        const { state, commands } = await send('aanmelden@example.org', to, 'Subject: x\r\n\r\nx\r\n')
        const [mailFrom, rcpt, ...more] = commands
        if (parseEmailAddress(to) === to) expect(state).toBe('sent')
        if (mailFrom !== undefined) expect(mailFrom).toMatch(/^MAIL FROM:<aanmelden@example\.org>( SMTPUTF8)?$/)
        if (rcpt !== undefined) expect(rcpt).toBe(`RCPT TO:<${Buffer.from(to.trim()).toString('latin1')}>`)
        expect(['', 'DATA']).toContain(more.join())
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
