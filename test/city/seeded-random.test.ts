import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../city/seeded-random.js'

const draws = (seed: number, stream: string) => {
  const random = seededRandom(seed, stream)
  return Array.from({ length: 20 }, () => random.below(1_000_000))
}

describe('chance that repeats itself', () => {
  it('the same seed and stream give the same draws, another seed or stream gives others', () => {
    expect(draws(7, 'names')).toEqual(draws(7, 'names'))
    expect(draws(8, 'names')).not.toEqual(draws(7, 'names'))
    expect(draws(7, 'lists')).not.toEqual(draws(7, 'names'))
  })

  it('every number below the bound comes about as often', () => {
    const random = seededRandom(7, 'dice')
    const counts = [0, 0, 0, 0, 0, 0]
    for (let throws = 0; throws < 60_000; throws++) {
      const side = random.below(6)
      counts[side] = (counts[side] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('a share and a weight are kept to', () => {
    const random = seededRandom(7, 'weights')
    const trials = 20_000
    const lucky = Array.from({ length: trials }, () => random.chance(0.2)).filter(Boolean).length
    expect(lucky / trials).toBeCloseTo(0.2, 1)
    const drawn = Array.from({ length: trials }, () => random.weighted([3, 0, 1]))
    expect(drawn).not.toContain(1)
    expect(drawn.filter((index) => index === 0).length / trials).toBeCloseTo(0.75, 1)
  })

  it('nothing is drawn where nothing has a weight, and nothing picked from nothing', () => {
    expect(seededRandom(7, 'none').weighted([0, 0])).toBe(-1)
    expect(() => seededRandom(7, 'none').pick([])).toThrow(RangeError)
  })

  it('a shuffle keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const numerically = (one: number, other: number) => one - other
        expect(seededRandom(seed, 'cards').shuffled(items).toSorted(numerically)).toEqual(items.toSorted(numerically))
      }),
    )
  })
})
