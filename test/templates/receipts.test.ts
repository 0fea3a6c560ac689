import { describe, expect, it } from 'vitest'
import { receiptPdf } from '../../src/templates/receipts/receipt-pdf.js'
import type { ReceiptFacts, ReceiptPrinting } from '../../src/templates/receipts/receipt-view.js'
import { elkNumber } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { moment } from '../support/test-config.js'

const choice = (school: string, profile = '', wishedLevel?: string) => ({
  code: `${school.toLowerCase().replaceAll(' ', '-')}/va-havo`,
  school,
  profile,
  level: 'v.a. havo',
  wishedLevel,
})
const fatima: ReceiptFacts = {
  child: { firstName: 'Fatima', prefix: 'el', lastName: 'Amrani', elkNumber: elkNumber(1) },
  primarySchool: { name: 'De Stoomboot', code: '18AB00' },
  round: '1',
  submittedAt: moment('2026-03-26T10:00'),
  receiptCode: '7K3M-9QXD-2HVA',
  formVersion: 2,
  corrected: false,
  choice: { kind: 'list', list: [choice('Lyceum Zuid', 'Technasium'), choice('Lyceum Noord')] },
  enteredByStaff: false,
  replaces: [],
  resultsAt: moment('2026-04-09T15:30'),
}
const printing: ReceiptPrinting = {
  year: 2026,
  operator: { name: 'Samenwerkende scholen Amstelland' },
  help: { phone: '020 000 00 00', email: 'hulp@example.org' },
  resultPage: 'https://aanmelden.example.org/uitslag',
  practice: false,
  english: false,
}
const twenty = Array.from({ length: 20 }, (_, index) => ({
  code: 'oostpoort/va-vmbo-gl-tl',
  school: 'Montessori Lyceum Oostpoort',
  profile: index % 4 === 0 ? 'Technasium' : '',
  level: 'v.a. vmbo-gl/tl',
  wishedLevel: index % 3 === 0 ? 'havo' : undefined,
}))
const longList = Array.from({ length: 60 }, (_, index) => choice(`School ${index + 1}`))

async function print(facts: Partial<ReceiptFacts> = {}, shared: Partial<ReceiptPrinting> = {}) {
  const { pdf, unprintable } = await receiptPdf({ ...fatima, ...facts }, { ...printing, ...shared })
  return { ...readPdf(pdf), pdf, unprintable }
}
const words = (text = '') => text.replace(/\s+/g, ' ')

