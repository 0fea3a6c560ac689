import { createHash } from 'node:crypto'
import type { Random } from '../../src/random.js'

/** Chance that comes out the same in every run with the same seed. */
export function seededRandom(seed = 'elk'): Random {
  let block = 0
  let rest = Buffer.alloc(0)
  const bytes = (length: number): Buffer => {
    while (rest.length < length) {
      block += 1
      rest = Buffer.concat([rest, createHash('sha256').update(`${seed} ${block}`).digest()])
    }
    const taken = Buffer.from(rest.subarray(0, length))
    rest = rest.subarray(length)
    return taken
  }
  return { bytes, below: (bound) => Math.floor((bytes(4).readUInt32BE() / 2 ** 32) * bound) }
}
