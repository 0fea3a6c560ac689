import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSchoolCode } from '../../src/domain/school-code.js'

describe('a school code', () => {
  it.each([
    ['18AB00', '', '18AB00'],
    ['18ab00', '', '18AB00'],
    [' 18 AB-00 ', '', '18AB00'],
    ['18AB', '00', '18AB00'],
    ['18AB', '0', '18AB00'],
    ['18AB', '', '18AB00'],
    ['18AB', '1', '18AB01'],
    ['18AB', ' 12 ', '18AB12'],
    ['18AB01', '1', '18AB01'],
    ['18AB01', '01', '18AB01'],
  ])('%j with site %j is %s', (brin, site, code) => {
    expect(parseSchoolCode(brin, site)).toBe(code)
  })

  it.each([
    ['', ''],
    ['18AB0', ''],
    ['18AB000', ''],
    ['8AB00', ''],
    ['18A100', ''],
    ['AB1800', ''],
    ['18AB01', '2'],
    ['18AB', '123'],
    ['18AB', 'x'],
    ['18ß00', ''],
    ['barlaeus', ''],
  ])('%j with site %j is none', (brin, site) => {
    expect(parseSchoolCode(brin, site)).toBeUndefined()
  })

  it('is the same whether the site stands apart, attached, or as a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2}[A-Z]{2}$/), fc.integer({ min: 0, max: 99 }), (brin, site) => {
        const code = `${brin}${String(site).padStart(2, '0')}`
        expect(parseSchoolCode(code)).toBe(code)
        expect(parseSchoolCode(brin, String(site))).toBe(code)
        expect(parseSchoolCode(code.toLowerCase(), String(site))).toBe(code)
      }),
    )
  })
})
