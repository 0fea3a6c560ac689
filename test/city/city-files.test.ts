import { isUtf8 } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { makeCity } from '../../city/city.js'
import { type CityFile, cityFiles } from '../../city/city-files.js'
import { columnKey } from '../../src/csv/columns.js'
import { parseAdvice } from '../../src/domain/advice.js'
import { parseDutchDay } from '../../src/domain/birth-date.js'
import { passesBsnTest } from '../../src/domain/elk-number.js'
import { readPupilField } from '../../src/domain/pupil-fields.js'
import { parseRoute } from '../../src/domain/route.js'
import { parseSchoolCode } from '../../src/domain/school-code.js'
import { type Day, parseIsoDay } from '../../src/domain/time.js'
import { readCsv } from './read-csv.js'

const options = { pupils: 300, seed: 7, out: '', brokenOff: 10, neverOpened: 10, paper: 2, withoutEmail: 0 }
const make = (changed: Partial<typeof options> = {}) =>
  cityFiles(makeCity({ ...options, ...changed }), changed.seed ?? 7)
const files = make()
const bytesOf = (path: string) => {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`no file ${path}`)
  return file.bytes
}

interface IndexedSchool {
  code: string
  pupilsFile: string
  advicesFile: string
  encoding: string
  delimiter: string
  group8: number
  group7: number
}
const index: { seed: number; schools: IndexedSchool[] } = JSON.parse(bytesOf('index.json').toString())
const families: Record<string, string>[] = JSON.parse(bytesOf('families.json').toString())

/** A school's rows under plain column names, whatever the school calls them. */
function rowsOf(path: string, { encoding, delimiter }: IndexedSchool): Record<string, string>[] {
  return readCsv(bytesOf(path), encoding, delimiter).map((row) =>
    Object.fromEntries(Object.entries(row).map(([header, cell]) => [plainName(header), cell])),
  )
}

const today = parseIsoDay('2026-03-20') as Day
const checkedFields = {
  roepnaam: 'firstName',
  achternaam: 'lastName',
  geboortedatum: 'birthDate',
  postcode: 'postcode',
  mail: 'email',
  telefoon: 'phone',
  taal: 'language',
} as const

const plainNames: Record<string, string> = {
  voornaam: 'roepnaam',
  voorvoegsel: 'tussenvoegsel',
  jaargroep: 'groep',
  email: 'mail',
  emailadres: 'mail',
  emailverzorger1: 'mail',
  emailadresverzorger1: 'mail',
}

function plainName(header: string): string {
  const key = columnKey(header)
  return plainNames[key] ?? key
}

describe('the files of a city', () => {
  it('are the same bytes for the same seed and others for another', () => {
    expect(make()).toEqual(files)
    const others = new Map(make({ seed: 8 }).map(({ path, bytes }: CityFile) => [path, bytes]))
    expect(files.filter(({ path, bytes }) => others.get(path)?.equals(bytes)).map(({ path }) => path)).toEqual([
      'afdelingen.csv',
    ])
  })

  it('hold one export for each of 220 schools, and an advices file where the export has none', () => {
    expect(files.filter(({ path }) => path.startsWith('leerlingen/'))).toHaveLength(220)
    const apart = index.schools.filter(({ advicesFile }) => advicesFile.startsWith('adviezen/'))
    expect(files.filter(({ path }) => path.startsWith('adviezen/')).map(({ path }) => path)).toEqual(
      apart.map(({ advicesFile }) => advicesFile),
    )
  })

  it('are written in the encoding that the index names', () => {
    const letters = /[^\0-\x7f]/
    for (const { pupilsFile, encoding } of index.schools) {
      const bytes = bytesOf(pupilsFile)
      expect(bytes.subarray(0, 3).equals(Buffer.from('\ufeff'))).toBe(encoding === 'utf-8-bom')
      expect(bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))).toBe(encoding === 'utf-16le')
      if (letters.test(bytes.toString('latin1'))) expect(isUtf8(bytes)).toBe(encoding.startsWith('utf-8'))
    }
  })

  it('have as many rows of group 8 and group 7 as the index says', () => {
    for (const school of index.schools) {
      const groups = rowsOf(school.pupilsFile, school).map(({ groep }) => groep)
      expect(groups.filter((group) => group === '8')).toHaveLength(school.group8)
      expect(groups.filter((group) => group === '7')).toHaveLength(school.group7)
      expect(groups).toHaveLength(school.group7 + school.group8)
    }
    expect(index.schools.reduce((sum, { group8 }) => sum + group8, 0)).toBe(300)
  })

  it('hold every family once, with the same name, birth date, address, advice and route', () => {
    expect(families).toHaveLength(300)
    for (const school of index.schools) {
      const rows = new Map(rowsOf(school.pupilsFile, school).map((row) => [row.leerlingnummer, row]))
      const advices = new Map(rowsOf(school.advicesFile, school).map((row) => [row.leerlingnummer, row]))
      for (const family of families.filter((candidate) => candidate.school === school.code)) {
        const [row, advice] = [rows.get(family.number), advices.get(family.number)]
        expect(row).toMatchObject({
          roepnaam: family.firstName,
          tussenvoegsel: family.prefix,
          achternaam: family.lastName,
          mail: family.email,
        })
        expect(parseDutchDay(row?.geboortedatum ?? '')).toBe(family.birthDate)
        expect(parseAdvice(advice?.advies ?? '')).toBe(family.advice)
        expect(parseRoute(advice?.route ?? '')).toBe(family.route)
      }
    }
  })

  it('have no cell in which ELK finds a fault', () => {
    const cells = index.schools.flatMap((school) =>
      rowsOf(school.pupilsFile, school).flatMap((row) =>
        Object.entries(checkedFields).map(([column, field]) => ({ field, text: row[column] ?? '' })),
      ),
    )
    expect(cells.filter(({ field, text }) => 'problem' in readPupilField(field, text, today))).toEqual([])
  })

  it('name the school, where they do, by its code or by BRIN and site', () => {
    for (const school of index.schools) {
      for (const row of rowsOf(school.pupilsFile, school)) {
        const named = row.school ?? row.brin
        if (named !== undefined) expect(parseSchoolCode(named, row.vestiging)).toBe(school.code)
      }
    }
  })

  it('hold service numbers that are nobody’s', () => {
    const numbers = index.schools.flatMap((school) =>
      rowsOf(school.pupilsFile, school).flatMap(({ bsn, onderwijsnummer }) => bsn ?? onderwijsnummer ?? []),
    )
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((number) => passesBsnTest(number))).toEqual([])
  })

  it('name all schools and departments, and where each pupil is admitted', () => {
    const schoolRows = readCsv(bytesOf('scholen.csv'), 'utf-8', ';')
    expect(schoolRows.filter(({ soort }) => soort === 'basisschool')).toHaveLength(220)
    expect(schoolRows.filter(({ soort }) => soort !== 'basisschool')).toHaveLength(88)
    const departments = readCsv(bytesOf('afdelingen.csv'), 'utf-8', ',').map(({ afdeling }) => afdeling)
    expect(departments).toHaveLength(154)
    const known = new Set([...departments, ...schoolRows.map(({ code }) => code)])
    const admissions = readCsv(bytesOf('toelatingen.csv'), 'utf-8', ';')
    expect(admissions.length).toBeGreaterThan(10)
    for (const admission of admissions) {
      expect(known).toContain(admission.Afdeling)
      const family = families.find(
        ({ school, number }) => school === admission.School && number === admission.Leerlingnummer,
      )
      expect(family?.admittedTo).toContain(admission.Afdeling)
    }
  })
})
