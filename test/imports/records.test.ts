import { describe, expect, it } from 'vitest'
import { readDepartments } from '../../src/imports/departments/read-departments.js'
import { planRecords, type RecordRow } from '../../src/imports/records.js'
import { emptySchool, readSchools, type SchoolField } from '../../src/imports/schools/read-schools.js'

const bytes = (text: string) => ({ bytes: Buffer.from(text) })
const mistakes = (rows: readonly RecordRow<string>[]) =>
  rows.flatMap(({ problems }) => problems.map(({ row, column, code, suggestion }) => [row, column, code, suggestion]))

describe('a file of schools', () => {
  const header = 'soort;code;naam;bestuur;straat;huisnummer;postcode;plaats;e-mail;telefoon;website'
  const read = (...lines: string[]) => readSchools(bytes([header, ...lines].join('\n'))).rows

  it('tells primary from secondary schools by the column soort', () => {
    const [primary, secondary] = read(
      'Basisschool;18 ab 00;De Stoomboot;Stichting Vaarwater;Kade;40;1019KL;Amsterdam;info@example.org;020-0000100;',
      'PrO;Luca;LUCA;;Javaplantsoen;24;1094HM;Amsterdam;;;https://luca.example',
    )
    expect(primary).toMatchObject({
      key: '18AB00',
      said: { kind: 'primary', board: 'Stichting Vaarwater', schoolEmail: 'info@example.org' },
    })
    expect(secondary).toMatchObject({
      key: 'luca',
      said: {
        kind: 'praktijkonderwijs',
        street: 'Javaplantsoen',
        postcode: '1094 HM',
        website: 'https://luca.example',
      },
    })
  })

  it('reads BRIN and site apart, as a spreadsheet leaves them', () => {
    expect(readSchools(bytes('Soort;BRIN;Vestiging;Naam\nbasisschool;18AB;0;De Stoomboot')).rows[0]?.key).toBe('18AB00')
  })

  it('tells everything that is wrong', () => {
    const rows = read(
      'baisschool;18AB00;De Stoomboot;;;;;;;;',
      ';x;Y;;;;;;;;',
      'basisschool;stoomboot;;;;;;;;;',
      'vo;De Hof!;Havo De Hof;;;;10;;;;www.dehof.example',
      'vo;hof;Hof;;;;;;;;javascript:alert(1)',
      'basisschool;18AB00;De Stoomboot;;;;;;geen;bel maar;',
    )
    expect(mistakes(rows)).toEqual([
      [2, 'soort', 'unknown-kind', 'basisschool'],
      [3, 'soort', 'missing', undefined],
      [4, 'code', 'wrong-school-code', undefined],
      [4, 'naam', 'missing', undefined],
      [5, 'code', 'wrong-code', 'de-hof'],
      [5, 'postcode', 'invalid-postcode', undefined],
      [5, 'website', 'wrong-website', 'https://www.dehof.example'],
      [6, 'website', 'wrong-website', undefined],
      [7, 'e-mail', 'invalid-email', undefined],
      [7, 'telefoon', 'invalid-phone', undefined],
    ])
  })
})

describe('a file of departments', () => {
  const header =
    'afdeling,school,schoolnaam,profiel,niveau,toegang,voorselectie,capaciteit_2024,capaciteit_2025,voorkeur1_2025,voorkeur2_2025'
  const read = (...lines: string[]) => readDepartments(bytes([header, ...lines].join('\n')), ['caland', 'luca'])

  it('takes the figures of the last year', () => {
    const { rows } = read('caland/topsport,caland,Calandlyceum,Topsport,v.a. havo,havo/vwo|havo,ja,40,48,16,0')
    expect(rows).toMatchObject([
      {
        key: 'caland/topsport',
        said: { advices: 'havo|havo/vwo', preselection: 'yes', capacity: '48', firstChoicesLastYear: '16' },
        problems: [],
      },
    ])
  })

  it('tells everything that is wrong', () => {
    const { rows } = read('Caland VWO,kaland,,,,vwoo|havo,misschien,,veel,,', ',luca,,,pro,,nee,,,,')
    expect(mistakes(rows)).toEqual([
      [2, 'afdeling', 'wrong-code', 'caland-vwo'],
      [2, 'niveau', 'missing', undefined],
      [2, 'school', 'unknown-school', 'caland'],
      [2, 'toegang', 'unknown-advice', 'vwo'],
      [2, 'voorselectie', 'neither-yes-nor-no', undefined],
      [2, 'capaciteit_2025', 'wrong-number', undefined],
      [3, 'afdeling', 'missing', undefined],
      [3, 'toegang', 'missing', undefined],
    ])
  })
})

describe('records that ELK keeps', () => {
  const known = new Map([
    ['18AB00', { ...emptySchool, code: '18AB00', kind: 'primary', name: 'Stoomboot', board: 'V' }],
  ])
  const row = (number: number, said: Partial<Record<SchoolField, string>>): RecordRow<SchoolField> => ({
    key: said.code ?? '',
    place: { row: number, column: 'code', value: said.code ?? '' },
    said,
    problems: [],
  })

  it('each row is new, changed, unchanged or refused, and an empty cell changes nothing', () => {
    const plan = planRecords(
      [
        row(2, { code: '18AB00', name: 'De Stoomboot' }),
        row(3, { code: '18AB00', name: 'Nog eens' }),
        row(4, { code: '21CD00', kind: 'primary', name: 'Lantaarn' }),
      ],
      known,
      { empty: emptySchool, nameOf: ({ name }) => name },
    )
    expect(plan.counts).toEqual({ read: 3, added: 1, changed: 1, unchanged: 0, skipped: 0, rejected: 1 })
    expect(plan.changes).toEqual([
      { row: 2, name: 'De Stoomboot', changes: [{ field: 'name', old: 'Stoomboot', new: 'De Stoomboot' }] },
    ])
    expect(plan.problems).toEqual([{ row: 3, column: 'code', value: '18AB00', code: 'duplicate-row', firstRow: 2 }])
    expect(plan.toWrite).toMatchObject([
      { name: 'De Stoomboot', board: 'V' },
      { name: 'Lantaarn', board: '' },
    ])
    expect(
      planRecords([row(2, { code: '18AB00' })], known, { empty: emptySchool, nameOf: () => '' }).counts,
    ).toMatchObject({
      unchanged: 1,
    })
  })
})
