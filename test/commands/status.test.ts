import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { aResult, publishResults } from '../support/a-result.js'
import { elkNumber } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import type { TestApp } from '../support/test-app.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp
let fatima: KeptPupil
let ali: KeptPupil

beforeEach(async () => {
  ;({ app, fatima, ali } = await twoSchools())
})
afterEach(() => app.close())

const status = (...argv: string[]) => run(app, 'status', ...argv)
const json = async (...argv: string[]) => JSON.parse((await status(...argv, '--json')).out)
const namesOf = (document: { pupils: { name: string }[] }) => document.pupils.map(({ name }) => name.split(',')[0])

describe('the status table', () => {
  it('shows every pupil with its dots and marks, per school, in 80 columns without colour', async () => {
    const { code, out, err } = await status()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      [
        'Status op donderdag 26 maart 2026, 9.00 uur',
        '',
        '18AB00 De Stoomboot, 5 leerlingen',
        'ELK-nummer  naam             advies           inlog  ronde 1  ronde 2  afronding',
        `${fatima.elkNumber}   Amrani, Fatima…  havo             ● A    ● AV     ○        ○`,
        `${ali.elkNumber}   Bakır, Ali       vmbo-gl/tl/havo  ● A    ● AG     ○        ○`,
        '          ! de lijst is korter dan nodig voor plaatsingsgarantie',
        `${elkNumber(3)}   Hoen-Papadopou…  havo/vwo         ● V    ○        ○        ○`,
        `${elkNumber(4)}   Jansen, Noor     –                ○      ○        ○        ○`,
        '          ! geen definitief advies: de familie kan niet aanmelden',
        '          ! geen e-mailadres: vraag het adres of help op school',
        '          ! de ouderinlog is te laat: na de uiterste datum of nog niet',
        `${elkNumber(5)}   Kaya, Sem        kopklas          –      papier   papier   papier`,
        '',
        '19CD01 De Lantaarn, 1 leerling',
        'ELK-nummer  naam             advies           inlog  ronde 1  ronde 2  afronding',
        `${elkNumber(6)}   Aziz, Bo         havo             ○      ○        ○        ○`,
        '          ! de ouderinlog is te laat: na de uiterste datum of nog niet',
        '',
        'inlog: ○ nog niet, ● V verstuurd, ● A account',
        'ronde: ○ niets, ● AG gestart, ● AV definitief',
        '6 leerlingen',
        'inlog: 3 nog niet, 1 verstuurd, 2 account',
        'ronde 1: 4 niets, 1 AG, 1 AV',
        'ronde 2: 6 niets, 0 AG, 0 AV',
        'afronding: 6 niets, 0 AG, 0 AV',
        '',
      ].join('\n'),
    )
  })

  it('shows one round, with room for longer names, and one school', async () => {
    const { out } = await status('--round', '1', '--school', '18AB00')
    expect(out).toContain('ELK-nummer  naam                           advies           inlog  ronde 1\n')
    expect(out).toContain(`${elkNumber(3)}   Hoen-Papadopoulos, Zoë van 't  havo/vwo         ● V    ○\n`)
    expect(out).not.toContain('19CD01')
    expect(out).not.toContain('afronding')
  })

  it('colours the dots when colour is forced, and never with NO_COLOR or --no-color', async () => {
    const forced = await runAs({ env: { FORCE_COLOR: '1' } }, app, 'status')
    expect(forced.out).toContain('\u001b[34m●\u001b[39m V')
    expect(forced.out).toContain('\u001b[32m●\u001b[39m A ')
    expect(forced.out).toContain('\u001b[32m●\u001b[39m AG')
    expect(forced.out).toContain('\u001b[33m          ! geen definitief advies')
    const plain = (await status()).out
    expect(stripVTControlCharacters(forced.out)).toBe(plain)
    expect((await runAs({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, app, 'status')).out).toBe(plain)
    expect((await runAs({ env: { FORCE_COLOR: '1' } }, app, 'status', '--no-color')).out).toBe(plain)
    expect(
      (await runAs({ env: { FORCE_COLOR: '0' }, tty: true }, app, 'status', '--school', '19CD01')).out,
    ).not.toContain('\u001b')
  })

  it('colours in a terminal by itself', async () => {
    expect((await runAs({ tty: true }, app, 'status', '--school', '19CD01')).out).toContain('\u001b[1m')
    expect((await runAs({ tty: true, env: { TERM: 'dumb' } }, app, 'status', '--school', '19CD01')).out).not.toContain(
      '\u001b',
    )
  })

  it('uses a wider terminal for whole names', async () => {
    const { out } = await runAs(
      { tty: true, columns: 120, env: { NO_COLOR: '1', PAGER: 'cat' } },
      app,
      'status',
      '--school',
      '19CD01',
    )
    expect(out).toContain(`${elkNumber(6)}   Aziz, Bo  havo    ○      ○        ○        ○\n`)
  })

  it('speaks English', async () => {
    const { out } = await status('--lang', 'en', '--school', '19CD01')
    expect(out).toContain('Status at Thursday 26 March 2026, 09:00\n')
    expect(out).toContain('ELK number  name      advice  login  round 1  round 2  completion\n')
    expect(out).toContain('! the parent login is late: after its deadline, or not sent yet\n')
  })

  it('shows only one advice, by any of its names, or one route', async () => {
    expect(namesOf(await json('--advice', 'Mavo / Havo'))).toEqual(['Bakır'])
    expect(namesOf(await json('--advice', 'kopklas'))).toEqual(['Kaya'])
    const { code, err } = await status('--advice', 'hvao')
    expect({ code, err }).toEqual({
      code: 1,
      err: '“hvao” is geen schooladvies. Bedoelde u havo? De adviezen lopen van vmbo-b tot vwo, zoals vmbo-gl/tl of havo/vwo.\n',
    })
  })

  it('never shows a pupil of another school or board', async () => {
    expect(namesOf(await json('--school', '19CD01'))).toEqual(['Aziz'])
    expect(namesOf(await json('--board', 'Stichting Licht'))).toEqual(['Aziz'])
    expect(await status('--school', '19CD02')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Bedoelde u 19CD01?'),
    })
    expect(await status('--board', 'Stichting Lichtt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Bedoelde u Stichting Licht?'),
    })
  })

  it('says so when there is nobody', async () => {
    expect((await status('--advice', 'vwo')).out).toBe('Er zijn geen leerlingen om te laten zien.\n')
    expect((await status('--advice', 'vwo', '--needs-help')).out).toBe('Niemand heeft nu hulp nodig.\n')
  })
})

