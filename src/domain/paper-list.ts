import { type Department, type Eligibility, isFor, mayChoose, mayWishUpperLevel } from './department.js'
import type { ElkNumber } from './elk-number.js'
import type { PreferenceList } from './preference-list.js'
import { UserError } from './problems.js'
import { choiceKind } from './route.js'

/** A list as a family wrote it on paper: departments in order of preference, and the codes at which the wish is ticked. */
export interface PaperList {
  departments: readonly Department[]
  wishes: readonly string[]
}

/** The preference list that a paper means; throws at the first choice that the family could not have made in the portal. */
export function readPaperList(
  { departments, wishes }: PaperList,
  pupil: Eligibility & { elkNumber: ElkNumber },
  maxLength: number,
): PreferenceList {
  if (departments.length === 0) throw new UserError({ code: 'list-empty' })
  assertLength(departments.length, pupil, maxLength)
  for (const [index, department] of departments.entries()) {
    if (departments.findIndex(({ code }) => code === department.code) !== index)
      throw new UserError({ code: 'department-twice', department: department.code })
    assertMayChoose(department, pupil)
  }
  for (const wish of wishes) assertMayWish(departments, wish, pupil)
  return departments.map(({ code }) => ({ department: code, upperLevel: wishes.includes(code) }))
}

function assertLength(length: number, { route, round }: Eligibility, maxLength: number): void {
  if (round === 'completion' && length > 1) throw new UserError({ code: 'one-at-a-time' })
  if (choiceKind(route, round) === 'one-school' && length > 1) throw new UserError({ code: 'one-school-only', route })
  if (length > maxLength) throw new UserError({ code: 'list-full', max: maxLength })
}

function assertMayChoose(department: Department, pupil: Eligibility & { elkNumber: ElkNumber }): void {
  if (mayChoose(department, pupil)) return
  const { code } = department
  if (isFor(department, pupil)) throw new UserError({ code: 'no-seats-left', department: code })
  const onceAdmitted = { ...pupil, admittedTo: new Set([code]) }
  if (isFor(department, onceAdmitted))
    throw new UserError({ code: 'not-admitted', department: code, elkNumber: pupil.elkNumber })
  throw new UserError({ code: 'department-not-allowed', department: code })
}

function assertMayWish(departments: readonly Department[], wish: string, { advice }: Eligibility): void {
  const department = departments.find(({ code }) => code === wish)
  if (!department) throw new UserError({ code: 'wish-not-listed', department: wish })
  if (!mayWishUpperLevel(department, advice)) throw new UserError({ code: 'wish-not-possible', department: wish })
}
