import { parseBareBrin, parseSchoolCode, type SchoolCode } from '../../domain/school-code.js'
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

/** Reads the school of the present row, by BRIN and site or by its name; refuses a row of a school outside the limits, or of one of several. */
export function schoolReader(
  reader: RowReader<'school' | 'site'>,
  { names, allowed, assumed }: KnownSchools,
): () => SchoolCode | undefined {
  const codes = [...names.keys()]

  const mistake = ([code, another]: readonly SchoolCode[]) => {
    if (code === undefined) return { code: 'wrong-school-code' } as const
    if (another !== undefined) return { code: 'several-schools' } as const
    if (!names.has(code)) return { code: 'unknown-school' } as const
    if (allowed && !allowed.has(code)) return { code: 'other-school', school: [...allowed].join(', ') } as const
    return undefined
  }

  const [brin, site] = [reader.textOf('school'), reader.textOf('site')]
  const readCodes = remembered((words) => {
    const [school = '', place = ''] = words.split('\t')
    const meant = meantBy(names, school, place)
    const within = meant.filter((code) => allowed?.has(code))
    return within.length > 0 ? within : meant
  })

  return () => {
    if (brin() === '' && !parseSchoolCode(site())) return assumed
    const meant = readCodes(`${brin()}\t${site()}`)
    const wrong = mistake(meant)
    if (!wrong) return meant[0]
    const mistyped = wrong.code === 'wrong-school-code' || wrong.code === 'unknown-school'
    reader.refuse('school', wrong, mistyped ? mostSimilar(brin() + site(), codes) : undefined)
    return undefined
  }
}

/** The schools that a cell can mean: a BRIN without its site and a name may be shared. */
function meantBy(names: KnownSchools['names'], school: string, place: string): SchoolCode[] {
  const brin = place === '' ? parseBareBrin(school) : undefined
  const sites = [...names.keys()].filter((code) => code.slice(0, -2) === brin)
  if (sites.length > 0) return sites
  const code = parseSchoolCode(school, place) ?? parseSchoolCode(place)
  if (code) return [code]
  return [...names].flatMap(([known, name]) => (name.toLowerCase() === school.toLowerCase() ? [known] : []))
}
