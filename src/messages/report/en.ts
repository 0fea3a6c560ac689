import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { Position, Way } from '../../domain/report/year-report.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { results } from '../results/en.js'
import { terms } from '../terms/en.js'
import type { report as nl } from './nl.js'
import { positionsText } from './positions.js'

const number = (count: number) => count.toLocaleString('en-GB')
const moment = (at: Instant) => formatMoment(at, 'en')

function ordinal(number: number): string {
  const [unit, ten] = [number % 10, Math.floor((number % 100) / 10)]
  return `${number}${ten === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][unit] ?? 'th')}`
}

/** The yearly report and the list of whom to call. */
export const report: typeof nl = {
  title: (year: number, round: DrawnRound) => `Yearly report ${year}, ${terms.rounds[round]}`,
  participants: (count: number) => `${number(count)} pupils took part.`,
  tooFew: 'Fewer than 5 pupils took part. Publish nothing about so few children.',
  hidden: '·',
  explained: '· stands for a number below 5, or for one from which such a number could be computed.',
  joined: 'Rows with too few pupils stand together on one line.',
  unmasked: 'With all small numbers: for your own use only. Do not publish this.',
  notBefore: (at: Instant) =>
    `Not for publication before ${moment(at)}. Until then only for those who work on the result.`,
  notPublished: 'This result is not published. This is only for those who work on the result.',
  askReason: 'Why do you need the small numbers?',
  and: ' + ',
  tables: {
    positions: 'Placement by position of the school',
    ways: 'How pupils were placed',
    advices: 'Per advice, by position of the school',
    lists: 'Length of the list and the placement guarantee',
    schools: 'Per school, by position on the list',
    departments: 'Per department',
  },
  head: {
    position: 'position',
    pupils: 'pupils',
    share: 'share',
    within: 'added up',
    way: 'how',
    advice: 'advice',
    needed: 'needed',
    complete: 'long enough',
    short: 'too short',
    school: 'school',
    placed: 'placed',
    department: 'department',
    capacity: 'seats',
    first: '1st choice',
    reserve: 'reserve',
    lastLot: 'last lot',
  },
  positionsOf: (keys: readonly Position[]) =>
    positionsText(keys, {
      one: (position) => `${ordinal(position)} school`,
      some: (from, until) => `${ordinal(from)} to ${ordinal(until)} school`,
      none: 'no seat',
    }),
  noSeat: 'no seat',
  classes: { 1: '1st', 2: '2nd', 3: '3rd', further: 'further', none: 'no seat' },
  ways: results.hows satisfies Record<Way, string>,
  percent: (share: number) => `${(100 * share).toFixed(1)} %`,
  csvWritten: (file: string) => `The tables are in ${file}.`,
  svgWritten: (file: string) => `The chart is in ${file}.`,
  charts: {
    files: { positions: 'placement-by-position', within: 'placement-added-up', advices: 'first-school-per-advice' },
    positions: 'Placement by position of the school',
    within: 'Placed at one of the first schools of the list',
    advices: 'Placed at the first school, per advice',
    of: (count: number, round: DrawnRound) => `Of ${number(count)} pupils in ${terms.rounds[round]}.`,
    upTo: (position: number) => (position === 1 ? '1st school' : `1st to ${ordinal(position)} school`),
    bar: (share: string, count: number) => `${share} (${count})`,
    mark: (share: number) => `${100 * share} %`,
    series: 'pupils',
  },
  calls: {
    title: (round: DrawnRound) => `Result of ${terms.rounds[round]} per primary school`,
    school: (name: string, pupils: number, calls: number) =>
      `${name}: ${pupils === 1 ? '1 pupil' : `${pupils} pupils`}, ${calls === 0 ? 'nobody to call' : `${calls} to call`}`,
    why: {
      unplaced: 'no seat: call today',
      'by-hand': 'placed by hand: tell how that went',
      bounced: 'the mail did not arrive: tell the result',
      'no-account': 'no account: this family does not see the result',
      'far-down': 'placed far down the list',
    },
    line: (name: string, seat: string) => `${name}: ${seat}`,
    seat: (department: string, position: number | null) =>
      position === null ? department : `${department} (${ordinal(position)} school)`,
    noSeat: 'no seat',
    phone: (numbers: string) => (numbers === '' ? 'no phone number' : numbers),
    others: 'The others',
    none: 'Nobody of these schools took part.',
    csvHead: [
      'school',
      'name of the school',
      'ELK number',
      'name',
      'placed at',
      'position',
      'call',
      'phone',
      'phone 2',
    ],
    csvWritten: (file: string, count: number) => `${file} holds ${count === 1 ? '1 pupil' : `${count} pupils`}.`,
  },
}
