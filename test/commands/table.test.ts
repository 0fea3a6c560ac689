import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTable, safeText } from '../../src/commands/table.js'
import { cutText, textWidth } from '../../src/commands/text-width.js'

const plain = { color: new Chalk({ level: 0 }), columns: 40 }

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['Fatima', 6],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['Şahin', 5],
    ['فاطمة', 5],
    ['李小龍', 6],
    ['●', 1],
    ['\u001b[32m●\u001b[39m AV', 4],
  ])('%j takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })

  it.each([
    ['Fatima', 6, 'Fatima'],
    ['Fatima', 5, 'Fati…'],
    ['Fatima el Amrani', 8, 'Fatima…'],
    ['李小龍', 5, '李小…'],
    ['李小龍', 4, '李…'],
    ['Zoe\u0308fje', 4, 'Zoe\u0308…'],
    ['Fatima', undefined, 'Fatima'],
  ])('%j in %s columns is %j', (text, width, cut) => {
    expect(cutText(text, width)).toBe(cut)
  })

  it('is never more than was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(textWidth(cutText(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('a table', () => {
  const head = ['a', 'name', 'n']

  it('gives each column what it asks for, without blanks at the ends', () => {
    expect(
      formatTable(plain, {
        head,
        rows: [
          ['1', 'Bo', '7'],
          ['12', '李', ''],
        ],
      }),
    ).toBe('a   name  n\n1   Bo    7\n12  李')
  })

  it('puts numbers to the right', () => {
    expect(
      formatTable(plain, {
        head,
        rows: [
          ['1', 'Bo', '7'],
          ['12', 'Ed', '100'],
        ],
        numbersFrom: 2,
      }),
    ).toBe('a   name    n\n1   Bo      7\n12  Ed    100')
  })

  it('cuts the flexible column to what is left of the screen', () => {
    const rows = [['1', 'a name that is far too long for this screen', '7']]
    expect(formatTable(plain, { head, rows, flexible: 1 }).split('\n')).toEqual([
      'a  name                                n',
      '1  a name that is far too long for t…  7',
    ])
  })

  it('stays one line per row and as wide as the screen for any cells, also for thousands', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 60 }).map(safeText)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant('100000107'), cell, fc.constant('havo')), { minLength: 1, maxLength: 120 }),
        (rows) => {
          const lines = formatTable(plain, { head, rows, flexible: 1 }).split('\n')
          expect(lines).toHaveLength(rows.length + 1)
        },
      ),
      { numRuns: 30 },
    )
    const many = Array.from({ length: 3_000 }, (_, n) => [String(n), `pupil ${n}`, 'x'])
    const lines = formatTable(plain, { head, rows: many }).split('\n')
    expect(lines).toHaveLength(3_001)
    expect(lines[2_999]).toBe('2998  pupil 2998  x')
    expect(new Set(lines.slice(1_001).map((line) => line.length))).toEqual(new Set([19]))
  })
})

describe('a text for a terminal', () => {
  it.each([
    ['\u001b]0;title\u0007Bo', ']0;titleBo'],
    ['\u009b31mBo', '31mBo'],
    ['\u202eoB\u202c', 'oB'],
    ['B\u200bo\r\n', 'Bo'],
    ['نرگس\u200cالسادات', 'نرگس\u200cالسادات'],
  ])('%j is shown as %j', (text, safe) => {
    expect(safeText(text)).toBe(safe)
  })
})
