import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../../src/domain/email-address.js'

const long = (length: number) => 'a'.repeat(length)

describe('an e-mail address', () => {
  it.each([
    ['samira@example.org', 'samira@example.org'],
    ['  samira@example.org\n', 'samira@example.org'],
    ['mailto:samira@example.org', 'samira@example.org'],
    ['Samira.El-Amrani+elk@Example.ORG', 'Samira.El-Amrani+elk@example.org'],
    ["o'neill@example.org", "o'neill@example.org"],
    ['x@xn--bcher-kva.example', 'x@xn--bcher-kva.example'],
    ['x@mail.school.example.org', 'x@mail.school.example.org'],
    [`${long(64)}@example.org`, `${long(64)}@example.org`],
  ])('written %j is read as %j', (text, address) => {
    expect(parseEmailAddress(text)).toBe(address)
  })

  it.each([
    '',
    'samira',
    '@example.org',
    'samira@',
    'samira@example',
    'samira@@example.org',
    'samira@example..org',
    '.samira@example.org',
    'samira.@example.org',
    'sam..ira@example.org',
    'samira@-example.org',
    'samira@example-.org',
    'samira@example.org.',
    'samira@1.2.3.4',
    'samira@[1.2.3.4]',
    '"samira"@example.org',
    'samira(thuis)@example.org',
    'Samira <samira@example.org>',
    'samira@example.org, oma@example.org',
    'sámira@example.org',
    'samira@exámple.org',
    'samira @example.org',
    `${long(65)}@example.org`,
    `x@${long(64)}.org`,
    `x@${'abc.'.repeat(70)}org`,
  ])('%j is none', (text) => {
    expect(parseEmailAddress(text)).toBeUndefined()
  })

  it.each(['\r\n', '\n', '\r', '\u0000', '\u2028', '\u0085', '%0d%0a ', '\t', ' '])(
    'cannot bring a second header or recipient with %j in it',
    (breaker) => {
      for (const text of [
        `samira@example.org${breaker}Bcc: thief@example.com`,
        `samira@example.org${breaker}RCPT TO:<thief@example.com>`,
        `samira${breaker}Bcc: thief@example.com@example.org`,
        `samira@example.org>${breaker}<thief@example.com`,
        `samira@example${breaker}.org`,
      ])
        expect(parseEmailAddress(text)).toBeUndefined()
    },
  )

  it('of any text holds nothing that a mail server could take for something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const address = parseEmailAddress(text) ?? 'x@example.org'
        expect(address).toMatch(/^[\x21-\x7e]+$/)
        expect(address).not.toMatch(/[\s<>(),:;[\]"\\]/)
        expect(address.split('@')).toHaveLength(2)
        expect(address.length).toBeLessThanOrEqual(254)
        expect(parseEmailAddress(address)).toBe(address)
      }),
    )
  })
})
