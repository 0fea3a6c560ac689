import type { Advice } from '../domain/advice.js'
import { mayWishUpperLevel, upperLevelOf } from '../domain/department.js'
import type { FilledIn } from '../domain/list-change.js'
import type { PreferenceList } from '../domain/preference-list.js'
import type { PreferenceRow } from '../templates/components/preference-row.js'
import { type Departments, nameOf } from './choices.js'

interface RowFacts {
  departments: Departments
  advice: Advice | undefined
  /** How many seats of a department are left; undefined where all are there, or no number is known. */
  seatsLeft(code: string): number | undefined
  /** What was typed, when it has to be mended. */
  typed: FilledIn | undefined
}

/** The rows of a list in order of preference, with the numbers as saved or, when those were wrong, as typed. */
export function rowsOf(list: PreferenceList, { departments, advice, seatsLeft, typed }: RowFacts): PreferenceRow[] {
  return list.map(({ department: code, upperLevel }, index) => {
    const department = departments.get(code)
    const level = department && mayWishUpperLevel(department, advice) ? upperLevelOf(advice) : undefined
    const wished = typed ? typed.wishes.has(code) : upperLevel
    return {
      code,
      ...nameOf(departments, code),
      seatsLeft: seatsLeft(code),
      typedPlace: typed?.places.get(code) ?? String(index + 1),
      upperLevel: level === undefined ? undefined : { level, wished },
    }
  })
}
