import { describe, expect, it } from 'vitest'
import { focusAfter, type ListNotice } from '../../src/templates/components/list-focus.js'

const rows = [{ code: 'a' }, { code: 'b' }, { code: 'c' }]
const department = { school: 'Barlaeus Gymnasium', profile: '', level: 'vwo' }
const state = { rows, notice: undefined, search: { searched: false }, problems: [] }

function moved(code: string, by: 'up' | 'down' | 'number'): ListNotice {
  return { kind: 'moved', code, department, place: 1, of: 3, by }
}

describe('where the keyboard stands when the list opens', () => {
  it.each([
    ['a school that went up one stays under "Omhoog"', moved('b', 'up'), { at: 'row', code: 'b', button: 'up' }],
    ['a school that went down one stays under "Omlaag"', moved('b', 'down'), { at: 'row', code: 'b', button: 'down' }],
    ['at the top only "Omlaag" is left', moved('a', 'up'), { at: 'row', code: 'a', button: 'down' }],
    ['at the bottom only "Omhoog" is left', moved('c', 'down'), { at: 'row', code: 'c', button: 'up' }],
    ['a school that was given another number: "Omhoog"', moved('b', 'number'), { at: 'row', code: 'b', button: 'up' }],
    ['and "Omlaag" at the top', moved('a', 'number'), { at: 'row', code: 'a', button: 'down' }],
    ['after a removal: undo', { kind: 'removed', code: 'z', department, place: 4, upperLevel: false }, { at: 'undo' }],
    [
      'after an addition: the same result',
      { kind: 'added', code: 'c', department, place: 3 },
      { at: 'result', code: 'c' },
    ],
    [
      'after undo: the school that came back',
      { kind: 'restored', code: 'b', department, place: 2 },
      { at: 'row', code: 'b', button: 'remove' },
    ],
    ['after saving: what was said', { kind: 'saved' }, { at: 'status' }],
  ] as const)('%s', (_title, notice, focus) => {
    expect(focusAfter({ ...state, notice })).toEqual(focus)
  })

  it('a family that only looks starts at the top, one that searched at the answer', () => {
    expect(focusAfter(state)).toBeUndefined()
    expect(focusAfter({ ...state, search: { searched: true } })).toEqual({ at: 'results' })
  })

  it('a family with a mistake is left to the error summary', () => {
    expect(focusAfter({ ...state, notice: { kind: 'saved' }, problems: [{ text: 'Fout' }] })).toBeUndefined()
  })
})