describe('the status of a moment to come', () => {
  it('tells no result before its moment (D9)', async () => {
    const departments = [{ code: 's1/havo', seats: 1, placed: 1 }]
    await publishResults(app, [aResult(fatima.elkNumber, { department: 's1/havo' }), aResult(ali.elkNumber)], {
      departments,
    })
    const document = await json('--at', '2026-06-01T12:00')
    expect(document.pupils.map(({ results }: { results: object }) => results)).toEqual([{}, {}, {}, {}, {}, {}])
    expect(JSON.stringify(document)).not.toContain('no-place')
    app.travelTo('2026-04-10T09:00')
    expect((await json('--at', '2026-06-01T12:00')).pupils[0].results).toEqual({ 1: 'placed' })
    expect((await json('--at', '2026-04-09T15:29')).pupils[0].results).toEqual({})
  })
})

describe('the status as JSON', () => {
  it('has the shape that scripts rely on', async () => {
    const { code, out, err } = await status('--json', '--at', '2026-03-26T10:00')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const nothing = { state: 'none' }
    expect(JSON.parse(out)).toEqual({
      at: '2026-03-26T09:00:00.000Z',
      counts: {
        pupils: 6,
        login: { none: 3, sent: 1, account: 2 },
        rounds: {
          '1': { none: 4, AG: 1, AV: 1 },
          '2': { none: 6, AG: 0, AV: 0 },
          completion: { none: 6, AG: 0, AV: 0 },
        },
      },
      pupils: [
        {
          elkNumber: fatima.elkNumber,
          name: 'Amrani, Fatima el',
          school: '18AB00',
          advice: 'havo',
          route: 'regular',
          login: { state: 'account', since: '2026-03-17T09:00:00.000Z' },
          rounds: { '1': { state: 'AV', since: '2026-03-26T08:00:00.000Z' }, '2': nothing, completion: nothing },
          results: {},
          attention: [],
        },
        expect.objectContaining({
          name: 'Bakır, Ali',
          rounds: { '1': { state: 'AG', since: '2026-03-26T08:00:00.000Z' }, '2': nothing, completion: nothing },
          attention: ['short-list'],
        }),
        expect.objectContaining({ login: { state: 'sent', since: '2026-03-17T09:00:00.000Z' }, attention: [] }),
        expect.objectContaining({
          advice: null,
          login: { state: 'none' },
          attention: ['no-final-advice', 'no-email', 'login-late'],
        }),
        expect.objectContaining({ name: 'Kaya, Sem', advice: 'vmbo-b', route: 'kopklas', attention: [] }),
        expect.objectContaining({ name: 'Aziz, Bo', school: '19CD01', attention: ['login-late'] }),
      ],
      mailPause: null,
      mailMisfits: [],
      mailUnknown: 0,
      mailOnlyTo: null,
    })
  })

  it('is the same in every language', async () => {
    const at = ['--at', '2026-03-26T10:00']
    expect(await json(...at, '--lang', 'en')).toEqual(await json(...at))
  })

  it('says the moment of a reopening by going back to AG', async () => {
    app.travelTo('2026-03-27T09:00')
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Wrong school' })
    const first = async (...argv: string[]) => (await json(...argv)).pupils[0].rounds['1']
    expect(await first()).toEqual({ state: 'AG', since: '2026-03-26T08:00:00.000Z' })
    expect(await first('--at', '2026-03-26T12:00')).toEqual({ state: 'AV', since: '2026-03-26T08:00:00.000Z' })
  })
})

