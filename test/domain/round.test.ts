import { describe, expect, it } from 'vitest'
import { currentRound, extended, parseRoundName, roundNames, roundState } from '../../src/domain/round.js'
import { addMs } from '../../src/domain/time.js'
import { moment, testConfig } from '../support/test-config.js'

const rounds = roundNames.map((name) => testConfig().rounds[name])
const [first, second, completion] = rounds as [(typeof rounds)[0], (typeof rounds)[0], (typeof rounds)[0]]

describe('a round', () => {
  it.each(rounds)('$name opens and closes at its very millisecond', (round) => {
    expect(roundState(round, addMs(round.opensAt, -1))).toBe('before')
    expect(roundState(round, round.opensAt)).toBe('open')
    expect(roundState(round, addMs(round.opensAt, 1))).toBe('open')
    expect(roundState(round, addMs(round.closesAt, -1))).toBe('open')
    expect(roundState(round, round.closesAt)).toBe('closed')
    expect(roundState(round, addMs(round.closesAt, 1))).toBe('closed')
  })

  it('opens in winter time and closes in summer time: 25 March 00:00 to 31 March 23:59 and its whole minute in Amsterdam', () => {
    expect(first.opensAt).toBe('2026-03-24T23:00:00.000Z')
    expect(first.closesAt).toBe('2026-03-31T22:00:00.000Z')
  })

  it('is extended by a later closing time only', () => {
    const later = addMs(first.closesAt, 1)
    expect(extended(first, later)).toEqual({ ...first, closesAt: later })
    expect(extended(first, addMs(first.closesAt, -1))).toEqual(first)
    expect(extended(first, undefined)).toEqual(first)
  })

  it.each([
    ['2026-03-16T09:00', '1'],
    ['2026-03-31T23:59:59', '1'],
    ['2026-04-01T00:00', '2'],
    ['2026-04-14T15:59:59', '2'],
    ['2026-04-14T16:00', 'completion'],
    ['2026-05-12T23:59:59', 'completion'],
    ['2026-09-01T00:00', 'completion'],
  ])('that a family has to do with at %s is %s', (at, name) => {
    expect(currentRound(rounds, moment(at)).name).toBe(name)
  })

  it('that a family has to do with stays the extended one', () => {
    const extendedRounds = [extended(first, moment('2026-04-03T12:00')), second, completion]
    expect(currentRound(extendedRounds, moment('2026-04-02T12:00')).name).toBe('1')
  })

  it.each([
    ['1', '1'],
    [' 2 ', '2'],
    ['completion', 'completion'],
    ['Afronding', 'completion'],
    ['afrondingsfase', 'completion'],
    ['3', undefined],
    ['ronde', undefined],
    ['', undefined],
  ])('typed as %j is %s', (text, name) => {
    expect(parseRoundName(text)).toBe(name)
  })
})
