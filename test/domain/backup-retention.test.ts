import { expect, it } from 'vitest'
import { backupsBeyond } from '../../src/domain/backup-retention.js'

const backup = (name: string, verifiedAt?: string) => ({ name, verifiedAt })
const names = (backups: readonly { name: string }[]) => backups.map(({ name }) => name)

it.each([
  ['as many as may stay', [backup('c'), backup('b'), backup('a')], 3, []],
  ['one too many: the oldest', [backup('c'), backup('b'), backup('a')], 2, ['a']],
  [
    'the newest that was opened is old: it stays beside the others',
    [backup('c'), backup('b'), backup('a', 'then')],
    1,
    ['b'],
  ],
  [
    'of two that were opened the older goes',
    [backup('d'), backup('c'), backup('b', 'then'), backup('a', 'now')],
    2,
    ['a'],
  ],
  ['the newest that was opened is new', [backup('c', 'now'), backup('b', 'then'), backup('a')], 1, ['b', 'a']],
  ['none yet', [], 1, []],
])('of the backups go, with %s', (_, backups, keep, gone) => {
  expect(names(backupsBeyond(backups, keep))).toEqual(gone)
})
