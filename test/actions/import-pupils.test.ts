import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeContact } from '../../src/actions/change-contact.js'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { applyPupilImport, type ImportLimits, planPupilImport } from '../../src/actions/import-pupils.js'
import { findCurrentForm, listForms } from '../../src/db/forms.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import { findPupilByNumber, type KeptPupil, listPupils } from '../../src/db/pupils.js'
import { parseElkNumber } from '../../src/domain/elk-number.js'
import { handIn } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { findApplication } from '../support/find-application.js'
import { seededRandom } from '../support/seeded-random.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ at: '2026-03-10T09:00' })
  await addSchool(app)
})
afterEach(() => app.close())

const stoomboot = schoolCode('18AB00')
const header = 'Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Postcode;E-mail;Advies;Route'
const limits: ImportLimits = { schools: [stoomboot], assumedSchool: stoomboot }
const plan = (...rows: string[]) => planPupilImport(app, { bytes: Buffer.from([header, ...rows].join('\n')) }, limits)
const imported = async (...rows: string[]) => {
  const planned = await plan(...rows)
  await applyPupilImport(app, planned, { reason: 'groep8.csv' })
  return planned.report
}
const pupil = async (number: string) => (await findPupilByNumber(app.db, stoomboot, number)) as KeptPupil

describe('a school’s group 8', () => {
  it('is in ELK after one import, each child with a number of its own', async () => {
    await imported(
      '1;Sem;Akker;3-5-2014;1019KN;akker@example.org;;',
      '2;Mila;Akker;3-5-2014;1019KN;akker@example.org;;',
    )
    const pupils = await listPupils(app.db)
    expect(pupils).toMatchObject([
      { firstName: 'Mila', number: '2', school: '18AB00', group: '8', language: 'nl', route: 'regular' },
      { firstName: 'Sem', number: '1', postcode: '1019 KN', email: 'akker@example.org', createdAt: app.clock.now() },
    ])
    expect(pupils.map(({ elkNumber }) => parseElkNumber(elkNumber))).toEqual(pupils.map(({ elkNumber }) => elkNumber))
    expect(new Set(pupils.map(({ elkNumber }) => elkNumber)).size).toBe(2)
  })

  it('is written down in the audit log, the file as a whole and every pupil', async () => {
    await imported('1;Sem;Akker;3-5-2014;;;;')
    expect(await listAudit(app.db, {})).toMatchObject([
      { act: 'pupil added', actor: 'test', reason: 'groep8.csv' },
      { act: 'pupils imported', actor: 'test', reason: 'groep8.csv', details: { read: 1, added: 1, rejected: 0 } },
    ])
  })

  it('is only looked at by a plan', async () => {
    const before = await hashTables(app.db)
    await plan('1;Sem;Akker;3-5-2014;;;havo;')
    expect(await hashTables(app.db)).toBe(before)
  })

  it('can be hundreds of children in one file', async () => {
    const rows = Array.from(
      { length: 450 },
      (_, index) => `${index};Kind${index};Jansen;3-5-2014;;;${index % 3 ? 'vwo' : ''};`,
    )
    expect((await imported(...rows)).counts).toMatchObject({ read: 450, added: 450 })
    const pupils = await listPupils(app.db)
    expect(new Set(pupils.map(({ elkNumber }) => elkNumber)).size).toBe(450)
    expect(pupils.filter(({ advice }) => advice === 'vwo')).toHaveLength(300)
    expect((await imported(...rows)).counts).toMatchObject({ unchanged: 450 })
  })

  it('gets ELK numbers that a spreadsheet leaves whole: none begins with a zero', async () => {
    await imported(...Array.from({ length: 200 }, (_, index) => `${index};Kind${index};Jansen;3-5-2014;;;;`))
    const numbers = (await listPupils(app.db)).map(({ elkNumber }) => elkNumber)
    expect(numbers.filter((number) => String(Number(number)) !== number)).toEqual([])
  })

  it('gets no ELK number that somebody has already, even when chance repeats itself', async () => {
    const importWithChance = async (row: string) => {
      const chance = { ...app, random: seededRandom('the same chance') }
      const planned = await planPupilImport(chance, { bytes: Buffer.from(`${header}\n${row}`) }, limits)
      await applyPupilImport(chance, planned, { reason: '' })
    }
    await importWithChance('1;Sem;Akker;3-5-2014;;;;')
    await importWithChance('2;Mila;Akker;3-5-2014;;;;')
    expect(new Set((await listPupils(app.db)).map(({ elkNumber }) => elkNumber)).size).toBe(2)
  })
})

