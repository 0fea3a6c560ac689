import jsQrModule from 'jsqr'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import type { LetterPrinting, LetterView } from '../../src/templates/letters/letter-view.js'
import { letterWords } from '../../src/templates/letters/letter-words.js'
import { lettersPdf } from '../../src/templates/letters/letters-pdf.js'
import { elkNumber } from '../support/a-school.js'
import { type Piece, type Rectangle, readPdf } from '../support/pdf-text.js'
import { moment } from '../support/test-config.js'

// The package's types are those of an ES module, which it is not.
const jsQr = jsQrModule as unknown as typeof jsQrModule.default

const MM = 72 / 25.4
const fatima: LetterView = {
  elkNumber: elkNumber(1),
  childName: 'Fatima el Amrani',
  addressLines: ['Stoomstraat 12 bis', '1013 AB  AMSTERDAM'],
  language: 'nl',
  school: { name: 'De Stoomboot', phone: '020 111 11 11' },
  link: `https://aanmelden.example.org/w/${'aB3_-x'.repeat(7)}Z`,
  code: '7K3M-9QXD-2HVA',
  round: { opensAt: moment('2026-03-25T00:00'), closesAt: moment('2026-04-01T00:00') },
}
const printing: LetterPrinting & { language: 'nl' } = {
  operator: { name: 'Samenwerkende scholen Amstelland' },
  help: {
    phone: '020 000 00 00',
    email: 'hulp@example.org',
    hours: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
    hoursIn: { en: 'Monday to Friday, 9:00 to 17:00, closed on Dutch public holidays' },
  },
  codePage: 'https://aanmelden.example.org/brief',
  practice: false,
  printedAt: moment('2026-03-16T09:00'),
  language: 'nl',
}
const longest: Partial<LetterView> = {
  childName: `${'Maria-Fernanda '.repeat(13)}${'van Schimmelpenninck '.repeat(9)}`.trim(),
  addressLines: [
    `${'Burgemeester van de Lange Laan '.repeat(6)}1234 tweehoog-achter`,
    `1013 AB  ${'CAPELLE '.repeat(20)}`,
  ],
  school: { name: 'Openbare Basisschool '.repeat(9).trim(), phone: '020 111 11 11' },
}

async function print(view: Partial<LetterView> = {}, shared: Partial<LetterPrinting> = {}) {
  const { pdf, unprintable } = await lettersPdf([{ ...fatima, ...view }], { ...printing, ...shared })
  return { ...readPdf(pdf), unprintable }
}
const words = (text = '') => text.replace(/\s+/g, ' ')

