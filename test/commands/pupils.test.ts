import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { addPupil, elkNumber, schoolCode } from '../support/a-school.js'
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

const pupils = (...argv: string[]) => run(app, 'pupils', ...argv)

describe('elk pupils list', () => {
  it('shows who is in ELK, with the ELK numbers', async () => {
    const { code, out, err } = await pupils('list')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      [
        'ELK-nummer  naam                           school  nummer  advies',
        `${fatima.elkNumber}   Amrani, Fatima el              18AB00  1       havo`,
        `${ali.elkNumber}   Bakır, Ali                     18AB00  2       vmbo-gl/tl/havo`,
        `${elkNumber(3)}   Hoen-Papadopoulos, Zoë van 't  18AB00  3       havo/vwo`,
        `${elkNumber(4)}   Jansen, Noor                   18AB00  4       nog geen advies`,
        `${elkNumber(5)}   Kaya, Sem                      18AB00  5       kopklas, vmbo-b`,
        `${elkNumber(6)}   Aziz, Bo                       19CD01  6       havo`,
        '6 leerlingen',
        '',
      ].join('\n'),
    )
  })

  it('gives the same as JSON', async () => {
    const { out } = await pupils('list', '--json', '--board', 'Stichting Licht')
    expect(JSON.parse(out)).toEqual([
      {
        elkNumber: elkNumber(6),
        number: '6',
        name: 'Aziz, Bo',
        school: '19CD01',
        group: '8',
        email: 'familie6@example.org',
        advice: 'havo',
        route: 'regular',
      },
    ])
  })

  it('never shows a character that could steer the terminal', async () => {
    await addPupil(app, { firstName: 'Ro\u001b[2Jbin', lastName: '\u202eneskeR', school: schoolCode('19CD01') })
    expect((await pupils('list', '--school', '19CD01')).out).toContain('neskeR, Ro[2Jbin el')
  })
})

describe('elk pupils show', () => {
  it('tells everything of one pupil', async () => {
    const { code, out } = await pupils('show', fatima.elkNumber)
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'naam:          Fatima el Amrani',
      `ELK-nummer:    ${fatima.elkNumber}`,
      'geboren:       31 januari 2014',
      'school:        De Stoomboot (18AB00), groep 8, leerlingnummer 1',
      'adres:         Stoomstraat 12, 1013 AB Amsterdam',
      'verzorger 1:   Samira el Amrani, familie1@example.org, 06 12 34 56 78',
      'taal:          Nederlands',
      'advies:        havo',
      'formulier:     versie 1 (definitief advies), maandag 16 maart 2026, 9.00 uur',
      'inlog:         ● A account gemaakt, dinsdag 17 maart 2026, 10.00 uur',
      'ronde 1:       ● AV definitief, donderdag 26 maart 2026, 9.00 uur',
      'ronde 2:       ○ niets',
      'afronding:     ○ niets',
      '',
    ])
  })

  it('gives the shape that scripts rely on', async () => {
    const { out } = await pupils('show', fatima.elkNumber, '--json', '--lang', 'en')
    const nothing = { state: 'none' }
    expect(JSON.parse(out)).toEqual({
      elkNumber: fatima.elkNumber,
      number: '1',
      firstName: 'Fatima',
      prefix: 'el',
      lastName: 'Amrani',
      birthDate: '2014-01-31',
      school: '18AB00',
      group: '8',
      address: {
        street: 'Stoomstraat',
        houseNumber: '12',
        houseNumberSuffix: '',
        postcode: '1013 AB',
        city: 'Amsterdam',
      },
      contacts: [{ name: 'Samira el Amrani', email: 'familie1@example.org', phone: '06 12 34 56 78' }],
      language: 'nl',
      preliminaryAdvice: null,
      advice: 'havo',
      route: 'regular',
      form: { version: 1, reason: 'advice', createdAt: '2026-03-16T08:00:00.000Z' },
      login: { state: 'account', since: '2026-03-17T09:00:00.000Z' },
      rounds: { '1': { state: 'AV', since: '2026-03-26T08:00:00.000Z' }, '2': nothing, completion: nothing },
    })
  })

  it('finds a pupil by school and pupil number too', async () => {
    expect((await pupils('show', '--school', '18ab00', '--number', '2')).out).toContain('Ali Bakır')
    expect(await pupils('show', '--school', '18AB00', '--number', '6')).toEqual({
      code: 1,
      out: '',
      err: 'School 18AB00 heeft geen leerling met leerlingnummer 6. Zoek het op met: elk pupils list --school 18AB00\n',
    })
    const { code, err } = await pupils('show', '--number', '2', '--board', 'Stichting Stoom')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Bij --number hoort ook de school. Voeg --school toe, zoals --school 18AB00.\nHulp: elk pupils show --help\n',
    })
  })

  it.each([
    ['--school', '19CD01'],
    ['--board', 'Stichting Licht'],
  ])('shows nothing of a pupil outside %s', async (...scope) => {
    for (const command of [['show'], ['correct', '--set', 'firstName=X', '--reason', 'x']]) {
      const { code, out, err } = await pupils(...command, fatima.elkNumber, ...scope)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toBe(
        `De leerling met ELK-nummer ${fatima.elkNumber} hoort niet bij 19CD01. Controleer het nummer of laat --school en --board weg.\n`,
      )
    }
    expect(await getPupilById(app.db, fatima.id)).toEqual(fatima)
  })

  it.each([
    [
      '123456789',
      '“123456789” is geen ELK-nummer. Een ELK-nummer heeft 9 cijfers; controleer of u een cijfer verkeerd typte.\n',
    ],
    [elkNumber(99), `Er is geen leerling met ELK-nummer ${elkNumber(99)}. Zoek het nummer op met: elk pupils list\n`],
  ])('says what is wrong with %s', async (number, err) => {
    expect(await pupils('show', number)).toEqual({ code: 1, out: '', err })
  })

  it('asks for the ELK number in a terminal, and in a script it is missing', async () => {
    const asked = await runAs(
      { tty: true, answers: [[/ELK-nummer/, fatima.elkNumber]], env: { NO_COLOR: '1' } },
      app,
      'pupils',
      'show',
    )
    expect(asked.out).toContain('naam:          Fatima el Amrani')
    expect(await pupils('show')).toEqual({
      code: 2,
      out: '',
      err: 'Er ontbreekt iets: het ELK-nummer van de leerling.\nHulp: elk pupils show --help\n',
    })
  })
})

