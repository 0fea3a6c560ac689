import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { type HelpLanguage, helpLanguages } from '../../src/domain/language.js'
import type { Problem } from '../../src/domain/problems.js'
import { formatDay, formatDeadline, formatMoment } from '../../src/messages/dates.js'
import { familyMessagesFor } from '../../src/messages/families.js'
import { familyProblemCodes } from '../../src/messages/problems/family-problems.js'
import { sayProblem } from '../../src/messages/problems/sentences.js'
import { translationNotices } from '../../src/messages/translation-notices.js'
import { drawPage } from '../support/draw-page.js'
import { pageStates } from '../support/page-catalogue.js'
import { at } from '../support/page-data.js'

/** Dutch words that stand on paper or that a school says, and marks that are the same in every language. */
const dutchWords = [
  ...['ELK', 'ELK-nummer', 'schooladvies', 'voorkeurslijst', 'plaatsingsgarantie', 'loting', 'code', 'groep'],
  ...[
    'ontvangstbevestiging',
    'ontvangstcode',
    'lotnummer',
    'reservelijst',
    'afrondingsfase',
    'aanmeldingsformulier',
    'regulier onderwijs',
  ],
  ...['kovo', 'praktijkonderwijs', 'vso', 'isk', 'Kopklas', 'Autoriteit Persoonsgegevens', 'BSN', 'pdf', 'PDF'],
  ...['QR', 'cookie', 'cookies', 'JavaScript', 'WCAG', 'A', 'AA', '7K3M-9QXD-2HVA', '1012 AB', '1012AB'],
  ...['naam@voorbeeld.nl', 'Calandlyceum', 'vwo', 'Aanmelding definitief maken'],
]
const quoted: Record<HelpLanguage, RegExp> = {
  tr: /‘([^’]*)’/g,
  ar: /«([^»]*)»/g,
  pl: /„([^”]*)”/g,
  uk: /«([^»]*)»/g,
  es: /«([^»]*)»/g,
}
const numbers = [41, 42, 43] as const
/** What is asked by its name in the code. */
const named: Readonly<Record<string, string>> = {
  'changes.field': 'email',
  'changes.route': 'kopklas',
  'common.round': '1',
  'overview.closed.over': '1',
  'laterRounds.unplaced': '1',
}
const values = {
  ...{ text: '4839', route: 'kopklas', round: '1', opensAt: at.opens, closedAt: at.closes, submittedAt: at.handedIn },
  ...{ max: 41, min: 42, department: 'Calandlyceum', places: [] },
}

interface Line {
  path: string
  text: string
}

/** Every text of a catalogue; a sentence with values gets numbers for them, which stand in it like any other value. */
function linesOf(node: unknown, path = ''): Line[] {
  if (typeof node === 'string') return [{ path, text: node }]
  if (typeof node === 'function') return linesOf(path in named ? node(named[path]) : node(...numbers), path)
  if (Array.isArray(node) && node.some((part) => typeof part === 'number')) return [{ path, text: node.join('') }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, part]) => linesOf(part, path ? `${path}.${key}` : key))
}

function textsIn(language: HelpLanguage | 'nl'): Line[] {
  const { portal, problems, fields, terms } = familyMessagesFor(language)
  const said = familyProblemCodes.map((code) => ({
    path: `problems.${code}`,
    text: sayProblem(problems, { code, ...values } as unknown as Problem),
  }))
  return [...linesOf({ ...portal, fields, rounds: terms.rounds, routes: terms.routes }), ...said]
}

const dutchButtons = pageStates.map((state) => buttonsOn(drawPage(state, { language: 'nl' })))
const dutch = new Map(textsIn('nl').map(({ path, text }) => [path, text]))

