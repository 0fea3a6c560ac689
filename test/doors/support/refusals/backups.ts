import { join } from 'node:path'
import type { Refused } from '../refused.js'
import { type Refusal, tooMuch } from './common.js'

/** No file of keys, as the folder of these tests has many. */
const noKey: Pick<Refused, 'code' | 'says'> = {
  code: 1,
  says: (_, { cwd }) => ({ code: 'backup-key-unreadable', file: join(cwd, 'pupils.csv') }),
}
const withNoKey = ['x.age', '--identity', 'pupils.csv']

/** What the commands about backups refuse beside what all do. */
export const backupRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'backup create': [tooMuch('x')],
  'backup key': [
    {
      when: 'a file that is there',
      typed: ['pupils.csv'],
      code: 1,
      // The folder of these tests lies in the home.
      says: (_, { app }) => ({ code: 'backup-key-in-home', dir: app.home.dir }),
    },
    tooMuch('x', 'y'),
  ],
  'backup list': [tooMuch('x')],
  'backup restore': [
    { when: 'a file that holds no key', typed: [...withNoKey, '--to', 'y'], ...noKey },
    { when: 'without a key', typed: ['x.age', '--to', 'y'], code: 2 },
    tooMuch('x', 'y'),
  ],
  'backup verify': [
    { when: 'a file that holds no key', typed: withNoKey, ...noKey },
    { when: 'a key that is not there', typed: ['x.age', '--identity', 'nowhere'], code: 1 },
    { when: 'what is in no list', typed: ['x.age'], code: 1, says: { code: 'backup-unknown', name: 'x.age' } },
    {
      when: 'a key and a code',
      typed: ['x', '--identity', 'a', '--proof', 'b'],
      code: 2,
      says: ({ backup }) => backup.notBoth,
    },
    { when: 'a code for nothing', typed: ['--proof', 'b'], code: 2, says: ({ backup }) => backup.proofNeedsFile },
    tooMuch('x', 'y'),
  ],
}
