import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Department } from '../../src/domain/department.js'
import {
  applyListChange,
  type FilledIn,
  isAlreadyDone,
  type ListChange,
  type ListRules,
  listRules,
} from '../../src/domain/list-change.js'
import type { PreferenceList } from '../../src/domain/preference-list.js'
import { UserError } from '../../src/domain/problems.js'
import { type ListAct, listAct, listAfter, typedNumbers } from '../support/list-model.js'

const codes = ['a/havo', 'b/havo', 'c/havo', 'd/vwo', 'e/vwo', 'f/havo', 'g/havo', 'h/havo']
const allowed = codes.filter((code) => code.endsWith('havo'))
const rules: ListRules = {
  mayChoose: (code) => allowed.includes(code),
  isFull: (code) => code === 'e/vwo',
  mayWishUpperLevel: (code) => code !== 'f/havo',
  maxLength: 4,
}
const untouched = (list: PreferenceList): FilledIn => ({
  places: new Map(list.map(({ department }, index) => [department, String(index + 1)])),
  wishes: new Set(list.filter(({ upperLevel }) => upperLevel).map(({ department }) => department)),
})
const listOf = (...departments: string[]): PreferenceList =>
  departments.map((department) => ({ department, upperLevel: false }))
const codesOf = (list: PreferenceList) => list.map(({ department }) => department)
const problemOf = (act: () => unknown) => {
  try {
    act()
    return undefined
  } catch (error) {
    return (error as UserError).problem
  }
}

const department = fc.constantFrom(...codes)
const change: fc.Arbitrary<ListChange> = fc.oneof(
  fc.record({ kind: fc.constant('save' as const) }),
  fc.record({
    kind: fc.constantFrom('up' as const, 'down' as const, 'remove' as const, 'add' as const, 'add' as const),
    department,
  }),
  fc.record({
    kind: fc.constant('restore' as const),
    department,
    place: fc.integer({ min: -2, max: 12 }),
    upperLevel: fc.boolean(),
  }),
)
const typing = fc.record({
  places: fc.dictionary(
    department,
    fc.oneof(fc.integer({ min: -1, max: 9 }).map(String), fc.constantFrom('', 'twee', '1,5', '٣')),
  ),
  wishes: fc.uniqueArray(department),
  typed: fc.boolean(),
})

type Act = readonly [ListChange, { places: Record<string, string>; wishes: string[]; typed: boolean }]

/** What a family leaves behind by an act: the list after it, or the same list when it was refused. */
function afterAct(list: PreferenceList, [act, { places, wishes, typed }]: Act): PreferenceList {
  const filledIn = typed ? { places: new Map(Object.entries(places)), wishes: new Set(wishes) } : untouched(list)
  try {
    return applyListChange(list, filledIn, act, rules)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return list
  }
}

function changeOf(act: ListAct): ListChange {
  if (!('code' in act)) return { kind: 'save' }
  if (act.kind === 'restore') return { kind: 'restore', department: act.code, place: act.place, upperLevel: false }
  return { kind: act.kind, department: act.code }
}

