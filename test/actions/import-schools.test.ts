import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admitPupils } from '../../src/actions/admit-pupils.js'
import { applyAdmissionImport, planAdmissionImport } from '../../src/actions/import-admissions.js'
import { applyDepartmentImport, planDepartmentImport } from '../../src/actions/import-departments.js'
import { applySchoolImport, planSchoolImport } from '../../src/actions/import-schools.js'
import { getDepartment, listAdmittedTo, listDepartments, listSecondarySchools } from '../../src/db/departments.js'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listPrimarySchools } from '../../src/db/schools.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

const bytes = (...lines: string[]) => ({ bytes: Buffer.from(lines.join('\n')) })
const schools = async (...lines: string[]) => {
  const planned = await planSchoolImport(app, bytes('soort;code;naam;bestuur;plaats', ...lines))
  await applySchoolImport(app, planned, { reason: 'scholen.csv' })
  return planned.report
}
const departments = async (...lines: string[]) => {
  const planned = await planDepartmentImport(
    app,
    bytes('afdeling;school;niveau;toegang;voorselectie;capaciteit_2025', ...lines),
  )
  await applyDepartmentImport(app, planned, { reason: 'afdelingen.csv' })
  return planned.report
}

describe('schools', () => {
  it('are added, and replaced by what a second file says of them', async () => {
    await schools('basisschool;18AB00;Stoomboot;Vaarwater;', 'vo;caland;Calandlyceum;;Amsterdam')
    const { counts, changes } = await schools(
      'basisschool;18AB00;De Stoomboot;;',
      'vo;caland;Calandlyceum;;Amsterdam',
      'basisschool;21CD00;Lantaarn;Kompas;',
    )
    expect(counts).toMatchObject({ read: 3, added: 1, changed: 1, unchanged: 1 })
    expect(changes).toMatchObject([{ name: 'De Stoomboot', changes: [{ field: 'name', old: 'Stoomboot' }] }])
    expect(await listPrimarySchools(app.db)).toMatchObject([
      { code: '18AB00', name: 'De Stoomboot', board: 'Vaarwater' },
      { code: '21CD00' },
    ])
    expect(await listSecondarySchools(app.db)).toMatchObject([{ code: 'caland', kind: 'regular', city: 'Amsterdam' }])
    expect((await listAudit(app.db, {})).map(({ act }) => act)).toEqual(['schools imported', 'schools imported'])
  })

  it('may say which part of town they stand in, where families can look for them', async () => {
    const file = (line: string) => Buffer.from(`Soort;Code;Naam;Plaats;Stadsdeel\n${line}`)
    for (const district of ['Noord', 'Nieuw-West', '']) {
      const planned = await planSchoolImport(app, { bytes: file(`vo;caland;Calandlyceum;Amsterdam;${district}`) })
      await applySchoolImport(app, planned, { reason: 'scholen.csv' })
    }
    expect(await listSecondarySchools(app.db)).toMatchObject([{ city: 'Amsterdam', district: 'Nieuw-West' }])
  })

  it('that families tick have one department, which a second import leaves alone', async () => {
    await schools('kovo;apollo;De Apollo;;', 'praktijkonderwijs;luca;LUCA;;', 'vso;signis;Signis;;', 'vo;hlz;HLZ;;')
    await schools('kovo;apollo;De Apollo Nieuw;;')
    expect(await listDepartments(app.db)).toMatchObject([
      { code: 'apollo', level: '', advices: [], preselection: true, school: { name: 'De Apollo Nieuw', kind: 'kovo' } },
      { code: 'luca', preselection: true },
    ])
  })
})

