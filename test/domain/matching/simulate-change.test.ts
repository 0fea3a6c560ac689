import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchLists, Participant } from '../../../src/domain/matching/match-lists.js'
import { besideChange, type SimulatedChange } from '../../../src/domain/matching/simulate-change.js'
import { spreadOf } from '../../../src/domain/matching/simulate-spread.js'
import { anyLists } from './simulated-lists.js'

function changedLists(some: MatchLists, change: SimulatedChange): MatchLists {
  const { changed } = besideChange(some, change, (same) => same)
  if (!changed) throw new Error('nothing is changed')
  return changed
}

const participant = (list: string[], grant: Participant['grant'] = null): Participant => ({
  code: 'AAAA-AAAA-AAAA-AAAA',
  advice: 'vwo',
  list,
  grant,
})

const lists: MatchLists = {
  format: 'elk-lists-1',
  year: 2026,
  round: '1',
  earlier: [],
  rules: { raisePercent: 4, guarantee: { vwo: 3, 'vmbo-b': 1 } },
  departments: ['a/een', 'a/twee', 'b/een', 'c/een'].map((code) => ({
    code,
    school: code.charAt(0),
    advices: ['vwo'],
    capacity: 10,
  })),
  participants: [
    participant(['a/een', 'b/een', 'a/twee', 'c/een']),
    participant(['c/een', 'b/een', 'a/een'], { kind: 'hardship', department: 'a/een' }),
  ],
}

describe('lists that are changed for a simulation', () => {
  it('have the capacities that are named, and the others as they were', () => {
    const { departments } = changedLists(lists, { capacities: new Map([['b/een', 3]]), listLength: undefined })
    expect(departments.map(({ capacity }) => capacity)).toEqual([10, 10, 3, 10])
  })

  it('end before the first school that is one too many, but never for who has a named grant', () => {
    const cut = (listLength: number) =>
      changedLists(lists, { capacities: new Map(), listLength }).participants.map(({ list }) => list.join(' '))
    expect(cut(1)).toEqual(['a/een', 'c/een b/een a/een'])
    expect(cut(2)).toEqual(['a/een b/een a/twee', 'c/een b/een a/een'])
    expect(cut(3)).toEqual(['a/een b/een a/twee c/een', 'c/een b/een a/een'])
  })

  it('ask no more schools for the guarantee than a list may hold', () => {
    const guarantee = (listLength: number) => changedLists(lists, { capacities: new Map(), listLength }).rules.guarantee
    expect(guarantee(2)).toEqual({ vwo: 2, 'vmbo-b': 1 })
    expect(guarantee(9)).toEqual({ vwo: 3, 'vmbo-b': 1 })
  })

  it('are beside the lists as they are, and only when something is changed', () => {
    const none = { capacities: new Map(), listLength: undefined }
    expect(besideChange(lists, none, (same) => same)).toEqual({ now: lists, changed: undefined })
    expect(besideChange(lists, { ...none, listLength: 1 }, (same) => same).now).toBe(lists)
  })

  it('stay as they are when nothing is cut', () => {
    fc.assert(
      fc.property(anyLists, (any) => {
        expect(changedLists(any, { capacities: new Map(), listLength: 9 })).toEqual(any)
      }),
    )
  })
})

describe('the spread of figures', () => {
  it('names the middle of all, the bounds of nine in ten, and the extremes', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(spreadOf(values)).toEqual({ mean: 50.5, low: 5, high: 95, min: 1, max: 100 })
    expect(spreadOf([7])).toEqual({ mean: 7, low: 7, high: 7, min: 7, max: 7 })
    expect(spreadOf(Int32Array.of(1, 2, 100))).toMatchObject({ low: 1, high: 100 })
  })
})
