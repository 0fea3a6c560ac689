import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulatedOrders } from '../../../src/domain/matching/simulate-order.js'

describe('the order of a simulated draw', () => {
  it('holds every participant once, and is the same for the same seed and draw', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(300), fc.nat(1000), (seed, participants, draw) => {
        const order = [...simulatedOrders(seed, participants)(draw)]
        expect(order.toSorted((one, other) => one - other)).toEqual(Array.from({ length: participants }, (_, i) => i))
        const orders = simulatedOrders(seed, participants)
        orders(draw + 1)
        expect([...orders(draw)]).toEqual(order)
      }),
    )
  })

  it('differs per draw and per seed', () => {
    const order = (seed: string, draw: number) => simulatedOrders(seed, 50)(draw).join()
    expect(new Set([order('a', 0), order('a', 1), order('b', 0), order('a', 10)]).size).toBe(4)
  })

  it('follows from what docs/simulation.md says, written anew', () => {
    expect([...simulatedOrders('proef', 12)(3)]).toEqual(asDescribed('proef', 12, 3))
  })

  it('gives every lot number to everybody equally often', () => {
    const [participants, draws] = [6, 12_000]
    const orders = simulatedOrders('even', participants)
    const counts = Array.from({ length: participants ** 2 }, () => 0)
    for (let draw = 0; draw < draws; draw++)
      for (const [lot, participant] of orders(draw).entries()) {
        const cell = participant * participants + lot
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    const expected = draws / participants
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 25 degrees of freedom: above 52.6 once in a thousand tables.
    expect(chiSquare).toBeLessThan(52.6)
  })
})

/** With big whole numbers instead of the machine's, and the words read by hand. */
function asDescribed(seed: string, participants: number, draw: number): number[] {
  const word = (value: bigint) => value & 0xffff_ffffn
  const bytes = createHash('sha256').update(`ELK-SIM-1\n${seed}\n${draw}\n`).digest()
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => BigInt(bytes.readUInt32LE(at))) as [bigint, bigint, bigint, bigint]
  const order = Array.from({ length: participants }, (_, index) => index)
  for (let last = participants - 1; last > 0; last--) {
    const sum = word(a + b + d)
    d = word(d + 1n)
    a = b ^ (b >> 9n)
    b = word(c + word(c << 3n))
    c = word((word(c << 21n) | (c >> 11n)) + sum)
    const other = Number((sum * BigInt(last + 1)) >> 32n)
    const [moved = 0, replaced = 0] = [order[last], order[other]]
    order[last] = replaced
    order[other] = moved
  }
  return order
}
