import { describe, expect, it } from 'vitest'
import { byCallUrgency, callReasonsOf } from '../../../src/domain/report/call-reason.js'

describe('whom to call', () => {
  it.each([
    [{ department: null, how: 'none', position: null }, 'account', false, ['unplaced']],
    [{ department: 'x', how: 'hand', position: 5 }, 'account', false, ['by-hand', 'far-down']],
    [{ department: 'x', how: 'lot', position: 3 }, 'account', true, []],
    [{ department: 'x', how: 'lot', position: 1 }, 'sent', true, ['bounced', 'no-account']],
    [{ department: 'x', how: 'raise', position: 4 }, 'none', false, ['no-account', 'far-down']],
  ] as const)('%j, inlog %s, bounced %s: %j', (result, login, bounced, reasons) => {
    expect(callReasonsOf({ result, login, bounced })).toEqual(reasons)
  })
})

describe('the order of calls', () => {
  const called = (position: number | null, ...reasons: ReturnType<typeof callReasonsOf>) => ({
    result: { department: position === null ? null : 'x', how: 'lot' as const, position },
    reasons,
  })

  it('begins with who has no seat, then who cannot see it, then who is far down; who needs no call comes last', () => {
    const ordered = [
      called(null, 'unplaced', 'no-account'),
      called(null, 'unplaced'),
      called(2, 'by-hand'),
      called(1, 'bounced', 'no-account'),
      called(1, 'no-account'),
      called(7, 'far-down'),
      called(4, 'far-down'),
      called(1),
    ]
    expect(ordered.toReversed().sort(byCallUrgency)).toEqual(ordered)
  })
})
