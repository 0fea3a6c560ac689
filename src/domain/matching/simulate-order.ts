import { createHash } from 'node:crypto'

const WORDS = 2 ** 32

/**
 * The lot orders of simulated draws, a permutation of the participants' indices per draw, draws counted from 0: the same seed
 * and draw give the same order. For simulations only (docs/simulation.md); an array is overwritten by the next draw.
 */
export function simulatedOrders(seed: string, participants: number): (draw: number) => Int32Array {
  const order = new Int32Array(participants)
  return (draw) => {
    for (let index = 0; index < participants; index++) order[index] = index
    shuffle(order, generatorOf(seed, draw))
    return order
  }
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor((next() * (last + 1)) / WORDS)
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
}

function generatorOf(seed: string, draw: number): () => number {
  const key = createHash('sha256').update(`ELK-SIM-1\n${seed}\n${draw}\n`, 'utf8').digest()
  return sfc32([0, 4, 8, 12].map((offset) => key.readInt32LE(offset)))
}

// Small Fast Counter by Chris Doty-Humphrey (PractRand): quick, and far better than a simulation needs.
function sfc32([a = 0, b = 0, c = 0, counter = 0]: readonly number[]): () => number {
  return () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
}
