import { describe, expect, it } from 'vitest'
import { FileError } from '../../src/domain/file-error.js'
import { schoolCode } from '../support/a-school.js'
import { mistakesOf, only, pupilFile, rowOf, rowsOf } from './pupil-file.js'

describe('the columns of a school administration are found', () => {
  it.each([
    ['Leerling nr', 'number', '12', '12'],
    ['LEERLINGNUMMER', 'number', '12', '12'],
    ['Voorvoegsel(s)', 'prefix', 'van der', 'van der'],
    ['Tussenvoegsel', 'prefix', "in 't", "in 't"],
    ['Straatnaam', 'street', 'Kade', 'Kade'],
    ['Huisnr.', 'houseNumber', '7', '7'],
    ['Toev.', 'houseNumberSuffix', 'bis', 'bis'],
    ['Postcode', 'postcode', '1019kl', '1019 KL'],
    ['Plaats', 'city', 'Amsterdam', 'Amsterdam'],
    ['E-mailadres verzorger 1', 'email', 'a@example.org', 'a@example.org'],
    ['Verzorger 1 - E-mail', 'email', 'a@example.org', 'a@example.org'],
    ['Email ouder 1', 'email', 'a@example.org', 'a@example.org'],
    ['e-mail', 'email', 'a@example.org', 'a@example.org'],
    ['E-mail ouders', 'email', 'a@example.org', 'a@example.org'],
    ['E-mailadres verzorger 2', 'email2', 'b@example.org', 'b@example.org'],
    ['Telefoon verzorger 1', 'phone', '06-12345678', '06-12345678'],
    ['Mobiel', 'phone', '06-12345678', '06-12345678'],
    ['Mobiel ouder 2', 'phone2', '06-12345678', '06-12345678'],
    ['Naam verzorger 1', 'contactName', 'Samira', 'Samira'],
    ['Thuistaal', 'language', 'Engels', 'en'],
    ['Taal', 'language', 'Turks', 'tr'],
  ] as const)('%s is %s', (column, field, written, read) => {
    const row = rowOf(`Roepnaam;Achternaam;Geboortedatum;${column}\nNoor;Bakker;01-03-2014;${written}`)
    expect(row.problems).toEqual([])
    expect(row.said[field]).toBe(read)
  })

  it('the first guardian’s column wins from a general one, whatever the order', () => {
    const text = 'Voornamen;Roepnaam;Achternaam;Geboortedatum;E-mail;E-mail verzorger 1\n'
    const row = rowOf(`${text}Eleonora Maria;Noor;Bakker;1/3/2014;kind@example.org;ouder@example.org`)
    expect(row.said).toMatchObject({ firstName: 'Noor', email: 'ouder@example.org', birthDate: '2014-03-01' })
  })

  it('a mobile number is taken where the telephone is not filled in', () => {
    const rows = rowsOf(
      'Roepnaam;Achternaam;Geboortedatum;Telefoon;Mobiel\nNoor;Bakker;1-3-2014;;06-11111111\nFinn;Jansen;2-3-2014;020-2222222;06-33333333',
    )
    expect(rows.map(({ said }) => said.phone)).toEqual(['06-11111111', '020-2222222'])
  })

  it('an empty cell says nothing, except that a prefix or suffix is gone', () => {
    const row = rowOf(
      'Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Toevoeging;Postcode;Taal\nNoor;;Bakker;1-3-2014;;;',
    )
    expect(row.said).toMatchObject({ prefix: '', houseNumberSuffix: '' })
    expect(row.said.postcode).toBeUndefined()
    expect(row.said.language).toBeUndefined()
  })

  it('a BSN is never read, under whatever name', () => {
    const file = pupilFile(
      'Roepnaam;Achternaam;Geboortedatum;BSN;Onderwijsnummer leerling;Opmerking\nNoor;Bakker;1-3-2014;123456782;1;-',
    )
    expect(file.sheet.matched.ignoredSensitive).toEqual(['BSN', 'Onderwijsnummer leerling'])
    expect(JSON.stringify([...file.rows])).not.toContain('123456782')
  })

  it('a file without a name, a surname or a date of birth is not a file of pupils', () => {
    expect(() => pupilFile('Naam;Achternaam\nNoor;Bakker')).toThrow(FileError)
    try {
      pupilFile('Leerlingnummer;Achternaam\n1;Bakker')
    } catch (error) {
      expect(error).toMatchObject({ problem: { code: 'missing-columns', missing: ['Roepnaam', 'Geboortedatum'] } })
    }
  })

  it('a file that nowhere says which school it is about is refused, unless the command says it', () => {
    const text = 'Roepnaam;Achternaam;Geboortedatum\nNoor;Bakker;1-3-2014'
    expect(() => pupilFile(text, { assumed: undefined })).toThrow(
      expect.objectContaining({ problem: { code: 'missing-school' } }),
    )
    expect(rowOf(text).school).toBe('18AB00')
  })
})

