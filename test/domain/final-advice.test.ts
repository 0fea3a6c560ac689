import { describe, expect, it } from 'vitest'
import type { Application } from '../../src/domain/application.js'
import {
  assertAdviceComplete,
  assertAdviceMayChange,
  readAdvice,
  suggestAdvice,
} from '../../src/domain/final-advice.js'
import { roundNames } from '../../src/domain/round.js'
import { routes } from '../../src/domain/route.js'
import { addMs } from '../../src/domain/time.js'
import { moment, testConfig } from '../support/test-config.js'

const rounds = roundNames.map((name) => testConfig().rounds[name])

function application(round: Application['round'], handedIn: boolean): Application {
  const submission = {
    id: 1,
    formVersion: 1,
    list: [],
    submittedAt: moment('2026-03-26T09:00'),
    receiptCode: 'x',
    enteredBy: undefined,
  }
  const answers = { revision: 1, childCheckedVersion: 1, contactCheckedAt: undefined, list: [] }
  const kept = { id: 1, pupilId: 1, round, startedAt: moment('2026-03-25T09:00'), ...answers }
  return { ...kept, state: handedIn ? 'AV' : 'AG', submission: handedIn ? submission : undefined }
}

describe('a final advice', () => {
  it.each([
    ['Havo / VWO', { advice: 'havo/vwo' }],
    ['mavo', { advice: 'vmbo-gl/tl' }],
    ['PrO', { route: 'praktijkonderwijs' }],
    ['kopklas', { route: 'kopklas' }],
  ])('typed as %j is read as %j', (text, read) => {
    expect(readAdvice(text)).toEqual(read)
  })

  it.each([
    ['hvao', 'havo'],
    ['Havo / VWOO', 'havo/vwo'],
    ['gymnastiek', undefined],
    ['regulier', undefined],
    ['', undefined],
  ])('typed as %j is refused; perhaps %s was meant', (text, suggestion) => {
    expect(() => readAdvice(text)).toThrow(
      expect.objectContaining({ problem: { code: 'unknown-advice', text, suggestion } }),
    )
    expect(suggestAdvice(text)).toBe(suggestion)
  })

  it.each(routes.map((route) => [route, route === 'regular'] as const))(
    'may be missing on the route %s: refused is %s',
    (route, refused) => {
      const complete = () => assertAdviceComplete({ advice: undefined, route })
      if (refused) expect(complete).toThrow('advice-required')
      else expect(complete).not.toThrow()
    },
  )

  it.each([
    ['nothing handed in', [application('1', false)], '2026-03-27T09:00', false],
    ['handed in for round 1', [application('1', true)], '2026-03-27T09:00', true],
    ['handed in for round 1, which closed', [application('1', true)], '2026-04-08T09:00', true],
    ['handed in for round 1, with its result known', [application('1', true)], '2026-04-09T15:30', false],
    ['handed in for round 2', [application('1', true), application('2', true)], '2026-04-10T09:00', true],
    [
      'handed in for the completion phase, which has no one moment of results',
      [application('completion', true)],
      '2026-09-01T09:00',
      true,
    ],
  ] as const)('changes with %s at %s: refused is %s', (_, applications, at, refused) => {
    const change = () => assertAdviceMayChange(applications, rounds, moment(at))
    if (refused) expect(change).toThrow('already-definitive')
    else expect(change).not.toThrow()
  })

  it('changes from the very millisecond of the results', () => {
    const resultsAt = moment('2026-04-09T15:30')
    expect(() => assertAdviceMayChange([application('1', true)], rounds, addMs(resultsAt, -1))).toThrow(
      'already-definitive',
    )
    expect(() => assertAdviceMayChange([application('1', true)], rounds, resultsAt)).not.toThrow()
  })
})
