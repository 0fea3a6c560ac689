import type { ProblemOf } from '../../src/domain/problems.js'
import { sampleMails } from '../../src/mail/sample-mails.js'
import { fields } from '../../src/messages/fields/nl.js'
import { portal } from '../../src/messages/portal/nl.js'
import { type FamilyProblemCode, familyProblemCodes } from '../../src/messages/problems/family-problems.js'
import { problems } from '../../src/messages/problems/nl.js'
import { data, frame, handIn, list, oneSchool, paper } from '../../src/templates/forms/words.js'
import { letterWords } from '../../src/templates/letters/letter-words.js'
import { type Block, lineText, type MailContent } from '../../src/templates/mail/mail-content.js'
import { receiptWords } from '../../src/templates/receipts/receipt-words.js'
import { drawPage } from './draw-page.js'
import { pageStates } from './page-catalogue.js'
import { at } from './page-data.js'
import { recordMessages, type Said } from './recorded-messages.js'
import { moment, testConfig } from './test-config.js'

/** Everything the portal says in Dutch on the pages of the catalogue, by the path of its message. */
export function saidInPortal(): Said {
  const { messages, said } = recordMessages(portal)
  for (const state of pageStates) drawPage(state, { language: 'nl', messages })
  return said
}

/** What families read in Dutch, by where they read it. */
export function familyTexts(): Record<string, string[]> {
  return {
    portal: [...saidInPortal().values()].flatMap((texts) => [...texts]),
    problems: [
      ...familyProblemCodes.map((code) => sayExample(code)),
      ...Object.entries(fields.wrong).flatMap(([code, text]) => (ofStaff.has(code) ? [] : [text])),
    ],
    mails: mails().flatMap(textsOfMail),
    letters: textsOf(letterWords.nl, letterValues),
    receipts: textsOf(receiptWords, receiptValues),
    forms: textsOf({ frame, data, list, oneSchool, paper, handIn }, formValues),
  }
}

/** What can be wrong only in a school's file. */
const ofStaff = new Set(['invalid-date', 'unlikely-birth-date', 'invalid-postcode'])

function mails(): MailContent[] {
  return [false, true].flatMap((rehearsal) =>
    sampleMails({ config: testConfig(), rehearsal, wording: {} }, 'nl', moment('2026-03-26T09:00')).map(
      ({ content }) => content,
    ),
  )
}

function textsOfMail({ subject, banner = [], title, blocks, footer }: MailContent): string[] {
  return [subject, lineText(banner), lineText(title), ...blocks.flatMap(textsOfBlock), ...footer.map(lineText)]
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'steps':
    case 'list':
      return block.lines.map(lineText)
    case 'facts':
      return block.facts.map(({ label }) => lineText(label))
    case 'link':
      return [lineText(block.label), lineText(block.withoutClicking)]
    case 'command':
      return []
    default:
      return [lineText(block.line)]
  }
}

const letterValues: Readonly<Record<string, readonly unknown[]>> = {
  help: ['020 000 00 00', 'hulp@example.org'],
  hours: ['maandag tot en met vrijdag, 9.00 tot 17.00 uur'],
  askSchool: ['020 111 11 11'],
}

const formValues: Readonly<Record<string, readonly unknown[]>> = {
  'frame.title': [2026],
  'frame.version': [2, at.formMade],
  'frame.footer': ['483920175', 2, 1, 2],
  'frame.help': ['020 000 00 00', 'hulp@example.org'],
  'data.routeName': ['regular'],
  'data.wrong': ['020 111 11 11'],
  'list.guarantee': [12],
  'list.wishMeaning': ['vwo'],
  'list.wish': ['vwo'],
  'list.knowShort': [12],
  'paper.onPaper': ['vso'],
  'paper.next': ['kopklas'],
  'handIn.until': ['completion', at.closes],
}

const receiptValues: Readonly<Record<string, readonly unknown[]>> = {
  fileName: ['483920175'],
  about: [2026],
  roundName: ['completion'],
  moment: [at.handedIn],
  rather: ['vwo'],
  replaces: ['K7QM-4T2X'],
  result: [at.results, 'https://aanmelden.example.org/uitslag'],
  footer: ['483920175', 'K7QM-4T2X', 1, 1],
}

/** All texts of a catalogue; throws where it has a sentence with values for which there are none. */
function textsOf(node: unknown, values: Readonly<Record<string, readonly unknown[]>>, path = ''): string[] {
  if (typeof node === 'string') return [node]
  if (typeof node === 'function') {
    if (!values[path]) throw new TypeError(`no values for ${path}`)
    return textsOf(node(...values[path]), values, path)
  }
  const { nl, ...others } = node as Record<string, unknown>
  if (typeof nl === 'string') return [nl]
  return Object.entries(others).flatMap(([key, part]) => textsOf(part, values, path ? `${path}.${key}` : key))
}

type Example<Code extends FamilyProblemCode> = Omit<ProblemOf<Code>, 'code'>

const department = 'Calandlyceum, Technasium, v.a. havo'

const examples: { [Code in FamilyProblemCode]: Example<Code> } = {
  'wrong-elk-number': { text: '4839' },
  'no-final-advice': {},
  'paper-route': { route: 'kopklas' },
  'round-not-open': { round: 'completion', opensAt: at.opens },
  'round-closed': { round: 'completion', closedAt: at.closes },
  'already-definitive': { round: '1', submittedAt: at.handedIn },
  'already-placed': { round: '1', department },
  'round-ended': { round: '2' },
  'stale-page': {},
  'list-empty': {},
  'list-full': { max: 20 },
  'department-not-allowed': { department },
  'no-seats-left': { department },
  'one-at-a-time': {},
  'department-twice': { department },
  'one-school-only': { route: 'praktijkonderwijs' },
  'wish-not-listed': { department },
  'wish-not-possible': { department },
  'places-wrong': { places: [{ department, problem: 'equal-places' }] },
  'child-data-unchecked': {},
  'contact-unchecked': {},
  'not-confirmed': {},
  'login-wrong': {},
  'too-busy': {},
  'birth-date-wrong': {},
  'too-many-tries': {},
  'password-too-short': { min: 12 },
  'password-too-long': { max: 200 },
  'password-too-common': {},
  'passwords-differ': {},
  'letter-code-wrong': {},
}

function sayExample<Code extends FamilyProblemCode>(code: Code): string {
  const say = problems[code] as (problem: Example<Code> & { code: Code }) => string
  return say({ ...examples[code], code })
}
