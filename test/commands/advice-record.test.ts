import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCurrentForm, listForms } from '../../src/db/forms.js'
import { listAudit } from '../../src/db/list-audit.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import type { TestApp } from '../support/test-app.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp
let fatima: KeptPupil
let ali: KeptPupil
const noor = elkNumber(4)

beforeEach(async () => {
  ;({ app, fatima, ali } = await twoSchools())
})
afterEach(() => app.close())

const record = (...argv: string[]) => run(app, 'advice', 'record', ...argv)

describe('elk advice record', () => {
  it('records the final advice by any of its names, and says that the form stands ready', async () => {
    expect(await record(noor, 'Havo / VWO')).toEqual({
      code: 0,
      out: 'Het definitieve advies van Noor Jansen is vastgelegd: havo/vwo.\nVersie 1 van het aanmeldingsformulier staat klaar.\n',
      err: '',
    })
    expect(await record(noor, 'havo/vwo')).toEqual({
      code: 0,
      out: 'Het definitieve advies van Noor Jansen was al havo/vwo. Er is niets veranderd.\n',
      err: '',
    })
  })

  it('gives what it did as JSON', async () => {
    expect(JSON.parse((await record(noor, 'mavo', '--json')).out)).toEqual({
      elkNumber: noor,
      advice: 'vmbo-gl/tl',
      route: 'regular',
      form: { version: 1, reason: 'advice', createdAt: expect.stringMatching(/^2026-03-26T08:00:\d\d\.\d{3}Z$/) },
      dropped: [],
      dryRun: false,
    })
  })

  it('names the departments that go from a list that was started', async () => {
    const { code, out } = await record(ali.elkNumber, 'vmbo-gl/tl', '--reason', 'Verkeerd ingevoerd', '--yes')
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        'Het definitieve advies van Ali Bakır wordt: vmbo-gl/tl.',
        'Van de lijst gaat af, want niet meer toegestaan: s1/havo.',
        'Het definitieve advies van Ali Bakır is vastgelegd: vmbo-gl/tl.',
        'Versie 2 van het aanmeldingsformulier staat klaar.',
        'Van de lijst gehaald, want niet meer toegestaan: s1/havo. De familie ziet dit in het portaal.',
        '',
      ].join('\n'),
    })
  })

  it('takes nothing off a list before somebody says yes', async () => {
    const before = await hashTables(app.db)
    const will =
      'Het definitieve advies van Ali Bakır wordt: vmbo-gl/tl.\nVan de lijst gaat af, want niet meer toegestaan: s1/havo.\n'
    expect(await record(ali.elkNumber, 'vmbo-gl/tl', '--reason', 'Verkeerd ingevoerd')).toEqual({
      code: 1,
      out: will,
      err: 'Deze opdracht vraagt om bevestiging, maar hier kan niemand antwoorden. Voeg --yes toe als u het zeker weet.\n',
    })
    const atTerminal = (answer: string) =>
      runAs(
        {
          tty: true,
          answers: [
            [/Wat is de reden/, 'Verkeerd ingevoerd'],
            [/Het advies zo vastleggen/, answer],
          ],
          env: { NO_COLOR: '1' },
        },
        app,
        'advice',
        'record',
        ali.elkNumber,
        'vmbo-gl/tl',
      )
    expect(await atTerminal('n')).toMatchObject({ code: 1, out: `${will}Er is niets vastgelegd.\n` })
    expect(await hashTables(app.db)).toBe(before)
    expect(await atTerminal('j')).toMatchObject({ code: 0, out: expect.stringContaining('Versie 2 ') })
    expect(await listForms(app.db, ali.id)).toHaveLength(2)
  })

  it('asks nothing when the list stays whole', async () => {
    expect(await record(ali.elkNumber, 'havo', '--reason', 'Heroverweging')).toMatchObject({
      code: 0,
      out: expect.not.stringContaining('Van de lijst'),
    })
  })

  it('changes an advice only with a reason, which is in the audit log', async () => {
    expect(await record(ali.elkNumber, 'havo')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--reason'),
    })
    expect(await listForms(app.db, ali.id)).toHaveLength(1)
    await record(ali.elkNumber, 'havo', '--reason', 'Heroverweging')
    expect((await listAudit(app.db, { pupilId: ali.id })).at(-1)).toMatchObject({
      act: 'advice recorded',
      reason: 'Heroverweging',
    })
  })

  it('tries out what it would do', async () => {
    const before = await hashTables(app.db)
    expect(await record(ali.elkNumber, 'vmbo-gl/tl', '--dry-run')).toEqual({
      code: 0,
      out: [
        'Het definitieve advies van Ali Bakır wordt: vmbo-gl/tl.',
        'Van de lijst gaat af, want niet meer toegestaan: s1/havo.',
        'Dit is een proef: er is niets vastgelegd.',
        '',
      ].join('\n'),
      err: '',
    })
    expect(JSON.parse((await record(ali.elkNumber, 'vmbo-gl/tl', '--dry-run', '--json')).out)).toEqual({
      elkNumber: ali.elkNumber,
      advice: 'vmbo-gl/tl',
      route: 'regular',
      form: { version: 1, reason: 'advice', createdAt: expect.any(String) },
      dropped: ['s1/havo'],
      dryRun: true,
    })
    expect(JSON.parse((await record(noor, 'havo', '--dry-run', '--json')).out)).toMatchObject({
      form: null,
      dropped: [],
    })
    expect((await record(ali.elkNumber, 'vmbo-gl/tl/havo', '--dry-run')).out).toContain('was al vmbo-gl/tl/havo.')
    expect((await record(noor, 'vwo', '--preliminary', '--dry-run')).out).toBe(
      'Het voorlopige advies van Noor Jansen wordt: vwo.\nDit is een proef: er is niets vastgelegd.\n',
    )
    expect(await record(fatima.elkNumber, 'vwo', '--dry-run')).toMatchObject({ code: 1, out: '' })
    expect(await hashTables(app.db)).toBe(before)
  })

  it('refuses while the application is definitive, and says how to open it', async () => {
    expect(await record(fatima.elkNumber, 'vwo')).toEqual({
      code: 1,
      out: '',
      err: 'De aanmelding voor ronde 1 is definitief sinds donderdag 26 maart 2026, 9.00 uur. Wijzigen kan alleen nadat de school haar opnieuw openzet.\nOpenzetten kan met: elk applications reopen ELK-NUMMER --reason "…"\n',
    })
    expect(await listForms(app.db, fatima.id)).toHaveLength(1)
  })

  it.each([
    [['PrO'], 'praktijkonderwijs'],
    [['havo', '--route', 'kovo'], 'kovo, havo'],
  ])('takes a route in the place of the advice or beside it: %j', async (argv, said) => {
    const { code, out } = await record(noor, ...argv)
    expect(code).toBe(0)
    expect(out).toContain(`is vastgelegd: ${said}.\n`)
  })

  it('says that a paper route goes on paper', async () => {
    expect((await record(noor, 'kopklas')).out).toContain(
      'Aanmelden voor Kopklas gaat op papier. Maak het formulier met: elk forms print\n',
    )
  })

  it('brings a refused Kopklas pupil into the regular round', async () => {
    const { out } = await record(elkNumber(5), 'vmbo-b', '--route', 'regular', '--reason', 'Afgewezen door de Kopklas')
    expect(out).toContain('is vastgelegd: vmbo-b.\nVersie 2 ')
  })

  it('records a preliminary advice, with which no family can apply', async () => {
    expect(await record(noor, 'vwo', '--preliminary')).toEqual({
      code: 0,
      out: 'Het voorlopige advies van Noor Jansen is vastgelegd: vwo. De familie kan er nog niet mee aanmelden.\n',
      err: '',
    })
    expect((await run(app, 'pupils', 'list')).out).toContain('voorlopig vwo\n')
    expect(JSON.parse((await record(noor, 'vwo', '--preliminary', '--json')).out)).toEqual({
      elkNumber: noor,
      preliminaryAdvice: 'vwo',
      dryRun: false,
    })
  })

  it('finds the pupil by number, so that the one argument is the advice', async () => {
    expect((await record('--school', '18AB00', '--number', '4', 'havo')).out).toContain(
      'van Noor Jansen is vastgelegd: havo.',
    )
  })

  it('asks in a terminal for what is missing', async () => {
    const answers = [
      [/ELK-nummer/, noor],
      [/definitieve advies/, 'havo'],
    ] as const
    const { code, out } = await runAs({ tty: true, answers, env: { NO_COLOR: '1' } }, app, 'advice', 'record')
    expect(code).toBe(0)
    expect(out).toContain('van Noor Jansen is vastgelegd: havo.')
  })

  it.each([
    [
      [noor, 'hvao'],
      1,
      '“hvao” is geen schooladvies. Bedoelde u havo? De adviezen lopen van vmbo-b tot vwo, zoals vmbo-gl/tl of havo/vwo.\n',
    ],
    [
      [noor, 'gymnastiek'],
      1,
      '“gymnastiek” is geen schooladvies. De adviezen lopen van vmbo-b tot vwo, zoals vmbo-gl/tl of havo/vwo.\n',
    ],
    [
      [noor, 'havo', '--route', 'kovoo'],
      1,
      '“kovoo” is geen route. Bedoelde u kovo? Kies uit: regular, kovo, praktijkonderwijs, vso, isk, kopklas.\n',
    ],
    [
      [noor, 'kovo', '--route', 'vso'],
      2,
      'kovo en --route vso kunnen niet samen. Laat een van de twee weg.\nHulp: elk advice record --help\n',
    ],
    [[noor, 'kovo', '--preliminary'], 2, '“kovo” kan niet bij --preliminary.\nHulp: elk advice record --help\n'],
    [[noor], 2, 'Er ontbreekt iets: het advies, zoals havo/vwo.\nHulp: elk advice record --help\n'],
    [
      [noor, 'havo', '--school', '19CD01'],
      1,
      `De leerling met ELK-nummer ${noor} hoort niet bij 19CD01. Controleer het nummer of laat --school en --board weg.\n`,
    ],
  ] as const)('refuses %j and records nothing', async (argv, code, err) => {
    expect(await record(...argv)).toEqual({ code, out: '', err })
    expect(await findCurrentForm(app.db, 4)).toBeUndefined()
  })

  it('takes a route alone for a whole final advice, so that no mark stands in the status', async () => {
    const pupil = await addPupil(app, { route: 'kovo' })
    await record(pupil.elkNumber, 'kovo')
    expect(await getPupilById(app.db, pupil.id)).toMatchObject({ advice: undefined, route: 'kovo' })
    expect((await run(app, 'status', '--advice', 'kovo', '--json')).out).not.toContain('no-final-advice')
  })
})
