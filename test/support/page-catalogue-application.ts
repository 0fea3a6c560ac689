import { fields } from '../../src/messages/fields/nl.js'
import { problems } from '../../src/messages/problems/nl.js'
import type { TaskStatus } from '../../src/templates/components/task-list.js'
import { type CheckView, checkPage } from '../../src/templates/pages/check-page.js'
import { type ChildDataView, childDataPage } from '../../src/templates/pages/child-data-page.js'
import { contactPage } from '../../src/templates/pages/contact-page.js'
import { oneSchoolPage } from '../../src/templates/pages/one-school-page.js'
import { type OverviewView, overviewPage } from '../../src/templates/pages/overview-page.js'
import { type ReceiptView, receiptPage } from '../../src/templates/pages/receipt-page.js'
import type { PageState } from './page-catalogue.js'
import { laterRoundPages } from './page-catalogue-later.js'
import { preferencePages } from './page-catalogue-preferences.js'
import { resultPages } from './page-catalogue-result.js'
import { at, child, chosen, contact, primarySchool, round, schools } from './page-data.js'

const tasks = (...statuses: [TaskStatus, TaskStatus, TaskStatus, TaskStatus]): OverviewView['tasks'] => [
  { task: 'child-data', status: statuses[0] },
  { task: 'contact', status: statuses[1] },
  { task: 'preferences', status: statuses[2] },
  { task: 'check', status: statuses[3] },
]

const overview: OverviewView = {
  state: { kind: 'open', round, extended: false, lottery: true, later: undefined },
  tasks: tasks('todo', 'todo', 'todo', 'later'),
  listed: undefined,
  changes: undefined,
  primarySchool,
  problems: [],
}

const changes: OverviewView['changes'] = {
  version: 3,
  changedAt: at.corrected,
  fields: [
    { field: 'lastName', old: 'Hof-Öztürk', new: 'Hoff-Öztürk' },
    { field: 'birthDate', old: '2014-01-30', new: '2014-01-31' },
    { field: 'houseNumberSuffix', old: '', new: 'hs' },
    { field: 'route', old: 'kovo', new: 'regular' },
    { field: 'advice', old: 'vwo', new: 'havo/vwo' },
  ],
  dropped: [schools[0], schools[4]],
}

const handedIn = { kind: 'handed-in', round, submittedAt: at.handedIn, receiptCode: 'K7QM-4T2X-9B3E' } as const

const overviews: readonly { name: string; view: Partial<OverviewView>; failed?: boolean }[] = [
  { name: 'start', view: {} },
  {
    name: 'busy',
    view: { tasks: tasks('done', 'done', 'busy', 'todo'), listed: { departments: 5, schools: 4 } },
  },
  {
    name: 'one-listed',
    view: { tasks: tasks('done', 'todo', 'busy', 'later'), listed: { departments: 1, schools: 1 } },
  },
  {
    name: 'ready-extended',
    view: {
      state: {
        kind: 'open',
        round: { ...round, closesAt: at.extended },
        extended: true,
        lottery: true,
        later: undefined,
      },
      tasks: tasks('done', 'done', 'done', 'todo'),
      listed: { departments: 13, schools: 12 },
    },
  },
  {
    name: 'one-school',
    view: {
      state: { kind: 'open', round, extended: false, lottery: false, later: undefined },
      tasks: [
        { task: 'child-data', status: 'done' },
        { task: 'contact', status: 'todo' },
        { task: 'one-school', status: 'todo' },
        { task: 'check', status: 'later' },
      ],
    },
  },
  {
    name: 'changed',
    view: { changes, tasks: tasks('todo', 'done', 'busy', 'later'), listed: { departments: 4, schools: 4 } },
  },
  {
    name: 'corrected',
    view: { changes: { ...changes, dropped: [] }, tasks: tasks('todo', 'done', 'done', 'later') },
  },
  {
    name: 'before',
    view: { state: { kind: 'before', round, why: undefined }, tasks: tasks('look', 'later', 'later', 'later') },
  },
  {
    name: 'closed-started',
    view: { state: { kind: 'closed', round, started: true, next: { name: '2', opensAt: at.round2 } }, tasks: [] },
  },
  {
    name: 'closed-meanwhile',
    failed: true,
    view: {
      state: { kind: 'closed', round, started: true, next: undefined },
      tasks: [],
      problems: [{ text: problems['round-closed']({ code: 'round-closed', round: '1', closedAt: at.closes }) }],
    },
  },
  {
    name: 'closed-nothing',
    view: {
      state: { kind: 'closed', round: { ...round, name: 'completion' }, started: false, next: undefined },
      tasks: [],
    },
  },
  {
    name: 'handed-in',
    view: {
      state: { ...handedIn, waitsFor: undefined },
      tasks: [],
    },
  },
  { name: 'no-advice', view: { state: { kind: 'no-final-advice', round, opened: true }, tasks: [] } },
  { name: 'no-advice-before', view: { state: { kind: 'no-final-advice', round, opened: false }, tasks: [] } },
  { name: 'paper-vso', view: { state: { kind: 'paper', route: 'vso' }, tasks: [] } },
  {
    name: 'paper-isk',
    view: {
      state: { kind: 'paper', route: 'isk' },
      tasks: [],
      primarySchool: { ...primarySchool, phone: '', email: '' },
    },
  },
  { name: 'paper-kopklas', view: { state: { kind: 'paper', route: 'kopklas' }, tasks: [] } },
]

