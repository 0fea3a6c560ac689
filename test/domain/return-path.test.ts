import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasRoomForReturnPaths, isSealed, returnPath, returnPathsIn } from '../../src/domain/return-path.js'

const key = Buffer.alloc(32, 'key')
const sending = { mailId: 17, recipient: 'Familie@example.org' }
const address = returnPath(key, 'terug@example.nl', sending)

describe('the return path of a mail', () => {
  it('is the mailbox with the number of the mail and a seal of 80 bits', () => {
    expect(address).toMatch(/^terug\+17\.[a-z2-7]{16}@example\.nl$/)
  })

  it('is read back by the home that made it, wherever it stands', () => {
    const text = `X-Original-To: ${address}\nReturn-Path: <${address}>, prvs=123=${address}`
    const claims = returnPathsIn(text)
    expect(claims).toHaveLength(1)
    expect(claims.every((claim) => isSealed(key, sending, claim))).toBe(true)
  })

  it('is read back in whatever capitals a mail server left it', () => {
    const mixed = fc
      .func(fc.boolean())
      .map((upper) => address.replace(/[a-z]/g, (c) => (upper(c) ? c.toUpperCase() : c)))
    fc.assert(
      fc.property(mixed, (text) => returnPathsIn(text).every((claim) => isSealed(key, sending, claim))),
      { numRuns: 200 },
    )
    expect(returnPathsIn(address.toUpperCase())).toEqual(returnPathsIn(address))
  })

  it('holds for its own mail, recipient and home only', () => {
    const [claim] = returnPathsIn(address)
    if (!claim) throw new TypeError('no claim')
    expect(isSealed(key, { ...sending, recipient: 'familie@example.org' }, claim)).toBe(true)
    expect(isSealed(key, { ...sending, recipient: 'ander@example.org' }, claim)).toBe(false)
    expect(isSealed(key, { ...sending, mailId: 18 }, { ...claim, mailId: 18 })).toBe(false)
    expect(isSealed(key, { ...sending, mailId: 18 }, claim)).toBe(false)
    expect(isSealed(Buffer.alloc(32, 'another key'), sending, claim)).toBe(false)
  })

  it('never holds when a letter of the seal is another', () => {
    const [claim] = returnPathsIn(address)
    if (!claim) throw new TypeError('no claim')
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567')
    fc.assert(
      fc.property(fc.nat(claim.seal.length - 1), letters, (at, letter) => {
        const seal = claim.seal.slice(0, at) + letter + claim.seal.slice(at + 1)
        return seal === claim.seal || !isSealed(key, sending, { ...claim, seal })
      }),
    )
  })

  it('leaves alone what only looks like one', () => {
    const none = [
      'terug@example.nl',
      'terug+17@example.nl',
      'a+0.abcdefghijklmnop@b',
      'a+17.abcdefghijklmno1@b',
      '+17.abc@b',
    ]
    expect(none.flatMap(returnPathsIn)).toEqual([])
  })

  it('stays within the 64 letters of a local part, or the mailbox is refused', () => {
    const longest = `${'t'.repeat(31)}@example.nl`
    expect([hasRoomForReturnPaths(longest), hasRoomForReturnPaths(`t${longest}`)]).toEqual([true, false])
    const [local = ''] = returnPath(key, longest, { ...sending, mailId: 999_999_999_999_999 }).split('@')
    expect(local).toHaveLength(64)
  })
})
