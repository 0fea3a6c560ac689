/** Chance that repeats itself: the same seed and stream give the same draws on every machine. */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number
  /** True in this share of the draws; `share` lies between 0 and 1. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** A new array with the same items in another order. */
  shuffled<T>(items: readonly T[]): T[]
  /** An index, drawn in proportion to its weight; -1 when no weight is above 0. */
  weighted(weights: readonly number[]): number
}

/** A generator for one named stream of a seed, so that a new draw in one part of the city leaves the others as they were. */
export function seededRandom(seed: number, stream: string): SeededRandom {
  const next = xoshiro128(`${seed}/${stream}`)
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    shuffled: (items) => shuffle(items, below),
    weighted: (weights) => pickWeighted(weights, next()),
  }
}

function at<T>(items: readonly T[], index: number): T {
  if (index >= items.length) throw new RangeError('nothing to pick from')
  return items[index] as T
}

function shuffle<T>(items: readonly T[], below: (bound: number) => number): T[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = below(last + 1)
    const moved = at(result, last)
    result[last] = at(result, other)
    result[other] = moved
  }
  return result
}

function pickWeighted(weights: readonly number[], fraction: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let rest = fraction * total
  for (const [index, weight] of weights.entries()) {
    if (weight > 0 && rest < weight) return index
    rest -= weight
  }
  return weights.findLastIndex((weight) => weight > 0)
}

// xoshiro128** by Blackman and Vigna (prng.di.unimi.it), its state filled by splitmix32 from an FNV-1a hash of the name.
function xoshiro128(name: string): () => number {
  const fill = splitmix32(fnv1a(name))
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result / 2 ** 32
  }
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

function splitmix32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return again ^ (again >>> 15)
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}
