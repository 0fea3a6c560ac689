import { join } from 'node:path'
import { afterRound1, ali, because, closedAt, fatima, noMoment, type Refusal, tooMuch } from './common.js'

const round = '1' as const
const notDrawn: Refusal = {
  when: 'a round without a draw',
  typed: ['--round', 'completion', ...because],
  code: 1,
  says: { code: 'round-not-drawn' },
}
const noResults: Refusal = { when: 'a round without results', typed: [], code: 1, says: { code: 'no-results', round } }
const file = (when: string, ...typed: string[]): Refusal => ({ when, typed, at: afterRound1, code: 1 })

/** What the commands about results refuse beside what all do. */
export const resultRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'results calls': [{ ...notDrawn, typed: ['--round', 'completion'] }, noResults, tooMuch('1')],
  'results check': [{ ...notDrawn, typed: ['--round', 'completion'] }, noResults, tooMuch('1')],
  'results import': [
    { ...notDrawn, typed: ['placement.csv', '--round', 'completion'] },
    {
      when: 'a round that is open',
      typed: ['placement.csv', '--yes'],
      code: 1,
      says: { code: 'round-still-open', round, closesAt: closedAt },
    },
    {
      ...file('a file that is not there', 'no-such.csv', '--yes'),
      says: (_, { cwd }) => ({ code: 'file-unreadable', file: join(cwd, 'no-such.csv') }),
    },
    { ...file('an encoding that ELK does not know', 'placement.csv', '--encoding', 'utf-7'), code: 2 },
    { ...file('its own file for the errors', 'placement.csv', '--errors', 'placement.csv'), code: 2 },
    {
      ...file('a file in which something is wrong', 'wrong-placement.csv', '--yes'),
      says: ({ results }) => results.import.nothingSaved,
      shows: 'report',
    },
    {
      ...file('to go on when nobody can confirm', 'placement.csv'),
      says: { code: 'confirmation-required' },
      shows: 'plan',
    },
  ],
  'results list': [{ ...notDrawn, typed: ['--round', 'completion'] }, noResults, tooMuch('1')],
  'results publish': [
    { ...notDrawn, typed: ['--round', 'completion'] },
    noResults,
    { when: 'what is no moment', typed: ['--at', 'gisteren'], code: 1, says: noMoment },
    {
      when: 'two moments',
      typed: ['--at', '2026-04-09T15:30', '--now'],
      code: 2,
      says: ({ usage }) => usage.notTogether('--at', '--now'),
    },
    tooMuch('1'),
  ],
  'results rehearse': [
    { ...notDrawn, typed: ['--round', 'completion'] },
    noResults,
    {
      when: 'what is no number of families',
      typed: ['--families', 'alle'],
      code: 2,
      says: ({ rehearsal }) => rehearsal.wrongFamilies('alle'),
    },
    tooMuch('1'),
  ],
  'results report': [
    { ...notDrawn, typed: ['--round', 'completion'] },
    noResults,
    { when: 'small numbers without a reason', typed: ['--unmasked'], code: 1, says: { code: 'reason-required' } },
    tooMuch('1'),
  ],
  'results show': [
    { when: 'a pupil without a result', typed: [ali], code: 1, says: { code: 'no-result-of-pupil', elkNumber: ali } },
    tooMuch(fatima, ali),
  ],
  'results status': [tooMuch('x')],
  'results withdraw': [
    notDrawn,
    { when: 'what was not published', typed: because, code: 1, says: { code: 'not-published', round } },
    tooMuch('1', ...because),
  ],
}