describe('the group', () => {
  const read = (group: string) => [
    ...pupilFile(`Roepnaam;Achternaam;Geboortedatum;Groep\nNoor;Bakker;1-3-2014;"${group}"`).rows,
  ]

  it.each(['8', '08', '8a', '8 Uilen', 'groep 8', 'Groep 8 - de Uilen', 'gr. 8', '8.2', '8-1'])(
    '%s is group 8',
    (group) => {
      expect(read(group)).toMatchObject([{ problems: [] }])
    },
  )

  it.each(['7', '6/7', '7a', '1/2', 'groep 3', '0'])('%s is another group', (group) => {
    expect(read(group)).toEqual([{ otherGroup: group }])
  })

  it.each([
    ['7/8', 'combined-group'],
    ['6/7/8', 'combined-group'],
    ['7-8', 'combined-group'],
    ['Stuurboord', 'unknown-group'],
    ['78', 'unknown-group'],
    ['', 'missing'],
  ])('%s must be said more precisely', (group, code) => {
    expect(read(group)).toMatchObject([{ problems: [{ column: 'Groep', value: group, code }] }])
  })

  it('a child of group 7 in a 7/8 class is left out by its own year', () => {
    const file = pupilFile(
      'Roepnaam;Achternaam;Geboortedatum;Groep;Jaargroep\nNoor;Bakker;1-3-2014;7/8;8\nNoah;Bakker;1-3-2015;7/8;7',
    )
    expect([...file.rows]).toMatchObject([{ said: { firstName: 'Noor' } }, { otherGroup: '7' }])
  })

  it('without a column everyone is kept', () => {
    expect(pupilFile('Roepnaam;Achternaam;Geboortedatum\nNoor;Bakker;1-3-2014')).toMatchObject({ withoutGroups: true })
  })

  it('what is wrong with a child of another group is of no interest', () => {
    const rows = rowsOf('Roepnaam;Achternaam;Geboortedatum;Groep\n;;gisteren;7')
    expect(rows).toEqual([])
  })
})

describe('the school of a row', () => {
  const read = (header: string, cells: string, limits = {}) =>
    rowOf(`${header};Roepnaam;Achternaam;Geboortedatum\n${cells};Noor;Bakker;1-3-2014`, {
      assumed: undefined,
      ...limits,
    })

  it.each([
    ['School', '21CD00'],
    ['Brin', '21 cd 00'],
    ['Brin;Vestiging', '21CD;0'],
    ['Brin;Vestiging', '21CD;00'],
    ['Brin;Vestigingsnummer', '21CD;21CD00'],
    ['School', 'de nieuwsgierige lantaarn'],
  ])('%s %s is 21CD00', (header, cells) => {
    expect(read(header, cells)).toMatchObject({ school: '21CD00', problems: [] })
  })

  it.each([
    ['27EFOO', 'School | 27EFOO | wrong-school-code'],
    ['21CDOO', 'School | 21CDOO | wrong-school-code | 21CD00'],
    ['98ZZ00', 'School | 98ZZ00 | unknown-school'],
    ['18AB01', 'School | 18AB01 | unknown-school | 18AB00'],
    ['', 'School |  | missing'],
  ])('“%s” is refused', (school, mistake) => {
    expect(mistakesOf(read('School', school))).toEqual([mistake])
  })

  it('a row of another school than the command is limited to is refused', () => {
    const limits = { ...only(schoolCode('18AB00')), assumed: schoolCode('18AB00') }
    expect(read('School', '18AB00', limits).problems).toEqual([])
    expect(read('School', '', limits)).toMatchObject({ school: '18AB00', problems: [] })
    expect(read('School', '21CD00', limits).problems).toEqual([
      { row: 2, column: 'School', value: '21CD00', code: 'other-school', school: '18AB00' },
    ])
  })
})

