import { describe, expect, it } from 'vitest'
import type { ElkNumber } from '../../src/domain/elk-number.js'
import { planResults } from '../../src/imports/results/plan-results.js'
import { readResults } from '../../src/imports/results/read-results.js'
import { elkNumber } from '../support/a-school.js'

const [ali, bo, cas] = [elkNumber(1), elkNumber(2), elkNumber(3)]
const departments = ['north/havo', 'south/havo', 'west/vwo']

const world = {
  year: 2026,
  round: '1' as const,
  raisePercent: 4,
  departments: departments.map((code) => ({
    code,
    school: code.split('/')[0] as string,
    advices: [code.endsWith('vwo') ? ('vwo' as const) : ('havo' as const)],
    seats: 1,
  })),
  participants: [ali, bo].map((number) => ({
    elkNumber: number,
    advice: 'havo' as const,
    list: ['north/havo', 'south/havo', 'west/vwo'],
  })),
  pupils: new Set<ElkNumber>([ali, bo, cas]),
}

function plan(header: string, ...rows: string[]) {
  return planResults(readResults({ bytes: Buffer.from([header, ...rows].join('\n')) }, departments), world)
}

const problemsOf = (header: string, ...rows: string[]) =>
  plan(header, ...rows).problems.map(({ row, column, code }) => [row, column, code])

