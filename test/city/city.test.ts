import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { divideOverAdvices, participants2025 } from '../../city/advice-shares.js'
import { makeCity } from '../../city/city.js'
import type { CityOptions } from '../../city/options.js'
import { guaranteeLength } from '../../city/preferences.js'
import { advices } from '../../src/domain/advice.js'
import { routeKind } from '../../src/domain/route.js'
import { parseSchoolCode } from '../../src/domain/school-code.js'

const usual: CityOptions = {
  pupils: 8000,
  seed: 7,
  out: '',
  brokenOff: 267,
  neverOpened: 267,
  paper: 53,
  withoutEmail: 20,
}
const departments: Record<string, string>[] = parse(readFileSync('fixtures/afdelingen.csv'), { columns: true })
const departmentOf = new Map(departments.map((department) => [department.afdeling, department]))

const { schools } = makeCity(usual)
const group8 = schools
  .flatMap(({ pupils }) => pupils)
  .flatMap((pupil) => (pupil.plan ? [{ ...pupil, plan: pupil.plan }] : []))
const regular = group8.filter(({ plan }) => plan.route === 'regular')

describe('the schools of a city', () => {
  it('are 220, each with its own code and name, all with pupils', () => {
    expect(new Set(schools.map(({ school }) => school.code)).size).toBe(220)
    expect(new Set(schools.map(({ school }) => school.name)).size).toBe(220)
    expect(schools.every(({ school }) => parseSchoolCode(school.code) === school.code)).toBe(true)
    expect(schools.every(({ pupils }) => pupils.some(({ plan }) => plan))).toBe(true)
  })

  it('all have a pupil when there are 220 pupils, and some have none when there are fewer', () => {
    const sizes = (pupils: number) =>
      makeCity({ ...usual, pupils, brokenOff: 0, neverOpened: 0, paper: 0, withoutEmail: 0 }).schools.map(
        (year) => year.pupils.filter(({ plan }) => plan).length,
      )
    expect(sizes(220).every((size) => size === 1)).toBe(true)
    expect(sizes(12).filter((size) => size > 0)).toHaveLength(12)
  })

  it('write in every encoding, delimiter and way of dating', () => {
    const formats = schools.map(({ school }) => school.format)
    expect(new Set(formats.map(({ encoding }) => encoding)).size).toBe(4)
    expect(new Set(formats.map(({ delimiter }) => delimiter)).size).toBe(3)
    expect(new Set(formats.map(({ date }) => date)).size).toBe(4)
    expect(new Set(formats.map(({ advices: place }) => place)).size).toBe(2)
  })

  it('with group 7 and 8 in one class have rows of both', () => {
    const mixed = schools.filter(({ school }) => school.format.mixedClass)
    expect(mixed.length).toBeGreaterThan(10)
    expect(mixed.every(({ pupils }) => pupils.some(({ plan }) => !plan))).toBe(true)
    expect(
      schools.filter((year) => !mixed.includes(year)).every(({ pupils }) => pupils.every(({ plan }) => plan)),
    ).toBe(true)
  })
})

describe('the pupils of a city', () => {
  it('are as many as asked, each with its own number within its school', () => {
    expect(group8).toHaveLength(8000)
    for (const { pupils } of schools) expect(new Set(pupils.map(({ number }) => number)).size).toBe(pupils.length)
  })

  it('share an e-mail address only with their twin', () => {
    const families = new Map<string, typeof group8>()
    for (const pupil of group8.filter(({ email }) => email)) {
      families.set(pupil.email, [...(families.get(pupil.email) ?? []), pupil])
    }
    const shared = [...families.values()].filter((children) => children.length > 1)
    expect(shared.length).toBeGreaterThan(100)
    for (const [one, other, third] of shared) {
      expect(third).toBeUndefined()
      expect(one?.firstName).not.toBe(other?.firstName)
      const alike = ({ school, lastName, birthDate, postcode, houseNumber }: (typeof group8)[number]) => [
        school,
        lastName,
        birthDate,
        postcode,
        houseNumber,
      ]
      expect(one && alike(one)).toEqual(other && alike(other))
    }
  })

  it('have twins in a small city too, but none where every school has one pupil', () => {
    const twinsAmong = (pupils: number) => {
      const emails = makeCity({ ...usual, pupils, brokenOff: 0, neverOpened: 0, paper: 0, withoutEmail: 0 })
        .schools.flatMap((year) => year.pupils)
        .map(({ email }) => email)
      return emails.length - new Set(emails).size
    }
    expect(twinsAmong(300)).toBe(5)
    expect(twinsAmong(220)).toBe(0)
  })

  it('were born when children of group 8 are', () => {
    const days = group8.map(({ birthDate }) => birthDate).toSorted()
    expect(days[0]?.slice(0, 7)).toBe('2012-10')
    expect(days.at(-1)?.slice(0, 7)).toBe('2014-09')
  })

  it('bear names of many origins, some in letters that Windows-1252 does not have, some without a surname', () => {
    expect(new Set(group8.map(({ lastName }) => lastName)).size).toBeGreaterThan(250)
    const written = group8.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    for (const letter of ['ğ', 'Ş', 'ł', 'Ț', 'ễ', 'ë', 'ح', "'", '-'])
      expect(written.some((name) => name.includes(letter))).toBe(true)
    expect(group8.some(({ lastName }) => lastName === '')).toBe(true)
  })

  it('have the advices of 2025, to a pupil', () => {
    const total = Object.values(participants2025).reduce((sum, count) => sum + count, 0)
    expect(total).toBe(7650)
    for (const advice of advices) {
      const expected = (participants2025[advice] / total) * regular.length
      expect(Math.abs(regular.filter(({ plan }) => plan.advice === advice).length - expected)).toBeLessThan(1)
    }
    expect(divideOverAdvices(7650).filter((advice) => advice === 'vwo')).toHaveLength(2407)
  })

  it('go to kovo, praktijkonderwijs or on paper in small numbers', () => {
    const onRoute = (route: string) => group8.filter(({ plan }) => plan.route === route).length
    expect(onRoute('kovo') / 8000).toBeCloseTo(0.012, 3)
    expect(onRoute('praktijkonderwijs') / 8000).toBeCloseTo(0.025, 3)
    expect(onRoute('kopklas') + onRoute('vso') + onRoute('isk')).toBe(53)
  })
})

