import { describe, expect, it } from 'vitest'
import { lookAlikes, readCode, writeCode } from '../../src/domain/base32.js'
import { isLetterCode, letterCode } from '../../src/domain/letter-code.js'
import { linkToken } from '../../src/domain/link-token.js'
import { whySkipLogin } from '../../src/domain/login-plan.js'

const key = Buffer.alloc(32, 'a key')
const seed = { pupilId: 7, purpose: 'login', nonce: 'q3Zs0mFv' }

describe('a code that people copy', () => {
  it('is in groups of four, without letters that are read as digits', () => {
    expect(writeCode(Uint8Array.from({ length: 32 }, (_, index) => index))).toBe(
      '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ',
    )
  })

  it.each([
    ['7K3M-9QXD-2HVA', '7K3M-9QXD-2HVA'],
    [' 7k3m 9qxd.2hva ', '7K3M-9QXD-2HVA'],
    ['7K3M—9QXD‑2HVA', '7K3M-9QXD-2HVA'],
    ['oO0iIlL1', '0001-1111'],
    ['7K3M_9QXD−2HVU', '7K3M-9QXD-2HVV'],
    ['\u200e７Ｋ3M\u00ad9QXD\u200b2HVA\u200e', '7K3M-9QXD-2HVA'],
    ['7K3M-9QXD-2HV*', undefined],
    ['', undefined],
    ['é', undefined],
  ])('%j is read as %j', (typed, read) => {
    expect(readCode(typed)).toBe(read)
  })
})

describe('a code that was copied by hand', () => {
  it('may be any of those whose letters look alike, itself first', () => {
    expect(lookAlikes('KK-8S')).toEqual(['KK-8S', 'KK-85', 'KK-BS', 'KK-B5'])
    expect(lookAlikes('0123-4567-89AB')).toHaveLength(2 ** 8)
    expect(lookAlikes('ACEF-HJKM-NPQR')).toEqual(['ACEF-HJKM-NPQR'])
  })

  it('is found again whichever of them was written down', () => {
    const code = '17D2-G8'
    for (const written of lookAlikes(code)) expect(lookAlikes(written)).toContain(code)
  })
})

describe('the code of a letter', () => {
  it('is its own for every key, child, purpose and link', () => {
    const codes = [
      letterCode(key, seed),
      letterCode(Buffer.alloc(32, 'another'), seed),
      letterCode(key, { ...seed, pupilId: 8 }),
      letterCode(key, { ...seed, purpose: 'password-reset' }),
      letterCode(key, { ...seed, nonce: 'other' }),
    ]
    expect(new Set(codes).size).toBe(5)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('tells nothing of the token of its link, and opens with nothing less', () => {
    const code = letterCode(key, seed)
    expect(linkToken(key, seed).toUpperCase()).not.toContain(code.slice(0, 4))
    expect(isLetterCode(key, seed, code.toLowerCase())).toBe(true)
    for (const wrong of [
      '',
      code.slice(0, -1),
      `${code}0`,
      code.replace(/^./, (letter) => (letter === '0' ? '1' : '0')),
    ])
      expect(isLetterCode(key, seed, wrong)).toBe(false)
  })
})

describe('a login mail after a letter', () => {
  const printed = { hasAccount: false, newest: { state: 'sent', recipient: '' } } as const
  it.each([
    ['', false, 'already-sent'],
    ['', true, 'no-email'],
    ['familie@example.org', false, 'already-sent'],
    ['familie@example.org', true, undefined],
  ] as const)('to “%s”, asked for again: %s → %s', (address, resend, reason) => {
    expect(whySkipLogin({ route: 'regular' }, printed, { address, resend, marked: false })).toBe(reason)
  })
})
