import { describe, expect, it } from 'vitest'
import type { Pupil } from '../../src/domain/pupil.js'
import { Duplicates } from '../../src/imports/pupils/duplicates.js'
import type { Limits } from '../../src/imports/pupils/judge-row.js'
import { noPast } from '../../src/imports/pupils/plan-advice.js'
import type { KnownPupil } from '../../src/imports/pupils/plan-known.js'
import { PupilPlanner } from '../../src/imports/pupils/plan-pupils.js'
import { elkNumber, schoolCode } from '../support/a-school.js'
import { day } from '../support/test-config.js'
import { pupilFile } from './pupil-file.js'

const noor: KnownPupil = {
  id: 1,
  elkNumber: elkNumber(1),
  school: schoolCode('18AB00'),
  number: '12',
  firstName: 'Noor',
  prefix: '',
  lastName: 'Bakker',
  birthDate: day('2014-03-01'),
  group: '8',
  street: 'Kade',
  houseNumber: '7',
  houseNumberSuffix: 'bis',
  postcode: '1019 KL',
  city: 'Amsterdam',
  contactName: '',
  email: 'noor@example.org',
  phone: '06-12345678',
  contactName2: '',
  email2: '',
  phone2: '',
  language: 'nl',
  preliminaryAdvice: undefined,
  advice: undefined,
  route: 'regular',
  contactByFamily: false,
}
const known = (changes: Partial<Pupil & KnownPupil>): KnownPupil => ({ ...noor, ...changes })

function plan(text: string, pupils: KnownPupil[] = [noor], limits: Partial<Limits> = {}) {
  const file = pupilFile(text)
  const planner = new PupilPlanner<KnownPupil>(file, {
    pastOf: () => noPast,
    allowed: undefined,
    findTwice: new Duplicates().find,
    ...limits,
  })
  planner.know(pupils)
  const written = [...file.rows].flatMap((row) => planner.plan(row) ?? [])
  return { ...planner.result, written }
}

const header = 'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Postcode;E-mail'
const row = (cells: string) => `${header}\n${cells}`
const same = '12;Noor;;Bakker;1-3-2014;1019KL;noor@example.org'

describe('every row is counted once', () => {
  it('and the counts add up to what was read', () => {
    const text = [
      `${header};Groep`,
      `${same};8`,
      '13;Finn;;Jansen;2-3-2014;;;8',
      '14;Saar;van;Dijk;31-2-2014;;;8',
      '15;Noah;;Smit;2-3-2015;;;7',
      '16;Isa;;Smit;2-3-2015;;;6/7',
    ].join('\n')
    const { counts, skipped } = plan(text)
    expect(counts).toEqual({ read: 5, added: 1, changed: 0, unchanged: 1, skipped: 2, rejected: 1 })
    expect(skipped).toEqual([
      { reason: 'other-group', value: '7', rows: 1 },
      { reason: 'other-group', value: '6/7', rows: 1 },
    ])
  })
})

describe('the same pupil again', () => {
  it.each([
    ['by ELK number, whatever else changed', `ELK-nummer;${header}\n${elkNumber(1)};99;Nora;;Bakker;1-3-2014;;`],
    ['by school and pupil number', row(same)],
    ['by pupil number, though a spreadsheet dropped its zeros', row(same.replace('12;', '012;'))],
    ['by name and date of birth, without a number', row(same.replace('12;', ';'))],
    ['by name, case and accents aside', row(';NÓÓR;;bakker;1-3-2014;1019KL;noor@example.org')],
  ])('%s', (_, text) => {
    expect(plan(text).counts).toMatchObject({ added: 0, rejected: 0 })
  })

  it('gets the number that was not known before', () => {
    expect(plan(row(same), [known({ number: '' })]).changes).toEqual([
      { row: 2, name: 'Noor Bakker', changes: [{ field: 'number', old: '', new: '12' }] },
    ])
  })

  it('shows what changes, old and new, and nothing that stays', () => {
    const { changes, counts } = plan(row('12;Noor;van der;Bakker;2-3-2014;1019 KM;nieuw@example.org'))
    expect(counts).toMatchObject({ changed: 1 })
    expect(changes[0]?.changes).toEqual([
      { field: 'prefix', old: '', new: 'van der' },
      { field: 'birthDate', old: '2014-03-01', new: '2014-03-02' },
      { field: 'postcode', old: '1019 KL', new: '1019 KM' },
      { field: 'email', old: 'noor@example.org', new: 'nieuw@example.org' },
    ])
  })

  it('keeps what an empty cell says nothing about, and loses a prefix or suffix that is gone', () => {
    const text = `${header};Toevoeging\n12;Noor;;Bakker;1-3-2014;;;`
    expect(plan(text, [known({ prefix: 'van' })]).changes[0]?.changes).toEqual([
      { field: 'prefix', old: 'van', new: '' },
      { field: 'houseNumberSuffix', old: 'bis', new: '' },
    ])
  })

  it('keeps the address at which the family itself wants its mail', () => {
    const { counts, warnings } = plan(row('12;Noor;;Bakker;1-3-2014;1019KM;school@example.org'), [
      known({ contactByFamily: true }),
    ])
    expect(counts).toMatchObject({ changed: 1 })
    expect(warnings).toEqual([{ row: 2, column: 'E-mail', value: 'school@example.org', code: 'kept-for-family' }])
  })

  it('is not another child who was given the same number', () => {
    expect(plan(row('12;Sven;;Dijkstra;5-5-2014;;')).problems).toEqual([
      { row: 2, column: 'Leerlingnummer', value: '12', code: 'other-child', name: 'Noor Bakker' },
    ])
  })

  it('cannot take the number of another pupil', () => {
    const finn = known({ id: 2, elkNumber: elkNumber(2), number: '13', firstName: 'Finn', lastName: 'Jansen' })
    const text = `ELK-nummer;${header}\n${elkNumber(1)};13;Noor;;Bakker;1-3-2014;;`
    expect(plan(text, [noor, finn]).problems).toMatchObject([
      { code: 'number-taken', value: '13', name: 'Finn Jansen' },
    ])
  })

  it('cannot be found by an ELK number that nobody has', () => {
    const text = `ELK-nummer;${header}\n${elkNumber(9)};12;Noor;;Bakker;1-3-2014;;`
    expect(plan(text).problems).toMatchObject([{ column: 'ELK-nummer', value: elkNumber(9), code: 'unknown-pupil' }])
  })

  it('is never looked for at another school', () => {
    const elsewhere = known({ school: schoolCode('21CD00') })
    const byElkNumber = `ELK-nummer;School;${header}\n${elkNumber(1)};18AB00;${same}`
    expect(plan(byElkNumber, [elsewhere]).problems).toMatchObject([{ code: 'other-school', school: '18AB00' }])
    expect(plan(row(same), [elsewhere]).counts).toMatchObject({ added: 1 })
  })

  it('must be one pupil: a name that two of them share needs a number', () => {
    const twin = known({ id: 2, elkNumber: elkNumber(2), number: '13' })
    expect(plan(row(same.replace('12;', ';')), [noor, twin]).problems).toMatchObject([{ code: 'several-pupils' }])
  })
})