const childData: ChildDataView = {
  child,
  primarySchool,
  form: { version: 2, createdAt: at.formMade },
  confirmation: 'ask',
  back: 'overview',
  problems: [],
}

const check: CheckView = {
  revision: 17,
  child,
  childConfirmed: true,
  contact,
  choice: { kind: 'list', list: chosen, guarantee: { schools: 5, needed: 12 } },
  missing: [],
  problems: [],
}

const praktijkChild: CheckView['child'] = { ...child, advice: 'vmbo-b', route: 'praktijkonderwijs' }

const praktijk = { code: 'pro/dreef', school: 'De Dreef', profile: '', level: 'praktijkonderwijs' }

const checks: readonly { name: string; view: Partial<CheckView>; failed?: boolean }[] = [
  { name: 'short-list', view: {} },
  { name: 'guaranteed', view: { choice: { kind: 'list', list: chosen, guarantee: { schools: 5, needed: 4 } } } },
  { name: 'one-missing', view: { choice: { kind: 'list', list: chosen, guarantee: { schools: 5, needed: 6 } } } },
  { name: 'no-guarantee', view: { choice: { kind: 'list', list: chosen.slice(0, 2), guarantee: undefined } } },
  {
    name: 'missing-all',
    view: {
      childConfirmed: false,
      contact: { ...contact, contactName: '', email: '', contactName2: '', phone2: '', language: undefined },
      choice: { kind: 'list', list: [], guarantee: { schools: 0, needed: 12 } },
      missing: ['child-data', 'contact', 'preferences'],
    },
  },
  {
    name: 'one-school',
    view: {
      child: praktijkChild,
      choice: { kind: 'one-school', school: { ...praktijk, wishedLevel: undefined }, hurry: false },
    },
  },
  {
    name: 'one-school-missing',
    view: {
      child: praktijkChild,
      choice: { kind: 'one-school', school: undefined, hurry: false },
      missing: ['one-school'],
    },
  },
  {
    name: 'not-sure',
    failed: true,
    view: { problems: [{ field: 'zeker', text: problems['not-confirmed']({ code: 'not-confirmed' }) }] },
  },
]

const receipt: ReceiptView = {
  child,
  primarySchool: { name: primarySchool.name, code: '18AB00' },
  replaces: [],
  round: '1',
  submittedAt: at.handedIn,
  receiptCode: 'K7QM-4T2X-9B3E',
  formVersion: 2,
  corrected: false,
  choice: { kind: 'list', list: chosen },
  enteredByStaff: false,
  mailed: true,
  resultsAt: at.results,
}

const oneSchool = {
  revision: 3,
  schools: [
    { ...praktijk, address: 'Bijlmerdreef 1289, Amsterdam', website: 'https://dreef.example' },
    { code: 'pro/atlant', school: 'Atlant', profile: '', level: 'praktijkonderwijs', address: '', website: '' },
  ],
  chosen: undefined,
  asks: 'route' as const,
  admits: true,
  primarySchool,
  back: 'overview' as const,
  problems: [],
}