describe('the families of a city', () => {
  it('break off, never open and lack an address exactly as often as asked', () => {
    const count = (behaviour: string) => group8.filter(({ plan }) => plan.behaviour === behaviour).length
    expect([count('definitive'), count('broken-off'), count('never-opened')]).toEqual([7466, 267, 267])
    const withoutEmail = group8.filter(({ email, email2 }) => email === '' && email2 === '')
    expect(withoutEmail).toHaveLength(20)
    expect(withoutEmail.every(({ plan }) => plan.behaviour === 'never-opened')).toBe(true)
    const onPaper = group8.filter(({ plan }) => routeKind(plan.route) === 'paper')
    expect(onPaper.every(({ plan }) => plan.behaviour === 'never-opened' && plan.choices.length === 0)).toBe(true)
  })

  it('list only departments that admit the advice, none twice, and are admitted where there is pre-selection', () => {
    for (const { plan } of regular) {
      expect(plan.choices.length).toBeGreaterThan(0)
      expect(new Set(plan.choices).size).toBe(plan.choices.length)
      const listed = plan.choices.map((code) => departmentOf.get(code))
      expect(listed.every((department) => department?.toegang?.split('|').includes(plan.advice))).toBe(true)
      expect(plan.admittedTo).toEqual(plan.choices.filter((code) => departmentOf.get(code)?.voorselectie === 'ja'))
    }
  })

  it('mostly list as many schools as the guarantee asks, some fewer, some more', () => {
    const lengths = regular.map(({ plan }) => schoolsOn(plan.choices) - guaranteeLength[plan.advice])
    const share = (matches: (length: number) => boolean) => lengths.filter(matches).length / lengths.length
    expect(share((length) => length === 0)).toBeGreaterThan(0.65)
    expect(share((length) => length < 0)).toBeGreaterThan(0.08)
    expect(share((length) => length > 0)).toBeGreaterThan(0.08)
    expect(Math.max(...lengths)).toBe(3)
    expect(Math.max(...regular.map(({ plan }) => plan.choices.length))).toBeLessThanOrEqual(20)
  })

  it.each([
    ['first', 0, 'voorkeur1_2025'],
    ['second', 1, 'voorkeur2_2025'],
    ['third', 2, 'voorkeur3_2025'],
  ] as const)('want departments as their %s choice as families did in 2025', (_, place, column) => {
    const wanted = departments.map((department) => Number(department[column]))
    const chosen = departments.map(
      ({ afdeling }) => regular.filter(({ plan }) => plan.choices[place] === afdeling).length,
    )
    expect(correlation(wanted, chosen)).toBeGreaterThan(0.9)
  })

  it('on kovo and praktijkonderwijs tick one school of their kind, which has admitted them', () => {
    const schoolRows: Record<string, string>[] = parse(readFileSync('fixtures/scholen.csv'), {
      columns: true,
      delimiter: ';',
    })
    const ticking = group8.filter(({ plan }) => routeKind(plan.route) === 'one-school')
    for (const { plan } of ticking) {
      expect(plan.choices).toHaveLength(1)
      expect(plan.admittedTo).toContain(plan.choices[0])
      for (const code of plan.admittedTo) expect(schoolRows.find((row) => row.code === code)?.soort).toBe(plan.route)
    }
  })
})

function schoolsOn(choices: readonly string[]): number {
  return new Set(choices.map((code) => departmentOf.get(code)?.school)).size
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const sumOf = (term: (x: number, y: number) => number) =>
    xs.reduce((sum, x, index) => sum + term(x - meanX, (ys[index] ?? 0) - meanY), 0)
  return sumOf((x, y) => x * y) / Math.sqrt(sumOf((x) => x * x) * sumOf((_, y) => y * y))
}
