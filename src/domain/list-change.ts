import { type Department, type Eligibility, isFor, mayChoose, mayWishUpperLevel } from './department.js'
import {
  addEntry,
  hasEntry,
  moveEntry,
  type PreferenceList,
  placeOf,
  removeEntry,
  renumber,
} from './preference-list.js'
import { UserError } from './problems.js'
import { choiceKind } from './route.js'

/** One act on the list, beside the numbers and wishes that are always saved first. */
export type ListChange =
  | { kind: 'save' }
  | { kind: 'up' | 'down' | 'remove' | 'add'; department: string }
  | { kind: 'restore'; department: string; place: number; upperLevel: boolean }

/** What stands filled in on the list page. */
export interface FilledIn {
  /** The place typed at each department, in the order in which the page showed them. */
  places: ReadonlyMap<string, string>
  /** The departments whose wish for the upper level is ticked. */
  wishes: ReadonlySet<string>
}

/** What holds for the list of one pupil. */
export interface ListRules {
  mayChoose(department: string): boolean
  /** Whether it could be chosen, if only a seat were free. */
  isFull(department: string): boolean
  mayWishUpperLevel(department: string): boolean
  maxLength: number
}

/** What holds for the list of a pupil, out of all departments; where one school is chosen at a time, one at most. */
export function listRules(departments: readonly Department[], eligibility: Eligibility, maxLength: number): ListRules {
  const choosable = new Map(
    departments
      .filter((department) => mayChoose(department, eligibility))
      .map((department) => [department.code, department]),
  )
  const full = departments.filter((department) => isFor(department, eligibility) && !choosable.has(department.code))
  return {
    mayChoose: (code) => choosable.has(code),
    isFull: (code) => full.some((department) => department.code === code),
    mayWishUpperLevel: (code) => {
      const department = choosable.get(code)
      return department !== undefined && mayWishUpperLevel(department, eligibility.advice)
    },
    maxLength: choiceKind(eligibility.route, eligibility.round) === 'one-school' ? 1 : maxLength,
  }
}

/**
 * The list after typed numbers, ticked wishes and then one act. Throws when a number, a department or the length is not
 * allowed; a department that may not be chosen any more can only be taken off.
 */
export function applyListChange(
  list: PreferenceList,
  filledIn: FilledIn,
  change: ListChange,
  rules: ListRules,
): PreferenceList {
  const renumbered = renumber(list, filledIn.places)
  if ('wrongPlaces' in renumbered) throw new UserError({ code: 'places-wrong', places: renumbered.wrongPlaces })
  const wished = renumbered.list.map(({ department }) => ({ department, upperLevel: filledIn.wishes.has(department) }))
  const changed = keepAllowedWishes(actOn(wished, change, rules), rules)
  if (change.kind !== 'remove') assertMayChoose(changed, rules)
  return changed
}

/**
 * Whether a list is already what an older page asks for, reckoned from the departments in the order in which that page
 * showed them: the same button pressed twice, or by both parents, is done and not refused.
 */
export function isAlreadyDone(list: PreferenceList, filledIn: FilledIn, change: ListChange, rules: ListRules): boolean {
  try {
    return sameList(list, applyListChange(listAsShown(filledIn), filledIn, change, rules))
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** The list as a page showed it: the departments in order of their fields. */
export function listAsShown({ places, wishes }: FilledIn): PreferenceList {
  return [...places.keys()].map((department) => ({ department, upperLevel: wishes.has(department) }))
}

/** Throws at the first department of a list that may not be chosen, or has no seat left. */
export function assertMayChoose(list: PreferenceList, rules: ListRules): void {
  for (const { department } of list) assertChoosable(department, rules)
}

/** Throws when a department may not be chosen, or has no seat left. */
export function assertChoosable(department: string, { mayChoose, isFull }: ListRules): void {
  if (mayChoose(department)) return
  throw new UserError({ code: isFull(department) ? 'no-seats-left' : 'department-not-allowed', department })
}

/** A list without the departments and the wishes that are not allowed. */
export function keepAllowed(list: PreferenceList, rules: ListRules): PreferenceList {
  return keepAllowedWishes(
    list.filter(({ department }) => rules.mayChoose(department)),
    rules,
  )
}

function keepAllowedWishes(list: PreferenceList, { mayWishUpperLevel }: ListRules): PreferenceList {
  return list.map((entry) => ({ ...entry, upperLevel: entry.upperLevel && mayWishUpperLevel(entry.department) }))
}

function actOn(list: PreferenceList, change: ListChange, rules: ListRules): PreferenceList {
  switch (change.kind) {
    case 'save':
      return list
    case 'up':
      return moveEntry(list, change.department, placeOf(list, change.department) - 1)
    case 'down':
      return moveEntry(list, change.department, placeOf(list, change.department) + 1)
    case 'remove':
      return removeEntry(list, change.department)
    case 'add':
      return add(list, change.department, rules)
    case 'restore':
      return restore(list, change, rules)
  }
}

function add(list: PreferenceList, department: string, rules: ListRules): PreferenceList {
  assertChoosable(department, rules)
  if (hasEntry(list, department)) return list
  if (list.length >= rules.maxLength) throw new UserError({ code: 'list-full', max: rules.maxLength })
  return addEntry(list, department)
}

function restore(list: PreferenceList, change: ListChange & { kind: 'restore' }, rules: ListRules): PreferenceList {
  const { department, place, upperLevel } = change
  if (hasEntry(list, department)) return list
  const added = add(list, department, rules).map((entry) =>
    entry.department === department ? { ...entry, upperLevel } : entry,
  )
  return moveEntry(added, department, place)
}

/** Whether two lists are the same choices in the same order. */
export function sameList(one: PreferenceList, other: PreferenceList): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ department, upperLevel }, index) =>
        other[index]?.department === department && other[index]?.upperLevel === upperLevel,
    )
  )
}