describe('elk pupils correct with --set', () => {
  const correct = (...argv: string[]) => pupils('correct', fatima.elkNumber, ...argv)

  it('mends fields, in Dutch, English or as in the JSON, and says what follows', async () => {
    const { code, out, err } = await correct(
      '--set',
      'Voornaam=Fátima',
      '--set',
      'date of birth=1-2-2014',
      '--set',
      'houseNumberSuffix=hs',
      '--set',
      'tussenvoegsel=',
      '--reason',
      'Verkeerd in de export',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')).toEqual([
      'Dit verandert bij Fatima el Amrani:',
      '  voornaam: Fatima → Fátima',
      '  tussenvoegsel: el → (leeg)',
      '  geboortedatum: 31 januari 2014 → 1 februari 2014',
      '  toevoeging: (leeg) → hs',
      'De gegevens van Fátima Amrani zijn verbeterd.',
      'Versie 2 van het aanmeldingsformulier staat klaar. Een nieuwe ouderinlog is niet nodig.',
      'De aanmelding blijft definitief. De familie krijgt een mail over het nieuwe formulier.',
      '',
    ])
    expect(await getPupilById(app.db, fatima.id)).toMatchObject({
      firstName: 'Fátima',
      prefix: '',
      birthDate: '2014-02-01',
      houseNumberSuffix: 'hs',
    })
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
      act: 'pupil corrected',
      actor: 'test',
      reason: 'Verkeerd in de export',
    })
  })

  it.each(['e-mail', 'E-mailadres van verzorger 1', 'email', 'e-mail address of parent 1'])(
    'knows the field %s',
    async (field) => {
      const { code, out } = await correct('--set', `${field}=nieuw@example.org`, '--reason', 'x')
      expect({ code, out }).toEqual({
        code: 0,
        out: 'Dit verandert bij Fatima el Amrani:\n  e-mailadres van verzorger 1: familie1@example.org → nieuw@example.org\nDe gegevens van Fatima el Amrani zijn verbeterd.\n',
      })
    },
  )

  it('gives what it did as JSON', async () => {
    const { out } = await correct('--set', 'city=Diemen', '--reason', 'x', '--json')
    const changes = [{ field: 'city', old: 'Amsterdam', new: 'Diemen' }]
    expect(JSON.parse(out)).toEqual({ dryRun: false, changes, formVersion: 2, familyMailed: true })
    const { out: contact } = await correct('--set', 'phone=020 123 45 67', '--reason', 'x', '--json')
    expect(JSON.parse(contact)).toMatchObject({ formVersion: null, familyMailed: false })
  })

  it('shows with --dry-run what would change, and changes nothing', async () => {
    const { code, out } = await correct('--set', 'city=Diemen', '--dry-run')
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Dit verandert bij Fatima el Amrani:\n  woonplaats: Amsterdam → Diemen\nDit is een proef: er is niets opgeslagen.\n',
    })
    expect(JSON.parse((await correct('--set', 'city=Diemen', '--dry-run', '--json')).out)).toMatchObject({
      dryRun: true,
    })
    expect(await getPupilById(app.db, fatima.id)).toEqual(fatima)
  })

  it.each([
    [
      'geboortedatum=31-02-2014',
      'Geboortedatum “31-02-2014”: Deze datum bestaat niet. Schrijf de datum als 31-12-2013. Bedoelde u 28-2-2014?\n',
    ],
    [
      'email=a@b',
      'E-mailadres van verzorger 1 “a@b”: Dit is geen e-mailadres. Controleer het, bijvoorbeeld naam@voorbeeld.nl.\n',
    ],
    ['firstName=', 'Voornaam “”: Hier staat nog niets. Vul dit in.\n'],
    [
      'achtenaam=X',
      '“achtenaam” is geen gegeven van een leerling. Bedoelde u achternaam? Alle namen ziet u met: elk pupils correct --help\n',
    ],
    [
      'frstName=X',
      '“frstName” is geen gegeven van een leerling. Bedoelde u firstName? Alle namen ziet u met: elk pupils correct --help\n',
    ],
    ['bsn=123', '“bsn” is geen gegeven van een leerling. Alle namen ziet u met: elk pupils correct --help\n'],
    [
      'advies=vwo',
      `Het advies verandert u niet met --set. Leg het vast met: elk advice record ${elkNumber(1)} ADVIES\n`,
    ],
    [
      'Schooladvies=vwo',
      `Het advies verandert u niet met --set. Leg het vast met: elk advice record ${elkNumber(1)} ADVIES\n`,
    ],
    [
      'advice=vwo',
      `Het advies verandert u niet met --set. Leg het vast met: elk advice record ${elkNumber(1)} ADVIES\n`,
    ],
    [
      'route=kopklas',
      `De route verandert u niet met --set. Leg haar vast met: elk advice record ${elkNumber(1)} ADVIES --route ROUTE\n`,
    ],
    ['city=Amsterdam', 'Alles staat al zo in ELK. Er is niets veranderd.\n'],
    ['number=2', 'Leerlingnummer 2 is al van een andere leerling van 18AB00. Controleer het nummer.\n'],
  ])('refuses %s and changes nothing', async (assignment, err) => {
    expect(await correct('--set', assignment, '--reason', 'x')).toMatchObject({ code: 1, err })
    expect(await getPupilById(app.db, fatima.id)).toEqual(fatima)
  })

  it('needs a reason', async () => {
    expect(await correct('--set', 'city=Diemen')).toMatchObject({
      code: 1,
      err: 'Deze handeling heeft een reden nodig voor het logboek. Geef die mee met: --reason "…"\n',
    })
    expect(await correct('--set', 'city=Diemen', '--reason', '  ')).toMatchObject({ code: 1 })
  })

  it.each([
    [[], 'Er ontbreekt iets: --set.'],
    [['--set', 'email'], '“email” kan niet bij --set. Schrijf een gegeven, een = en de waarde: --set voornaam=Noor.'],
  ])('is used wrongly with %j', async (argv, sentence) => {
    expect(await correct(...argv, '--reason', 'x')).toEqual({
      code: 2,
      out: '',
      err: `${sentence}\nHulp: elk pupils correct --help\n`,
    })
  })
})

