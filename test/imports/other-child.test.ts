import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planAdmissionImport } from '../../src/actions/import-admissions.js'
import { applyAdviceImport, planAdviceImport } from '../../src/actions/import-advices.js'
import { applyPupilImport, planPupilImport } from '../../src/actions/import-pupils.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { addDepartment, addPupil, schoolCode } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day } from '../support/test-config.js'

let app: TestApp
let emma: KeptPupil
let noor: KeptPupil

beforeEach(async () => {
  app = await testApp()
  const twins = { prefix: '', lastName: 'Bakker', birthDate: day('2014-03-01'), email: 'bakker@example.org' }
  emma = await addPupil(app, { ...twins, firstName: 'Emma', number: '12' })
  noor = await addPupil(app, { ...twins, firstName: 'Noor', number: '13' })
})
afterEach(() => app.close())

const stoomboot = schoolCode('18AB00')
const limits = { schools: [stoomboot], assumedSchool: stoomboot }
const bytes = (lines: readonly string[]) => ({ bytes: Buffer.from(lines.join('\n')) })
const pupils = (...rows: string[]) =>
  planPupilImport(app, bytes(['ELK-nummer;Leerlingnummer;Roepnaam;Achternaam;Geboortedatum', ...rows]), limits)
const advices = (...lines: string[]) => planAdviceImport(app, bytes(lines), limits)
const admissions = (...lines: string[]) => planAdmissionImport(app, bytes(lines), { ...limits, department: undefined })
const codes = ({ report }: { report: { problems: readonly { row: number; code: string }[] } }) =>
  report.problems.map(({ row, code }) => [row, code])

describe('twins whose numbers changed places in the administration', () => {
  it('do not get each other’s name, form and login', async () => {
    const planned = await pupils(';12;Noor;Bakker;1-3-2014', ';13;Emma;Bakker;1-3-2014')
    expect(planned.report.problems).toMatchObject([
      { row: 2, column: 'Leerlingnummer', value: '12', code: 'other-child', name: 'Emma Bakker' },
      { row: 3, column: 'Leerlingnummer', value: '13', code: 'other-child', name: 'Noor Bakker' },
    ])
    await applyPupilImport(app, planned, { reason: '' })
    expect(await getPupilById(app.db, emma.id)).toMatchObject({ firstName: 'Emma', number: '12' })
  })

  it('neither when it is their ELK numbers that stand in the wrong row', async () => {
    const planned = await pupils(`${emma.elkNumber};;Noor;Bakker;1-3-2014`, `${noor.elkNumber};;Emma;Bakker;1-3-2014`)
    expect(codes(planned)).toEqual([
      [2, 'other-child'],
      [3, 'other-child'],
    ])
  })

  it('may still have their own name corrected', async () => {
    expect((await pupils(';12;Emmá;Bakker;1-3-2014')).report).toMatchObject({ counts: { changed: 1 }, problems: [] })
    expect((await pupils(';12;Nora;Bakker;1-3-2014')).report).toMatchObject({ counts: { changed: 1 }, problems: [] })
  })
})

describe('an advice', () => {
  it.each([
    ['pupil number', () => ['Leerlingnummer;Roepnaam;Achternaam;Advies', '12;Sven;Dijkstra;vwo']],
    ['pupil number and date of birth', () => ['Leerlingnummer;Geboortedatum;Roepnaam;Advies', '12;5-5-2014;Sven;vwo']],
    ['ELK number', () => ['ELK-nummer;Roepnaam;Achternaam;Advies', `${emma.elkNumber};Sven;Dijkstra;vwo`]],
    ['the number of the twin', () => ['Leerlingnummer;Roepnaam;Achternaam;Advies', '12;Noor;Bakker;vwo']],
  ])('for a child of another name, found by %s, is refused', async (_, lines) => {
    const planned = await advices(...lines())
    expect(planned.report.problems).toMatchObject([{ row: 2, code: 'other-child', name: 'Emma Bakker' }])
    await applyAdviceImport(app, planned, { reason: '' })
    expect(await getPupilById(app.db, emma.id)).toMatchObject({ advice: undefined })
  })

  it.each([
    ['the name', 'Leerlingnummer;Roepnaam;Achternaam;Advies', '12;EMMA;Bakker;vwo'],
    ['a name that is spelt otherwise', 'Leerlingnummer;Roepnaam;Achternaam;Advies', '12;Emmie;Bakker;vwo'],
    ['another first name only, of nobody else', 'Leerlingnummer;Roepnaam;Advies', '12;Emily;vwo'],
    ['a date that cannot be read', 'Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Advies', '12;Emma;Bakker;?;vwo'],
    ['no name at all', 'Leerlingnummer;Roepnaam;Achternaam;Advies', '12;;;vwo'],
  ])('is taken with %s', async (_, header, row) => {
    expect((await advices(header, row)).report).toMatchObject({ counts: { added: 1 }, problems: [] })
  })
})

describe('a mark of admission', () => {
  it('for a child of another name is refused', async () => {
    await addDepartment(app, { preselection: true })
    const header = 'Leerlingnummer;Roepnaam;Achternaam;Afdeling'
    expect(codes(await admissions(header, '12;Noor;Bakker;north/havo'))).toEqual([[2, 'other-child']])
    expect((await admissions(header, '12;Emma;Bakker;north/havo')).report.counts).toMatchObject({ added: 1 })
  })
})