describe('a receipt on paper', () => {
  it('says who handed in what, when and under which code, and how anybody finds out whether it is genuine', async () => {
    const { pages, unprintable, raw } = await print()
    expect([pages.length, unprintable]).toEqual([1, []])
    for (const text of [
      'Ontvangstbevestiging Aanmelden middelbare school 2026 Samenwerkende scholen Amstelland',
      'Ontvangstcode 7K3M-9QXD-2HVA',
      'De aanmelding is definitief. Wij hebben haar goed ontvangen.',
      'Kind Fatima el Amrani ELK-nummer 100001003 Basisschool De Stoomboot (18AB00) Ronde ronde 1',
      'Ingeleverd op donderdag 26 maart 2026, 10.00 uur Versie van het formulier 2',
      'De voorkeurslijst School Afdeling, niveau en code 1 Lyceum Zuid Technasium, v.a. havo lyceum-zuid/va-havo',
      '2 Lyceum Noord v.a. havo lyceum-noord/va-havo',
      'De uitslag staat vanaf donderdag 9 april 2026, 15.30 uur op https://aanmelden.example.org/uitslag.',
      'Is deze bevestiging echt? De basisschool kan de ontvangstcode opzoeken.',
      'ELK-nummer 100001003, ontvangstcode 7K3M-9QXD-2HVA, bladzijde 1 van 1 Hulp: 020 000 00 00 of hulp@example.org',
    ])
      expect(words(pages[0])).toContain(text)
    for (const other of ['medewerker', 'aangepast', 'vervangt', 'OEFENING', 'Wens', 'binding'])
      expect(pages[0]).not.toContain(other)
    expect(raw).toContain('/Lang (nl)')
    expect(raw).toContain('/StructTreeRoot')
  })

  it('tells what is special about it', async () => {
    const { pages } = await print(
      {
        enteredByStaff: true,
        corrected: true,
        replaces: ['2M8R-7TQX-04WC'],
        choice: { kind: 'list', list: [choice('Lyceum Zuid', '', 'vwo'), choice('Lyceum Noord')] },
        resultsAt: undefined,
      },
      { practice: true },
    )
    for (const text of [
      'OEFENING. Deze bevestiging telt niet mee.',
      'Een medewerker heeft de aanmelding voor de familie ingevoerd.',
      'Deze bevestiging vervangt een eerdere. De code 2M8R-7TQX-04WC telt niet meer.',
      'De aanmelding blijft gewoon geldig.',
      'Wens 1 Lyceum Zuid v.a. havo lyceum-zuid/va-havo liefst vwo 2 Lyceum Noord v.a. havo lyceum-noord/va-havo –',
    ])
      expect(words(pages[0])).toContain(text)
    expect(pages[0]).not.toContain('uitslag')
  })

  it('names one school where there is no list', async () => {
    const { pages } = await print({
      choice: {
        kind: 'one-school',
        school: { code: 'dreef', school: 'De Dreef', profile: '', level: '', wishedLevel: undefined },
      },
    })
    expect(words(pages[0])).toContain('De gekozen school School Afdeling, niveau en code 1 De Dreef – dreef')
  })

  it('has English beside the Dutch, which is binding', async () => {
    const { pages, raw } = await print({}, { english: true })
    for (const text of [
      'De Nederlandse tekst is bindend.',
      'The application is definitive.',
      'ronde 1 / round 1',
      'Handed in on',
      'Department, level and code',
      'v.a. havo lyceum-noord/va-havo',
    ])
      expect(words(pages[0])).toContain(text)
    expect(raw).toContain('/Lang (nl)')
  })

  it.each([true, false])(
    'has the code of each of twenty choices in small type, on one page; English beside it: %s',
    async (english) => {
      const { pages, pieces } = await print({ choice: { kind: 'list', list: twenty } }, { english, practice: true })
      expect(pages).toHaveLength(1)
      expect(words(pages[0]).match(/oostpoort\/va-vmbo-gl-tl/g)).toHaveLength(20)
      const codes = pieces.flat().filter(({ text }) => text.startsWith('oostpoort/'))
      expect(new Set(codes.map(({ size }) => size))).toEqual(new Set([7]))
    },
  )

  it('goes on with a long list on pages that say whose they are', async () => {
    const { pages } = await print({ choice: { kind: 'list', list: longList } }, { practice: true })
    expect(pages.length).toBeGreaterThan(1)
    expect(words(pages.join(' '))).toContain('60 School 60 v.a. havo school-60/va-havo')
    for (const page of pages) expect(words(page)).toContain('7K3M-9QXD-2HVA')
    expect(words(pages.at(-1))).toContain('Fatima el Amrani')
    expect(words(pages.at(-1))).toContain(`bladzijde ${pages.length} van ${pages.length}`)
  })

  it('writes names from right to left, and says which letters it could not write', async () => {
    const child = { ...fatima.child, prefix: '', lastName: 'אברהם', firstName: '龍' }
    const { unprintable, spoken, pages } = await print({ child })
    expect(unprintable).toEqual(['龍'])
    expect(spoken[0]?.join(' ')).toContain('אברהם')
    expect(pages[0]).toContain('__')
  })

  it('is the same file each time, so that a copy can be compared with it', async () => {
    const [one, other] = [await print(), await print()]
    expect(one.pdf.equals(other.pdf)).toBe(true)
  })
})
