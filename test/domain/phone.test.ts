import { describe, expect, it } from 'vitest'
import { parsePhone } from '../../src/domain/phone.js'

describe('a phone number', () => {
  it.each([
    ['06 12 34 56 78', '06 12 34 56 78'],
    ['0612345678', '0612345678'],
    ['06-12345678', '06-12345678'],
    ['+31 6 12345678', '+31 6 12345678'],
    ['(020) 811 99 44', '(020) 811 99 44'],
    ['020/811.99.44', '020/811.99.44'],
    ['  020   811 99 44 ', '020 811 99 44'],
    ['+90 (212) 123 45 67', '+90 (212) 123 45 67'],
  ])('written %j is kept as %j', (text, phone) => {
    expect(parsePhone(text)).toBe(phone)
  })

  it.each([
    '',
    'moeder',
    '1234567',
    '1234567890123456',
    '06 12 34 56 7a',
    '++31612345678',
    '06,12345678',
    '0612345678 (oma)',
    '06\u202e12345678',
  ])('%j cannot be rung', (text) => {
    expect(parsePhone(text)).toBeUndefined()
  })
})
