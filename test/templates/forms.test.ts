import { describe, expect, it } from 'vitest'
import type { FormQuestion, FormView } from '../../src/templates/forms/form-view.js'
import { formsPdf } from '../../src/templates/forms/forms-pdf.js'
import { elkNumber } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { day, moment } from '../support/test-config.js'

const regular: FormQuestion = { kind: 'list', maxLength: 20, guarantee: 12, upperLevel: 'vwo', admittedTo: [] }
const fatima: FormView = {
  elkNumber: elkNumber(1),
  version: 2,
  createdAt: moment('2026-03-20T14:02'),
  child: {
    firstName: 'Fatima',
    prefix: 'el',
    lastName: 'Amrani',
    birthDate: day('2014-01-31'),
    street: 'Stoomstraat',
    houseNumber: '12',
    houseNumberSuffix: 'bis',
    postcode: '1013 AB',
    city: 'Amsterdam',
  },
  advice: 'havo/vwo',
  route: 'regular',
  school: { name: 'De Stoomboot', code: '18AB00', phone: '020 111 11 11' },
  contacts: [
    { name: 'Samira el Amrani', email: 'familie1@example.org', phone: '06 12 34 56 78' },
    { name: '', email: '', phone: '' },
  ],
  question: regular,
  round: { name: '1', closesAt: moment('2026-04-01T00:00') },
  english: false,
}
const printing = {
  year: 2026,
  practice: false,
  help: { phone: '020 000 00 00', email: 'hulp@example.org' },
  printedAt: moment('2026-03-26T10:00'),
}

async function print(view: Partial<FormView> = {}, common: Partial<typeof printing> = {}) {
  const { pdf, unprintable } = await formsPdf([{ ...fatima, ...view }], { ...printing, ...common })
  return { ...readPdf(pdf), unprintable }
}
const words = (text: string) => text.replace(/\s+/g, ' ')
const named = (firstName: string, lastName: string) => ({ child: { ...fatima.child, firstName, prefix: '', lastName } })

describe('a form of a family with a list', () => {
  it('shows the ELK number, the version, the child, the advice, the school and the parents', async () => {
    const { pages, unprintable } = await print()
    expect(unprintable).toEqual([])
    for (const text of [
      'Aanmeldingsformulier middelbare school 2026',
      elkNumber(1).replace(/(...)(...)(...)/, '$1 $2 $3'),
      'Versie 2, gemaakt op vrijdag 20 maart 2026, 14.02 uur',
      'Voornaam Fatima Tussenvoegsel el Achternaam Amrani Geboortedatum 31 januari 2014',
      'Stoomstraat 12 bis Postcode en plaats 1013 AB Amsterdam',
      'De Stoomboot (18AB00) Definitief schooladvies havo/vwo Route regulier onderwijs',
      'Samira el Amrani',
      'Bel de basisschool: 020 111 11 11.',
      'Voor de plaatsingsgarantie zijn 12 verschillende scholen nodig.',
    ])
      expect(words(pages[0] ?? '')).toContain(text)
  })

  it('has a line for every place, the boxes of the wish, the ticks and two signatures on the second page', async () => {
    const { pages } = await print()
    expect(pages).toHaveLength(2)
    expect(words(pages[1] ?? '')).toContain(
      `Liefst vwo ${Array.from({ length: 20 }, (_, index) => index + 1).join(' ')} Ondertekenen`,
    )
    for (const text of [
      'Wij weten dat wij na het inleveren niets meer kunnen veranderen.',
      'Alleen bij minder dan 12 scholen: wij weten dat ons kind geen plaatsingsgarantie heeft.',
      'Ronde 1 sluit op dinsdag 31 maart 2026, 23.59 uur.',
      'Verzorger 2 (als die er is) Datum Handtekening',
      'bladzijde 2 van 2',
    ])
      expect(words(pages[1] ?? '')).toContain(text)
  })

  it('asks for no wish with a single advice, and names the schools that admitted the child', async () => {
    const question: FormQuestion = {
      ...regular,
      upperLevel: undefined,
      admittedTo: ['IVKO, v.a. havo', 'DaMu, v.a. havo'],
    }
    const text = words((await print({ advice: 'havo', question })).pages.join('\n'))
    expect(text).not.toContain('Liefst')
    expect(text).toContain('Scholen met voorselectie die uw kind hebben toegelaten: IVKO, v.a. havo; DaMu, v.a. havo')
  })

  it('fits on two pages in two languages too, and goes on when the list is longer', async () => {
    expect((await print({ english: true })).pages).toHaveLength(2)
    const { pages } = await print({ question: { ...regular, maxLength: 40 } })
    expect(pages).toHaveLength(3)
    expect(words(pages.join(' '))).toContain('39 40 Ondertekenen')
  })
})

