import type { LaterRoundView } from '../../src/templates/components/later-round.js'
import type { OverviewState } from '../../src/templates/components/overview-state.js'
import { checkPage } from '../../src/templates/pages/check-page.js'
import { oneSchoolPage } from '../../src/templates/pages/one-school-page.js'
import { type OverviewView, overviewPage } from '../../src/templates/pages/overview-page.js'
import type { PageState } from './page-catalogue.js'
import { at, child, contact, primarySchool, round, schools } from './page-data.js'

const later: LaterRoundView = {
  why: { kind: 'unplaced', round: '1' },
  oneAtATime: false,
  guaranteeGone: true,
  onReserve: true,
}

const completion = { ...round, name: 'completion' as const, resultsAt: undefined }

const list: OverviewView['tasks'] = [
  { task: 'child-data', status: 'done' },
  { task: 'contact', status: 'todo' },
  { task: 'preferences', status: 'todo' },
  { task: 'check', status: 'later' },
]

const oneSchool: OverviewView['tasks'] = [
  { task: 'child-data', status: 'done' },
  { task: 'contact', status: 'done' },
  { task: 'one-school', status: 'todo' },
  { task: 'check', status: 'later' },
]

const overviews: readonly { name: string; state: OverviewState; tasks?: OverviewView['tasks'] }[] = [
  {
    name: 'round-2-open',
    state: { kind: 'open', round: { ...round, name: '2' }, extended: false, lottery: true, later },
    tasks: list,
  },
  {
    name: 'round-2-missed',
    state: {
      kind: 'open',
      round: { ...round, name: '2' },
      extended: false,
      lottery: true,
      later: { ...later, why: undefined, onReserve: false },
    },
    tasks: list,
  },
  {
    name: 'round-2-before',
    state: { kind: 'before', round: { ...round, name: '2' }, why: { kind: 'withdrawn', department: schools[0] } },
    tasks: [{ task: 'child-data', status: 'look' }],
  },
  {
    name: 'completion-open',
    state: {
      kind: 'open',
      round: completion,
      extended: false,
      lottery: false,
      later: { ...later, why: { kind: 'unplaced', round: '2' }, oneAtATime: true },
    },
    tasks: oneSchool,
  },
  {
    name: 'completion-waiting',
    state: {
      kind: 'handed-in',
      round: completion,
      submittedAt: at.handedIn,
      receiptCode: 'K7QM-4T2X-9B3E',
      waitsFor: schools[1],
    },
  },
  { name: 'placed', state: { kind: 'placed', department: schools[1], hasReceipt: true, mayGiveUp: true } },
  { name: 'placed-last', state: { kind: 'placed', department: schools[1], hasReceipt: false, mayGiveUp: false } },
  { name: 'withdrawn', state: { kind: 'withdrawn', department: schools[1] } },
]

const choosing = { revision: 3, chosen: undefined, asks: 'completion', admits: false, primarySchool } as const

const options = schools.map((school, index) => ({
  ...school,
  address: 'Weteringschans 31, Amsterdam',
  website: 'https://barlaeus.example',
  seatsLeft: index + 1,
}))

/** The pages of a family that is logged in, as they differ after the first round. */
export const laterRoundPages: readonly PageState[] = [
  ...overviews.map(
    ({ name, state, tasks = [] }): PageState => ({
      signedIn: true,
      name: `overview-${name}`,
      path: '/aanmelding',
      failed: false,
      draw: (chrome) =>
        overviewPage({ state, tasks, listed: undefined, changes: undefined, primarySchool, problems: [] }, chrome),
    }),
  ),
  ...[options, []].map(
    (schoolOptions): PageState => ({
      signedIn: true,
      name: schoolOptions.length > 0 ? 'one-school-completion' : 'one-school-completion-none',
      path: '/aanmelding/school',
      draw: (chrome) => oneSchoolPage({ ...choosing, schools: schoolOptions, back: 'overview', problems: [] }, chrome),
    }),
  ),
  {
    signedIn: true,
    name: 'check-completion',
    path: '/aanmelding/controleren',
    draw: (chrome) =>
      checkPage(
        {
          ...{ revision: 17, child, childConfirmed: true, contact, missing: [], problems: [] },
          choice: { kind: 'one-school', school: { ...schools[1], wishedLevel: undefined }, hurry: true },
        },
        chrome,
      ),
  },
]
