import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addEntry,
  differentSchools,
  hasEntry,
  moveEntry,
  type PreferenceList,
  placeOf,
  removeEntry,
  renumber,
} from '../../src/domain/preference-list.js'

const listOf = (...departments: string[]): PreferenceList =>
  departments.map((department) => ({ department, upperLevel: false }))
const codes = (list: PreferenceList) => list.map(({ department }) => department).join(' ')

describe('a preference list', () => {
  it('grows at its end, and never holds a department twice', () => {
    expect(codes(addEntry(listOf('a', 'b'), 'c'))).toBe('a b c')
    expect(codes(addEntry(listOf('a', 'b'), 'a'))).toBe('a b')
  })

  it('closes the gap when a department goes', () => {
    expect(codes(removeEntry(listOf('a', 'b', 'c'), 'b'))).toBe('a c')
    expect(codes(removeEntry(listOf('a'), 'x'))).toBe('a')
  })

  it.each([
    ['c', 1, 'c a b d'],
    ['a', 4, 'b c d a'],
    ['b', 3, 'a c b d'],
    ['b', 2, 'a b c d'],
    ['b', 0, 'b a c d'],
    ['b', -7, 'b a c d'],
    ['b', 99, 'a c d b'],
    ['x', 1, 'a b c d'],
  ])('puts %s at place %i: %s', (department, place, after) => {
    expect(codes(moveEntry(listOf('a', 'b', 'c', 'd'), department, place))).toBe(after)
  })

  it('keeps the wish for the upper level with its department', () => {
    const list = [{ department: 'a', upperLevel: true }, ...listOf('b')]
    expect(moveEntry(list, 'a', 2)[1]).toEqual({ department: 'a', upperLevel: true })
  })

  it('knows the places of its departments', () => {
    const list = listOf('a', 'b')
    expect([placeOf(list, 'a'), placeOf(list, 'b'), placeOf(list, 'x')]).toEqual([1, 2, 0])
    expect([hasEntry(list, 'a'), hasEntry(list, 'x')]).toEqual([true, false])
  })
})

describe('typed places', () => {
  const typed = (...places: string[]) => new Map(places.map((place, index) => ['abcd'[index] ?? '', place]))

  it.each([
    [['1', '2', '3'], 'a b c'],
    [['3', '1', '2'], 'b c a'],
    [['10', '2', '7'], 'b c a'],
    [[' 2 ', '1', '3'], 'b a c'],
    [['2,5', '1', '3'], 'b a c'],
    [['2.5', '1', '3'], 'b a c'],
    [[], 'a b c'],
    [['999'], 'b c a'],
  ])('%j: %s', (places, after) => {
    const result = renumber(listOf('a', 'b', 'c'), typed(...places))
    expect('list' in result && codes(result.list)).toBe(after)
  })

  it.each([
    [
      ['1', '1', '3'],
      ['a equal-places', 'b equal-places'],
    ],
    [
      ['2', '2', '2'],
      ['a equal-places', 'b equal-places', 'c equal-places'],
    ],
    [
      ['1', '1.0', '3'],
      ['a equal-places', 'b equal-places'],
    ],
    [['x', '2', '3'], ['a not-a-place']],
    [['', '2', '3'], ['a not-a-place']],
    [
      ['0', '-1', '1e2'],
      ['a not-a-place', 'b not-a-place', 'c not-a-place'],
    ],
    [
      ['0x1', 'Infinity', '1000'],
      ['a not-a-place', 'b not-a-place', 'c not-a-place'],
    ],
    [
      ['x', '1', '1'],
      ['a not-a-place', 'b equal-places', 'c equal-places'],
    ],
    [['3'], ['a equal-places', 'c equal-places']],
  ])('%j are wrong: %j', (places, wrong) => {
    const result = renumber(listOf('a', 'b', 'c'), typed(...places))
    expect(
      'wrongPlaces' in result && result.wrongPlaces.map(({ department, problem }) => `${department} ${problem}`),
    ).toEqual(wrong)
  })

  it('only ever order the list anew, or are wrong', () => {
    const place = fc.oneof(fc.integer({ min: -2, max: 30 }).map(String), fc.string(), fc.constant('1'))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }),
        fc.array(place, { maxLength: 20 }),
        (departments, places) => {
          const list = listOf(...departments)
          const result = renumber(
            list,
            new Map(departments.map((department, index) => [department, places[index] ?? '1'])),
          )
          if ('list' in result)
            expect(result.list.map(({ department }) => department).sort()).toEqual([...departments].sort())
          else expect(result.wrongPlaces.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('the different schools on a list', () => {
  it.each([
    ['', 0],
    ['barlaeus/vwo', 1],
    ['barlaeus/vwo north/havo', 2],
    ['north/vwo north/havo', 1],
    ['north/vwo barlaeus/vwo north/havo hyperion/vwo', 3],
  ])('%j: %i', (departments, count) => {
    const list = listOf(...departments.split(' ').filter(Boolean))
    expect(differentSchools(list, (department) => department.split('/')[0] ?? '')).toBe(count)
  })
})
