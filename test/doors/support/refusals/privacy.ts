import { join } from 'node:path'
import { moment } from '../../../support/test-config.js'
import { because, fatima, mila, type Refusal, tooMuch } from './common.js'

/** What the commands about erasing and copying refuse beside what all do. */
export const privacyRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'privacy erase': [
    {
      when: 'a child that waits for its result',
      typed: [fatima, ...because, '--yes'],
      code: 1,
      says: { code: 'erase-before-result', elkNumber: fatima, round: '1', resultsAt: moment('2026-04-09T15:30') },
    },
    {
      when: 'a reason that names the child',
      typed: [mila, '--reason', 'Mila is verhuisd', '--yes'],
      code: 1,
      says: { code: 'reason-names-pupil', word: 'Mila' },
      shows: 'plan',
    },
    { when: 'no reason', typed: [mila, '--yes'], code: 1, says: { code: 'reason-required' }, shows: 'plan' },
    tooMuch(mila, '1'),
  ],
  'privacy export': [
    {
      when: 'a folder in a folder that is not there',
      typed: [fatima, '-o', 'no/such'],
      code: 1,
      says: (_, { cwd }) => ({ code: 'file-unwritable', file: join(cwd, 'no/such') }),
    },
    tooMuch(fatima, '1'),
  ],
  'privacy finish': [tooMuch('1')],
  'retention apply': [
    {
      when: 'to go on when nobody can confirm',
      typed: [],
      at: '2026-10-02T09:00',
      code: 1,
      says: { code: 'confirmation-required' },
      shows: 'plan',
    },
    tooMuch('1'),
  ],
  'retention plan': [tooMuch('1')],
}
