import type { Config } from '../config.js'
import { type Department, upperLevelOf } from '../domain/department.js'
import { schoolsForGuarantee } from '../domain/guarantee.js'
import { differentSchools, type PreferenceList } from '../domain/preference-list.js'
import type { Standing } from '../domain/standing.js'
import type { ChosenDepartment } from '../templates/components/chosen-list.js'
import type { GuaranteeView } from '../templates/components/guarantee.js'
import type { DepartmentName } from '../templates/components/school-names.js'

/** The departments by code. */
export type Departments = ReadonlyMap<string, Department>

/** Puts departments in order of code at hand. */
export function departmentsByCode(departments: readonly Department[]): Departments {
  return new Map(departments.map((department) => [department.code, department]))
}

/** How a family knows a department; its code when it is not there any more. */
export function nameOf(departments: Departments, code: string): DepartmentName {
  const { school, profile, level } = departments.get(code) ?? { school: { name: code }, profile: '', level: '' }
  return { school: school.name, profile, level }
}

/** A list as it is read and printed, with the wishes of a double advice. */
export function chosenOf(
  departments: Departments,
  list: PreferenceList,
  advice: Standing['pupil']['advice'],
): ChosenDepartment[] {
  return list.map(({ department, upperLevel }) => ({
    ...nameOf(departments, department),
    wishedLevel: upperLevel ? upperLevelOf(advice) : undefined,
  }))
}

/** How far a list is from the guarantee; undefined in a round or on a route without one. */
export function guaranteeOf(
  departments: Departments,
  { pupil, round, application }: Standing,
  { lists }: Config,
): GuaranteeView | undefined {
  const needed = schoolsForGuarantee(pupil, round.name, lists.guarantee)
  return needed === undefined ? undefined : { schools: schoolsOn(departments, application?.list ?? []), needed }
}

/** The number of different schools on a list. */
export function schoolsOn(departments: Departments, list: PreferenceList): number {
  return differentSchools(list, (code) => departments.get(code)?.school.code ?? code)
}