describe('a file of placements', () => {
  it('is taken under the names that others give its columns, without and with lot numbers', () => {
    const { results, counts } = plan('ELK nr,Geplaatst bij', `${ali},NORTH/HAVO`, `${bo},Geen`)
    expect(counts).toMatchObject({ read: 2, added: 2, rejected: 0 })
    expect(results?.pupils.map(({ department, how, lot, position }) => [department, how, lot, position])).toEqual([
      ['north/havo', 'elsewhere', null, 1],
      [null, 'none', null, null],
    ])
    const drawn = plan('ELK-nummer;Afdeling;Lotnummer;Hoe', `${ali};south/havo;1.204;loting`, `${bo};;7;`)
    expect(drawn.results?.pupils.map(({ how, lot }) => [how, lot])).toEqual([
      ['lot', 1204],
      ['none', 7],
    ])
  })

  it.each([
    ['loting', 'lot'],
    ['Ophoging', 'raise'],
    ['met de hand', 'hand'],
    ['hardheidsclausule', 'hardship'],
    ['SBO', 'special-primary'],
    ['kopklas', 'kopklas'],
    ['', 'elsewhere'],
  ])('reads how a seat was given: “%s” is %s', (text, how) => {
    const { results } = plan('ELK;Afdeling;Hoe', `${ali};north/havo;${text}`, `${bo};;`)
    expect(results?.pupils[0]?.how).toBe(how)
  })

  it.each<[string, string, string[], [number, string, string][]]>([
    [
      'a number with a wrong digit',
      'ELK;Afdeling',
      ['100001004;geen', `${ali};`, `${bo};`],
      [[2, 'ELK', 'wrong-elk-number']],
    ],
    ['no number', 'ELK;Afdeling', [';north/havo', `${ali};`, `${bo};`], [[2, 'ELK', 'missing']]],
    ['a pupil of nobody', 'ELK;Afdeling', [`${elkNumber(9)};`, `${ali};`, `${bo};`], [[2, 'ELK', 'unknown-pupil']]],
    ['who did not take part', 'ELK;Afdeling', [`${cas};`, `${ali};`, `${bo};`], [[2, 'ELK', 'no-participant']]],
    ['a pupil twice', 'ELK;Afdeling', [`${ali};`, `${bo};`, `${ali};north/havo`], [[4, 'ELK', 'duplicate-row']]],
    [
      'a department that is not there',
      'ELK;Afdeling',
      [`${ali};north/hvao`, `${bo};`],
      [[2, 'Afdeling', 'unknown-department']],
    ],
    [
      'an advice that is not admitted',
      'ELK;Afdeling',
      [`${ali};west/vwo`, `${bo};`],
      [[2, 'Afdeling', 'advice-not-admitted']],
    ],
    [
      'what is no lot number',
      'ELK;Afdeling;Lot',
      [`${ali};;0`, `${bo};;x`],
      [
        [2, 'Lot', 'wrong-lot'],
        [3, 'Lot', 'wrong-lot'],
      ],
    ],
    ['a lot number for some', 'ELK;Afdeling;Lot', [`${ali};;1`, `${bo};;`], [[3, 'Lot', 'lot-missing']]],
    ['a lot number twice', 'ELK;Afdeling;Lot', [`${ali};;1`, `${bo};;1`], [[3, 'Lot', 'lot-twice']]],
    ['a way that is not known', 'ELK;Afdeling;Hoe', [`${ali};;gegokt`, `${bo};;`], [[2, 'Hoe', 'unknown-how']]],
    [
      'a way without a seat',
      'ELK;Afdeling;Hoe',
      [`${ali};;loting`, `${bo};north/havo;geen`],
      [
        [2, 'Hoe', 'how-without-seat'],
        [3, 'Hoe', 'how-without-seat'],
      ],
    ],
    ['a cell too many', 'ELK;Afdeling', [`${ali};;x`, `${bo};`], [[2, '', 'too-many-cells']]],
  ])('refuses %s, at its row and column', (_, header, rows, problems) => {
    expect(problemsOf(header, ...rows)).toEqual(problems)
    expect(plan(header, ...rows).results).toBeUndefined()
  })

  it('refuses a department that is not on the list', () => {
    const short = { ...world, participants: world.participants.map((one) => ({ ...one, list: ['north/havo'] })) }
    const file = readResults({ bytes: Buffer.from(`ELK;Afdeling\n${ali};south/havo\n${bo};`) }, departments)
    expect(planResults(file, short).problems).toMatchObject([{ row: 2, column: 'Afdeling', code: 'not-listed' }])
  })

  it('finds who is missing and which department is too full, though every row is right', () => {
    expect(plan('ELK;Afdeling', `${ali};north/havo`)).toMatchObject({
      problems: [],
      faults: [{ code: 'missing', elkNumber: bo }],
      results: undefined,
    })
    expect(plan('ELK;Afdeling', `${ali};north/havo`, `${bo};north/havo`)).toMatchObject({
      problems: [],
      faults: [{ code: 'over-capacity', department: 'north/havo', placed: [ali, bo] }],
      results: undefined,
    })
  })

  it('finds all of it in one pass', () => {
    const { problems, faults, counts } = plan(
      'ELK;Afdeling;Lot',
      `${ali};north/hvao;1`,
      `${cas};;1`,
      `${elkNumber(9)};;`,
    )
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'lot-missing',
      'lot-twice',
      'no-participant',
      'unknown-department',
      'unknown-pupil',
    ])
    expect(faults).toEqual([{ code: 'missing', elkNumber: bo }])
    expect(counts).toMatchObject({ read: 3, added: 0, rejected: 3 })
  })

  it('of a city is planned within two seconds', () => {
    const pupils = 7700
    const codes = Array.from({ length: 154 }, (_, n) => `school${n}/havo`)
    const city = Array.from({ length: pupils }, (_, n) => elkNumber(n + 1))
    const listOf = (n: number) =>
      Array.from({ length: 12 }, (__, place) => codes[(n + place * 7) % codes.length] as string)
    const text = city.map((number, n) => `${number};${listOf(n)[n % 3]};${n + 1}`).join('\n')
    const startedAt = performance.now()
    const file = readResults({ bytes: Buffer.from(`ELK-nummer;Plaatsing;Lotnummer\n${text}`) }, codes)
    const { results } = planResults(file, {
      ...world,
      departments: codes.map((code) => ({ code, school: code.split('/')[0] as string, advices: ['havo'], seats: 60 })),
      participants: city.map((number, n) => ({ elkNumber: number, advice: 'havo', list: listOf(n) })),
      pupils: new Set(city),
    })
    expect(performance.now() - startedAt).toBeLessThan(2000)
    expect(results?.pupils).toHaveLength(pupils)
  })
})