describe('elk pupils correct in a terminal', () => {
  const ask = (...answers: [RegExp, string][]) =>
    runAs({ tty: true, answers, env: { NO_COLOR: '1' } }, app, 'pupils', 'correct', fatima.elkNumber)
  const clear = '\u0015'
  const down = '\u001b[B'

  it('asks which field and what it should be, again and again, then the reason and whether to save', async () => {
    const { code, out, err } = await ask(
      [/Welk gegeven klopt niet/, down],
      [/Wat moet er staan bij voornaam/, `${clear}Fátima`],
      [/Nog een gegeven/, 'j'],
      [/Welk gegeven klopt niet/, `${down}${down}`],
      [/bij tussenvoegsel/, `${clear}van`],
      [/Nog een gegeven/, 'n'],
      [/Wat is de reden/, 'Verkeerd in de export'],
      [/Zo opslaan/, 'ja'],
    )
    expect(code).toBe(0)
    expect(err).toContain('voornaam: Fatima')
    expect(out).toContain('  voornaam: Fatima → Fátima\n  tussenvoegsel: el → van\n')
    expect(await getPupilById(app.db, fatima.id)).toMatchObject({ firstName: 'Fátima', prefix: 'van' })
  })

  it('says at once what cannot stand, and lets it be mended', async () => {
    const { code, err } = await ask(
      [/Welk gegeven klopt niet/, down],
      [/bij voornaam/, `${clear}\u007f`],
      [/Hier staat nog niets. Vul dit in./, 'Noor'],
      [/Nog een gegeven/, ''],
      [/Wat is de reden/, 'x'],
      [/Zo opslaan/, 'j'],
    )
    expect(code).toBe(0)
    expect(err).toContain('Hier staat nog niets. Vul dit in.')
    expect(await getPupilById(app.db, fatima.id)).toMatchObject({ firstName: 'Noor' })
  })

  it('changes nothing without a yes', async () => {
    const { code, out } = await ask(
      [/Welk gegeven klopt niet/, down],
      [/bij voornaam/, 'x'],
      [/Nog een gegeven/, 'n'],
      [/Wat is de reden/, 'x'],
      [/Zo opslaan/, ''],
    )
    expect(code).toBe(1)
    expect(out).toContain('Er is niets opgeslagen.\n')
    expect(await getPupilById(app.db, fatima.id)).toEqual(fatima)
  })

  it('stops at Ctrl+C', async () => {
    const { code, err } = await ask([/Welk gegeven klopt niet/, '\u0003'])
    expect(code).toBe(1)
    expect(err).toContain('Gestopt. Er is niets veranderd.\n')
  })
})