describe('a form of another route', () => {
  it('has the schools that admitted the child as boxes, on one page', async () => {
    const schools = [
      { name: 'Praktijkcollege Noord', address: 'Oostzanerdijk 139, 1021 CK Amsterdam' },
      { name: 'LUCA', address: '' },
    ]
    const { pages } = await print({
      route: 'praktijkonderwijs',
      advice: undefined,
      question: { kind: 'one-school', schools },
    })
    expect(pages).toHaveLength(1)
    const text = words(pages[0] ?? '')
    expect(text).toContain(
      'Kruis één school aan. Deze scholen hebben uw kind toegelaten. Praktijkcollege Noord, Oostzanerdijk 139, 1021 CK Amsterdam LUCA',
    )
    expect(text).not.toContain('plaatsingsgarantie')
  })

  it('says to call the school when none has admitted the child', async () => {
    const { pages } = await print({ route: 'kovo', question: { kind: 'one-school', schools: [] } })
    expect(words(pages[0] ?? '')).toContain('Er is nog geen school die uw kind heeft toegelaten. Bel de basisschool')
  })

  it.each([
    ['vso', 'voortgezet speciaal onderwijs (vso)', 'Heeft die school geen plaats? Bel meteen de basisschool.'],
    ['isk', 'internationale schakelklas (isk)', 'Heeft die school geen plaats? Bel meteen de basisschool.'],
    ['kopklas', 'Kopklas', 'Gaat de Kopklas niet door? Bel meteen de basisschool.'],
  ] as const)(
    'leaves lines for the school on the paper route %s, and says what happens next',
    async (route, name, next) => {
      const { pages } = await print({ route, question: { kind: 'paper' }, round: undefined })
      expect(pages).toHaveLength(1)
      const text = words(pages[0] ?? '')
      expect(text).toContain(`Aanmelden voor ${name} gaat met dit formulier.`)
      expect(text).toContain('Naam van de school Adres van de school')
      expect(text).toContain(next)
      expect(text).not.toContain('ontvangstcode')
    },
  )
})

describe('every form', () => {
  it('is tagged, in Dutch, and named by its title', async () => {
    const { raw } = await print()
    for (const mark of ['/Lang (nl)', '/Marked true', '/DisplayDocTitle true', '/S /H1', '/S /Table', '/S /TH'])
      expect(raw).toContain(mark)
  })

  it('has English beside the Dutch where it is wanted, and says which of the two is binding', async () => {
    const text = words((await print({ english: true })).pages.join('\n'))
    expect(text).toContain('Voornaam First name')
    expect(text).toContain(
      'Wij weten dat wij na het inleveren niets meer kunnen veranderen. We know that we cannot change anything after handing in.',
    )
    expect(text).toContain('De Nederlandse tekst is bindend. The Dutch text is the binding one.')
    expect(words((await print()).pages.join('\n'))).not.toContain('First name')
  })

  it('says on each page of a practice home that it does not count', async () => {
    const { pages } = await print({}, { practice: true })
    for (const page of pages) expect(page).toContain('OEFENING. Dit formulier telt niet mee.')
  })

  it('says on a further page whose it is', async () => {
    expect(words((await print()).pages[1] ?? '')).toContain('Fatima el Amrani')
  })

  it.each([
    ['Ayşe', 'N’Diaye-Doğan'],
    ['Ștefan', 'Țăranu'],
    ['Łucja', 'Žukauskaitė'],
    ['Владимир', 'Ћирић'],
    ['Γιώργος', 'Παπαδόπουλος'],
  ])('holds every letter of %s %s', async (firstName, lastName) => {
    const { pages, unprintable } = await print(named(firstName, lastName))
    expect(unprintable).toEqual([])
    expect(words(pages[0] ?? '')).toContain(`Voornaam ${firstName} Tussenvoegsel – Achternaam ${lastName}`)
  })

  it('writes Arabic from right to left, and has it read out in the order of the name', async () => {
    const { pages, spoken, unprintable } = await print(named('محمد', 'سمير (علي)'))
    expect(unprintable).toEqual([])
    expect(pages[0]).toContain([...'محمد'].reverse().join(''))
    expect(pages[1]).toContain([...'محمد سمير'].reverse().join(''))
    expect(spoken).toEqual([['محمد', 'سمير (علي)'], ['محمد سمير (علي)']])
  })

  it('says which letters its font lacks, and leaves a dash to write them on', async () => {
    const { pages, unprintable } = await print(named('李', 'Wei'))
    expect(unprintable).toEqual([{ elkNumber: elkNumber(1), letters: ['李'] }])
    expect(words(pages[0] ?? '')).toContain('Voornaam __ Tussenvoegsel')
  })

  it('has room for a name of two hundred letters', async () => {
    const { pages } = await print(named('Maria-Fernanda '.repeat(13).trim(), 'Schimmelpenninck'.repeat(12)))
    expect(pages).toHaveLength(2)
    expect(words(pages[0] ?? '').replaceAll(' ', '')).toContain('Schimmelpenninck'.repeat(12))
  })

  it('writes nothing over the foot of a page, however much there is to say', async () => {
    const schools = Array.from({ length: 40 }, (_, index) => ({
      name: `School ${index} ${'van de Lange Laan '.repeat(index % 9)}`,
      address: 'Kade 1',
    }))
    const admittedTo = schools.map(({ name }) => name)
    const long = named('Maria-Fernanda '.repeat(13).trim(), 'van Schimmelpenninck '.repeat(9).trim())
    const views: Partial<FormView>[] = [
      { ...long, question: { ...regular, admittedTo } },
      { ...long, route: 'kovo', question: { kind: 'one-school', schools } },
      { ...long, route: 'kopklas', question: { kind: 'paper' }, round: undefined },
    ]
    for (const view of views)
      for (const english of [false, true]) {
        const { pieces } = await print({ ...view, english })
        for (const page of pieces) {
          const feet = page.filter(({ fromTop }) => fromTop > 786)
          expect(feet.map(({ text }) => text.slice(0, 5))).toEqual(['ELK-n', 'Hulp:'])
        }
      }
  })

  it('is the same file every time', async () => {
    const [one, other] = await Promise.all([formsPdf([fatima], printing), formsPdf([fatima], printing)])
    expect(one.pdf.equals(other.pdf)).toBe(true)
  })
})
