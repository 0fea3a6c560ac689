import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { listRounds, listRoundsOf } from '../../src/db/rounds.js'
import { addPupil } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T09:00' })
})
afterEach(() => app.close())

const roundOne = async () => (await listRounds(app.db, app.config.rounds))[0]
const acts = async () => (await listAudit(app.db, {})).map(({ act }) => act)

describe('elk rounds list', () => {
  it('shows the times of the year in Amsterdam words, and which round is open', async () => {
    expect(await run(app, 'rounds', 'list')).toEqual({
      code: 0,
      err: '',
      out: `Ronde 1 · open
  opent        woensdag 25 maart 2026, 0.00 uur
  sluit        dinsdag 31 maart 2026, 23.59 uur
  uitslagmail  dinsdag 7 april 2026, 10.00 uur
  uitslag      donderdag 9 april 2026, 15.30 uur
  tijden uit config.toml

Ronde 2 · nog niet open
  opent        donderdag 9 april 2026, 16.00 uur
  sluit        dinsdag 14 april 2026, 16.00 uur
  uitslagmail  dinsdag 14 april 2026, 18.00 uur
  uitslag      woensdag 15 april 2026, 15.30 uur
  tijden uit config.toml

De afrondingsfase · nog niet open
  opent        woensdag 15 april 2026, 16.00 uur
  sluit        dinsdag 12 mei 2026, 23.59 uur
  uitslag      per leerling
  tijden uit config.toml
`,
    })
  })

  it('gives scripts the instants', async () => {
    const { rounds } = JSON.parse((await run(app, 'rounds', 'list', '--json')).out)
    expect(rounds[0]).toEqual({
      name: '1',
      opensAt: '2026-03-24T23:00:00.000Z',
      closesAt: '2026-03-31T22:00:00.000Z',
      resultMailAt: '2026-04-07T08:00:00.000Z',
      resultsAt: '2026-04-09T13:30:00.000Z',
      state: 'open',
      source: 'settings',
      extensions: 0,
    })
    expect(rounds[2]).toMatchObject({ name: 'completion', resultMailAt: null, resultsAt: null, state: 'before' })
  })
})