const signedIn = { signedIn: true }

/** The pages of a family that is logged in, in every state. */
export const applicationPages: readonly PageState[] = [
  ...overviews.map(
    ({ name, view, failed = false }): PageState => ({
      ...signedIn,
      name: `overview-${name}`,
      path: '/aanmelding',
      failed,
      draw: (chrome) => overviewPage({ ...overview, ...view }, chrome),
    }),
  ),
  ...(['ask', 'confirmed', 'look'] as const).map(
    (confirmation): PageState => ({
      ...signedIn,
      name: `child-data-${confirmation}`,
      path: '/aanmelding/gegevens',
      draw: (chrome) =>
        childDataPage({ ...childData, confirmation, back: confirmation === 'ask' ? 'check' : 'overview' }, chrome),
    }),
  ),
  {
    ...signedIn,
    name: 'child-data-no-advice',
    path: '/aanmelding/gegevens',
    draw: (chrome) =>
      childDataPage(
        {
          ...childData,
          form: undefined,
          confirmation: 'look',
          child: {
            ...child,
            advice: undefined,
            street: '',
            houseNumber: '',
            houseNumberSuffix: '',
            postcode: '',
            city: '',
          },
        },
        chrome,
      ),
  },
  {
    ...signedIn,
    name: 'contact',
    path: '/aanmelding/contact',
    draw: (chrome) => contactPage({ contact, seen: '', editable: true, back: 'overview', problems: [] }, chrome),
  },
  {
    ...signedIn,
    name: 'contact-look',
    path: '/aanmelding/contact',
    draw: (chrome) => contactPage({ contact, seen: '', editable: false, back: 'overview', problems: [] }, chrome),
  },
  {
    ...signedIn,
    name: 'contact-wrong',
    path: '/aanmelding/contact?terug=controleren',
    failed: true,
    draw: (chrome) => {
      const failures = [
        { field: 'e-mail-1', text: fields.wrong['invalid-email'] },
        { field: 'telefoon-2', text: fields.wrong['invalid-phone'] },
      ]
      const typed = { ...contact, email: 'ayse.oztuerk(at)voorbeeld', phone2: '06' }
      return contactPage({ contact: typed, seen: '', editable: true, back: 'check', problems: failures }, chrome)
    },
  },
  ...preferencePages,
  ...laterRoundPages,
  {
    ...signedIn,
    name: 'one-school',
    path: '/aanmelding/school',
    draw: (chrome) => oneSchoolPage({ ...oneSchool, chosen: 'pro/atlant' }, chrome),
  },
  {
    ...signedIn,
    name: 'one-school-none',
    path: '/aanmelding/school',
    draw: (chrome) => oneSchoolPage({ ...oneSchool, schools: [] }, chrome),
  },
  {
    ...signedIn,
    name: 'one-school-wrong',
    path: '/aanmelding/school',
    failed: true,
    draw: (chrome) =>
      oneSchoolPage(
        {
          ...oneSchool,
          back: 'check',
          problems: [{ field: 'school', text: problems['list-empty']({ code: 'list-empty' }) }],
        },
        chrome,
      ),
  },
  ...checks.map(
    ({ name, view, failed = false }): PageState => ({
      ...signedIn,
      name: `check-${name}`,
      path: '/aanmelding/controleren',
      failed,
      draw: (chrome) => checkPage({ ...check, ...view }, chrome),
    }),
  ),
  { ...signedIn, name: 'receipt', path: '/aanmelding/ontvangst', draw: (chrome) => receiptPage(receipt, chrome) },
  {
    ...signedIn,
    name: 'receipt-by-staff',
    path: '/aanmelding/ontvangst',
    draw: (chrome) =>
      receiptPage(
        {
          ...receipt,
          child: praktijkChild,
          round: '2',
          choice: { kind: 'one-school', school: { ...praktijk, wishedLevel: undefined } },
          corrected: true,
          enteredByStaff: true,
          replaces: ['2M8R-7TQX-04WC'],
          mailed: false,
          resultsAt: undefined,
        },
        chrome,
      ),
  },
  ...resultPages,
]