describe('everything that is wrong with a row is told at once', () => {
  const header = 'Roepnaam;Achternaam;Geboortedatum;Postcode;E-mail;Telefoon;Advies;Route;ELK-nummer'

  it.each([
    ['Noor;Bakker;31-02-2014;;;;;;', 'Geboortedatum | 31-02-2014 | invalid-date | 28-2-2014'],
    ['Noor;Bakker;12-31-2013;;;;;;', 'Geboortedatum | 12-31-2013 | invalid-date | 31-12-2013'],
    ['Noor;Bakker;3-5-14;;;;;;', 'Geboortedatum | 3-5-14 | invalid-date | 3-5-2014'],
    ['Noor;Bakker;09-03-1987;;;;;;', 'Geboortedatum | 09-03-1987 | unlikely-birth-date'],
    [';Bakker;1-3-2014;;;;;;', 'Roepnaam |  | missing'],
    ['No\u202eor;Bakker;1-3-2014;;;;;;', 'Roepnaam | No\u202eor | forbidden-character | Noor'],
    ['Zo\ufffd;Bakker;1-3-2014;;;;;;', 'Roepnaam | Zo\ufffd | forbidden-character'],
    ['ZoÃ«;Bakker;1-3-2014;;;;;;', 'Roepnaam | ZoÃ« | double-encoded | Zoë'],
    ['Noor;Bakker;1-3-2014;11o6 EK;;;;;', 'Postcode | 11o6 EK | invalid-postcode | 1106 EK'],
    ['Noor;Bakker;1-3-2014;;a@example,org;;;;', 'E-mail | a@example,org | invalid-email | a@example.org'],
    ['Noor;Bakker;1-3-2014;;a@b.nl / c@d.nl;;;;', 'E-mail | a@b.nl / c@d.nl | invalid-email'],
    ['Noor;Bakker;1-3-2014;;;bel oma;;;', 'Telefoon | bel oma | invalid-phone'],
    ['Noor;Bakker;1-3-2014;;;;havoo;;', 'Advies | havoo | unknown-advice | havo'],
    ['Noor;Bakker;1-3-2014;;;;;kofo;', 'Route | kofo | unknown-route | kovo'],
    ['Noor;Bakker;1-3-2014;;;;;;123456789', 'ELK-nummer | 123456789 | wrong-elk-number'],
  ])('%s', (cells, mistake) => {
    expect(mistakesOf(rowOf(`${header}\n${cells}`))).toEqual([mistake])
  })

  it('three mistakes in one row, by the columns’ own names', () => {
    const row = rowOf(`${header}\nLina;Haddad;30-02-2014;1106;lina@;;;;`)
    expect(row.problems.map(({ column }) => column)).toEqual(['Geboortedatum', 'Postcode', 'E-mail'])
    expect(row.problems.every((problem) => problem.row === 2)).toBe(true)
  })

  it('a cell too many means that the row does not fit under the header', () => {
    const row = rowOf('Roepnaam;Achternaam;Geboortedatum\nNoor;Bakker;1-3-2014;06-1')
    expect(row.problems).toEqual([{ row: 2, column: '', value: '06-1', code: 'too-many-cells' }])
  })
})

describe('an advice in the file of pupils', () => {
  const read = (header: string, cells: string) =>
    rowOf(`Roepnaam;Achternaam;Geboortedatum;${header}\nNoor;Bakker;1-3-2014;${cells}`)
  const nothing = { advice: undefined, route: undefined, preliminaryAdvice: undefined }

  it.each([
    ['Advies', 'Havo / VWO', { advice: 'havo/vwo' }],
    ['Definitief advies', 'mavo', { advice: 'vmbo-gl/tl' }],
    ['Schooladvies;Route', 'havo;Kopklas', { advice: 'havo', route: 'kopklas' }],
    ['Advies', 'PrO', { route: 'praktijkonderwijs' }],
    ['Voorlopig advies', 'havo', { preliminaryAdvice: 'havo' }],
    ['Voorlopig advies;Definitief advies', 'havo;vwo', { advice: 'vwo', preliminaryAdvice: 'havo' }],
    ['Advies;Status advies', 'havo;voorlopig', { preliminaryAdvice: 'havo' }],
    ['Advies;Status advies', 'havo;definitief', { advice: 'havo' }],
    ['Advies', '', {}],
  ])('%s: %s', (header, cells, said) => {
    expect(read(header, cells)).toMatchObject({ ...nothing, ...said, problems: [], warnings: [] })
  })

  it('is not taken for final when nobody can tell', () => {
    expect(mistakesOf(read('Advies;Status advies', 'havo;misschien'))).toEqual([
      'Status advies | misschien | unknown-status',
    ])
  })

  it('brings no route along while it is preliminary', () => {
    expect(read('Advies;Status advies;Route', 'vmbo-b;voorlopig;kovo')).toMatchObject({
      route: undefined,
      warnings: [{ column: 'Route', value: 'kovo', code: 'route-without-final-advice' }],
    })
  })
})