describe('departments', () => {
  beforeEach(() => schools('vo;caland;Calandlyceum;;'))

  it('are added, and replaced by what a second file says of them', async () => {
    await departments('caland/vwo;caland;vwo;vwo;nee;24', 'caland/topsport;caland;v.a. havo;havo|vwo;ja;')
    const { counts, changes } = await departments('caland/vwo;caland;vwo;vwo|havo/vwo;nee;28')
    expect(counts).toMatchObject({ changed: 1 })
    expect(changes[0]?.changes).toEqual([
      { field: 'advices', old: 'vwo', new: 'havo/vwo|vwo' },
      { field: 'capacity', old: '24', new: '28' },
    ])
    expect(await getDepartment(app.db, 'caland/vwo')).toMatchObject({ advices: ['havo/vwo', 'vwo'], capacity: 28 })
    expect(await getDepartment(app.db, 'caland/topsport')).toMatchObject({ preselection: true, capacity: undefined })
  })

  it('of a school that is not there are refused', async () => {
    expect((await departments('hlz/vwo;hlz;vwo;vwo;nee;')).problems).toMatchObject([
      { column: 'school', value: 'hlz', code: 'unknown-school' },
    ])
    expect(await listDepartments(app.db)).toEqual([])
  })
})

describe('the mark “plaatsbaar”', () => {
  let grace: KeptPupil
  beforeEach(async () => {
    await schools('vo;caland;Calandlyceum;;', 'kovo;apollo;De Apollo;;')
    await departments('caland/topsport;caland;v.a. havo;havo;ja;')
    grace = await addPupil(app, { number: '105' })
  })
  const planMarks = (text: string, limits = {}) =>
    planAdmissionImport(app, bytes(text), {
      schools: undefined,
      assumedSchool: undefined,
      department: undefined,
      ...limits,
    })

  it('is given by hand, once, and written down', async () => {
    const admit = () =>
      admitPupils(app, {
        department: 'Apollo',
        elkNumbers: [grace.elkNumber, grace.elkNumber],
        reason: 'mail',
        dryRun: false,
      })
    expect(await admit()).toEqual({ department: 'apollo', admitted: 1, unchanged: 0 })
    expect(await admit()).toEqual({ department: 'apollo', admitted: 0, unchanged: 1 })
    expect(await listAudit(app.db, { pupilId: grace.id })).toMatchObject([
      { act: 'pupil admitted', details: { department: 'apollo' }, reason: 'mail' },
    ])
  })

  it('is given by a file, by ELK number or by school and pupil number', async () => {
    const planned = await planMarks(
      `ELK-nummer;School;Leerlingnummer;Afdeling\n${grace.elkNumber};;;apollo\n;18AB00;105;caland/topsport`,
    )
    expect(planned.report.counts).toMatchObject({ added: 2, rejected: 0 })
    await applyAdmissionImport(app, planned, { reason: 'toelatingen.csv' })
    expect([...(await listAdmittedTo(app.db, grace.id))].sort()).toEqual(['apollo', 'caland/topsport'])
    expect((await planMarks('School;Leerlingnummer;Afdeling\n18AB00;105;apollo')).report.counts).toMatchObject({
      unchanged: 1,
    })
  })

  it('needs no column for the department when the command names it', async () => {
    const { report } = await planMarks('School;Leerlingnummer\n18AB00;105', { department: 'apollo' })
    expect(report.counts).toMatchObject({ added: 1 })
    await expect(planMarks('School;Leerlingnummer\n18AB00;105')).rejects.toMatchObject({
      problem: { code: 'missing-columns', missing: ['Afdeling'] },
    })
  })

  it('is refused where the department or the pupil is not there, or is another school’s', async () => {
    const text =
      'School;Leerlingnummer;Afdeling\n18AB00;105;apolo\n18AB00;99;apollo\n18AB00;105;apollo\n18AB00;105;apollo'
    expect((await planMarks(text)).report.problems).toMatchObject([
      { row: 2, column: 'Afdeling', code: 'unknown-department', suggestion: 'apollo' },
      { row: 3, column: 'Leerlingnummer', code: 'unknown-pupil' },
      { row: 5, code: 'duplicate-row', firstRow: 4 },
    ])
    const limits = { schools: [schoolCode('21CD00')] }
    expect((await planMarks(`ELK-nummer;Afdeling\n${grace.elkNumber};apollo`, limits)).report.problems).toMatchObject([
      { code: 'other-school' },
    ])
  })
})