describe('a letter', () => {
  it('says from whom it is, to whom, when, what to do and who helps', async () => {
    const { pages, unprintable } = await print()
    expect([pages.length, unprintable]).toEqual([1, []])
    for (const text of [
      'De Stoomboot Samenwerkende scholen Amstelland',
      'Aan de ouder(s)/verzorger(s) van Fatima el Amrani Stoomstraat 12 bis 1013 AB AMSTERDAM',
      'Datum 16 maart 2026',
      'Vul de geboortedatum van uw kind in.',
      'ELK-nummer 100 001 003 Fatima el Amrani',
      'Code 7K3M-9QXD-2HVA https://aanmelden.example.org/brief',
      'Vanaf: woensdag 25 maart 2026, 0.00 uur. Tot en met: dinsdag 31 maart 2026, 23.59 uur.',
      'Bel 020 000 00 00 of mail hulp@example.org.',
      'Bel de basisschool van uw kind: 020 111 11 11.',
    ])
      expect(words(pages[0])).toContain(text)
  })

  it('tells its date in Amsterdam, where the day begins an hour earlier', async () => {
    expect(words((await print({}, { printedAt: moment('2026-03-17T00:30') })).pages[0])).toContain('17 maart 2026')
  })

  it('speaks the language of the family', async () => {
    const { pages, raw } = await print({ language: 'en' })
    expect(words(pages[0])).toContain('To the parent(s)/guardian(s) of Fatima el Amrani')
    expect(words(pages[0])).toContain('From: Wednesday 25 March 2026, 00:00.')
    expect(words(pages[0])).toContain('Available: Monday to Friday, 9:00 to 17:00, closed on Dutch public holidays.')
    expect(raw).toContain('/Lang (en)')
  })

  it('says when somebody answers in Dutch, where the operator wrote it in nothing else', async () => {
    const help = { ...printing.help, hoursIn: {} }
    const { pages, unprintable } = await print({ language: 'en' }, { help })
    expect(words(pages[0])).toContain('Available: maandag tot en met vrijdag, 9.00 tot 17.00 uur.')
    expect(unprintable).toEqual([])
  })

  it('of a practice home says that it does not count', async () => {
    expect((await print({}, { practice: true })).pages[0]).toContain('OEFENING. Deze brief telt niet mee.')
    expect((await print()).pages[0]).not.toContain('OEFENING')
  })

  it('writes Arabic from right to left, and has it read out in the order of the name', async () => {
    const { pages, spoken, unprintable } = await print({ childName: 'محمد سمير' })
    expect(unprintable).toEqual([])
    expect(pages[0]).toContain([...'محمد سمير'].reverse().join(''))
    expect(spoken[0]).toEqual(['محمد سمير', 'محمد سمير'])
  })

  it('says which letters its font lacks', async () => {
    expect((await print({ childName: '李 Wei' })).unprintable).toEqual([{ elkNumber: elkNumber(1), letters: ['李'] }])
  })

  it('is tagged, and tells who cannot see it what the square is', async () => {
    const { raw } = await print()
    for (const mark of ['/S /H1', '/S /LBody', '/S /Figure', '/DisplayDocTitle true']) expect(raw).toContain(mark)
  })

  it.each(['nl', 'en'] as const)(
    'has one page in %s, however long names, addresses and the school are',
    async (language) => {
      const { pages, pieces } = await print({ ...longest, language }, { practice: true })
      expect(pages).toHaveLength(1)
      expect(Math.max(...(pieces[0] ?? []).map(({ fromTop }) => fromTop))).toBeLessThan(290 * MM)
      expect(words(pages[0]).replaceAll(' ', '')).toContain(longest.childName?.replaceAll(' ', ''))
    },
  )

  it('is the same file every time', async () => {
    const [one, other] = await Promise.all([lettersPdf([fatima], printing), lettersPdf([fatima], printing)])
    expect(one.pdf.equals(other.pdf)).toBe(true)
  })
})

