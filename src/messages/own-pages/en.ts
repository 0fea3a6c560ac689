import type { ExpiryWarning, OwnPageFault, OwnPageProblem } from '../../domain/own-page.js'
import type { Messages } from '../index.js'

const faults: Record<OwnPageFault, (text: string) => string> = {
  unfilled: (hint) => `fill in: ${hint || 'what is missing'}`,
  empty: () => 'There is nothing in it. Write the text, or remove the file and make it anew.',
  'not-utf-8': () => 'There is a character here that ELK cannot read. Save the file as UTF-8.',
  html: (text) => `“${text}” is HTML, which cannot be used here. Write plain text.`,
  'too-rich': () => 'ELK cannot show this. Use only plain text, headings, lists, links and bold or slanted letters.',
  'wrong-heading': (text) =>
    `A heading with ${text} does not fit here. Begin a heading with ##, one below it with ###.`,
  'wrong-link': (text) => `“${text}” is no address for a link. Begin it with https://, mailto: or tel:.`,
  'unknown-value': (text) =>
    `ELK does not know ${text}. Choose from: {operator}, {portal}, {help_phone}, {help_email}, {help_hours}.`,
  'not-a-field': (text) => `“${text}” cannot be read. Write every line as Name: value, and explanations behind a #.`,
  'no-contact': () => 'A line with Contact is missing. Add: Contact: mailto:security@example.org',
  'wrong-contact': (text) => `“${text}” is no address to report to. Begin it with mailto:, https:// or tel:.`,
  'no-expires': () => 'A line with Expires is missing. Add until when this holds: Expires: 2027-03-01T00:00:00Z',
  'wrong-expires': (text) => `“${text}” is no moment. Write it as 2027-03-01T00:00:00Z.`,
  'field-twice': () => 'There is such a line already. Take one of the two away.',
  'not-https': (text) => `“${text}” is not secure. Begin the address with https://.`,
}

const line = (problem: OwnPageProblem) => `line ${problem.line}: ${faults[problem.fault](problem.text)}`

const warnings: Record<ExpiryWarning, (moment: string) => string> = {
  expired: (moment) =>
    `Mind: security.txt has been out of date since ${moment}. Look it over and choose a new date at Expires.`,
  'expires-soon': (moment) =>
    `Mind: security.txt holds until ${moment}. Look it over and choose a new date at Expires.`,
  'expires-far': (moment) => `Mind: security.txt holds until ${moment}. Choose a date within a year at Expires.`,
}

export const ownPages: Messages['ownPages'] = {
  names: {
    privacy: 'privacy statement',
    accessibility: 'accessibility statement',
    security: 'security contact',
  },
  languages: { nl: 'Dutch', en: 'English' },
  head: ['file', 'text', 'language', 'state'],
  states: {
    ready: 'ready',
    missing: 'missing',
    leftOut: 'left out',
    unfinished: (count) => `${count} not ready`,
  },
  line,
  unready: ({ path, problems }) =>
    problems.length === 0
      ? [`${path} is missing. Make it with: elk portal pages --make`]
      : problems.map((problem) => `${path}, ${line(problem)}`),
  warnings,
  made: (path) => `Made: ${path}`,
  nothingToMake: 'All files are there already. Nothing was changed.',
  make: 'Make what is missing with: elk portal pages --make',
  finish:
    'Open the files in a text editor. Fill in what is missing and take the brackets away there. The portal opens only when everything is ready.',
  practice: 'This is a practice home: the portal opens as it is.',
  ready: 'All texts are ready. Did you change something? Then start the portal anew.',
}
