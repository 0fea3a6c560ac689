import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAdmittedTo } from '../../src/db/departments.js'
import { findPupilByNumber, listPupils } from '../../src/db/pupils.js'
import { fullName } from '../../src/domain/name.js'
import { schoolCode } from '../support/a-school.js'
import { run } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name)
let app: TestApp
const elk = async (...argv: string[]) => {
  const { code, out, err } = await run(app, ...argv, '--yes', '--json')
  return { code, err, ...(out && { report: JSON.parse(out) }) }
}
const pupil = (school: string, number: string) => findPupilByNumber(app.db, schoolCode(school), number)

beforeAll(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-16T09:00' })
})
afterAll(() => app.close())

describe('a board’s year begins, file after file', () => {
  it.each([
    [['schools', 'import', 'scholen.csv'], { encoding: 'utf-8', delimiter: ';', read: 94, added: 94 }],
    [['departments', 'import', 'afdelingen.csv'], { encoding: 'utf-8', delimiter: ',', read: 154, added: 154 }],
    [
      ['pupils', 'import', 'leerlingen-stoomboot.csv', '--school', '18AB00'],
      { encoding: 'windows-1252', delimiter: ';', read: 35, added: 28, skipped: 7 },
    ],
    [
      ['pupils', 'import', 'leerlingen-lantaarn.csv'],
      { encoding: 'utf-8', delimiter: ',', read: 13, added: 12, skipped: 1 },
    ],
    [['pupils', 'import', 'leerlingen-haven.csv'], { encoding: 'utf-16le', delimiter: '\t', read: 8, added: 8 }],
    [['advice', 'import', 'adviezen-stoomboot.csv'], { encoding: 'windows-1252', read: 27, added: 27 }],
    [['advice', 'import', 'adviezen-lantaarn.csv'], { encoding: 'utf-8', read: 12, added: 12 }],
    [['advice', 'import', 'adviezen-haven.csv'], { encoding: 'utf-16le', read: 8, added: 8 }],
    [['departments', 'admit', '--file', 'toelatingen.csv'], { read: 8, added: 8 }],
  ])('elk %j', async (argv, expected) => {
    const paths = argv.map((word) => (word.endsWith('.csv') ? fixture(word) : word))
    expect(await elk(...paths)).toMatchObject({
      code: 0,
      report: { dryRun: false, rejected: 0, problems: [], ...expected },
    })
  })

  it('and everyone is there under the right name', async () => {
    expect(await listPupils(app.db)).toHaveLength(48)
    const names = [
      ['18AB00', '101', "Zoë D'Andréa"],
      ['18AB00', '113', 'Žan Škerjanc'],
      ['18AB00', '111', 'Daniël van ’t Hoff'],
      ['21CD00', '302', "Çağla N'Diaye-Doğan"],
      ['21CD00', '307', 'Chloé Dubois'],
      ['18AB01', '502', 'محمد الأحمد'],
      ['18AB01', '503', 'Suryani'],
    ] as const
    for (const [school, number, name] of names) expect(fullName((await pupil(school, number)) as never)).toBe(name)
    expect((await pupil('18AB00', '112'))?.birthDate).not.toBe((await pupil('21CD00', '112'))?.birthDate)
  })

  it('with the advices, routes and marks of the files', async () => {
    expect(await pupil('18AB00', '102')).toMatchObject({ advice: 'havo/vwo', email: 'ouders.vandenakker@example.org' })
    expect(await pupil('18AB00', '107')).toMatchObject({ advice: 'vmbo-gl/tl', route: 'kopklas' })
    expect(await pupil('18AB00', '109')).toMatchObject({ advice: undefined, preliminaryAdvice: 'havo' })
    expect(await pupil('18AB00', '110')).toMatchObject({ adviceRecordedAt: undefined })
    const dylan = await pupil('18AB00', '108')
    expect([...(await listAdmittedTo(app.db, dylan?.id ?? 0))].sort()).toEqual(['kolom-noord', 'luca'])
  })

  it('no service number is anywhere in the database', async () => {
    const text = readFileSync(fixture('source/leerlingen-lantaarn.csv'), 'utf8')
    const numbers = [...text.matchAll(/,(\d{9}),/g)].map(([, number]) => number as string)
    expect(numbers).toHaveLength(13)
    const bytes = Buffer.concat([readFileSync(app.home.database), readFileSync(`${app.home.database}-wal`)])
    expect(numbers.filter((number) => bytes.includes(number))).toEqual([])
  })

  it('and a second time nothing changes at all', async () => {
    const before = await hashTables(app.db)
    const again = [
      ['schools', 'import', 'scholen.csv'],
      ['departments', 'import', 'afdelingen.csv'],
      ['pupils', 'import', 'leerlingen-stoomboot.csv', '--school', '18AB00'],
      ['pupils', 'import', 'leerlingen-lantaarn.csv'],
      ['advice', 'import', 'adviezen-haven.csv'],
      ['departments', 'admit', '--file', 'toelatingen.csv'],
    ]
    for (const argv of again) {
      const { code, report } = await elk(...argv.map((word) => (word.endsWith('.csv') ? fixture(word) : word)))
      expect(code).toBe(0)
      expect(report).toMatchObject({ added: 0, changed: 0, unchanged: report.read - report.skipped })
    }
    expect(await hashTables(app.db)).toBe(before)
  })
})

describe('the file to learn from', () => {
  it('imports nothing and says everything, by row and column', async () => {
    const before = await hashTables(app.db)
    const { code, report } = await elk('pupils', 'import', fixture('leerlingen-met-fouten.csv'))
    expect(code).toBe(1)
    expect(await hashTables(app.db)).toBe(before)
    expect(report).toMatchObject({ read: 29, added: 2, skipped: 1, rejected: 26 })
    const found = report.problems.map(({ row, column, code }: Record<string, unknown>) => [row, column, code].join(' '))
    expect(found).toEqual([
      '3 Geboortedatum invalid-date',
      '4 Geboortedatum invalid-date',
      '5 Geboortedatum invalid-date',
      '6 Geboortedatum unlikely-birth-date',
      '7 Geboortedatum unlikely-birth-date',
      '8 Geboortedatum missing',
      '9 Roepnaam missing',
      '10 E-mail verzorger 1 invalid-email',
      '11 E-mail verzorger 1 several-emails',
      '12 E-mail verzorger 1 invalid-email',
      '13 E-mail verzorger 2 invalid-email',
      '14 Postcode invalid-postcode',
      '15 Telefoon invalid-phone',
      '16 Leerlingnummer duplicate-row',
      '17 School wrong-school-code',
      '18 School unknown-school',
      '19 Roepnaam forbidden-character',
      '20 Roepnaam forbidden-character',
      '21 Roepnaam forbidden-character',
      '22 Roepnaam double-encoded',
      '23 Groep missing',
      '24 Advies unknown-advice',
      '25 Route unknown-route',
      '26 Achternaam too-long',
      '27 Geboortedatum invalid-date',
      '27 Postcode invalid-postcode',
      '27 E-mail verzorger 1 invalid-email',
      '29  too-many-cells',
    ])
  })
})
