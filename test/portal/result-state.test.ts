import { expect, it } from 'vitest'
import type { KnownResults } from '../../src/domain/results/known-result.js'
import { roundNames } from '../../src/domain/round.js'
import { chanceAfter, missingKind } from '../../src/portal/result-state.js'
import { moment, testConfig } from '../support/test-config.js'

const rounds = roundNames.map((name) => testConfig().rounds[name])
const none: KnownResults = new Map()
const round2: KnownResults = new Map([['2', { kind: 'placed' } as never]])

it.each([
  ['1', '2026-04-09T15:30', none, ['2', false]],
  ['1', '2026-04-09T16:00', none, ['2', true]],
  ['1', '2026-04-14T16:00', none, ['completion', false]],
  ['1', '2026-05-01T10:00', none, ['completion', true]],
  ['1', '2026-05-13T00:00', none, undefined],
  ['1', '2026-04-09T16:00', round2, ['completion', false]],
  ['2', '2026-04-15T15:30', none, ['completion', false]],
  ['completion', '2026-04-15T15:30', none, undefined],
] as const)(
  'after round %s, at %s, the next chance is that round which is not over',
  (ended, at, results, expected) => {
    const chance = chanceAfter({ rounds, results } as never, ended, moment(at))
    expect(chance && [chance.round, chance.isOpen]).toEqual(expected)
  },
)

it('calls a result taken off only when families could have seen it', () => {
  const round = { resultsAt: moment('2026-04-09T15:30') }
  const last = (withdrawnAt?: string) => ({ sha256: 'x', withdrawnAt: withdrawnAt ? moment(withdrawnAt) : undefined })
  expect(missingKind(undefined, round)).toBe('late')
  expect(missingKind(last('2026-04-09T15:29'), round)).toBe('late')
  expect(missingKind(last('2026-04-09T15:30'), round)).toBe('late')
  expect(missingKind(last('2026-04-09T15:31'), round)).toBe('taken')
  expect(missingKind(last(), round)).toBe('none')
})
