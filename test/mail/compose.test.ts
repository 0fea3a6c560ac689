import fc from 'fast-check'
import { type ParsedMail, simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { composeMessage, type Letter } from '../../src/mail/compose.js'
import { fillToken, linkPlaceholder } from '../../src/mail/link-placeholder.js'
import { moment } from '../support/test-config.js'

const letter: Letter = {
  messageId: '<1@example.org>',
  date: moment('2026-03-20T09:00'),
  from: { name: 'Aanmelden', address: 'elk@example.org' },
  replyTo: 'hulp@example.org',
  to: 'ouder@example.org',
  languages: ['nl'],
  subject: 'Meld Zoë aan',
  text: 'Dag Zoë\n',
  html: '<p>Dag Zoë</p>\n',
}

it('a mail has exactly these headers, and its two parts', async () => {
  const message = composeMessage(letter)
  expect(message.slice(0, message.indexOf('\r\n\r\n')).split('\r\n')).toEqual([
    'From: Aanmelden <elk@example.org>',
    'To: ouder@example.org',
    'Reply-To: hulp@example.org',
    'Subject: =?UTF-8?Q?Meld_Zo=C3=AB_aan?=',
    'Message-ID: <1@example.org>',
    'Date: Fri, 20 Mar 2026 08:00:00 +0000',
    'Content-Language: nl',
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: OOF, AutoReply',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="=_elk"',
  ])
  const parsed = await simpleParser(message)
  expect(parsed.text).toBe('Dag Zoë\n')
  expect(parsed.html).toContain('<p>Dag Zoë</p>')
})

it('a mail says of each of its languages that it is in it, in their order (RFC 3282)', () => {
  expect(composeMessage({ ...letter, languages: ['tr', 'nl'] }).split('\r\n')).toContain('Content-Language: tr, nl')
})

it('a message is plain ASCII with short lines', () => {
  const message = composeMessage({
    ...letter,
    subject: 'ş'.repeat(300),
    text: 'ğ'.repeat(3000),
    html: `<p>${'x'.repeat(3000)}`,
  })
  expect(message).toMatch(/^[\t\r\n\x20-\x7e]*$/)
  expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
})

it.each(['x'.repeat(2000), '=?UTF-8?Q?=0D=0ABcc:_evil@example.net?=', `ğ${'y'.repeat(300)}`, 'a  b'])(
  'a subject is read as it was written: %s',
  async (subject) => {
    const message = composeMessage({ ...letter, subject })
    expect((await simpleParser(message)).subject).toBe(subject)
    expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  },
)

const headerNames = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
  'x-auto-response-suppress',
]

function shape(parsed: ParsedMail) {
  const to = parsed.to && !Array.isArray(parsed.to) ? parsed.to.value.map(({ address }) => address) : undefined
  return {
    headers: [...parsed.headers.keys()].sort(),
    to,
    attachments: parsed.attachments.length,
    cc: parsed.cc,
    bcc: parsed.bcc,
  }
}

/** Text that would like to be more than text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\r\n\r\n',
        'Bcc: evil@example.net',
        'Subject: x',
        '--=_elk',
        '--=_elk--',
        '.\r\n',
        ',',
      ),
      fc.constantFrom(
        '<evil@example.net>',
        '"',
        '=?UTF-8?Q?=0D=0ABcc:_evil@example.net?=',
        '\u2028',
        '\u202e',
        '=\r\n',
        'Content-Type: text/html',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

it('nothing that a field holds can add a header, a recipient or a part', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, async (name, subject, text, html) => {
      const message = composeMessage({ ...letter, from: { ...letter.from, name }, subject: `x${subject}`, text, html })
      expect(shape(await simpleParser(message))).toEqual({
        headers: headerNames,
        to: ['ouder@example.org'],
        attachments: 0,
        cc: undefined,
        bcc: undefined,
      })
      expect(message.split('\r\n').filter((line) => line.startsWith('--=_elk'))).toHaveLength(3)
    }),
    { numRuns: 400 },
  )
})

it('a carriage return that ends no line is written out, so that no mail server takes it for one', async () => {
  const message = composeMessage({ ...letter, text: 'a\rb\r\nc\n\r\td', html: '\r\t\u0000' })
  expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect((await simpleParser(message)).text).toContain('a\rb')
})

const tokens = fc
  .base64String({ minLength: 44, maxLength: 44 })
  .map((text) => text.slice(0, 43).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', 'A'))

it('a token lands in the link, wherever lines were broken, and changes nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 90 }), tokens, async (before, token) => {
      const lead = before.replaceAll(/\s/g, 'x')
      const link = `${lead}https://example.org/w/${linkPlaceholder}`
      const kept = composeMessage({
        ...letter,
        text: `${link}.\n`,
        html: `<a href="https://example.org/w/${linkPlaceholder}">`,
      })
      const filled = fillToken(kept, token)
      const parsed = await simpleParser(filled)
      expect(parsed.text).toBe(`${lead}https://example.org/w/${token}.\n`)
      expect(parsed.html).toContain(`https://example.org/w/${token}"`)
      expect(filled).toHaveLength(kept.length)
      expect(filled).not.toContain('elk_link')
    }),
    { numRuns: 300 },
  )
})

it('a token of another length is refused', () => {
  expect(() => fillToken(linkPlaceholder, 'short')).toThrow(TypeError)
})