describe('elk rounds set', () => {
  it('shows old and new, keeps the new times, and writes down who, what and why', async () => {
    const { code, out } = await run(
      app,
      'rounds',
      'set',
      '1',
      '--closes',
      '2026-04-02T23:59',
      '--results',
      '2026-04-09T16:00',
      '--reason',
      'Storing',
      '--yes',
    )
    expect(code).toBe(0)
    expect(out).toBe(`Dit verandert in ronde 1:
  sluit
    was    dinsdag 31 maart 2026, 23.59 uur
    wordt  donderdag 2 april 2026, 23.59 uur
  uitslag
    was    donderdag 9 april 2026, 15.30 uur
    wordt  donderdag 9 april 2026, 16.00 uur
Opgeslagen. Het portaal en de mails gebruiken deze tijden meteen.
`)
    expect(await roundOne()).toMatchObject({
      closesAt: moment('2026-04-03T00:00'),
      resultsAt: moment('2026-04-09T16:00'),
    })
    expect(await listAudit(app.db, {})).toMatchObject([
      {
        actor: 'test',
        act: 'round changed',
        reason: 'Storing',
        details: {
          round: '1',
          changes: [
            { field: 'closesAt', old: moment('2026-04-01T00:00'), new: moment('2026-04-03T00:00') },
            { field: 'resultsAt', old: moment('2026-04-09T15:30'), new: moment('2026-04-09T16:00') },
          ],
        },
      },
    ])
    expect((await run(app, 'rounds', 'list')).out).toContain('tijden veranderd met elk rounds')
  })

  it('asks in a terminal and keeps nothing when the answer is no', async () => {
    const answers = [[/Zo opslaan/, 'n']] as const
    const { code, out } = await runAs({ tty: true, answers }, app, 'rounds', 'set', '1', '--closes', '2026-04-02T12:00')
    expect(code).toBe(1)
    expect(out).toContain('Er is niets opgeslagen.')
    expect(await acts()).toEqual([])
  })

  it('asks for the round and its times, and takes the present ones with Enter', async () => {
    const answers = [
      [/Welke ronde/, '2'],
      [/open\?/, ''],
      [/sluit de ronde/, '2026-04-14T17:00'],
      [/mail over de uitslag/, ''],
      [/te zien/, ''],
      [/Zo opslaan/, 'y'],
    ] as const
    const { code, out } = await runAs({ tty: true, answers }, app, 'rounds', 'set')
    expect(out).toContain('wordt  dinsdag 14 april 2026, 17.00 uur')
    expect(code).toBe(0)
  })

  it('refuses without a terminal unless confirmed beforehand', async () => {
    const { code, err } = await run(app, 'rounds', 'set', '1', '--closes', '2026-04-02T12:00')
    expect(code).toBe(1)
    expect(err).toContain('Voeg --yes toe')
    expect(await acts()).toEqual([])
  })

  it('tries without saving', async () => {
    const { code, out } = await run(app, 'rounds', 'set', '1', '--closes', '2026-04-02T12:00', '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('Dit is een proef: er is niets opgeslagen.')
    expect(await acts()).toEqual([])
    expect(
      JSON.parse((await run(app, 'rounds', 'set', '1', '--closes', '2026-04-02T12:00', '--dry-run', '--json')).out),
    ).toEqual({
      round: '1',
      changes: [{ field: 'closesAt', old: moment('2026-04-01T00:00'), new: moment('2026-04-02T12:00') }],
      dryRun: true,
    })
  })

  it.each([
    [
      'a close before the opening',
      ['--closes', '2026-03-24T12:00'],
      'Ronde 1: De ronde sluit niet na haar opening. Kies een later tijdstip.',
    ],
    [
      'a close after the result mail',
      ['--closes', '2026-04-08T12:00'],
      'Ronde 1: De mail over de uitslag gaat weg voordat de ronde sluit. Kies een later tijdstip.',
    ],
    [
      'a result before its mail',
      ['--results', '2026-04-07T09:00'],
      'Ronde 1: De uitslag komt niet na het sluiten en de mail erover. Kies een later tijdstip.',
    ],
    ['the hour that is skipped', ['--closes', '2026-03-29T02:30'], '“2026-03-29T02:30” bestaat niet'],
    ['words', ['--closes', 'morgen'], '“morgen” is geen tijdstip.'],
    ['what is so already', ['--closes', '2026-03-31T23:59'], 'Er is niets veranderd.'],
  ])('refuses %s', async (_what, times, sentence) => {
    const { code, out, err } = await run(app, 'rounds', 'set', '1', ...times, '--yes')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(sentence)
    expect(await acts()).toEqual([])
  })

  it('refuses rounds that overlap, and names the later one', async () => {
    const { err } = await run(app, 'rounds', 'set', '2', '--opens', '2026-03-30T12:00', '--yes')
    expect(err).toBe('Ronde 2: De ronde ervoor is dan nog open. Kies een later tijdstip, of sluit die ronde eerder.\n')
  })

  it.each([
    [['rounds', 'set', '3', '--closes', '2026-04-02T12:00'], 1, '“3” is geen ronde.'],
    [['rounds', 'set', '1'], 2, 'Er is geen tijd gegeven. Geef er minstens één, zoals --closes 2026-04-02T23:59.'],
    [['rounds', 'set'], 2, 'Er ontbreekt iets: de ronde: 1, 2 of completion.'],
    [
      ['rounds', 'set', '1', '--closes', '2026-04-02T12:00', '--school', '18AB00'],
      2,
      'Een ronde geldt voor alle scholen.',
    ],
  ])('says what is wrong with %j', async (argv, code, sentence) => {
    const ran = await run(app, ...argv)
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(sentence)
  })
})

describe('elk rounds extend', () => {
  it('gives everyone more time, with a reason', async () => {
    const ran = await run(app, 'rounds', 'extend', '1', '--closes', '2026-04-01T23:59', '--reason', 'Storing', '--yes')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('Iedereen kan in ronde 1 aanmelden tot en met woensdag 1 april 2026, 23.59 uur.')
    expect((await roundOne())?.closesAt).toBe(moment('2026-04-02T00:00'))
    expect(await acts()).toEqual(['round extended'])
  })

  it('gives one pupil more time, without asking, and nobody else', async () => {
    const fatima = await addPupil(app)
    const other = await addPupil(app, { firstName: 'Sem' })
    const ran = await run(
      app,
      'rounds',
      'extend',
      '1',
      '--closes',
      '2026-04-02T12:00',
      '--pupil',
      fatima.elkNumber,
      '--reason',
      'Ziek',
    )
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: 'Fatima el Amrani kan in ronde 1 aanmelden tot en met donderdag 2 april 2026, 12.00 uur.\n',
    })
    expect((await listRoundsOf(app.db, app.config.rounds, fatima.id))[0]?.closesAt).toBe(moment('2026-04-02T12:00'))
    expect((await listRoundsOf(app.db, app.config.rounds, other.id))[0]?.closesAt).toBe(moment('2026-04-01T00:00'))
    expect(await listAudit(app.db, { pupilId: fatima.id })).toMatchObject([{ act: 'round extended', reason: 'Ziek' }])
    expect((await run(app, 'rounds', 'list')).out).toContain('tijden uit config.toml · 1 leerling heeft langer de tijd')
  })

  it('finds the pupil by school and pupil number too', async () => {
    const pupil = await addPupil(app, { number: '12' })
    const where = ['--school', pupil.school, '--number', '12']
    const ran = await run(
      app,
      'rounds',
      'extend',
      '1',
      '--closes',
      '2026-04-02T12:00',
      ...where,
      '--reason',
      'Ziek',
      '--json',
    )
    expect(JSON.parse(ran.out)).toEqual({
      round: '1',
      closesAt: moment('2026-04-02T12:00'),
      pupil: pupil.elkNumber,
      mailed: 0,
      dryRun: false,
    })
  })

  it('opens a closed round again for one pupil', async () => {
    app.travelTo('2026-04-01T09:00')
    const pupil = await addPupil(app)
    const ran = await run(
      app,
      'rounds',
      'extend',
      '1',
      '--closes',
      '2026-04-02T12:00',
      '--pupil',
      pupil.elkNumber,
      '--reason',
      'Ziek',
    )
    expect(ran.code).toBe(0)
  })

  it.each([
    [
      'an earlier close',
      ['--closes', '2026-03-30T12:00', '--reason', 'x'],
      'De ronde is al open tot en met dinsdag 31 maart 2026, 23.59 uur. Kies een later tijdstip.',
    ],
    [
      'a moment that is over',
      ['--closes', '2026-04-01T08:00', '--reason', 'x'],
      'woensdag 1 april 2026, 8.00 uur is al voorbij. Kies een tijdstip dat nog komt.',
    ],
    ['no reason', ['--closes', '2026-04-02T12:00'], '--reason "…"'],
    [
      'time beyond the result',
      ['--closes', '2026-04-09T18:00', '--reason', 'x'],
      'Ronde 1: De mail over de uitslag gaat weg voordat de ronde sluit. Kies een later tijdstip.',
    ],
  ])('refuses %s', async (_what, options, sentence) => {
    app.travelTo('2026-04-01T09:00')
    const ran = await run(app, 'rounds', 'extend', '1', ...options, '--yes')
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(sentence)
    expect(await acts()).toEqual([])
  })

  it('does not extend for all when only one school was meant', async () => {
    const ran = await run(
      app,
      'rounds',
      'extend',
      '1',
      '--closes',
      '2026-04-02T12:00',
      '--school',
      '18AB00',
      '--reason',
      'x',
      '--yes',
    )
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(
      'Een ronde geldt voor alle scholen. Laat --school en --board weg, of noem één leerling met --pupil.',
    )
    expect(await acts()).toEqual([])
  })

  it('tries without saving', async () => {
    const ran = await run(app, 'rounds', 'extend', '1', '--closes', '2026-04-02T12:00', '--reason', 'x', '--dry-run')
    expect(ran.out).toContain('Iedereen kan straks in ronde 1 aanmelden tot en met donderdag 2 april 2026, 12.00 uur.')
    expect(await acts()).toEqual([])
  })
})
