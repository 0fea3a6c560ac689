import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advices, parseAdvice } from '../../src/domain/advice.js'

const written: Record<string, readonly string[]> = {
  'vmbo-b': ['vmbo-b', 'VMBO-BB', 'vmbo bbl', 'basis', 'vmbo basis', 'vmbo basisberoepsgerichte leerweg'],
  'vmbo-b/k': ['vmbo-b/k', 'VMBO BB/KB', 'vmbo-bbl/kbl', 'basis/kader', 'basis en kader', 'vmbo-b+k', 'vmbo-k/vmbo-b'],
  'vmbo-k': ['vmbo-k', 'vmbo-kb', 'kader', 'VMBO KBL', 'Kaderberoepsgerichte leerweg'],
  'vmbo-k/gl-tl': ['vmbo-k/gl-tl', 'vmbo-k/tl', 'kader/mavo', 'vmbo-kb/gt', 'vmbo-kader/theoretisch'],
  'vmbo-gl/tl': [
    'vmbo-gl/tl',
    'mavo',
    'MAVO',
    'vmbo-t',
    'vmbo-tl',
    'gt',
    'g-t',
    'gl-tl',
    'vmbo-(g)t',
    'vmbo gt',
    'vmbo-g',
    'TL',
  ],
  'vmbo-gl/tl/havo': [
    'vmbo-gl/tl/havo',
    'mavo/havo',
    'mavo-havo',
    'vmbo-t/havo',
    'vmbo-tl / havo',
    'gt/havo',
    'mavo havo',
  ],
  havo: ['havo', 'HAVO', ' Havo '],
  'havo/vwo': [
    'havo/vwo',
    'Havo / VWO',
    'havo en vwo',
    'havo-vwo',
    'havo vwo',
    'HAVO/VWO',
    'vwo/havo',
    'havo & vwo',
    'havo, vwo',
  ],
  vwo: ['vwo', 'VWO', 'gymnasium', 'atheneum', 'vwo/gymnasium', 'v.w.o.'],
}
const spellings = Object.entries(written).flatMap(([advice, texts]) => texts.map((text) => [text, advice] as const))

describe('an advice', () => {
  it('has spellings here for every advice there is', () => {
    expect(Object.keys(written)).toEqual([...advices])
  })

  it.each(spellings)('written %j is %s', (text, advice) => {
    expect(parseAdvice(text)).toBe(advice)
  })

  it.each([
    '',
    ' ',
    '/',
    'havo/',
    'geen',
    'geen vwo',
    'niet havo',
    'nog niet bekend',
    'vmbo',
    'hav0',
    'havo2',
    'hávo',
    'vwo/vmbo-b',
    'vmbo-b/havo',
    'vmbo-b/k/gl-tl',
    'praktijkonderwijs',
    'vso',
    'constructor',
    '__proto__',
    'toString',
    'é',
    'bé',
    'havo|vwo',
    'havo;vwo',
  ])('%j is none', (text) => {
    expect(parseAdvice(text)).toBeUndefined()
  })

  it('of any text is an advice or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const advice = parseAdvice(text)
        expect(advice === undefined || advices.includes(advice)).toBe(true)
      }),
    )
  })

  it('is the same in any case and with any spacing', () => {
    const space = fc.stringMatching(/^[ \t\u00a0]{0,2}$/)
    fc.assert(
      fc.property(fc.constantFrom(...advices), space, fc.boolean(), (advice, spaces, upper) => {
        const text = advice.split('/').join(`${spaces}/${spaces}`)
        expect(parseAdvice(`${spaces}${upper ? text.toUpperCase() : text}${spaces}`)).toBe(advice)
      }),
    )
  })
})
