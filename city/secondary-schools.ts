import { parse } from 'csv-parse/sync'
import type { OneSchools } from './family-plans.js'
import { readFixture } from './project-files.js'

/** The rows of `fixtures/scholen.csv`: its header, and the secondary schools in the order of the file. */
export interface SecondarySchools {
  header: string[]
  rows: string[][]
}

/** Reads the secondary schools of the fixtures. */
export function readSecondarySchools(): SecondarySchools {
  const [header = [], ...rows]: string[][] = parse(readFixture('scholen.csv'), { delimiter: ';' })
  const kind = header.indexOf('soort')
  return { header, rows: rows.filter((row) => row[kind] !== 'basisschool') }
}

/** The codes of the schools that are ticked rather than listed, by route. */
export function oneSchoolsOf({ header, rows }: SecondarySchools): OneSchools {
  const [kind, code] = [header.indexOf('soort'), header.indexOf('code')]
  const codesOf = (route: string) => rows.filter((row) => row[kind] === route).map((row) => row[code] ?? '')
  return { kovo: codesOf('kovo'), praktijkonderwijs: codesOf('praktijkonderwijs') }
}
