import type { City, SchoolYear } from './city.js'
import { type CsvFormat, csvBytes } from './csv-bytes.js'
import { readFixture } from './project-files.js'
import type { CityPupil } from './pupils.js'
import { adviceRows, pupilRows } from './school-export.js'

/** A file of a city, its path below the city's folder. */
export interface CityFile {
  path: string
  bytes: Buffer
}

const plain: CsvFormat = { encoding: 'utf-8', delimiter: ';', newline: '\n', quoteAll: false }

/** All files of a city; the same city and seed give the same bytes. */
export function cityFiles(city: City, seed: number): CityFile[] {
  const years = city.schools.filter(({ pupils }) => pupils.length > 0)
  const pupils = years.flatMap((year) => year.pupils)
  return [
    { path: 'scholen.csv', bytes: csvBytes(schoolRows(city), plain) },
    { path: 'afdelingen.csv', bytes: readFixture('afdelingen.csv') },
    { path: 'toelatingen.csv', bytes: csvBytes(admissionRows(pupils), plain) },
    json('families.json', pupils.flatMap(describeFamily)),
    json('index.json', { seed, schools: years.map(describeSchool) }),
    ...years.flatMap((year) => schoolFiles(year, seed)),
  ]
}

function json(path: string, content: unknown): CityFile {
  return { path, bytes: Buffer.from(`${JSON.stringify(content, null, 1)}\n`) }
}

function schoolFiles({ school, pupils }: SchoolYear, seed: number): CityFile[] {
  const own = { path: `leerlingen/${school.code}.csv`, bytes: csvBytes(pupilRows(school, pupils, seed), school.format) }
  if (school.format.advices === 'with-pupils') return [own]
  return [
    own,
    { path: `adviezen/${school.code}.csv`, bytes: csvBytes(adviceRows(school, pupils, seed), school.format) },
  ]
}

function schoolRows({ secondarySchools: { header, rows }, schools }: City): string[][] {
  const primary = schools.map(
    ({ school }): Record<string, string> => ({
      soort: 'basisschool',
      code: school.code,
      naam: school.name,
      bestuur: school.board,
      plaats: 'Amsterdam',
      'e-mail': `info@${school.code.toLowerCase()}.example`,
      telefoon: '020-000 00 00',
    }),
  )
  return [header, ...primary.map((cells) => header.map((column) => cells[column] ?? '')), ...rows]
}

function admissionRows(pupils: readonly CityPupil[]): string[][] {
  const rows = pupils.flatMap(({ school, number, plan }) =>
    (plan?.admittedTo ?? []).map((code) => [school, number, code]),
  )
  return [['School', 'Leerlingnummer', 'Afdeling'], ...rows]
}

function describeSchool({ school, pupils }: SchoolYear) {
  const { code, name, board, format } = school
  const group8 = pupils.filter(({ plan }) => plan).length
  const pupilsFile = `leerlingen/${code}.csv`
  return {
    code,
    name,
    board,
    pupilsFile,
    advicesFile: format.advices === 'apart' ? `adviezen/${code}.csv` : pupilsFile,
    encoding: format.encoding,
    delimiter: format.delimiter,
    group8,
    group7: pupils.length - group8,
  }
}

function describeFamily({ school, number, firstName, prefix, lastName, birthDate, email, language, plan }: CityPupil) {
  if (!plan) return []
  const { advice, route, behaviour, choices, admittedTo } = plan
  return [
    {
      school,
      number,
      firstName,
      prefix,
      lastName,
      birthDate,
      email,
      language,
      advice,
      route,
      behaviour,
      choices,
      admittedTo,
    },
  ]
}
