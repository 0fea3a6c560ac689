import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { getDepartment, markAdmitted } from '../../src/db/departments.js'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listSubmissions } from '../../src/db/submissions.js'
import { choose, confirmData, handIn } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { run, runAs } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  await addSchool(app)
  for (const code of ['noord', 'zuid', 'west'])
    await addDepartment(app, { code: `${code}/va-havo`, level: 'v.a. havo', school: { name: `Lyceum ${code}` } })
  fatima = await addPupil(app, { advice: 'havo/vwo' })
})
afterEach(() => app.close())

const enter = (...argv: string[]) => run(app, 'applications', 'enter', ...argv)
const show = async (pupil = fatima) => (await run(app, 'applications', 'show', pupil.elkNumber)).out
const codeOf = async ({ id }: KeptPupil) => (await listSubmissions(app.db, id)).at(-1)?.receiptCode ?? ''

describe('elk applications enter', () => {
  it('shows the list, warns that it is short, and makes it definitive', async () => {
    const { code, out, err } = await enter(
      fatima.elkNumber,
      'noord/va-havo',
      'zuid/va-havo',
      '--upper-level',
      'zuid/va-havo',
      '--yes',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Aanmelding van Fatima el Amrani voor ronde 1, op versie 1 van het formulier:
      afdeling       school        wens
   1  noord/va-havo  Lyceum noord
   2  zuid/va-havo   Lyceum zuid   liefst vwo
Let op: de lijst heeft 2 verschillende scholen. Voor de plaatsingsgarantie zijn er 12 nodig. Zo is het kind niet zeker van een plaats op een school van de lijst. Weet de familie dit?
De aanmelding van Fatima el Amrani voor ronde 1 is definitief.
Ontvangstcode: ${await codeOf(fatima)}
De familie krijgt een ontvangstbevestiging per mail.
${app.messages.mails.practice(app.home.outbox)}
`)
    const [submission] = await listSubmissions(app.db, fatima.id)
    expect(submission).toMatchObject({ enteredBy: 'test', formVersion: 1 })
  })

  it('says that a list is long enough for the guarantee', async () => {
    for (let index = 1; index <= 9; index++) await addDepartment(app, { code: `school-${index}/va-havo` })
    const codes = [...['noord', 'zuid', 'west'], ...Array.from({ length: 9 }, (_, index) => `school-${index + 1}`)]
    const { out } = await enter(fatima.elkNumber, ...codes.map((code) => `${code}/va-havo`), '--dry-run')
    expect(out).toContain('De lijst heeft 12 verschillende scholen. Dat is genoeg voor de plaatsingsgarantie (12).')
  })

  it('names what the family had saved itself, which is replaced', async () => {
    await confirmData(app, fatima)
    await choose(app, fatima, 'west/va-havo')
    const { out } = await enter(fatima.elkNumber, 'noord/va-havo', '--yes', '--reason', 'Papier van 26 maart')
    expect(out).toContain(`Let op: de familie heeft in het portaal zelf al iets gekozen. Dat wordt vervangen:
      afdeling      school       wens
   1  west/va-havo  Lyceum west
`)
    expect((await listSubmissions(app.db, fatima.id))[0]?.list).toEqual([
      { department: 'noord/va-havo', upperLevel: false },
    ])
    expect((await listAudit(app.db, {})).find(({ act }) => act === 'application entered')?.reason).toBe(
      'Papier van 26 maart',
    )
  })

  it('writes nothing in a trial, nor without a confirmation', async () => {
    const before = await hashTables(app.db)
    const trial = await enter(fatima.elkNumber, 'noord/va-havo', '--dry-run')
    expect(trial).toMatchObject({ code: 0, err: '' })
    expect(trial.out).toContain('Dit is een proef: er is niets opgeslagen.')
    const script = await enter(fatima.elkNumber, 'noord/va-havo')
    expect(script.code).toBe(1)
    expect(script.err).toContain('Voeg --yes toe als u het zeker weet.')
    const person = await runAs(
      { tty: true, answers: [[/Zo definitief maken/, 'n']] },
      app,
      'applications',
      'enter',
      fatima.elkNumber,
      'noord/va-havo',
    )
    expect(person.code).toBe(1)
    expect(person.out).toContain('Er is niets opgeslagen.')
    expect(await hashTables(app.db)).toBe(before)
  })

  it('asks a person for the pupil, each choice and each wish', async () => {
    const { code, out } = await runAs(
      {
        tty: true,
        answers: [
          [/ELK-nummer van de leerling/, fatima.elkNumber],
          [/Welke afdeling staat op plaats 1/, 'zuid'],
          [/❯ Lyceum zuid/, ''],
          [/Is bij Lyceum zuid aangekruist: liefst een klas op het niveau vwo/, 'j'],
          [/Welke afdeling staat op plaats 2/, 'noord'],
          [/❯ Lyceum noord/, ''],
          [/Is bij Lyceum noord aangekruist/, 'n'],
          [/Klaar: dit is de hele lijst/, ''],
          [/Zo definitief maken/, 'j'],
        ],
      },
      app,
      'applications',
      'enter',
    )
    expect(out).toContain('is definitief.')
    expect(code).toBe(0)
    expect((await listSubmissions(app.db, fatima.id))[0]?.list).toEqual([
      { department: 'zuid/va-havo', upperLevel: true },
      { department: 'noord/va-havo', upperLevel: false },
    ])
  })

  it('tells what to do for a family without an e-mail address', async () => {
    const jayden = await addPupil(app, { firstName: 'Jayden', advice: 'havo', email: '' })
    const { out } = await enter(jayden.elkNumber, 'noord/va-havo', '--yes')
    expect(out).toContain(
      `Er is geen e-mailadres, dus er gaat geen ontvangstbevestiging weg. Geef de familie de bevestiging op papier: elk applications receipt ${jayden.elkNumber} -o ontvangst.pdf`,
    )
    expect(out).not.toContain('outbox')
  })

  it('gives scripts the list, the guarantee and the receipt', async () => {
    const { out } = await enter(fatima.elkNumber, 'noord/va-havo', '--yes', '--json')
    expect(JSON.parse(out)).toEqual({
      dryRun: false,
      elkNumber: fatima.elkNumber,
      round: '1',
      formVersion: 1,
      list: [{ place: 1, department: 'noord/va-havo', school: 'Lyceum noord', upperLevel: false }],
      replaced: [],
      guarantee: { schools: 1, needed: 12, enough: false },
      submittedAt: expect.stringMatching(/^2026-03-26T09:00:/),
      receiptCode: await codeOf(fatima),
      enteredBy: 'test',
      receiptMailed: true,
    })
  })

  it('takes one school, once it admitted the child, on a route without a list', async () => {
    await addDepartment(app, {
      code: 'vakschool',
      level: '',
      advices: [],
      preselection: true,
      school: { name: 'Vakschool', kind: 'praktijkonderwijs' },
    })
    const dylan = await addPupil(app, { firstName: 'Dylan', advice: 'vmbo-b', route: 'praktijkonderwijs' })
    const refused = await enter(dylan.elkNumber, 'vakschool', '--yes')
    expect(refused.err).toBe(
      `vakschool kiest zelf wie er geplaatst mag worden, en heeft dit kind nog niet toegelaten. Is dat wel zo? Typ dan eerst: elk departments admit vakschool ${dylan.elkNumber}\n`,
    )
    const nothing = await runAs({ tty: true }, app, 'applications', 'enter', dylan.elkNumber)
    expect(nothing.err).toContain('Voor dit kind is er nog geen school om te kiezen.')
    const { id: departmentId } = await getDepartment(app.db, 'vakschool')
    await app.db
      .transaction()
      .execute((trx) => markAdmitted(trx, [{ pupilId: dylan.id, departmentId }], app.clock.now()))
    const { code, out } = await runAs(
      {
        tty: true,
        answers: [
          [/Welke school is aangekruist[\s\S]*❯ Vakschool/, ''],
          [/Zo definitief maken/, 'j'],
        ],
      },
      app,
      'applications',
      'enter',
      dylan.elkNumber,
    )
    expect(code).toBe(0)
    expect(out).not.toContain('plaatsingsgarantie')
  })

  it.each([
    [
      'no department in a script',
      () => [fatima.elkNumber],
      2,
      'Er ontbreekt iets: de afdelingen op volgorde van voorkeur.',
    ],
    [
      'an unknown department',
      () => [fatima.elkNumber, 'nord/va-havo'],
      1,
      'Afdeling nord/va-havo staat niet in ELK. Bedoelde u noord/va-havo?',
    ],
    [
      'a department twice',
      () => [fatima.elkNumber, 'noord/va-havo', 'noord/va-havo'],
      1,
      'noord/va-havo staat twee keer op de lijst. Laat één van de twee weg.',
    ],
    [
      'a wish elsewhere',
      () => [fatima.elkNumber, 'noord/va-havo', '--upper-level', 'zuid/va-havo'],
      1,
      'De wens voor zuid/va-havo kan niet: die afdeling staat niet op de lijst.',
    ],
  ] as const)('refuses %s', async (_, argv, code, sentence) => {
    const ran = await enter(...argv(), '--yes')
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(sentence)
  })

  it.each([
    ['2026-03-24T10:00', 'Ronde 1 is nog niet open. Aanmelden kan vanaf woensdag 25 maart 2026, 0.00 uur.'],
    [
      '2026-04-01T00:00',
      'Ronde 1 is gesloten sinds dinsdag 31 maart 2026, 23.59 uur. Verleng eerst voor deze leerling: elk rounds extend 1 --pupil',
    ],
  ])('refuses at %s, also before it asks anything', async (at, sentence) => {
    app.travelTo(at)
    expect((await enter(fatima.elkNumber, 'noord/va-havo', '--yes')).err).toContain(sentence)
    expect((await runAs({ tty: true, columns: 200 }, app, 'applications', 'enter', fatima.elkNumber)).err).toContain(
      sentence,
    )
  })

  it('never reaches a child of another school', async () => {
    await addSchool(app, { code: schoolCode('21CD00'), name: 'De Lantaarn' })
    const { code, err } = await enter(fatima.elkNumber, 'noord/va-havo', '--yes', '--school', '21CD00')
    expect(code).toBe(1)
    expect(err).toContain('hoort niet bij 21CD00')
  })
})

describe('elk applications show', () => {
  it('says when nothing is saved yet', async () => {
    expect(await show()).toBe(
      `Fatima el Amrani (ELK-nummer ${fatima.elkNumber})\nEr is nog geen aanmelding: de familie heeft nog niets opgeslagen.\n`,
    )
  })

  it('shows what is saved and not handed in', async () => {
    await confirmData(app, fatima)
    expect(await show()).toContain('Er is nog geen school gekozen.')
    await choose(app, fatima, 'west/va-havo')
    expect(await show()).toBe(`Fatima el Amrani (ELK-nummer ${fatima.elkNumber})

Ronde 1: gestart, nog niet definitief (AG)
  begonnen:          donderdag 26 maart 2026, 10.00 uur
      afdeling      school       wens
   1  west/va-havo  Lyceum west
`)
  })

  it('shows the receipt of what was handed in, who entered it, and what was opened again with its reason', async () => {
    await handIn(app, fatima, 'west/va-havo')
    const first = await codeOf(fatima)
    app.travelTo('2026-03-27T09:00')
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Verkeerde school' })
    await enter(fatima.elkNumber, 'noord/va-havo', '--upper-level', 'noord/va-havo', '--yes')
    expect(await show()).toBe(`Fatima el Amrani (ELK-nummer ${fatima.elkNumber})

Ronde 1: definitief (AV)
  begonnen:          donderdag 26 maart 2026, 10.00 uur
  definitief:        vrijdag 27 maart 2026, 9.00 uur
  ingevoerd door:    test
  formulier:         versie 2
  ontvangstcode:     ${await codeOf(fatima)}
      afdeling       school        wens
   1  noord/va-havo  Lyceum noord  liefst vwo

Ronde 1: eerder ingeleverd, daarna opnieuw opengezet
  opengezet:         vrijdag 27 maart 2026, 9.00 uur
  reden:             Verkeerde school
  definitief:        donderdag 26 maart 2026, 10.00 uur
  formulier:         versie 1
  ontvangstcode:     ${first}
      afdeling      school       wens
   1  west/va-havo  Lyceum west
`)
  })

  it('gives scripts the same', async () => {
    await handIn(app, fatima, 'west/va-havo')
    const { applications } = JSON.parse((await run(app, 'applications', 'show', fatima.elkNumber, '--json')).out)
    expect(applications).toEqual([
      {
        round: '1',
        state: 'AV',
        startedAt: app.clock.now(),
        list: [{ place: 1, department: 'west/va-havo', school: 'Lyceum west', upperLevel: false }],
        submission: {
          submittedAt: app.clock.now(),
          receiptCode: await codeOf(fatima),
          formVersion: 1,
          enteredBy: null,
        },
        earlier: [],
      },
    ])
  })
})

describe('elk applications reopen', () => {
  const reopen = (...argv: string[]) => run(app, 'applications', 'reopen', fatima.elkNumber, ...argv)

  it('says what stands, what happens now, and until when', async () => {
    await handIn(app, fatima, 'west/va-havo')
    const { code, out, err } = await reopen('--reason', 'Verkeerde school', '--yes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      out,
    ).toBe(`De aanmelding van Fatima el Amrani voor ronde 1 is definitief sinds donderdag 26 maart 2026, 10.00 uur.
De aanmelding van Fatima el Amrani voor ronde 1 staat weer open (AG). Zij telt nu niet als ingeleverd.
De lijst is bewaard. Wat eerder is ingeleverd blijft in de geschiedenis staan.
Versie 2 van het formulier staat klaar. De familie kijkt de gegevens opnieuw na.
De familie moet opnieuw inleveren, uiterlijk dinsdag 31 maart 2026, 23.59 uur.
De familie krijgt hierover een mail.
${app.messages.mails.practice(app.home.outbox)}
`)
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AG' })
  })

  it('asks a person for the reason, and does nothing when the answer is no', async () => {
    await handIn(app, fatima, 'west/va-havo')
    const answers = [
      [/Wat is de reden/, 'Verkeerde school'],
      [/Weer openzetten/, 'n'],
    ] as const
    const { code, out } = await runAs({ tty: true, answers }, app, 'applications', 'reopen', fatima.elkNumber)
    expect(code).toBe(1)
    expect(out).toContain('Er is niets veranderd.')
    expect(await findApplication(app.db, fatima.id, '1')).toMatchObject({ state: 'AV' })
  })

  it('gives scripts the new state', async () => {
    await handIn(app, fatima, 'west/va-havo')
    expect(JSON.parse((await reopen('--reason', 'x', '--yes', '--json', '--round', '1')).out)).toEqual({
      elkNumber: fatima.elkNumber,
      round: '1',
      state: 'AG',
      formVersion: 2,
      closesAt: app.config.rounds['1'].closesAt,
      familyMailed: true,
    })
  })

  it('refuses without a reason, when nothing is definitive, in an unknown round, and after the round', async () => {
    expect((await reopen('--reason', 'x', '--yes')).err).toBe(
      'De aanmelding voor ronde 1 is niet definitief. Er is niets om opnieuw open te zetten.\n',
    )
    await handIn(app, fatima, 'west/va-havo')
    expect((await reopen('--yes')).err).toContain('Deze handeling heeft een reden nodig voor het logboek.')
    expect((await reopen('--round', '3', '--reason', 'x', '--yes')).err).toContain('“3” is geen ronde.')
    app.travelTo('2026-04-01T00:00')
    expect((await reopen('--reason', 'x', '--yes')).err).toContain(
      `Verleng eerst voor deze leerling: elk rounds extend 1 --pupil ${fatima.elkNumber}`,
    )
  })
})