describe('twins and doubles', () => {
  it('twins on one address with one e-mail address are two children', () => {
    const text = `${header}\n1;Sem;van den;Akker;3-5-2014;1019KN;a@example.org\n2;Mila;van den;Akker;3-5-2014;1019KN;a@example.org`
    expect(plan(text)).toMatchObject({ counts: { added: 2, rejected: 0 }, warnings: [] })
  })

  it('the same number twice in a file is refused the second time', () => {
    const text = `${header}\n1;Sem;;Akker;3-5-2014;;\n2;Mila;;Akker;3-5-2014;;\n1;Sem;;Akker;3-5-2014;;`
    expect(plan(text).problems).toEqual([
      { row: 4, column: 'Leerlingnummer', value: '1', code: 'duplicate-row', firstRow: 2 },
    ])
  })

  it('the same name and date of birth without a number is refused the second time', () => {
    const text = `${header}\n;Sem;;Akker;3-5-2014;;\n;Sem;;Akker;3-5-2014;;`
    expect(plan(text).problems).toMatchObject([{ row: 3, column: 'Roepnaam', value: 'Sem Akker', firstRow: 2 }])
  })

  it('the same name and date of birth under another number may be two children, which is said', () => {
    const text = `${header}\n1;Sem;;Akker;3-5-2014;;\n2;Sem;;Akker;3-5-2014;;\n3;Noor;;Bakker;1-3-2014;;`
    const { counts, warnings } = plan(text)
    expect(counts).toMatchObject({ added: 3, rejected: 0 })
    expect(warnings).toEqual([
      { row: 3, column: 'Roepnaam', value: 'Sem Akker', code: 'same-child-in-file', otherRow: 2 },
      { row: 4, column: 'Roepnaam', value: 'Noor Bakker', code: 'same-child-in-elk', elkNumber: elkNumber(1) },
    ])
  })

  it('two rows that turn out to be about one known pupil are not both taken', () => {
    const text = `ELK-nummer;${header}\n${elkNumber(1)};;Noor;;Bakker;1-3-2014;;\n;12;Noor;;Bakker;1-3-2014;;`
    expect(plan(text).problems).toMatchObject([{ row: 3, code: 'duplicate-row', firstRow: 2 }])
  })

  it('a second pass over the file remembers them', () => {
    const text = `${header}\n1;Sem;;Akker;3-5-2014;;\n1;Sem;;Akker;3-5-2014;;`
    const duplicates = new Duplicates()
    const first = plan(text, [], { findTwice: duplicates.find })
    expect(plan(text, [], { findTwice: duplicates.again }).problems).toEqual(first.problems)
  })
})

describe('an advice in the file', () => {
  const withAdvice = (advice: string, route = '') => `${header};Advies;Route\n${same};${advice};${route}`

  it('is recorded where it is new or different, and left alone where it is the same', () => {
    expect(plan(withAdvice('havo')).changes[0]?.changes).toEqual([{ field: 'advice', old: '', new: 'havo' }])
    expect(plan(withAdvice('havo', 'kopklas'), [known({ advice: 'havo' })]).changes[0]?.changes).toEqual([
      { field: 'route', old: 'regular', new: 'kopklas' },
    ])
    expect(plan(withAdvice('havo', 'regulier'), [known({ advice: 'havo' })]).counts).toMatchObject({ unchanged: 1 })
    expect(plan(withAdvice('', 'regulier')).counts).toMatchObject({ unchanged: 1 })
  })

  it('cannot change under a definitive application', () => {
    const limits = { pastOf: () => ({ ...noPast, definitive: '1' as const }) }
    expect(plan(withAdvice('vwo'), [known({ advice: 'havo' })], limits).problems).toMatchObject([
      { column: 'Advies', value: 'vwo', code: 'already-definitive', round: '1' },
    ])
    expect(plan(withAdvice('havo'), [known({ advice: 'havo' })], limits).counts).toMatchObject({ unchanged: 1 })
  })

  it('must be there for the regular route', () => {
    expect(plan(withAdvice('', 'regulier'), [known({ route: 'kovo' })]).problems).toMatchObject([
      { column: 'Route', code: 'advice-required' },
    ])
  })
})
