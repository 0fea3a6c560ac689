import { join } from 'node:path'
import { elkNumber } from '../../../support/a-school.js'
import { moment } from '../../../support/test-config.js'
import type { Refused } from '../refused.js'

/** One way in which a command refuses. */
export interface Refusal extends Refused {
  when: string
  /** What stands behind the command. */
  typed: readonly string[]
  /** When it is typed; on 26 March 2026, while round 1 is open, when left out. */
  at?: string
}

export const [fatima, ali, zoe] = [elkNumber(1), elkNumber(2), elkNumber(3)]
export const [noor, sem, mila] = [elkNumber(4), elkNumber(5), elkNumber(7)]
export const [kim, lot] = [elkNumber(10), elkNumber(11)]
export const because = ['--reason', 'x']
export const [opensAt, closedAt] = [moment('2026-03-25T00:00'), moment('2026-04-01T00:00')]
const submittedAt = moment('2026-03-26T09:00')
export const afterRound1 = '2026-04-02T09:00'

export const unknownAdvice = { code: 'unknown-advice', text: 'hvao', suggestion: 'havo' } as const
export const unknownRound = { code: 'unknown-round', text: '4' } as const
export const unknownDepartment = { code: 'unknown-department', department: 's1/hovo', suggestion: 's1/havo' } as const
export const noMoment = { code: 'wrong-time', text: 'gisteren' } as const
export const closed = (elk: string) => ({ code: 'extend-first', round: '1', closedAt, elkNumber: elk }) as const
export const definitive = { code: 'already-definitive', round: '1', submittedAt } as const
export const tooMuch = (...typed: string[]): Refusal => ({
  when: 'something too many behind it',
  typed,
  code: 2,
  says: ({ usage }) => usage.tooMany(),
})

/** What every command refuses that reads a CSV file; in `wrong` a good row is followed by a bad one. */
export function ofFile(wrong: string, ...before: string[]): Refusal[] {
  const typed = (...words: string[]) => [...before, ...words]
  return [
    {
      when: 'a file that is not there',
      typed: typed('no-such.csv', '--yes'),
      code: 1,
      says: (_, { cwd }) => ({ code: 'file-unreadable', file: join(cwd, 'no-such.csv') }),
    },
    {
      when: 'a folder instead of a file',
      typed: typed('.', '--yes'),
      code: 1,
      says: (_, { cwd }) => ({ code: 'file-unreadable', file: cwd }),
    },
    { when: 'an encoding that ELK does not know', typed: typed(wrong, '--encoding', 'utf-7'), code: 2 },
    { when: 'a delimiter that cannot be', typed: typed(wrong, '--delimiter', 'ab'), code: 2 },
    { when: 'its own file for the errors', typed: typed(wrong, '--errors', wrong), code: 2 },
    {
      when: 'a folder instead of a file for the errors',
      typed: typed(wrong, '--errors', '.'),
      code: 1,
      says: (_, { cwd }) => ({ code: 'file-unwritable', file: cwd }),
      shows: 'maybe a plan',
    },
    {
      when: 'a file with a bad row',
      typed: typed(wrong, '--yes'),
      code: 1,
      says: ({ imports }) => imports.report.nothingSaved,
      shows: 'report',
    },
    {
      when: 'the bad row of a file of which the good ones may be kept',
      typed: typed(wrong, '--only-valid', '--dry-run'),
      code: 3,
      shows: 'report',
    },
  ]
}
