import { listDepartments, listSecondarySchools } from '../db/departments.js'
import { listEmptySchools } from '../db/home-facts.js'
import { listPrimarySchools } from '../db/schools.js'
import { findingsOf } from '../domain/home-finding.js'
import type { Examiner } from './patient.js'

/** Whether every primary school sent its pupils. */
export const schools: Examiner = {
  subject: 'schools',
  examine: async ({ db, season }) => {
    const finding = findingsOf('schools')
    const all = await listPrimarySchools(db)
    if (all.length === 0 && season === 'over') return []
    if (all.length === 0) return [finding(season === 'before' ? 'schools-none-yet' : 'schools-none', {})]
    const codes = await listEmptySchools(db)
    // Without a pupil anywhere, that is what is said.
    if (codes.length === 0 || codes.length === all.length) return [finding('schools-ok', { schools: all.length })]
    return [finding('schools-empty', { codes })]
  },
}

/** Whether there is something to choose, and a number of seats for the draw. */
export const departments: Examiner = {
  subject: 'departments',
  examine: async ({ db, season }) => {
    const finding = findingsOf('departments')
    const all = await listDepartments(db)
    if (all.length === 0 && season === 'over') return []
    if (all.length === 0) return [finding(season === 'before' ? 'departments-none-yet' : 'departments-none', {})]
    const unlimited = all.filter(({ school, capacity }) => school.kind === 'regular' && capacity === undefined)
    const taught = new Set(all.map(({ school }) => school.code))
    // Families of vso apply on paper: their schools have nothing to choose.
    const idle = (await listSecondarySchools(db)).filter(({ code, kind }) => kind !== 'vso' && !taught.has(code))
    const codesOf = (found: readonly { code: string }[]) => found.map(({ code }) => code)
    const wrong = [
      ...(unlimited.length > 0 ? [finding('departments-no-capacity', { codes: codesOf(unlimited) })] : []),
      ...(idle.length > 0 ? [finding('secondary-empty', { codes: codesOf(idle) })] : []),
    ]
    return wrong.length > 0 ? wrong : [finding('departments-ok', { departments: all.length })]
  },
}
