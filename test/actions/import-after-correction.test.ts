import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { applyAdviceImport, planAdviceImport } from '../../src/actions/import-advices.js'
import { applyPupilImport, planPupilImport } from '../../src/actions/import-pupils.js'
import { recordAdvice } from '../../src/actions/record-advice.js'
import { listForms } from '../../src/db/forms.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { choose, confirmData, handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil, schoolCode } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app, { advices: ['havo', 'vwo'] })
  fatima = await addPupil(app, { advice: 'havo', number: '7' })
})
afterEach(() => app.close())

const limits = { schools: [schoolCode('18AB00')], assumedSchool: schoolCode('18AB00') }
const bytes = (text: string) => ({ bytes: Buffer.from(text) })
const header = 'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Advies;Route'
const imported = async (row: string) => {
  const planned = await planPupilImport(app, bytes(`${header}\n${row}`), limits)
  await applyPupilImport(app, planned, { reason: 'groep8.csv' })
  return planned.report
}
const correct = (values: Parameters<typeof correctPupil>[1]['values']) =>
  correctPupil(app, { elkNumber: fatima.elkNumber, values, reason: 'The family called' })
const record = (advice: 'havo' | 'vwo' | 'havo/vwo', route: 'regular' | 'kopklas' = 'regular') =>
  recordAdvice(app, { elkNumber: fatima.elkNumber, advice, route, reason: 'Reconsidered' })
const now = () => getPupilById(app.db, fatima.id)

describe('what a school corrected by hand', () => {
  it('is not undone by the file from its administration that still has the mistake', async () => {
    await correct({ lastName: 'Amrani-Bakır', prefix: 'el-' })
    const { counts, warnings } = await imported('7;Fatima;el;Amrani;31-1-2014;familie1@example.org;;')
    expect(counts).toMatchObject({ changed: 0, unchanged: 1 })
    expect(warnings).toMatchObject([
      { row: 2, column: 'Tussenvoegsel', value: 'el', code: 'kept-correction' },
      { row: 2, column: 'Achternaam', value: 'Amrani', code: 'kept-correction' },
    ])
    expect(await now()).toMatchObject({ lastName: 'Amrani-Bakır', prefix: 'el-' })
    expect(await listForms(app.db, fatima.id)).toHaveLength(2)
  })

  it('stays as it is however often it was corrected', async () => {
    await correct({ lastName: 'Amraoui' })
    await correct({ lastName: 'Amrani-Bakır' })
    await imported('7;Fatima;el;Amrani;31-1-2014;;;')
    await imported('7;Fatima;el;Amraoui;31-1-2014;;;')
    expect(await now()).toMatchObject({ lastName: 'Amrani-Bakır' })
  })

  it('gives way to something new in the file', async () => {
    await correct({ lastName: 'Amraoui' })
    expect((await imported('7;Fatima;el;Amrani-Bakır;31-1-2014;;;')).counts).toMatchObject({ changed: 1 })
    expect(await now()).toMatchObject({ lastName: 'Amrani-Bakır' })
  })

  it('may be put back by hand, and then holds', async () => {
    await correct({ lastName: 'Amraoui' })
    await correct({ lastName: 'Amrani' })
    expect((await imported('7;Fatima;el;Amrani;31-1-2014;;;')).warnings).toEqual([])
    expect((await imported('7;Fatima;el;Amraoui;31-1-2014;;;')).warnings).toMatchObject([{ code: 'kept-correction' }])
  })

  it('does not hold back what an earlier import changed', async () => {
    await imported('7;Fatima;el;Amraoui;31-1-2014;;;')
    expect((await imported('7;Fatima;el;Amrani;31-1-2014;;;')).counts).toMatchObject({ changed: 1 })
  })
})

describe('an advice that a school changed by hand', () => {
  const advices = async (row: string) => {
    const planned = await planAdviceImport(app, bytes(`Leerlingnummer;Advies;Route\n${row}`), limits)
    await applyAdviceImport(app, planned, { reason: 'adviezen.csv' })
    return planned.report
  }

  it('is not undone by an older file, nor is the family’s list', async () => {
    await record('vwo')
    await confirmData(app, fatima)
    await choose(app, fatima, 'north/havo')
    await addDepartment(app, { advices: ['vwo'] })
    const { counts, warnings } = await imported('7;Fatima;el;Amrani;31-1-2014;;havo;')
    expect(counts).toMatchObject({ unchanged: 1 })
    expect(warnings).toMatchObject([{ row: 2, column: 'Advies', value: 'havo', code: 'kept-correction' }])
    expect((await advices('7;havo;')).warnings).toMatchObject([{ column: 'Advies', code: 'kept-correction' }])
    expect(await now()).toMatchObject({ advice: 'vwo' })
    expect((await standingOf(app, fatima)).application?.list).toHaveLength(1)
  })

  it('keeps its route as well', async () => {
    await record('havo', 'kopklas')
    await record('havo', 'regular')
    expect((await advices('7;havo;kopklas')).warnings).toMatchObject([
      { column: 'Route', value: 'kopklas', code: 'kept-correction' },
    ])
    expect(await now()).toMatchObject({ route: 'regular' })
  })

  it('gives way to another advice in the file', async () => {
    await record('vwo')
    expect((await advices('7;havo/vwo;')).counts).toMatchObject({ changed: 1 })
    expect(await now()).toMatchObject({ advice: 'havo/vwo' })
  })

  it('does not have the older file refused when the family has handed in', async () => {
    await record('vwo')
    await handIn(app, fatima, 'north/havo')
    expect((await advices('7;havo;')).problems).toEqual([])
    expect((await advices('7;havo/vwo;')).problems).toMatchObject([{ code: 'already-definitive' }])
  })
})

describe('contact data that a family gave or confirmed', () => {
  it('are left alone by an import, also when they were right as they stood', async () => {
    await confirmData(app, fatima)
    const { warnings } = await imported('7;Fatima;el;Amrani;31-1-2014;old@example.org;;')
    expect(warnings).toMatchObject([{ column: 'E-mail', value: 'old@example.org', code: 'kept-for-family' }])
    expect(await now()).toMatchObject({ email: 'familie1@example.org' })
  })

  it('stay the family’s when the school corrects one of them', async () => {
    await confirmData(app, fatima)
    await correct({ phone: '020 123 45 67' })
    await imported('7;Fatima;el;Amrani;31-1-2014;old@example.org;;')
    expect(await now()).toMatchObject({ email: 'familie1@example.org', phone: '020 123 45 67' })
  })
})
