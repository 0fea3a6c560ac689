import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_MAIL } from '../../../src/mail/bounces/message.js'
import { createSplitter } from '../../../src/mail/bounces/split-mails.js'

const separator = 'From MAILER-DAEMON Mon Mar 16 09:01:03 2026\n'

/** What is handed on when the bytes come in pieces of these sizes, over and over. */
function split(bytes: Buffer, sizes: readonly number[] = [65_536]): string[] {
  const splitter = createSplitter()
  const mails: Buffer[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = at + (sizes[turn % sizes.length] ?? 1)
    mails.push(...splitter.push(bytes.subarray(at, end)))
    at = end
  }
  return [...mails, ...splitter.end()].map((mail) => mail.toString('latin1'))
}

const splitText = (text: string) => split(Buffer.from(text, 'latin1'))

describe('a file with mail', () => {
  it('is one mail, whatever stands in it, unless it begins as an mbox', () => {
    const mail = `Subject: x\n\nhello\n\n${separator}Subject: y\n`
    expect(splitText(mail)).toEqual([mail])
  })

  it('is an mbox when it begins with a separator: each mail without it', () => {
    expect(splitText(`${separator}Subject: x\n\nhello\n\n${separator}Subject: y\n\nhi\n`)).toEqual([
      'Subject: x\n\nhello\n\n',
      'Subject: y\n\nhi\n',
    ])
  })

  it.each([
    'From 1234567890@xxx Tue Nov 03 10:11:12 +0000 2026',
    'From - Tue Nov 03 10:11:12 2026',
    'From terug+1.abc@example.nl  Mon Mar 16 09:01:03 2026',
    'From MAILER-DAEMON Mon Mar  6 09:01 2026\r',
  ])('knows the separator %j', (line) => {
    expect(splitText(`${line}\nSubject: x\n\n${line}\nSubject: y\n`)).toHaveLength(2)
  })

  it('leaves words that begin with From in their mail', () => {
    expect(splitText(`${separator}Subject: x\n\nFrom here on all is well\n\nFrom 10:11 it is not\n`)).toHaveLength(1)
    expect(splitText(`${separator}Subject: x\n\nno blank line before:\n${separator}`)).toHaveLength(1)
  })

  it('is nothing when it is empty', () => {
    expect([splitText(''), splitText(separator)]).toEqual([[], []])
  })

  it('keeps the first million bytes of a mail that has more, and finds the next', () => {
    const long = `Subject: x\n\n${'a'.repeat(3 * LONGEST_MAIL)}`
    const [first = '', second] = splitText(`${separator}${long}\n\n${separator}Subject: y\n`)
    expect(first.length).toBe(LONGEST_MAIL)
    expect(long.startsWith(first)).toBe(true)
    expect(second).toBe('Subject: y\n')
  })

  it('is the same however its bytes arrive', () => {
    const line = fc.constantFrom('\n', '\r\n', separator, 'From x\n', 'a: b\n', `${'z'.repeat(600)}\n`, 'no end')
    const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(line), sizes, (lines, pieces) => {
        const bytes = Buffer.from(lines.join(''))
        expect(split(bytes, pieces)).toEqual(split(bytes))
      }),
      { numRuns: 500 },
    )
  })
})
