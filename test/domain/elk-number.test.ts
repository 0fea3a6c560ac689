import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeElkNumber, parseElkNumber, passesBsnTest } from '../../src/domain/elk-number.js'

/** ISO 7064 MOD 11,10 by its definition: a row of digits with its check digit is right when this comes to 1. */
function remainder(digits: string): number {
  let product = 10
  for (const digit of digits.slice(0, -1)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11
  return (product + Number(digits.at(-1))) % 10
}

/** Eight digits out of a plain generator, so that 100,000 of them are the same in every run. */
function* samples(count: number): Generator<string> {
  let state = 1
  for (let n = 0; n < count; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield String(Math.floor((state / 2 ** 32) * 1e8)).padStart(8, '0')
  }
}

describe('an ELK number that we make', () => {
  it('has a right check digit and can never be a BSN, in 100,000 samples', () => {
    let made = 0
    for (const digits of samples(100_000)) {
      const number = makeElkNumber(digits)
      if (!number) continue
      made += 1
      if (
        !/^\d{9}$/.test(number) ||
        remainder(number) !== 1 ||
        passesBsnTest(number) ||
        parseElkNumber(number) !== number
      )
        expect.fail(`${number} is no right ELK number`)
    }
    expect(made).toBeGreaterThan(80_000)
  })

  it('is refused only when it could be a BSN, or begins with a zero that a spreadsheet drops', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        const digits = String(n).padStart(8, '0')
        const right = [...'0123456789'].map((last) => digits + last).filter((number) => remainder(number) === 1)
        expect(right).toHaveLength(1)
        const refused = digits.startsWith('0') || passesBsnTest(right[0] ?? '')
        expect(makeElkNumber(digits)).toBe(refused ? undefined : right[0])
      }),
    )
  })
})

describe('an ELK number that someone types', () => {
  const right = makeElkNumber('10000100') ?? ''

  it.each([
    ['as it is', right],
    ['with spaces around it', `  ${right}\n`],
    ['in groups of three', `${right.slice(0, 3)} ${right.slice(3, 6)} ${right.slice(6)}`],
    ['with dots', `${right.slice(0, 3)}.${right.slice(3, 6)}.${right.slice(6)}`],
    ['with hyphens', `${right.slice(0, 3)}-${right.slice(3, 6)}-${right.slice(6)}`],
  ])('is read %s', (_, text) => {
    expect(parseElkNumber(text)).toBe(right)
  })

  it.each(['', '12345678', `${right}0`, '000000000', '٠١٢٣٤٥٦٧٨', 'ABCDEFGHI', `${right.slice(0, 8)}x`])(
    '%j is none',
    (text) => {
      expect(parseElkNumber(text)).toBeUndefined()
    },
  )

  it('is refused with any one digit wrong', () => {
    for (const [place, own] of [...right].entries())
      for (const digit of '0123456789')
        if (digit !== own)
          expect(parseElkNumber(right.slice(0, place) + digit + right.slice(place + 1))).toBeUndefined()
  })
})

describe('the eleven-test of a BSN', () => {
  it.each([
    ['111222333', true],
    ['123456782', true],
    ['999999990', true],
    ['000000000', true],
    ['123456789', false],
    ['111222334', false],
  ])('%s: %s', (digits, passes) => {
    expect(passesBsnTest(digits)).toBe(passes)
  })
})
