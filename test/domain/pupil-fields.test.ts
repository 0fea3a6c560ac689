import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pupilFields } from '../../src/domain/pupil.js'
import { readPupilField } from '../../src/domain/pupil-fields.js'
import { day } from '../support/test-config.js'

const today = day('2026-03-16')

describe('one field of a pupil', () => {
  it.each([
    ['firstName', ' Zoe\u0308  Maria ', { value: 'Zoë Maria' }],
    ['firstName', '', { problem: 'missing' }],
    ['firstName', '   ', { problem: 'missing' }],
    ['firstName', 'x\u202ey', { problem: 'forbidden-character', suggestion: 'xy' }],
    ['firstName', '\u202e', { problem: 'forbidden-character' }],
    ['postcode', '1013\u200bAB', { problem: 'forbidden-character', suggestion: '1013AB' }],
    ['firstName', 'x'.repeat(201), { problem: 'too-long' }],
    ['lastName', '', { value: '' }],
    ['birthDate', '31-1-2014', { value: '2014-01-31' }],
    ['birthDate', '31-02-2014', { problem: 'invalid-date', suggestion: '28-2-2014' }],
    ['birthDate', '31-01-1984', { problem: 'unlikely-birth-date' }],
    ['birthDate', '', { problem: 'missing' }],
    ['postcode', '1013ab', { value: '1013 AB' }],
    ['postcode', '1013', { problem: 'invalid-postcode' }],
    ['postcode', '', { value: '' }],
    ['email', 'Samira@Example.org', { value: 'Samira@example.org' }],
    ['email', '', { value: '' }],
    ['email', 'samira@example', { problem: 'invalid-email' }],
    ['email', 'samira @example,org', { problem: 'invalid-email', suggestion: 'samira@example.org' }],
    ['email', 'a@example.org; b@example.org', { problem: 'several-emails', suggestion: 'a@example.org' }],
    ['email2', 'a@example.org b@example.org', { problem: 'several-emails', suggestion: 'a@example.org' }],
    ['email', 'a@example.org\nBcc: b@example.org', { problem: 'forbidden-character' }],
    ['phone', '06-12345678', { value: '06-12345678' }],
    ['phone2', 'oma', { problem: 'invalid-phone' }],
    ['language', 'Engels', { value: 'en' }],
    ['language', 'en-GB', { value: 'en' }],
    ['language', 'Turks', { value: 'tr' }],
    ['language', 'Oekraïens', { value: 'uk' }],
    ['language', 'oekraiens', { value: 'uk' }],
    ['language', 'Marokkaans Arabisch', { value: 'ar' }],
    ['language', 'Arabisch (Marokkaans)', { value: 'ar' }],
    ['language', 'Turks/Nederlands', { value: 'tr' }],
    ['language', 'ar-MA', { value: 'ar' }],
    ['language', 'pol', { value: 'pl' }],
    ['language', 'Berbers', { value: 'nl' }],
    ['language', '', { value: 'nl' }],
    ['language', 'constructor', { value: 'nl' }],
    ['houseNumber', '12', { value: '12' }],
    ['city', "'s-Gravenhage", { value: "'s-Gravenhage" }],
  ] as const)('%s %j is read as %j', (field, text, reading) => {
    expect(readPupilField(field, text, today)).toEqual(reading)
  })

  it('reads what it has read as the same, and only ever keeps plain text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pupilFields),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        (field, text) => {
          const reading = readPupilField(field, text, today)
          if (!('value' in reading)) return
          expect(typeof reading.value).toBe('string')
          expect(reading.value).not.toMatch(/\p{Cc}/u)
          expect(readPupilField(field, reading.value, today)).toEqual(reading)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
