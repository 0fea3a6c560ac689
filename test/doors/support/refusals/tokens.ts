import { schoolCode } from '../../../support/a-school.js'
import { moment } from '../../../support/test-config.js'
import { because, noMoment, type Refusal, tooMuch } from './common.js'

const ofStoomboot = ['--school', '18AB00']
const named = [...ofStoomboot, '--name', 'x']
const until = ['--expires', '2026-09-01']
const status = ['--scope', 'status']
const taken = 'nightly script'

/** What the commands about the keys of schools refuse beside what all do. */
export const tokenRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'tokens add': [
    {
      when: 'a school that is not there',
      typed: ['--school', '18AB01'],
      code: 1,
      says: { code: 'unknown-school', school: '18AB01', suggestion: '18AB00' },
    },
    {
      when: 'a board instead of a school',
      typed: ['--board', 'Stichting Stoom'],
      code: 2,
      says: ({ tokens }) => tokens.oneSchool,
    },
    {
      when: 'no name',
      typed: [...ofStoomboot, ...status, ...until],
      code: 2,
      says: ({ usage }) => usage.missing('--name'),
    },
    { when: 'nothing it is for', typed: [...named, ...until], code: 2, says: ({ usage }) => usage.missing('--scope') },
    { when: 'no expiry', typed: [...named, ...status], code: 2, says: ({ usage }) => usage.missing('--expires') },
    {
      when: 'a name that fits no line',
      typed: [...ofStoomboot, '--name', 'x'.repeat(61), ...status, ...until],
      code: 1,
      says: { code: 'token-name-wrong', longest: 60 },
    },
    {
      when: 'a name that a key of the school has',
      typed: [...ofStoomboot, '--name', taken, ...status, ...until],
      code: 1,
      says: { code: 'token-name-taken', name: taken, school: schoolCode('18AB00'), id: 1 },
    },
    {
      when: 'what a key cannot be for',
      typed: [...named, '--scope', 'status,pupil', ...until],
      code: 1,
      says: { code: 'unknown-token-scope', text: 'pupil', suggestion: 'pupils' },
    },
    { when: 'what is no day', typed: [...named, ...status, '--expires', 'gisteren'], code: 1, says: noMoment },
    {
      when: 'a day that is over',
      typed: [...named, ...status, '--expires', '2026-03-25'],
      code: 1,
      says: { code: 'token-expires-past', expiresAt: moment('2026-03-26T00:00') },
    },
    {
      when: 'a day too far away',
      typed: [...named, ...status, '--expires', '2027-09-01'],
      code: 1,
      says: ({ problems }) =>
        problems['token-expires-late']({ code: 'token-expires-late', latest: moment('2027-04-30T09:00') }).slice(0, 30),
    },
    tooMuch('18AB00', ...named),
  ],
  'tokens list': [tooMuch('x')],
  'tokens revoke': [
    { when: 'a number that no key has', typed: ['99', ...because], code: 1, says: { code: 'unknown-token', id: '99' } },
    {
      when: 'what is no number',
      typed: ['script', ...because],
      code: 1,
      says: { code: 'unknown-token', id: 'script' },
    },
    {
      when: 'a key that was revoked',
      typed: ['2', ...because, '--yes'],
      code: 1,
      says: { code: 'token-revoked-already', id: 2, revokedAt: moment('2026-03-26T09:00') },
    },
    tooMuch('1', '2'),
  ],
}
