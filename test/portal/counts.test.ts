import { beforeEach, describe, expect, it } from 'vitest'
import { addMs, type Instant } from '../../src/domain/time.js'
import { createCounts } from '../../src/portal/counts.js'
import { moment } from '../support/test-config.js'

let now: Instant
const clock = { now: () => now }
beforeEach(() => {
  now = moment('2026-03-26T20:00')
})
const later = (ms: number) => {
  now = addMs(now, ms)
}

describe('tries that are counted', () => {
  it('run out, and are there again when the time is over that began with the first', () => {
    const counts = createCounts({ tries: 3, perMs: 1000 }, clock)
    expect([1, 2, 3, 4].map(() => counts.take('a'))).toEqual([true, true, true, false])
    later(999)
    expect([counts.take('a'), counts.hasLeft('a'), counts.hasLeft('b')]).toEqual([false, false, true])
    later(1)
    expect(counts.hasLeft('a')).toBe(true)
    expect([1, 2, 3, 4].map(() => counts.take('a'))).toEqual([true, true, true, false])
  })

  it('are each key’s own', () => {
    const counts = createCounts({ tries: 1, perMs: 1000 }, clock)
    expect(['a', 'b', 'a', '__proto__', 'constructor', '__proto__'].map(counts.take)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('are given back one by one or all at once, and never more than were taken', () => {
    const counts = createCounts({ tries: 2, perMs: 1000 }, clock)
    counts.take('a')
    for (let times = 0; times < 5; times++) counts.giveBack('a')
    expect([1, 2, 3].map(() => counts.take('a'))).toEqual([true, true, false])
    counts.giveBack('a')
    expect([1, 2].map(() => counts.take('a'))).toEqual([true, false])
    counts.forget('a')
    expect([1, 2, 3].map(() => counts.take('a'))).toEqual([true, true, false])
    counts.giveBack('nobody')
    expect([1, 2, 3].map(() => counts.take('nobody'))).toEqual([true, true, false])
  })

  it('of the oldest keys are forgotten when somebody makes up too many, and those of the newest kept', () => {
    const counts = createCounts({ tries: 1, perMs: 1000 }, clock, 4)
    for (const key of ['a', 'b', 'c', 'd', 'e']) expect(counts.take(key)).toBe(true)
    expect(['c', 'd', 'e'].map(counts.hasLeft)).toEqual([false, false, false])
    expect(['a', 'b'].map(counts.take)).toEqual([true, true])
  })

  it('of a key that somebody goes on trying are kept, however many others come', () => {
    const counts = createCounts({ tries: 2, perMs: 1_000_000 }, clock, 10)
    counts.take('a')
    counts.take('a')
    for (let n = 0; n < 1000; n++) {
      counts.take(`made up ${n}`)
      if (n % 4 === 0) expect(counts.take('a')).toBe(false)
    }
  })

  it('are kept no longer than their time, when somebody sweeps', () => {
    const counts = createCounts({ tries: 1, perMs: 1000 }, clock, 4)
    for (const key of ['a', 'b', 'c']) counts.take(key)
    later(500)
    counts.take('d')
    expect(counts.sweep()).toBe(4)
    later(500)
    expect(counts.sweep()).toBe(1)
    expect([counts.hasLeft('d'), counts.hasLeft('a')]).toEqual([false, true])
    later(500)
    expect(counts.sweep()).toBe(0)
  })

  it('take no more time when there are too many', () => {
    const counts = createCounts({ tries: 1, perMs: 1_000_000 }, clock, 20_000)
    const startedAt = performance.now()
    for (let n = 0; n < 100_000; n++) counts.take(`made up ${n}`)
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })
})
