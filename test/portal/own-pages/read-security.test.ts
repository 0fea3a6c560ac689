import { describe, expect, it } from 'vitest'
import { expiryWarning } from '../../../src/domain/own-page.js'
import { asInstant } from '../../../src/domain/time.js'
import { readSecurity } from '../../../src/portal/own-pages/read-security.js'

const good = 'Contact: mailto:security@example.org\nExpires: 2027-03-01T09:00:00+01:00\n'
const faults = (text: string) => readSecurity(text).problems.map(({ line, fault, text }) => [line, fault, text])

describe('a security.txt (RFC 9116)', () => {
  it('says until when it holds', () => {
    expect(readSecurity(`# uitleg\n\n${good}`)).toEqual({ expiresAt: '2027-03-01T08:00:00.000Z', problems: [] })
    expect(
      faults(`${good}CONTACT: tel:+31-20-5550000\nContact: https://example.org/melden\npolicy: https://x.org`),
    ).toEqual([])
  })

  it.each([
    ['Expires: 2027-03-01T08:00:00Z', [1, 'no-contact', '']],
    ['Contact: mailto:a@example.org\n\n', [1, 'no-expires', '']],
    [`${good}Expires: 2027-03-02T08:00:00Z`, [3, 'field-twice', '2027-03-02T08:00:00Z']],
    [`${good}Preferred-Languages: nl\nPreferred-Languages: en`, [4, 'field-twice', 'en']],
    [`Contact: a@example.org\n${good}`, [1, 'wrong-contact', 'a@example.org']],
    [`Contact: http://example.org\n${good}`, [1, 'wrong-contact', 'http://example.org']],
    ['Contact: mailto:a@example.org\nExpires: 1 maart 2027', [2, 'wrong-expires', '1 maart 2027']],
    ['Contact: mailto:a@example.org\nExpires: 2027-13-01T08:00:00Z', [2, 'wrong-expires', '2027-13-01T08:00:00Z']],
    [`${good}Canonical: http://example.org/x`, [3, 'not-https', 'http://example.org/x']],
    [`${good}zomaar een regel`, [3, 'not-a-field', 'zomaar een regel']],
    [`${good}Policy:`, [3, 'not-a-field', 'Policy:']],
  ])('is refused as %j', (text, fault) => {
    expect(faults(text)).toContainEqual(fault)
  })
})

describe('its end', () => {
  const now = asInstant('2026-03-01T08:00:00.000Z')
  it.each([
    ['2026-03-01T08:00:00.000Z', 'expired'],
    ['2026-03-01T08:00:00.001Z', 'expires-soon'],
    ['2026-03-31T07:59:59.999Z', 'expires-soon'],
    ['2026-03-31T08:00:00.000Z', undefined],
    ['2027-03-01T08:00:00.000Z', undefined],
    ['2027-03-03T08:00:00.000Z', 'expires-far'],
  ])('is at %s: %s', (expiresAt, warning) => {
    expect(expiryWarning(asInstant(expiresAt), now)).toBe(warning)
  })
})
