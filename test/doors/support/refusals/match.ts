import { join } from 'node:path'
import {
  afterRound1,
  because,
  closedAt,
  fatima,
  noor,
  type Refusal,
  sem,
  tooMuch,
  unknownDepartment,
} from './common.js'

const [unfrozen, round] = [{ code: 'lists-not-frozen', round: '1' } as const, ['--round', 'completion']]
const notDrawn: Refusal = { when: 'a round without a draw', typed: round, code: 1, says: { code: 'round-not-drawn' } }
const open = [{ code: 'round-open', closesAt: closedAt }] as const
const draw = ['--seed', '6 3 1 5 5 2 4 6 1 3 6 2', '--source', 'x', '--yes']

/** What the commands of the draw refuse beside what all do. */
export const matchRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  match: [
    {
      when: 'a command that is not there',
      typed: ['x'],
      code: 2,
      says: ({ usage }) => usage.unknownCommand('x', undefined),
    },
  ],
  'match commit': [
    notDrawn,
    {
      when: 'a round that is open',
      typed: ['--yes'],
      code: 1,
      says: { code: 'match-not-ready', round: '1', troubles: open },
    },
    {
      when: 'a round in which nobody took part',
      typed: ['--round', '2', '--yes'],
      at: '2026-04-14T16:00',
      code: 1,
      says: { code: 'match-not-ready', round: '2', troubles: [{ code: 'no-participants' }] },
    },
    {
      when: 'to go on when nobody can confirm',
      typed: [],
      at: afterRound1,
      code: 1,
      says: { code: 'confirmation-required' },
      shows: 'plan',
    },
    tooMuch('1'),
  ],
  'match draw': [
    notDrawn,
    { when: 'to draw over nothing', typed: draw, at: afterRound1, code: 1, says: unfrozen },
    tooMuch('1'),
  ],
  'match grant': [
    {
      when: 'a reason that gives no seat',
      typed: [fatima, 'tweeling', ...because],
      code: 1,
      says: { code: 'unknown-grant-kind', text: 'tweeling' },
    },
    {
      when: 'a pupil who takes no part in a draw',
      typed: [sem, 'sbo', ...because],
      code: 1,
      says: { code: 'route-not-drawn', elkNumber: sem, route: 'kopklas' },
    },
    {
      when: 'a department that is not there',
      typed: [fatima, 'sbo', '--department', 's1/hovo', ...because],
      code: 1,
      says: unknownDepartment,
    },
    {
      when: 'to take back what was not given',
      typed: [noor, '--take-back', ...because],
      code: 1,
      says: { code: 'no-grant', round: '1', elkNumber: noor },
    },
    {
      when: 'to give and to take back',
      typed: [fatima, 'sbo', '--take-back', ...because],
      code: 2,
      says: ({ match }) => match.grant.notBoth,
    },
    tooMuch(fatima, 'sbo', 's1/havo'),
  ],
  'match grants': [notDrawn, tooMuch('x')],
  'match place': [
    { when: 'to give a seat before the draw', typed: [fatima, 's1/havo', ...because], code: 1, says: unfrozen },
    {
      when: 'a department that is not there',
      typed: [fatima, 's1/hovo', ...because],
      code: 1,
      says: unknownDepartment,
    },
    {
      when: 'to give and to take back',
      typed: [fatima, 's1/havo', '--take-back', ...because],
      code: 2,
      says: ({ match }) => match.place.notBoth,
    },
    tooMuch(fatima, 's1/havo', 'x'),
  ],
  'match run': [
    notDrawn,
    { when: 'to compute without a draw', typed: [], code: 1, says: unfrozen },
    {
      when: 'a short seed',
      typed: ['--trial', '--seed', 'x'],
      code: 1,
      says: { code: 'wrong-seed', fault: 'too-short' },
    },
    {
      when: 'seats at a department that is not there',
      typed: ['--trial', '--capacity', 's1/hovo=3'],
      code: 1,
      says: unknownDepartment,
    },
    {
      when: 'seats that are no number',
      typed: ['--trial', '--capacity', 's1/havo'],
      code: 2,
      says: ({ simulation }) => simulation.wrongCapacity('s1/havo'),
    },
    {
      when: 'other seats in what counts',
      typed: ['--capacity', 's1/havo=3'],
      code: 2,
      says: ({ match }) => match.trial.onlyTrial,
    },
    { when: 'files of a trial', typed: ['--trial', '-o', 'out'], code: 2, says: ({ match }) => match.trial.notTrial },
    tooMuch('1'),
  ],
  'match show': [notDrawn, tooMuch('x')],
  'match verify': [
    {
      when: 'a file that is not there',
      typed: ['no-such.json', '--lists', 'schools.csv'],
      code: 2,
      says: ({ match }, { cwd }) => match.verify.missing(join(cwd, 'no-such.json')),
    },
    {
      when: 'a file without the lists beside it',
      typed: ['schools.csv'],
      code: 2,
      says: ({ match }) => match.verify.whichLists,
    },
    {
      when: 'a file that is no JSON',
      typed: ['schools.csv', '--lists', 'schools.csv'],
      code: 2,
      says: ({ match }, { cwd }) => match.verify.unreadable(join(cwd, 'schools.csv')),
    },
    {
      when: 'what is no SHA-256',
      typed: ['schools.csv', '--lists', 'schools.csv', '--sha256', 'abc'],
      code: 2,
      says: ({ match }) => match.verify.wrongHash,
    },
  ],
  'match why': [
    { when: 'to tell of what was not drawn', typed: [fatima], code: 1, says: { code: 'match-not-run', round: '1' } },
    tooMuch(fatima, 'x'),
  ],
}
