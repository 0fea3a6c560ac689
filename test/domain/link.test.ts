import { describe, expect, it } from 'vitest'
import { type LinkHistory, linkState } from '../../src/domain/link-state.js'
import { hashToken, linkToken } from '../../src/domain/link-token.js'
import { addMs } from '../../src/domain/time.js'
import { moment } from '../support/test-config.js'

const key = Buffer.alloc(32, 'key')
const seed = { pupilId: 1, purpose: 'login', nonce: 'abc' }

describe('the token of a personal link', () => {
  it('is 256 bits that an address can hold, and comes out the same every time', () => {
    expect(Buffer.from(linkToken(key, seed), 'base64url')).toHaveLength(32)
    expect(linkToken(key, seed)).toMatch(/^[\w-]{43}$/)
    expect(linkToken(key, seed)).toBe(linkToken(Buffer.from(key), { ...seed }))
  })

  it('is another one for another key, pupil, purpose or nonce', () => {
    const tokens = [
      linkToken(key, seed),
      linkToken(Buffer.alloc(32, 'other'), seed),
      linkToken(key, { ...seed, pupilId: 2 }),
      linkToken(key, { ...seed, purpose: 'password-reset' }),
      linkToken(key, { ...seed, nonce: 'abd' }),
      linkToken(key, { pupilId: 1, purpose: 'login",1,"', nonce: 'abc' }),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  it('is kept as a hash that does not hold it', () => {
    const token = linkToken(key, seed)
    expect(hashToken(token)).toMatch(/^[\w-]{43}$/)
    expect(hashToken(token)).not.toBe(token)
  })
})

describe('a personal link', () => {
  const now = moment('2026-03-17T09:00')
  const open: LinkHistory = { expiresAt: undefined, usedAt: undefined, supersededAt: undefined, revokedAt: undefined }

  it.each([
    ['open', {}],
    ['open', { expiresAt: addMs(now, 1) }],
    ['expired', { expiresAt: now }],
    ['superseded', { supersededAt: now }],
    ['used', { usedAt: now, supersededAt: now }],
    ['revoked', { revokedAt: now, usedAt: now, supersededAt: now, expiresAt: now }],
  ] as const)('is %s with %j', (state, history) => {
    expect(linkState({ ...open, ...history }, now)).toBe(state)
  })
})
