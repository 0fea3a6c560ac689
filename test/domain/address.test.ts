import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressLines, parsePostcode } from '../../src/domain/address.js'

describe('a postcode', () => {
  it.each([
    ['1013 AB', '1013 AB'],
    ['1013AB', '1013 AB'],
    ['1013ab', '1013 AB'],
    ['  1013  ab ', '1013 AB'],
    ['1013\u00a0AB', '1013 AB'],
  ])('written %j is %j', (text, postcode) => {
    expect(parsePostcode(text)).toBe(postcode)
  })

  it.each([
    '',
    '0123 AB',
    '1013',
    '1013 A',
    '1013 ABC',
    '10134 AB',
    'AB 1013',
    '1013 Ä1',
    '1013 ß',
    '1013 ſt',
    '1013-AB',
  ])('%j is none', (text) => {
    expect(parsePostcode(text)).toBeUndefined()
  })

  it('is read once and for all', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[1-9]\d{3} ?[A-Za-z]{2}$/), (anything, postcode) => {
        const read = parsePostcode(postcode)
        expect(read).toMatch(/^[1-9]\d{3} [A-Z]{2}$/)
        expect(parsePostcode(read ?? '')).toBe(read)
        expect(parsePostcode(anything) ?? '1013 AB').toMatch(/^[1-9]\d{3} [A-Z]{2}$/)
      }),
    )
  })
})

describe('an address', () => {
  const home = {
    street: 'Stoomstraat',
    houseNumber: '12',
    houseNumberSuffix: 'hs',
    postcode: '1013 AB',
    city: 'Amsterdam',
  }

  it('is written in two lines, as on an envelope', () => {
    expect(addressLines(home)).toEqual(['Stoomstraat 12 hs', '1013 AB Amsterdam'])
  })

  it('leaves out what is not known', () => {
    expect(addressLines({ ...home, houseNumberSuffix: '', postcode: '' })).toEqual(['Stoomstraat 12', 'Amsterdam'])
    expect(addressLines({ street: '', houseNumber: '', houseNumberSuffix: '', postcode: '', city: '' })).toEqual([])
  })
})
