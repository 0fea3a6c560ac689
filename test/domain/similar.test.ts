import { describe, expect, it } from 'vitest'
import { mostSimilar } from '../../src/domain/similar.js'

const advices = ['vmbo-b', 'vmbo-k', 'vmbo-gl/tl', 'havo', 'havo/vwo', 'vwo']

describe('a mistyped word', () => {
  it.each([
    ['hav', 'havo'],
    ['haov', 'havo'],
    ['hvao', 'havo'],
    ['vow', 'vwo'],
    ['havo/vwwo', 'havo/vwo'],
    ['HAVO/WVO', 'havo/vwo'],
    ['vmbo-gltl', 'vmbo-gl/tl'],
  ])('%j was meant to be %j', (word, meant) => {
    expect(mostSimilar(word, advices)).toBe(meant)
  })

  it.each(['', 'xyz', 'gymnastiek', 'hoi'])('%j is like none of them', (word) => {
    expect(mostSimilar(word, advices)).toBeUndefined()
  })

  it('has nothing to be like where there is nothing', () => {
    expect(mostSimilar('havo', [])).toBeUndefined()
  })

  it('is like the first of two that are equally near', () => {
    expect(mostSimilar('vmbo-x', advices)).toBe('vmbo-b')
  })
})