describe('an advice in the file', () => {
  it('makes version 1 of a new pupil’s form; a preliminary one does not', async () => {
    const text = `${header};Voorlopig advies\n1;Sem;Akker;3-5-2014;;;havo;kopklas;\n2;Mila;Akker;3-5-2014;;;;;vwo`
    await applyPupilImport(app, await planPupilImport(app, { bytes: Buffer.from(text) }, limits), { reason: '' })
    const [sem, mila] = [await pupil('1'), await pupil('2')]
    expect(sem).toMatchObject({ advice: 'havo', route: 'kopklas', adviceRecordedAt: app.clock.now() })
    expect(await findCurrentForm(app.db, sem.id)).toMatchObject({
      version: 1,
      advice: 'havo',
      child: { firstName: 'Sem' },
    })
    expect(mila).toMatchObject({ advice: undefined, preliminaryAdvice: 'vwo', route: 'regular' })
    expect(await findCurrentForm(app.db, mila.id)).toBeUndefined()
  })
})

describe('a second import', () => {
  beforeEach(() => imported('1;Sem;Akker;3-5-2014;1019KN;akker@example.org;havo;'))

  it('of the same file changes nothing at all', async () => {
    const before = await hashTables(app.db)
    const { counts } = (await plan('1;Sem;Akker;3-5-2014;1019KN;akker@example.org;havo;')).report
    expect(counts).toEqual({ read: 1, added: 0, changed: 0, unchanged: 1, skipped: 0, rejected: 0 })
    expect(await hashTables(app.db)).toBe(before)
  })

  it('corrects along the path of a correction: a new version, the same ELK number, old and new in the audit log', async () => {
    const before = await pupil('1')
    const { changes } = await imported('1;Sem;Akkers;3-5-2014;1019KN;akker@example.org;vwo;')
    expect(changes).toEqual([
      {
        row: 2,
        name: 'Sem Akker',
        changes: [
          { field: 'lastName', old: 'Akker', new: 'Akkers' },
          { field: 'advice', old: 'havo', new: 'vwo' },
        ],
      },
    ])
    const after = await pupil('1')
    expect(after).toMatchObject({ id: before.id, elkNumber: before.elkNumber, lastName: 'Akkers', advice: 'vwo' })
    expect(await listForms(app.db, after.id)).toMatchObject([
      { version: 1, reason: 'advice' },
      { version: 2, reason: 'correction', child: { lastName: 'Akkers' }, advice: 'havo' },
      { version: 3, reason: 'advice changed', child: { lastName: 'Akkers' }, advice: 'vwo' },
    ])
    expect(await listAudit(app.db, { pupilId: after.id })).toContainEqual(
      expect.objectContaining({
        act: 'pupil corrected',
        reason: 'groep8.csv',
        details: { changes: [{ field: 'lastName', old: 'Akker', new: 'Akkers' }] },
      }),
    )
  })

  it('leaves the contact data that the family filled in', async () => {
    const { id } = await pupil('1')
    const contact = { contactName: '', phone: '', contactName2: '', email2: '', phone2: '', language: 'nl' } as const
    await addDepartment(app)
    app.travelTo('2026-03-26T10:00')
    await changeContact(app, { pupilId: id, contact: { ...contact, email: 'familie@example.org' } })
    const { counts, warnings } = await imported('1;Sem;Akker;3-5-2014;1019KM;akker@example.org;havo;')
    expect(counts).toMatchObject({ changed: 1 })
    expect(warnings).toMatchObject([{ column: 'E-mail', value: 'akker@example.org', code: 'kept-for-family' }])
    expect(await pupil('1')).toMatchObject({ email: 'familie@example.org', postcode: '1019 KM' })
  })
})

