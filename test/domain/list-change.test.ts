import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Department } from '../../src/domain/department.js'
import {
  applyListChange,
  type FilledIn,
  type ListChange,
  type ListRules,
  listRules,
} from '../../src/domain/list-change.js'
import type { PreferenceList } from '../../src/domain/preference-list.js'
import { UserError } from '../../src/domain/problems.js'

const codes = ['a/havo', 'b/havo', 'c/havo', 'd/vwo', 'e/vwo', 'f/havo', 'g/havo', 'h/havo']
const allowed = codes.filter((code) => code.endsWith('havo'))
const rules: ListRules = {
  mayChoose: (code) => allowed.includes(code),
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

/** The same acts on a plain array of at most four. */
function onArray(model: readonly string[], kind: string, code: string): string[] {
  const at = model.indexOf(code)
  const rest = model.filter((other) => other !== code)
  if (kind === 'remove') return rest
  if (kind === 'add') return at < 0 && model.length < rules.maxLength ? [...model, code] : [...model]
  const to = at + (kind === 'up' ? -1 : 1)
  return at < 0 || to < 0 || to >= model.length ? [...model] : rest.toSpliced(to, 0, code)
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

  it('is what a plain array would be, act by act', () => {
    const kinds = fc.constantFrom('up' as const, 'down' as const, 'remove' as const, 'add' as const)
    const property = fc.property(fc.array(fc.tuple(kinds, fc.constantFrom(...allowed)), { maxLength: 30 }), (done) => {
      let list: PreferenceList = []
      let model: string[] = []
      for (const [kind, code] of done) {
        model = onArray(model, kind, code)
        list = afterAct(list, [
          { kind, department: code },
          { places: {}, wishes: [], typed: false },
        ])
        expect(codesOf(list)).toEqual(model)
      }
    })
    fc.assert(property, { numRuns: 1000 })
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
    school: { code, name: code, kind: 'regular', street: '', houseNumber: '', postcode: '', city: '', website: '' },
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