describe('the words of a letter', () => {
  const texts = (language: 'nl' | 'en') =>
    Object.values(letterWords[language]).flatMap((value) =>
      typeof value === 'function' ? [value('020 000 00 00', 'hulp')] : value,
    )

  it('are plain: no sentence of more than twenty words', () => {
    const sentences = [...texts('nl'), ...texts('en')].flatMap((text) => text.split(/(?<=[.?!])\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })

  it('stand in both languages', () => {
    expect(texts('en')).toHaveLength(texts('nl').length)
    expect(texts('en').filter((text) => texts('nl').includes(text))).toEqual(['Code'])
  })
})

describe('the QR code', () => {
  it.each([
    'https://aanmelden.example.org',
    'http://localhost:8080',
    'https://aanmelden.samenwerkende-scholen-amstelland-en-zaanstreek.example',
  ])('under %s holds the whole link, as a reader of pictures sees it', async (host) => {
    const link = `${host}${fatima.link.slice('https://aanmelden.example.org'.length)}`
    const { rectangles } = await print({ link })
    expect(readQrCode(modulesIn(rectangles[0]))).toBe(link)
  })

  it('is still read when a coffee cup stood on it', async () => {
    const { rectangles } = await print()
    const modules = modulesIn(rectangles[0])
    const { x, y, side } = boundsOf(modules)
    const stain = { x: x + side * 0.55, y: y + side * 0.55, width: side * 0.16, height: side * 0.16 }
    expect(readQrCode([...modules, stain])).toBe(fatima.link)
  })

  it('is 40 mm wide, within the page and with white around it', async () => {
    const { rectangles, pieces } = await print()
    const { x, y, side } = boundsOf(modulesIn(rectangles[0]))
    expect(side / MM).toBeCloseTo(40, 1)
    const quiet = (4 * side) / 37
    const near = (pieces[0] ?? []).filter((piece) => {
      const right = piece.fromLeft + widthOf(piece)
      const beside = right > x - quiet && piece.fromLeft < x + side + quiet
      return beside && piece.fromTop > y - quiet && piece.fromTop - piece.size < y + side + quiet
    })
    expect(near).toEqual([])
    expect(x + side + quiet).toBeLessThan(210 * MM)
  })
})

// The left windows of Dutch EA5/6 envelopes (110 × 220 mm), and of DIN 680: from the left, from below, in millimetres.
const windows = [
  { left: 20, below: 20, width: 110, height: 30 },
  { left: 20, below: 20, width: 110, height: 40 },
  { left: 20, below: 15, width: 90, height: 35 },
]

describe('in a window envelope', () => {
  const shifts = [0, 5, 10].flatMap((right) => [0, 5.5, 11].map((up) => ({ right, up })))

  /** What stands in a window, for a sheet folded at 99 mm that lies so far to the right and so far up in its envelope. */
  function seenIn(pieces: readonly Piece[], window: (typeof windows)[number], { right, up }: (typeof shifts)[number]) {
    const [left, top] = [(window.left - right) * MM, (99 - window.below - window.height + up) * MM]
    const box = { left, top, right: left + window.width * MM, bottom: top + window.height * MM }
    return pieces.filter(
      (piece) =>
        piece.fromTop > box.top &&
        piece.fromTop - piece.size < box.bottom &&
        piece.fromLeft < box.right &&
        piece.fromLeft + widthOf(piece) > box.left,
    )
  }

  it.each([
    ['an ordinary address', {}],
    ['the longest', longest],
    ['an Arabic name', { childName: 'محمد سمير' }],
  ])('%s shows as a whole, and nothing else', async (_, view) => {
    const pieces = (await print(view)).pieces[0] ?? []
    const address = pieces.slice(
      pieces.findIndex(({ text }) => text.startsWith('Aan de')),
      pieces.findIndex(({ text }) => text.startsWith('Datum')),
    )
    expect(address.length).toBeGreaterThan(3)
    for (const window of windows)
      for (const shift of shifts) {
        const seen = seenIn(pieces, window, shift)
        expect({ window, shift, seen }).toEqual({ window, shift, seen: address })
        for (const piece of address) {
          const top = (99 - window.below - window.height + shift.up) * MM
          const left = (window.left - shift.right) * MM
          expect(piece.fromTop - piece.size * 0.95).toBeGreaterThan(top)
          expect(piece.fromTop + piece.size * 0.25).toBeLessThan(top + window.height * MM)
          expect(piece.fromLeft).toBeGreaterThan(left)
          expect(piece.fromLeft + widthOf(piece)).toBeLessThan(left + window.width * MM + 0.5)
        }
      }
  })

  it('the number, the code and the link never show, not in a C5 envelope either', async () => {
    const { pieces, rectangles } = await print()
    const secret = (pieces[0] ?? []).filter(({ text }) => /7K3M|100 001/.test(text))
    expect(secret).toHaveLength(2)
    const lowest = 105 * MM
    for (const { fromTop, size } of secret) expect(fromTop - size).toBeGreaterThan(lowest)
    expect(boundsOf(modulesIn(rectangles[0])).y).toBeGreaterThan(lowest)
  })
})

const measure = new PDFDocument({ autoFirstPage: false })
measure.registerFont(
  'plain',
  new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf', import.meta.url).pathname,
)

function widthOf({ text, size }: Piece): number {
  return measure.font('plain').fontSize(size).widthOfString(text)
}

/** The rectangles of the QR code, which alone are smaller than a centimetre and a half. */
function modulesIn(rectangles: readonly Rectangle[] = []): Rectangle[] {
  return rectangles.filter(({ width, height }) => width < 15 * MM && height < 15 * MM)
}

function boundsOf(modules: readonly Rectangle[]) {
  const [x, y] = [Math.min(...modules.map((one) => one.x)), Math.min(...modules.map((one) => one.y))]
  return { x, y, side: Math.max(...modules.map((one) => one.x + one.width)) - x }
}

/** Paints rectangles as a camera sees them, with a margin, and lets a reader that knows nothing of us read the picture. */
function readQrCode(modules: readonly Rectangle[]): string | undefined {
  const { x, y, side } = boundsOf(modules)
  const [scale, margin] = [3, 40]
  const size = Math.round(side * scale) + 2 * margin
  const picture = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const one of modules) {
    const [left, top] = [(one.x - x) * scale + margin, (one.y - y) * scale + margin]
    for (let row = Math.round(top); row < Math.round(top + one.height * scale); row++)
      for (let column = Math.round(left); column < Math.round(left + one.width * scale); column++)
        picture.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
  }
  return jsQr(picture, size, size)?.data
}
