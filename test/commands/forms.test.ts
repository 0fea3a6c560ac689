import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { recordAdvice } from '../../src/actions/record-advice.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { choose } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  await addSchool(app)
  await addDepartment(app, { code: 'north/vwo', level: 'vwo', advices: ['vwo'] })
  fatima = await addPupil(app, { advice: 'vwo' })
})
afterEach(() => app.close())

const file = (name: string) => join(app.home.dir, name)
const pagesOf = (name: string) => readPdf(readFileSync(file(name))).pages

describe('elk forms list', () => {
  it('shows every version, when and why it was made, and what it changed', async () => {
    app.travelTo('2026-03-20T14:02')
    await correctPupil(app, {
      elkNumber: fatima.elkNumber,
      values: { lastName: 'Amrani-Jansen', prefix: '' },
      reason: 'Passport',
    })
    app.travelTo('2026-03-26T09:00')
    await choose(app, fatima, 'north/vwo')
    await recordAdvice(app, { elkNumber: fatima.elkNumber, advice: 'havo', route: 'regular', reason: 'Mistake' })
    const { code, err, out } = await run(app, 'forms', 'list', fatima.elkNumber)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Fatima Amrani-Jansen (ELK-nummer ${fatima.elkNumber})
versie  gemaakt op   reden
1       16-03 09:00  definitief advies
2       20-03 14:02  correctie van gegevens
        tussenvoegsel: el → (leeg)
        achternaam: Amrani → Amrani-Jansen
3       26-03 09:00  gewijzigd advies of gewijzigde route
        schooladvies: vwo → havo
        van de lijst gehaald: north/vwo
Versie 3 is de huidige versie.
`)
  })

  it('stays within 80 columns of a terminal, however much was changed', async () => {
    const street = 'Burgemeester Jonkheer van Schimmelpenninck van der Oye van de Poll Laan'
    await correctPupil(app, { elkNumber: fatima.elkNumber, values: { street }, reason: 'Moved' })
    const { out } = await runAs({ tty: true, env: { NO_COLOR: '1' } }, app, 'forms', 'list', fatima.elkNumber)
    expect(out).toContain('Schimmelpenninck')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('gives scripts the versions with their changes', async () => {
    await correctPupil(app, { elkNumber: fatima.elkNumber, values: { city: 'Diemen' }, reason: 'Moved' })
    const { versions } = JSON.parse((await run(app, 'forms', 'list', fatima.elkNumber, '--json')).out)
    expect(versions).toMatchObject([
      { version: 1, current: false, reason: 'advice', advice: 'vwo', route: 'regular', changes: [], dropped: [] },
      {
        version: 2,
        current: true,
        reason: 'correction',
        changes: [{ field: 'city', old: 'Amsterdam', new: 'Diemen' }],
      },
    ])
  })

  it('says what makes a form when there is none', async () => {
    const noor = await addPupil(app, { firstName: 'Noor' })
    const { code, out } = await run(app, 'forms', 'list', noor.elkNumber)
    expect(code).toBe(0)
    expect(out).toContain(`Dat komt er met het definitieve advies: elk advice record ${noor.elkNumber} ADVIES`)
  })
})

describe('elk forms print', () => {
  it('makes a PDF of the current version', async () => {
    await correctPupil(app, { elkNumber: fatima.elkNumber, values: { lastName: 'Amrani-Jansen' }, reason: 'Passport' })
    const { code, out, err } = await runAs(
      { cwd: app.home.dir },
      app,
      'forms',
      'print',
      fatima.elkNumber,
      '-o',
      'fatima.pdf',
    )
    expect({ code, out, err }).toEqual({ code: 0, out: 'fatima.pdf is gemaakt, met 1 formulier.\n', err: '' })
    const pages = pagesOf('fatima.pdf')
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Amrani-Jansen')
    expect(pages[0]).toContain('Versie 2')
    expect(pages[0]).toContain('De Stoomboot (18AB00)')
    expect(pages[0]).toContain('OEFENING')
  })

  it('prints the others when some have no form yet, and says who', async () => {
    const noor = await addPupil(app, { firstName: 'Noor' })
    const elif = await addPupil(app, { firstName: 'Elif', advice: 'havo' })
    const { code, out, err } = await run(
      app,
      'forms',
      'print',
      fatima.elkNumber,
      noor.elkNumber,
      elif.elkNumber,
      '-o',
      file('all.pdf'),
    )
    expect(code).toBe(3)
    expect(out).toBe(`${file('all.pdf')} is gemaakt, met 2 formulieren.\n`)
    expect(err).toBe(
      `Voor 1 leerling is er nog geen formulier. Leg eerst het definitieve advies vast (elk advice record):\n  ${noor.elkNumber}  Noor el Amrani\n`,
    )
    expect(pagesOf('all.pdf')).toHaveLength(4)
  })

  it('refuses a pupil without a form, and makes no file', async () => {
    const noor = await addPupil(app, { firstName: 'Noor' })
    const { code, err } = await run(app, 'forms', 'print', noor.elkNumber, '-o', file('noor.pdf'))
    expect(code).toBe(1)
    expect(err).toBe(
      `Voor ${noor.elkNumber} is er nog geen aanmeldingsformulier. Dat komt er met het definitieve advies: elk advice record ${noor.elkNumber} ADVIES\n`,
    )
    const both = await run(
      app,
      'forms',
      'print',
      noor.elkNumber,
      (await addPupil(app)).elkNumber,
      '-o',
      file('noor.pdf'),
    )
    expect(both.code).toBe(1)
    expect(both.err).toContain('Voor 2 leerlingen is er nog geen formulier.')
    expect(existsSync(file('noor.pdf'))).toBe(false)
  })

  it('prints a whole school, and never a child of another one', async () => {
    await addSchool(app, { code: schoolCode('21CD00'), name: 'De Lantaarn', board: 'Kompas' })
    const emma = await addPupil(app, { firstName: 'Emma', school: schoolCode('21CD00'), advice: 'havo' })
    await run(app, 'forms', 'print', '--school', '18AB00', '-o', file('school.pdf'))
    expect(pagesOf('school.pdf').join(' ')).not.toContain('Emma')
    await run(app, 'forms', 'print', '--board', 'Kompas', '-o', file('board.pdf'))
    expect(pagesOf('board.pdf')).toHaveLength(2)
    const other = await run(app, 'forms', 'print', emma.elkNumber, '--school', '18AB00', '-o', file('other.pdf'))
    expect(other).toMatchObject({ code: 1, out: '' })
    expect(other.err).toContain(`De leerling met ELK-nummer ${emma.elkNumber} hoort niet bij 18AB00.`)
  })

  it('names a pupil by school and pupil number too', async () => {
    await run(app, 'forms', 'print', '--school', '18AB00', '--number', fatima.number, '-o', file('one.pdf'))
    expect(pagesOf('one.pdf')[0]).toContain('Fatima')
  })

  it('warns about letters that no font here has, and prints the rest', async () => {
    const wei = await addPupil(app, { firstName: '李 Wei', advice: 'havo' })
    const { code, err } = await run(app, 'forms', 'print', wei.elkNumber, '-o', file('wei.pdf'))
    expect(code).toBe(0)
    expect(err).toBe(
      `Let op: op het formulier van ${wei.elkNumber} ontbreekt wat niet kan worden afgedrukt (李). Daar staat een streepje. Schrijf het er met de hand bij.\n`,
    )
    expect(pagesOf('wei.pdf')[0]).toContain('__ Wei')
  })

  it('has the schools that admitted a child on a route without a list, and paper for the Kopklas', async () => {
    await addDepartment(app, {
      code: 'craft',
      level: '',
      advices: [],
      preselection: true,
      school: { name: 'Craft School', kind: 'kovo' },
    })
    const wesley = await addPupil(app, { firstName: 'Wesley', advice: 'vmbo-b', route: 'kovo' })
    await run(app, 'forms', 'print', wesley.elkNumber, '-o', file('kovo.pdf'))
    expect(pagesOf('kovo.pdf')[0]).toContain('Er is nog geen school die uw kind heeft toegelaten.')
    const kopklas = await addPupil(app, { firstName: 'Youssef', advice: 'havo', route: 'kopklas' })
    await run(app, 'forms', 'print', kopklas.elkNumber, '-o', file('kopklas.pdf'))
    expect(pagesOf('kopklas.pdf')[0]).toContain('Gaat de Kopklas niet door?')
  })

  it('has English beside the Dutch with --lang en, and for a family that reads English', async () => {
    const grace = await addPupil(app, { firstName: 'Grace', advice: 'havo', language: 'en' })
    await run(app, 'forms', 'print', fatima.elkNumber, grace.elkNumber, '-o', file('two.pdf'))
    expect(pagesOf('two.pdf').map((page) => page.includes('Date of birth'))).toEqual([false, false, true, false])
    const { out } = await run(app, 'forms', 'print', fatima.elkNumber, '-o', file('en.pdf'), '--lang', 'en')
    expect(out).toContain('was made, with 1 form.')
    expect(pagesOf('en.pdf')[0]).toContain('Date of birth')
  })

  it('gives scripts what was printed and what not', async () => {
    const noor = await addPupil(app, { firstName: 'Noor' })
    const { code, out } = await run(
      app,
      'forms',
      'print',
      fatima.elkNumber,
      noor.elkNumber,
      '-o',
      file('json.pdf'),
      '--json',
    )
    expect(code).toBe(3)
    expect(JSON.parse(out)).toEqual({
      file: file('json.pdf'),
      printed: [{ elkNumber: fatima.elkNumber, version: 1 }],
      skipped: [{ elkNumber: noor.elkNumber, reason: 'no-form' }],
      unprintable: [],
    })
  })

  it.each([
    ['no file is named', () => [fatima.elkNumber], 2, 'Er ontbreekt iets: -o.'],
    ['nobody is named', () => ['-o', file('x.pdf')], 2, 'Er ontbreekt iets: ELK-nummers van leerlingen.'],
    [
      'the file cannot be written',
      () => [fatima.elkNumber, '-o', file('no/such/x.pdf')],
      1,
      'kan niet worden geschreven. Controleer de map en de rechten.',
    ],
    ['a digit is wrong', () => ['123456789', '-o', file('x.pdf')], 1, '“123456789” is geen ELK-nummer.'],
  ] as const)('says so when %s', async (_, argv, code, sentence) => {
    const ran = await run(app, 'forms', 'print', ...argv())
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(sentence)
  })
})