describe('a family that handed in definitively', () => {
  let fatima: KeptPupil
  beforeEach(async () => {
    app.travelTo('2026-03-26T10:00')
    await addDepartment(app, { code: 'north/havo', advices: ['havo'] })
    fatima = await addPupil(app, { advice: 'havo', number: '7' })
    await handIn(app, fatima, 'north/havo')
  })

  it('stays definitive when the school corrects the address, and is mailed', async () => {
    await imported('7;Fatima;Amrani;31-1-2014;1013AC;;havo;')
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AV', submission: { formVersion: 1 } })
    expect(await findCurrentForm(app.db, fatima.id)).toMatchObject({ version: 2, reason: 'correction' })
    expect((await listMailsOf(app.db, fatima.id)).map(({ kind }) => kind)).toContain('form-renewed')
  })

  it('is not given another advice: that row is refused with the reason', async () => {
    const { report } = await plan('7;Fatima;Amrani;31-1-2014;;;vwo;')
    expect(report.problems).toMatchObject([{ row: 2, column: 'Advies', code: 'already-definitive', round: '1' }])
  })
})

describe('a child that came from another school', () => {
  it('is taken, and said to be in ELK already: one child must not have two lots', async () => {
    await addPupil(app, { school: schoolCode('19CD00'), prefix: 'el', lastName: 'Amrani', number: '7' })
    const { counts, warnings } = await imported('1;Fátima;Amrani;31-1-2014;;;;', '2;Fatima;Amrani;30-1-2014;;;;')
    expect(counts).toMatchObject({ added: 2 })
    expect(warnings).toEqual([{ row: 2, column: 'Roepnaam', value: 'Fátima Amrani', code: 'same-child-elsewhere' }])
  })

  it('is not spoken of once it is in ELK at both', async () => {
    await addPupil(app, { school: schoolCode('19CD00'), number: '7' })
    await imported('1;Fatima;Amrani;31-1-2014;;;;')
    expect((await imported('1;Fatima;Amrani;31-1-2014;;;;')).warnings).toEqual([])
  })
})

describe('between the plan and the deed', () => {
  it('nothing is written when somebody else added the pupil', async () => {
    const planned = await plan('1;Sem;Akker;3-5-2014;;;;')
    await imported('1;Sem;Akker;3-5-2014;;;;')
    const before = await hashTables(app.db)
    await expect(applyPupilImport(app, planned, { reason: '' })).rejects.toMatchObject({
      problem: { code: 'file-changed-meanwhile' },
    })
    expect(await hashTables(app.db)).toBe(before)
  })

  it('nothing is written when the value that would be replaced is another one by now', async () => {
    await imported('1;Sem;Akker;3-5-2014;1019KN;;;')
    const planned = await plan('1;Sem;Akker;3-5-2014;1019KM;;;', '2;Mila;Akker;3-5-2014;;;;')
    const { elkNumber } = await pupil('1')
    await correctPupil(app, { elkNumber, values: { postcode: '1019 KX' }, reason: 'verhuisd' })
    const before = await hashTables(app.db)
    await expect(applyPupilImport(app, planned, { reason: '' })).rejects.toMatchObject({
      problem: { code: 'file-changed-meanwhile' },
    })
    expect(await hashTables(app.db)).toBe(before)
  })
})

describe('a database that fails half-way', () => {
  it('keeps everything of a file or nothing, whichever call it was', async () => {
    await imported('1;Sem;Akker;3-5-2014;;;havo;')
    const rows = ['1;Sem;Akkers;3-5-2014;;;vwo;', '2;Mila;Akker;3-5-2014;;;havo;', '3;Noor;Bakker;1-3-2014;;;;']
    const failing = openFailingDatabase(app.home.database)
    const planned = await plan(...rows)
    const before = await hashTables(app.db)
    let failures = 0
    for (let n = 1; ; n++) {
      failing.failAt(n)
      const outcome = await applyPupilImport({ ...app, db: failing.db }, planned, { reason: '' }).catch(
        (error: unknown) => error,
      )
      if (outcome === undefined) break
      failures++
      expect(await hashTables(app.db)).toBe(before)
    }
    expect(failures).toBeGreaterThan(20)
    expect(await listPupils(app.db)).toHaveLength(3)
    await failing.db.destroy()
  })
})
