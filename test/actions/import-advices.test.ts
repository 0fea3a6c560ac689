import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyAdviceImport, planAdviceImport } from '../../src/actions/import-advices.js'
import { findCurrentForm, listForms } from '../../src/db/forms.js'
import { listAudit } from '../../src/db/list-audit.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { handIn } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day } from '../support/test-config.js'

let app: TestApp
let noor: KeptPupil
let finn: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-10T09:00' })
  noor = await addPupil(app, {
    number: '12',
    firstName: 'Noor',
    prefix: '',
    lastName: 'Bakker',
    birthDate: day('2014-03-01'),
  })
  finn = await addPupil(app, { number: '13', firstName: 'Finn', prefix: '', lastName: 'Jansen' })
})
afterEach(() => app.close())

const everywhere = { schools: undefined, assumedSchool: undefined }
const plan = (text: string, limits: Parameters<typeof planAdviceImport>[2] = everywhere) =>
  planAdviceImport(app, { bytes: Buffer.from(text) }, limits)
const imported = async (text: string) => {
  const planned = await plan(text)
  await applyAdviceImport(app, planned, { reason: 'adviezen.csv' })
  return planned.report
}
const now = ({ id }: KeptPupil) => getPupilById(app.db, id)

describe('a file of advices', () => {
  it.each([
    ['school and pupil number', () => 'School;Leerlingnummer;Advies\n18AB00;12;havo'],
    ['BRIN, site and pupil number', () => 'BRIN;Vestiging;Leerlingnummer;Schooladvies\n18AB;0;12;havo'],
    ['ELK number', () => `ELK-nummer;Definitief advies\n${noor.elkNumber};havo`],
    [
      'name and date of birth',
      () => 'School;Roepnaam;Achternaam;Geboortedatum;Advies\n18AB00;Noor;Bakker;1-3-2014;havo',
    ],
  ])('finds a pupil by %s', async (_, text) => {
    expect((await imported(text())).counts).toMatchObject({ read: 1, added: 1 })
    expect(await now(noor)).toMatchObject({ advice: 'havo', route: 'regular' })
    expect(await findCurrentForm(app.db, noor.id)).toMatchObject({ version: 1, advice: 'havo' })
  })

  it('records routes, preliminary advices and what is final, each row in its own way', async () => {
    const text =
      'School;Leerlingnummer;Advies;Status;Route\n18AB00;12;vmbo-b;definitief;praktijkonderwijs\n18AB00;13;havo;voorlopig;regulier'
    expect((await imported(text)).counts).toMatchObject({ added: 2 })
    expect(await now(noor)).toMatchObject({ advice: 'vmbo-b', route: 'praktijkonderwijs' })
    expect(await now(finn)).toMatchObject({ advice: undefined, preliminaryAdvice: 'havo' })
    expect(await listForms(app.db, finn.id)).toEqual([])
    expect((await listAudit(app.db, {})).map(({ act, reason }) => [act, reason])).toEqual([
      ['advice recorded', 'adviezen.csv'],
      ['preliminary advice recorded', 'adviezen.csv'],
      ['advices imported', 'adviezen.csv'],
    ])
  })

  it('shows an advice that changes, old and new, and leaves the same advice alone', async () => {
    await imported('School;Leerlingnummer;Advies\n18AB00;12;havo\n18AB00;13;vwo')
    const { counts, changes } = await imported('School;Leerlingnummer;Advies\n18AB00;12;havo/vwo\n18AB00;13;vwo')
    expect(counts).toMatchObject({ changed: 1, unchanged: 1 })
    expect(changes).toEqual([
      { row: 2, name: 'Noor Bakker', changes: [{ field: 'advice', old: 'havo', new: 'havo/vwo' }] },
    ])
    expect(await listForms(app.db, noor.id)).toMatchObject([{ reason: 'advice' }, { reason: 'advice changed' }])
    expect(await listForms(app.db, finn.id)).toHaveLength(1)
  })

  it('leaves out who has no advice yet, and other groups', async () => {
    const text = 'School;Leerlingnummer;Groep;Advies;Route\n18AB00;12;8;;\n18AB00;13;8;;regulier\n18AB00;99;7;havo;'
    expect((await plan(text)).report).toMatchObject({
      counts: { read: 3, skipped: 3, rejected: 0 },
      skipped: [
        { reason: 'no-advice', value: '', rows: 2 },
        { reason: 'other-group', value: '7', rows: 1 },
      ],
    })
  })

  it('tells everything that is wrong', async () => {
    const text = [
      'School;Leerlingnummer;ELK-nummer;Roepnaam;Achternaam;Geboortedatum;Advies;Status',
      '18AB00;12;;;;;havoo;',
      '18AB00;99;;;;;havo;',
      '18AB00;13;;;;;havo;misschien',
      '18AB00;;;;;;vwo;',
      '98ZZ00;12;;;;;havo;',
      `18AB00;;${finn.elkNumber};;;;havo;`,
      '18AB00;13;;;;;vwo;',
    ].join('\n')
    const { problems, counts } = (await plan(text)).report
    expect(problems.map(({ row, column, code, suggestion }) => [row, column, code, suggestion])).toEqual([
      [2, 'Advies', 'unknown-advice', 'havo'],
      [3, 'Leerlingnummer', 'unknown-pupil', undefined],
      [4, 'Status', 'unknown-status', undefined],
      [5, 'Roepnaam', 'missing', undefined],
      [5, 'Geboortedatum', 'missing', undefined],
      [6, 'School', 'unknown-school', undefined],
      [7, 'ELK-nummer', 'duplicate-row', undefined],
      [8, 'Leerlingnummer', 'duplicate-row', undefined],
    ])
    expect(counts).toMatchObject({ read: 7, rejected: 7 })
  })

  it('never reaches a child of another school than the command is limited to', async () => {
    await addSchool(app, { code: schoolCode('21CD00'), name: 'De Lantaarn' })
    const emma = await addPupil(app, { school: schoolCode('21CD00'), number: '12' })
    const limits = { schools: [schoolCode('18AB00')], assumedSchool: schoolCode('18AB00') }
    const { report } = await plan(`ELK-nummer;Advies\n${emma.elkNumber};havo\n${noor.elkNumber};havo`, limits)
    expect(report.problems).toMatchObject([{ row: 2, code: 'other-school', school: '18AB00' }])
    expect((await plan('Leerlingnummer;Advies\n12;havo', limits)).report.counts).toMatchObject({ added: 1 })
  })

  it('is refused for a family that handed in, and for nobody else', async () => {
    await imported('School;Leerlingnummer;Advies\n18AB00;12;havo\n18AB00;13;havo')
    await addDepartment(app, { code: 'north/havo', advices: ['havo'] })
    app.travelTo('2026-03-26T10:00')
    await handIn(app, noor, 'north/havo')
    const planned = await plan('School;Leerlingnummer;Advies\n18AB00;12;vwo\n18AB00;13;vwo')
    expect(planned.report.problems).toMatchObject([
      { row: 2, column: 'Advies', code: 'already-definitive', round: '1' },
    ])
    await applyAdviceImport(app, planned, { reason: '' })
    expect([(await now(noor)).advice, (await now(finn)).advice]).toEqual(['havo', 'vwo'])
  })

  it('writes nothing when an advice was recorded in between', async () => {
    const planned = await plan('School;Leerlingnummer;Advies\n18AB00;12;havo')
    await imported('School;Leerlingnummer;Advies\n18AB00;12;vwo')
    const before = await hashTables(app.db)
    await expect(applyAdviceImport(app, planned, { reason: '' })).rejects.toMatchObject({
      problem: { code: 'file-changed-meanwhile' },
    })
    expect(await hashTables(app.db)).toBe(before)
  })
})
