import { parseSchoolCode, type SchoolCode } from '../../domain/school-code.js'
import { mostSimilar } from '../../domain/similar.js'
import { remembered } from '../remembered.js'
import type { RowReader } from '../row-reader.js'

/** The primary schools that a file may speak of. */
export interface KnownSchools {
  /** Every school in ELK, its name by its code. */
  names: ReadonlyMap<SchoolCode, string>
  /** The schools that the command is limited to; undefined means all. */
  allowed: ReadonlySet<SchoolCode> | undefined
  /** The school of a row that names none. */
  assumed: SchoolCode | undefined
}

/** Reads the school of the present row, by BRIN and site or by its name; refuses a row of a school outside the limits. */
export function schoolReader(
  reader: RowReader<'school' | 'site'>,
  { names, allowed, assumed }: KnownSchools,
): () => SchoolCode | undefined {
  const codes = [...names.keys()]
  const byName = new Map([...names].map(([code, name]) => [name.toLowerCase(), code]))

  const mistake = (code: SchoolCode | undefined) => {
    if (code === undefined) return { code: 'wrong-school-code' } as const
    if (!names.has(code)) return { code: 'unknown-school' } as const
    if (allowed && !allowed.has(code)) return { code: 'other-school', school: [...allowed].join(', ') } as const
    return undefined
  }

  const [brin, site] = [reader.textOf('school'), reader.textOf('site')]
  const readCode = remembered((words) => {
    const [school = '', place = ''] = words.split('\t')
    return parseSchoolCode(school, place) ?? parseSchoolCode(place) ?? byName.get(school.toLowerCase())
  })

  return () => {
    if (brin() === '' && !parseSchoolCode(site())) return assumed
    const code = readCode(`${brin()}\t${site()}`)
    const wrong = mistake(code)
    if (!wrong) return code
    reader.refuse('school', wrong, wrong.code === 'other-school' ? undefined : mostSimilar(brin() + site(), codes))
    return undefined
  }
}
