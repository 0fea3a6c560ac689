import { asInstant } from '../../src/domain/time.js'
import type { After, Chance, Reserves, ResultView, SeatView } from '../../src/templates/components/result-view.js'
import { resultPage } from '../../src/templates/pages/result-page.js'
import type { PageState } from './page-catalogue.js'
import { at, primarySchool, schools } from './page-data.js'

const [barlaeus, technasium, cartesius, nieuwentijt] = schools
const script = '/assets/wachten.js'

const seat: SeatView = {
  department: cartesius,
  address: ['Frederik Hendrikplantsoen 7 A', '1052 XM Amsterdam'],
  website: 'https://www.cartesius.example/',
  position: 3,
  way: 'lot',
  confirmedAt: undefined,
}

const reserves: Reserves = {
  round: '1',
  drawn: true,
  places: [
    { department: barlaeus, rank: 214, why: { seats: 140, lastLot: 3107, lot: 5832 } },
    { department: technasium, rank: 12, why: { seats: 28, lastLot: null, lot: 5832 } },
    { department: nieuwentijt, rank: 1, why: undefined },
  ],
}

const chance: Chance = {
  round: '2',
  opensAt: at.round2,
  closesAt: asInstant('2026-04-14T14:00:00.000Z'),
  isOpen: false,
}

const after: After = {
  lot: { lot: 5832, of: 7650, code: '7K3M-9QXD-2HVA-40TB' },
  reserves: [reserves],
  chance,
}

const before = { kind: 'before', resultsAt: at.results, now: at.handedIn, script, reserves: [] } as const

const views: Readonly<Record<string, ResultView>> = {
  before,
  'no-moment': { kind: 'no-moment' },
  none: { kind: 'none' },
  'not-in': { kind: 'not-in', round: '1' },
  taken: { kind: 'checked', round: '1', taken: true },
  late: { kind: 'checked', round: '2', taken: false },
  'school-confirms': { kind: 'school-confirms', department: barlaeus, reserves: [reserves] },
  'school-confirms-any': { kind: 'school-confirms', department: undefined, reserves: [] },
  placed: { kind: 'placed', round: '1', seat, ...after },
  'placed-first': {
    kind: 'placed',
    round: '1',
    seat: { ...seat, department: barlaeus, position: 1, way: 'raise' },
    ...after,
    reserves: [],
  },
  'placed-before': {
    kind: 'placed',
    round: '1',
    seat: { ...seat, way: 'before', address: [], website: '' },
    ...after,
    reserves: [],
    lot: { lot: 5832, of: 7650, code: undefined },
  },
  'placed-hand': {
    kind: 'placed',
    round: '2',
    seat: { ...seat, way: 'hand' },
    ...after,
    reserves: [{ ...reserves, round: '2', places: reserves.places.slice(0, 1) }, reserves],
    chance: { ...chance, round: 'completion' },
  },
  'placed-confirmed': {
    kind: 'placed',
    round: 'completion',
    seat: { ...seat, position: undefined, way: undefined, confirmedAt: at.corrected },
    ...after,
    lot: undefined,
    chance: undefined,
  },
  unplaced: { kind: 'unplaced', round: '1', primarySchool, ...after },
  'unplaced-open': { kind: 'unplaced', round: '1', primarySchool, ...after, chance: { ...chance, isOpen: true } },
  withdrawn: {
    kind: 'withdrawn',
    round: '2',
    department: cartesius,
    withdrawnAt: at.corrected,
    primarySchool,
    ...after,
    lot: undefined,
    chance: undefined,
  },
}

/** The page of the result in everything it can tell. */
export const resultPages: readonly PageState[] = Object.entries(views).map(([name, view]) => ({
  name: `result-${name}`,
  path: '/uitslag',
  signedIn: true,
  draw: (chrome) => resultPage(view, chrome),
}))
