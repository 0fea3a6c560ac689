import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BarLine, barLines } from '../../src/commands/bars.js'
import { textWidth } from '../../src/commands/text-width.js'

const color = new Chalk({ level: 0 })
const lines: BarLine[] = [
  { label: 'eerste school', cells: ['75,5%', '5.777'], value: 0.755 },
  { label: '  anders', cells: ['76%', '5.861'], value: 1, second: true },
  { label: 'geen plaats', cells: ['0%', '0'], value: 0 },
]

describe('lines with bars', () => {
  it('stand under their head, figures to the right, the bar as long as the share', () => {
    expect(barLines({ color, columns: 50 }, ['', 'aandeel', 'aantal'], lines)).toEqual([
      '               aandeel  aantal',
      'eerste school    75,5%   5.777  ██████████████····',
      '  anders           76%   5.861  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒',
      'geen plaats         0%       0  ··················',
    ])
  })

  it('have no head when it says nothing', () => {
    expect(barLines({ color, columns: 50 }, ['', '', ''], lines)).toHaveLength(lines.length)
  })

  it('fit the screen as long as the figures do; a long label is cut, and a bar never longer than forty', () => {
    const anyLine = fc.record({
      label: fc.string(),
      cells: fc.constant(['75,5%']),
      value: fc.double({ min: -1, max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), fc.integer({ min: 30, max: 200 }), (some, columns) => {
        const widths = barLines({ color, columns }, ['', 'kans'], some).map(textWidth)
        expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
      }),
    )
    expect(barLines({ color, columns: 200 }, [], lines)[1]).toMatch(/ ▒{40}$/)
  })
})
