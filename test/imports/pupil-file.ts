import type { SchoolCode } from '../../src/domain/school-code.js'
import { openPupils, type PupilFile, type PupilRow } from '../../src/imports/pupils/read-pupils.js'
import type { KnownSchools } from '../../src/imports/pupils/read-school.js'
import { schoolCode } from '../support/a-school.js'
import { day } from '../support/test-config.js'

/** Two primary schools, neither of which is meant unless a row says so. */
const knownSchools: KnownSchools = {
  names: new Map([
    [schoolCode('18AB00'), 'De Stille Stoomboot'],
    [schoolCode('21CD00'), 'De Nieuwsgierige Lantaarn'],
  ]),
  allowed: undefined,
  assumed: undefined,
}

/** Opens a text as a file of pupils of `18AB00`, on 16 March 2026, unless other schools are given. */
export function pupilFile(text: string, schools: Partial<KnownSchools> = {}): PupilFile {
  const assumed = schoolCode('18AB00')
  return openPupils({ bytes: Buffer.from(text) }, { ...knownSchools, assumed, ...schools }, day('2026-03-16'))
}

/** The rows of group 8 in a text. */
export function rowsOf(text: string, schools: Partial<KnownSchools> = {}): PupilRow[] {
  return [...pupilFile(text, schools).rows].filter((row) => 'said' in row)
}

/** The one row of group 8 in a text of one row. */
export function rowOf(text: string, schools: Partial<KnownSchools> = {}): PupilRow {
  const [row, ...others] = rowsOf(text, schools)
  if (!row || others.length > 0) throw new TypeError('not one row')
  return row
}

/** The wrong cells of a row, in the words of a script: column, value, code and suggestion. */
export function mistakesOf(row: Pick<PupilRow, 'problems'>): string[] {
  return row.problems.map(({ column, value, code, suggestion }) =>
    [column, value, code, suggestion].filter((part) => part !== undefined).join(' | '),
  )
}

/** Only rows of this school are allowed. */
export function only(school: SchoolCode): Pick<KnownSchools, 'allowed'> {
  return { allowed: new Set([school]) }
}
