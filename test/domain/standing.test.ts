import { describe, expect, it } from 'vitest'
import type { Application } from '../../src/domain/application.js'
import type { FormVersion } from '../../src/domain/form-version.js'
import { receiptCode } from '../../src/domain/receipt-code.js'
import type { KnownResult } from '../../src/domain/results/known-result.js'
import type { RoundName } from '../../src/domain/round.js'
import { standingRound, unanswered, whyNoAnswer } from '../../src/domain/standing.js'
import { moment, testConfig } from '../support/test-config.js'

const { rounds } = testConfig()
const all = [rounds['1'], rounds['2'], rounds.completion]
const application = (more: Partial<Application> = {}): Application => ({
  id: 1,
  pupilId: 1,
  round: '1',
  state: 'AG',
  startedAt: moment('2026-03-25T09:00'),
  revision: 3,
  childCheckedVersion: 1,
  contactCheckedAt: moment('2026-03-25T09:00'),
  list: [{ department: 'a', upperLevel: false }],
  submission: undefined,
  ...more,
})
const submission = {
  id: 1,
  formVersion: 1,
  list: [],
  submittedAt: moment('2026-03-30T09:00'),
  receiptCode: 'AAAA-AAAA-AAAA',
  enteredBy: undefined,
}
const form: FormVersion = {
  version: 1,
  reason: 'advice',
  child: {} as never,
  advice: 'havo',
  route: 'regular',
  changes: [],
  dropped: [],
  createdAt: moment('2026-03-20T09:00'),
}

const placed: KnownResult = { kind: 'placed', department: 'a', result: undefined, confirmedAt: undefined }
const withdrawn: KnownResult = {
  kind: 'withdrawn',
  department: 'a',
  result: undefined,
  withdrawnAt: moment('2026-04-09T17:00'),
}
const unplaced: KnownResult = {
  kind: 'unplaced',
  result: {
    elkNumber: '123456789' as never,
    how: 'none',
    department: null,
    position: null,
    lot: 12,
    reserves: [],
    code: null,
  },
}

function roundAt(
  at: string,
  { handedIn = [], results = {} }: { handedIn?: RoundName[]; results?: Partial<Record<RoundName, KnownResult>> } = {},
): RoundName {
  const applications = handedIn.map((round) => application({ round, submission }))
  const known = new Map(Object.entries(results) as [RoundName, KnownResult][])
  return standingRound({ rounds: all, applications, results: known }, moment(at)).name
}

describe('the round of a family', () => {
  it.each([
    ['2026-03-01T00:00', '1', 'before the first'],
    ['2026-03-26T00:00', '1', 'in it'],
    ['2026-04-05T00:00', '1', 'after it, before the second opens'],
    ['2026-04-10T00:00', '2', 'in the second'],
    ['2026-06-10T00:00', 'completion', 'after all of them'],
  ])('at %s is %s: %s', (at, name) => {
    expect(roundAt(at)).toBe(name)
  })

  it('stays the one it handed in for until there is a result', () => {
    expect(roundAt('2026-04-10T00:00', { handedIn: ['1'] })).toBe('1')
    expect(roundAt('2026-04-15T09:00', { handedIn: ['1', '2'], results: { '1': unplaced } })).toBe('2')
  })

  it.each([
    ['2026-04-09T15:45', '2', 'before the second opens'],
    ['2026-04-10T00:00', '2', 'in the second'],
    ['2026-04-14T20:00', '2', 'after the second'],
    ['2026-04-20T00:00', 'completion', 'in the completion phase'],
  ])('without a seat at %s is %s: %s', (at, name) => {
    expect(roundAt(at, { handedIn: ['1'], results: { '1': unplaced } })).toBe(name)
    expect(roundAt(at, { handedIn: ['1'], results: { '1': withdrawn } })).toBe(name)
  })

  it.each(['1', '2', 'completion'] as const)('with a seat is the one that gave it: %s', (round) => {
    const results = { '1': unplaced, [round]: placed }
    expect(roundAt('2026-05-01T00:00', { handedIn: ['1', '2'], results })).toBe(round)
  })

  it('is the last when all of them ended without a seat', () => {
    const results = { '1': withdrawn, '2': withdrawn, completion: withdrawn }
    expect(roundAt('2026-05-01T00:00', { results })).toBe('completion')
  })
})

describe('a family', () => {
  const pupil = { route: 'regular' } as const
  const now = moment('2026-03-26T10:00')
  const standing = { pupil, round: rounds['1'], results: new Map(), application: undefined, form }

  it('may answer while its round is open and the final advice is there', () => {
    expect(whyNoAnswer(standing, now)).toBeUndefined()
    expect(whyNoAnswer({ ...standing, form: undefined }, now)?.code).toBe('no-final-advice')
    expect(whyNoAnswer({ ...standing, pupil: { route: 'kopklas' } }, now)?.code).toBe('paper-route')
    expect(whyNoAnswer({ ...standing, application: application({ submission }) }, now)?.code).toBe('already-definitive')
  })

  it.each([
    ['2026-03-24T22:59:59.999Z', 'round-not-open'],
    ['2026-03-24T23:00:00.000Z', undefined],
    ['2026-03-31T21:59:59.999Z', undefined],
    ['2026-03-31T22:00:00.000Z', 'round-closed'],
  ])('at %s, to the millisecond and across the summer time: %s', (at, code) => {
    expect(whyNoAnswer(standing, moment(at))?.code).toBe(code)
  })

  it('is asked what it has not answered yet, the child data again for each new version of the form', () => {
    expect(unanswered({ application: undefined, form })).toEqual(['child-data', 'contact', 'choice'])
    expect(unanswered({ application: application(), form })).toEqual([])
    expect(unanswered({ application: application(), form: { ...form, version: 2 } })).toEqual(['child-data'])
    expect(unanswered({ application: application({ list: [], contactCheckedAt: undefined }), form })).toEqual([
      'contact',
      'choice',
    ])
  })
})

describe('a receipt code', () => {
  const handedIn = {
    pupilId: 1,
    round: '1',
    formVersion: 1,
    list: [{ department: 'a', upperLevel: false }],
    submittedAt: moment('2026-03-26T10:00'),
  } as const
  const key = Buffer.alloc(32, 'key')

  it('is three groups of four that are easy to read out, and the same for the same facts', () => {
    expect(receiptCode(key, handedIn)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(receiptCode(key, handedIn)).toBe(receiptCode(key, { ...handedIn }))
  })

  it('is another one when anything that was handed in differs, or the home', () => {
    const others = [
      receiptCode(key, { ...handedIn, pupilId: 2 }),
      receiptCode(key, { ...handedIn, round: '2' }),
      receiptCode(key, { ...handedIn, formVersion: 2 }),
      receiptCode(key, { ...handedIn, list: [{ department: 'a', upperLevel: true }] }),
      receiptCode(key, { ...handedIn, submittedAt: moment('2026-03-26T10:01') }),
      receiptCode(Buffer.alloc(32, 'other'), handedIn),
    ]
    expect(new Set([receiptCode(key, handedIn), ...others]).size).toBe(7)
  })
})