describe('the status at another moment', () => {
  it('is as it was then: dots, advice and marks', async () => {
    const before = await json('--at', '2026-03-15T09:00')
    expect(before.counts).toMatchObject({
      login: { none: 6, sent: 0, account: 0 },
      rounds: { '1': { none: 6, AG: 0, AV: 0 } },
    })
    expect(before.pupils.map(({ advice }: { advice: unknown }) => advice)).toEqual([null, null, null, null, null, null])
    const between = await json('--at', '2026-03-20T09:00')
    expect(between.counts).toMatchObject({
      login: { none: 3, sent: 1, account: 2 },
      rounds: { '1': { none: 6, AG: 0, AV: 0 } },
    })
    expect(between.pupils[0]).toMatchObject({ advice: 'havo', rounds: { '1': { state: 'none' } } })
    expect(between.pupils[5]).toMatchObject({ attention: [] })
  })

  it('can be a moment to come, when the round is about to close', async () => {
    const later = await json('--at', '2026-03-31T09:00', '--school', '18AB00')
    expect(later.pupils.map(({ attention }: { attention: string[] }) => attention[0])).toEqual([
      undefined,
      'closing-soon',
      'closing-soon',
      'closing-soon',
      undefined,
    ])
  })

  it.each([
    ['morgen', '“morgen” is geen tijdstip. Schrijf het als 2026-03-25T09:00 (Nederlandse tijd).\n'],
    [
      '2026-03-29T02:30',
      '“2026-03-29T02:30” bestaat niet: in dat uur gaat de klok vooruit. Kies een ander tijdstip.\n',
    ],
    [
      '2026-10-25T02:30',
      '“2026-10-25T02:30” komt twee keer voor: in dat uur gaat de klok terug. Schrijf de tijdzone erbij, zoals +01:00.\n',
    ],
  ])('is no moment: %s', async (at, err) => {
    expect(await status('--at', at)).toEqual({ code: 1, out: '', err })
  })
})
