import { describe, expect, it } from 'vitest'
import { FirstRows } from '../../src/imports/first-rows.js'
import { inBatches } from '../../src/imports/in-batches.js'
import { keepRows } from '../../src/imports/keep-rows.js'

describe('the row in which a text came first', () => {
  it('is told for every text that came before, and for no other, however many there are', () => {
    const rows = new FirstRows()
    const texts = Array.from({ length: 100_000 }, (_, index) => `18AB00 2014-03-01 Kind${index} de Vries`)
    const wrong = texts.filter((text, index) => rows.firstOf(text, index + 2) !== undefined)
    expect(wrong).toEqual([])
    const known = texts.filter((text, index) => rows.firstOf(text, 1) === index + 2)
    expect(known).toHaveLength(100_000)
  })

  it('may be a negative one, and knows letters of every alphabet apart', () => {
    const rows = new FirstRows()
    expect(rows.firstOf('Şahin', -2)).toBeUndefined()
    expect(rows.firstOf('Sahin', 3)).toBeUndefined()
    expect(rows.firstOf('', 4)).toBeUndefined()
    expect(rows.firstOf('Şahin', 5)).toBe(-2)
    expect(rows.firstOf('', 6)).toBe(4)
  })
})

describe('rows that are read twice', () => {
  function counted(numbers: number[]) {
    const counter = { passes: 0 }
    const rows = {
      *[Symbol.iterator]() {
        counter.passes++
        yield* numbers
      },
    }
    return { counter, rows }
  }

  it.each([
    [2, 2],
    [3, 1],
  ])('are kept when there are at most %i', (most, passes) => {
    const { counter, rows } = counted([1, 2, 3])
    const kept = keepRows(rows, most)
    expect([[...kept], [...kept]]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ])
    expect(counter.passes).toBe(passes)
  })

  it('are not taken for all when the first pass stopped half-way', () => {
    const { rows } = counted([1, 2, 3])
    const kept = keepRows(rows, 10)
    for (const row of kept) if (row === 2) break
    expect([...kept]).toEqual([1, 2, 3])
  })

  it('come in groups, the last of which may be smaller', () => {
    expect([...inBatches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]])
    expect([...inBatches([], 2)]).toEqual([])
  })
})