describe('a list', () => {
  it('has no department twice, only allowed ones, and never too many, whatever is done to it', () => {
    const acts = fc.array(fc.tuple(change, typing), { minLength: 1, maxLength: 25 })
    const property = fc.property(acts, (done) => {
      let list: PreferenceList = []
      for (const act of done) {
        const before = list
        list = afterAct(list, act)
        expect(new Set(codesOf(list)).size).toBe(list.length)
        expect(codesOf(list).filter((code) => !allowed.includes(code))).toEqual([])
        expect(list.length).toBeLessThanOrEqual(rules.maxLength)
        expect(list).not.toContainEqual({ department: 'f/havo', upperLevel: true })
        if (act[0].kind === 'save') expect(new Set(codesOf(list))).toEqual(new Set(codesOf(before)))
      }
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it('is what a plain array would be, act by act, whatever numbers are typed before', () => {
    const acts = fc.array(fc.tuple(listAct(codes), typedNumbers(rules.maxLength)), { maxLength: 30 })
    const property = fc.property(acts, (done) => {
      let list: PreferenceList = []
      for (const [wanted, typed] of done) {
        const before = list
        const after = listAfter(codesOf(list), typed, wanted, { allowed, maxLength: rules.maxLength })
        const places = new Map(codesOf(list).map((code, index) => [code, typed[index] ?? String(index + 1)]))
        const refusal = problemOf(() => {
          list = applyListChange(list, { places, wishes: new Set() }, changeOf(wanted), rules)
        })
        expect(refusal === undefined).toBe(after !== undefined)
        expect(codesOf(list)).toEqual(after ?? codesOf(before))
      }
    })
    fc.assert(property, { numRuns: 1000 })
  })

  it('is known to be what an older page asks for, whatever that page showed', () => {
    const acts = fc.array(fc.tuple(change, typing), { minLength: 1, maxLength: 12 })
    const property = fc.property(acts, change, (done, last) => {
      const shown = done.reduce(afterAct, [] as PreferenceList)
      const filledIn = untouched(shown)
      const wanted = afterAct(shown, [last, { places: {}, wishes: [], typed: false }])
      const isRefused = problemOf(() => applyListChange(shown, filledIn, last, rules)) !== undefined
      expect(isAlreadyDone(wanted, filledIn, last, rules)).toBe(!isRefused)
      const [gone, ...rest] = wanted
      if (gone) expect(isAlreadyDone(rest, filledIn, last, rules)).toBe(false)
    })
    fc.assert(property, { numRuns: 300 })
  })

  const abc = listOf('a/havo', 'b/havo', 'c/havo')

  it('takes the typed numbers first, and moves then', () => {
    const filledIn = {
      places: new Map([
        ['a/havo', '3'],
        ['b/havo', '1'],
        ['c/havo', '2'],
      ]),
      wishes: new Set<string>(),
    }
    expect(codesOf(applyListChange(abc, filledIn, { kind: 'up', department: 'a/havo' }, rules))).toEqual([
      'b/havo',
      'a/havo',
      'c/havo',
    ])
  })

  it('closes gaps in the numbers, and takes "1,5" for between the first and the second', () => {
    const filledIn = {
      places: new Map([
        ['a/havo', '10'],
        ['b/havo', '1'],
        ['c/havo', '1,5'],
      ]),
      wishes: new Set<string>(),
    }
    expect(codesOf(applyListChange(abc, filledIn, { kind: 'save' }, rules))).toEqual(['b/havo', 'c/havo', 'a/havo'])
  })

  it('names both departments with the same number, and each with none, and does nothing', () => {
    const filledIn = {
      places: new Map([
        ['a/havo', '2'],
        ['b/havo', '2'],
        ['c/havo', 'drie'],
      ]),
      wishes: new Set<string>(),
    }
    const wrong = problemOf(() => applyListChange(abc, filledIn, { kind: 'remove', department: 'c/havo' }, rules))
    expect(wrong).toEqual({
      code: 'places-wrong',
      places: [
        { department: 'a/havo', problem: 'equal-places' },
        { department: 'b/havo', problem: 'equal-places' },
        { department: 'c/havo', problem: 'not-a-place' },
      ],
    })
  })

  it('puts back what was taken off at its place, with its wish', () => {
    const without = applyListChange(abc, untouched(abc), { kind: 'remove', department: 'b/havo' }, rules)
    const back = applyListChange(
      without,
      untouched(without),
      { kind: 'restore', department: 'b/havo', place: 2, upperLevel: true },
      rules,
    )
    expect(back).toEqual([
      { department: 'a/havo', upperLevel: false },
      { department: 'b/havo', upperLevel: true },
      { department: 'c/havo', upperLevel: false },
    ])
  })

  it('refuses a department that the child may not choose, and one more than fits', () => {
    expect(problemOf(() => applyListChange(abc, untouched(abc), { kind: 'add', department: 'd/vwo' }, rules))).toEqual({
      code: 'department-not-allowed',
      department: 'd/vwo',
    })
    const full = listOf('a/havo', 'b/havo', 'c/havo', 'f/havo')
    expect(
      problemOf(() => applyListChange(full, untouched(full), { kind: 'add', department: 'g/havo' }, rules)),
    ).toEqual({ code: 'list-full', max: 4 })
  })
})

describe('a department on the list that may not be chosen any more', () => {
  const list = listOf('d/vwo', 'a/havo', 'e/vwo')

  it.each<ListChange>([{ kind: 'save' }, { kind: 'up', department: 'a/havo' }, { kind: 'add', department: 'b/havo' }])(
    'does not vanish unsaid: %j is refused and names it',
    (act) => {
      expect(problemOf(() => applyListChange(list, untouched(list), act, rules))).toEqual({
        code: 'department-not-allowed',
        department: 'd/vwo',
      })
    },
  )

  it('goes when the family takes it off, and nothing else goes with it', () => {
    const shorter = applyListChange(list, untouched(list), { kind: 'remove', department: 'd/vwo' }, rules)
    expect(codesOf(shorter)).toEqual(['a/havo', 'e/vwo'])
    const last = applyListChange(shorter, untouched(shorter), { kind: 'remove', department: 'e/vwo' }, rules)
    expect(codesOf(last)).toEqual(['a/havo'])
    expect(codesOf(applyListChange(last, untouched(last), { kind: 'save' }, rules))).toEqual(['a/havo'])
  })
})

describe('the rules of a list', () => {
  const make = (code: string, more: Partial<Department>): Department => ({
    code,
    school: {
      code,
      name: code,
      kind: 'regular',
      street: '',
      houseNumber: '',
      postcode: '',
      city: '',
      district: '',
      website: '',
    },
    profile: '',
    level: 'havo',
    advices: ['havo/vwo'],
    preselection: false,
    capacity: undefined,
    firstChoicesLastYear: undefined,
    ...more,
  })
  const departments = [
    make('mixed', { level: 'v.a. havo' }),
    make('top', { level: 'vwo' }),
    make('picked', { preselection: true }),
    make('other', { advices: ['vwo'] }),
  ]
  const double = { route: 'regular', advice: 'havo/vwo', admittedTo: new Set<string>() } as const

  it('allow what admits the advice, and with pre-selection only who is marked', () => {
    const may = (admittedTo: string[]) =>
      departments
        .map(({ code }) => code)
        .filter(listRules(departments, { ...double, admittedTo: new Set(admittedTo) }, 9).mayChoose)
    expect(may([])).toEqual(['mixed', 'top'])
    expect(may(['picked'])).toEqual(['mixed', 'top', 'picked'])
  })

  it('let a double advice wish for the upper level where not only that level is taught', () => {
    const { mayWishUpperLevel } = listRules(departments, double, 9)
    expect(departments.map(({ code }) => code).filter(mayWishUpperLevel)).toEqual(['mixed'])
  })

  it('leave one place to a pupil without a list', () => {
    expect(listRules(departments, { ...double, route: 'kovo' }, 9).maxLength).toBe(1)
    expect(listRules(departments, double, 9).maxLength).toBe(9)
  })
})
