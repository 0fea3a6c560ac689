import { describe, expect, it } from 'vitest'
import { mostSimilar, mostSimilarName } from '../../src/domain/similar.js'

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

const boards = ['Stichting Vaarwater', 'Stichting Licht en Lucht', 'Kompas Onderwijsgroep', 'Openbaar Onderwijs Oost']

describe('a mistyped name', () => {
  it.each([
    ['Vaarwatr', 'Stichting Vaarwater'],
    ['vaarwater', 'Stichting Vaarwater'],
    ['Stichtng Vaarwatr', 'Stichting Vaarwater'],
    ['licht en lugt', 'Stichting Licht en Lucht'],
    ['Compas', 'Kompas Onderwijsgroep'],
    ['Openbaar onderwijs Oost', 'Openbaar Onderwijs Oost'],
  ])('%j was meant to be %j', (typed, meant) => {
    expect(mostSimilarName(typed, boards)).toBe(meant)
  })

  it.each(['', 'Stichting', 'Stichting Zon', 'Horizon'])('%j points at none of them', (typed) => {
    expect(mostSimilarName(typed, boards)).toBeUndefined()
  })
})

it('a text that is no word costs no time', () => {
  const start = performance.now()
  expect(mostSimilar('a'.repeat(1_000_000), ['havo', 'havo/vwo', 'vwo'])).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(500)
})