describe.each(helpLanguages)('what families read in %s', (language) => {
  const lines = textsIn(language)
  const wrong = (isWrong: (line: Line) => boolean) => lines.filter(isWrong).map(({ path, text }) => `${path}: ${text}`)

  it('has been read', () => {
    expect(lines.length).toBeGreaterThan(300)
    expect(lines.map(({ path }) => path)).toEqual([...dutch.keys()])
  })

  it('names every value that the Dutch names', () => {
    const valuesIn = (text: string) =>
      [...text.matchAll(/\b4[123]\b|4839|Calandlyceum/g)].map(([value]) => value).sort()
    expect(wrong(({ path, text }) => valuesIn(text).join() !== valuesIn(dutch.get(path) ?? '').join())).toEqual([])
  })

  it('says every moment that the Dutch says, in its own words', () => {
    const moments = [at.opens, at.handedIn].map((moment) => [
      formatMoment(moment, 'nl'),
      formatMoment(moment, language),
    ])
    const all = [...moments, [formatDeadline(at.closes, 'nl'), formatDeadline(at.closes, language)]]
    const lacks = ({ path, text }: Line) =>
      all.some(([inDutch = '', own = '']) => (dutch.get(path) ?? '').includes(inDutch) && !text.includes(own))
    expect(wrong(lacks)).toEqual([])
    expect(formatDay('2014-01-31' as never, language)).toMatch(/31/)
  })

  it('is plain text, without markup, signs that nobody sees or space around it', () => {
    expect(wrong(({ text }) => /[<>&{}\t\n]|\p{Cf}|\p{Cn}|^ | $| {2}/u.test(text))).toEqual([])
  })

  it('has no sentence of more than twenty-four words', () => {
    const longest = (text: string) => Math.max(...text.split(/[.?!:؟]\s/).map((part) => part.split(/\s+/).length))
    expect(wrong(({ text }) => longest(text) > 24)).toEqual([])
  })

  it('calls a button or a page that it names as that is called', () => {
    const all = new Set(lines.map(({ text }) => text))
    const known = (name: string) => all.has(name) || /^\d+$/.test(name) || name === 'Aanmelding definitief maken'
    const unknown = ({ text }: Line) => [...text.matchAll(quoted[language])].some(([, name = '']) => !known(name))
    expect(wrong(unknown)).toEqual([])
    expect(lines.flatMap(({ text }) => text.match(quoted[language]) ?? []).length).toBeGreaterThan(5)
  })

  it('has the Dutch word beside its own where paper and the school use it', () => {
    const words = {
      'login.elkNumber': 'ELK-nummer',
      'childData.advice': 'schooladvies',
      'preferences.title': 'voorkeurslijst',
      'guarantee.tooShort': 'plaatsingsgarantie',
      'check.warningHeading': 'plaatsingsgarantie',
      'overview.open.noHurry': 'loting',
      'receipt.title': 'ontvangstbevestiging',
      'receipt.code': 'ontvangstcode',
      'rounds.completion': 'afrondingsfase',
      'routes.kovo': 'kovo',
      'routes.praktijkonderwijs': 'praktijkonderwijs',
    }
    const said = new Map(lines.map(({ path, text }) => [path, text]))
    expect(Object.entries(words).filter(([path, word]) => !said.get(path)?.includes(word))).toEqual([])
  })

  it('has no button more than twice as wide as in Dutch', () => {
    const tooWide = pageStates.flatMap((state, page) => {
      const own = buttonsOn(drawPage(state, { language }))
      return (dutchButtons[page] ?? []).flatMap((text, index) =>
        (own[index]?.length ?? Number.POSITIVE_INFINITY) <= 2 * text.length ? [] : [`${text}: ${own[index]}`],
      )
    })
    expect([...new Set(tooWide)]).toEqual([])
  })
})

describe.each(['ar', 'uk'] as const)('what families read in %s', (language) => {
  it('has Latin letters only in the Dutch words that should stand', () => {
    const notices = Object.values(translationNotices[language]).map((text) => ({ path: 'notice', text }))
    const words = [...dutchWords].sort((one, other) => other.length - one.length)
    const others = new RegExp(words.map((word) => `(?<![A-Za-z])${word}(?![A-Za-z])`).join('|'), 'g')
    const latin = [...textsIn(language), ...notices].filter(({ text }) => /[A-Za-z]/.test(text.replace(others, '')))
    expect(latin).toEqual([])
  })

  it('has the digits of Dutch forms and phones', () => {
    expect(textsIn(language).filter(({ text }) => /[٠-٩۰-۹]/.test(text))).toEqual([])
  })
})

function buttonsOn(page: string): string[] {
  const document = parse(page)
  for (const unseen of document.querySelectorAll('.elk-unseen, svg')) unseen.remove()
  return document.querySelectorAll('main button, main .elk-button').map(({ textContent }) => textContent.trim())
}
