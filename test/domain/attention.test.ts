import { describe, expect, it } from 'vitest'
import { endOfDay } from '../../src/domain/amsterdam-time.js'
import { type Attention, attentionMarks, byUrgency, type MarkedStatus } from '../../src/domain/attention.js'
import { makeElkNumber } from '../../src/domain/elk-number.js'
import { roundNames } from '../../src/domain/round.js'
import type { PupilStatus } from '../../src/domain/status.js'
import { addMs } from '../../src/domain/time.js'
import { schoolCode } from '../support/a-school.js'
import { moment, testConfig } from '../support/test-config.js'

const { rounds, deadlines, lists } = testConfig()
const yardstick = (at: string) => ({
  at: moment(at),
  rounds: roundNames.map((name) => rounds[name]),
  lateFrom: { advice: endOfDay(deadlines.advice), login: endOfDay(deadlines.login) },
  guarantee: lists.guarantee,
})
const none = { '1': { state: 'none' }, '2': { state: 'none' }, completion: { state: 'none' } } as const
const account = { state: 'account', since: moment('2026-03-17T19:00') } as const
const sent = { state: 'sent', since: moment('2026-03-17T09:00') } as const

/** Fatima, of whom everything is in order: advice and login in time, an account, nothing handed in yet. */
function fatima(status: Partial<PupilStatus> = {}): PupilStatus {
  return {
    id: 1,
    elkNumber: makeElkNumber('10000100') ?? expect.fail(),
    name: 'Amrani, Fatima el',
    school: schoolCode('18AB00'),
    board: 'Stichting Stoom',
    advice: 'havo',
    route: 'regular',
    adviceRecordedAt: moment('2026-03-10T09:00'),
    hasEmail: true,
    bounced: false,
    login: account,
    firstLoginAt: moment('2026-03-17T09:00'),
    rounds: none,
    results: new Map(),
    extensions: {},
    listedSchools: undefined,
    ...status,
  }
}
const marksOf = (status: Partial<PupilStatus>, at: string) => attentionMarks(fatima(status), yardstick(at))
const handedIn = { ...none, '1': { state: 'AV', since: moment('2026-03-26T09:00') } } as const
const started = { ...none, '1': { state: 'AG', since: moment('2026-03-26T09:00') } } as const

describe('a family needs attention', () => {
  it.each<[string, Partial<PupilStatus>, string, Attention[]]>([
    ['not, when everything is in order', {}, '2026-03-26T09:00', []],
    ['not, when it handed in', { rounds: handedIn }, '2026-03-31T09:00', []],
    ['in the last 48 hours of the round', {}, '2026-03-30T00:00', ['closing-soon']],
    ['not a millisecond earlier', {}, '2026-03-29T21:59:59.999Z', []],
    ['in the last 48 hours when it broke off', { rounds: started }, '2026-03-31T09:00', ['closing-soon']],
    [
      '48 hours before its own later closing',
      { extensions: { '1': moment('2026-04-03T00:00') } },
      '2026-04-01T09:00',
      ['closing-soon'],
    ],
    [
      'not yet, when its own closing is far away',
      { extensions: { '1': moment('2026-04-03T00:00') } },
      '2026-03-31T09:00',
      [],
    ],
    ['not about closing on a paper route', { route: 'kopklas' }, '2026-03-31T09:00', []],
    [
      'when the login did not arrive',
      { bounced: true, login: { state: 'none' }, firstLoginAt: undefined },
      '2026-03-18T09:00',
      ['login-bounced'],
    ],
    ['not about a login that bounced after the account was made', { bounced: true }, '2026-03-18T09:00', []],
    [
      'when there is no final advice',
      { adviceRecordedAt: undefined, advice: undefined },
      '2026-03-16T09:00',
      ['no-final-advice'],
    ],
    [
      'when the advice came a day late',
      { adviceRecordedAt: moment('2026-03-25T00:00') },
      '2026-03-25T09:00',
      ['advice-late'],
    ],
    [
      'not when the advice came on the last day',
      { adviceRecordedAt: moment('2026-03-24T23:59') },
      '2026-03-25T09:00',
      [],
    ],
    [
      'no more when it handed in with a late advice',
      { adviceRecordedAt: moment('2026-03-25T09:00'), rounds: handedIn },
      '2026-03-27T09:00',
      [],
    ],
    [
      'when there is no address to send the login to',
      { hasEmail: false, login: { state: 'none' }, firstLoginAt: undefined },
      '2026-03-16T09:00',
      ['no-email'],
    ],
    ['not about an address once it has an account', { hasEmail: false }, '2026-03-16T09:00', []],
    [
      'not about an address when staff entered it on paper',
      { hasEmail: false, login: { state: 'none' }, firstLoginAt: undefined, rounds: handedIn },
      '2026-03-27T09:00',
      [],
    ],
    [
      'when the login has not gone out in time',
      { login: { state: 'none' }, firstLoginAt: undefined },
      '2026-03-25T00:00',
      ['login-late'],
    ],
    [
      'not on the last day for the login',
      { login: { state: 'none' }, firstLoginAt: undefined },
      '2026-03-24T23:59',
      [],
    ],
    [
      'when the login went out late',
      { login: sent, firstLoginAt: moment('2026-03-25T09:00') },
      '2026-03-26T09:00',
      ['login-late'],
    ],
    [
      'not when only a second login went out late',
      { login: { state: 'sent', since: moment('2026-03-26T09:00') } },
      '2026-03-26T10:00',
      [],
    ],
    [
      'not about a login on a paper route',
      { route: 'vso', login: { state: 'none' }, firstLoginAt: undefined, hasEmail: false },
      '2026-03-26T09:00',
      [],
    ],
    ['when round 1 is over', {}, '2026-04-01T00:00', ['round-missed']],
    [
      'not about round 1 when it handed in for round 2',
      { rounds: { ...none, '2': { state: 'AV' } } },
      '2026-04-11T00:00',
      [],
    ],
    ['when its list is short', { rounds: started, listedSchools: 11 }, '2026-03-26T09:00', ['short-list']],
    ['when it handed in a short list', { rounds: handedIn, listedSchools: 1 }, '2026-03-26T09:00', ['short-list']],
    ['not when its list is long enough', { rounds: started, listedSchools: 12 }, '2026-03-26T09:00', []],
    [
      'not about the length where one school is ticked',
      { route: 'praktijkonderwijs', advice: 'vmbo-b', listedSchools: 1 },
      '2026-03-26T09:00',
      [],
    ],
    [
      'for everything at once, the most urgent first',
      {
        adviceRecordedAt: undefined,
        advice: undefined,
        bounced: true,
        hasEmail: false,
        login: { state: 'none' },
        firstLoginAt: undefined,
      },
      '2026-03-31T09:00',
      ['closing-soon', 'login-bounced', 'no-final-advice', 'no-email', 'login-late'],
    ],
  ])('%s', (_, status, at, marks) => {
    expect(marksOf(status, at)).toEqual(marks)
  })

  it('for a list by the number of schools its advice asks', () => {
    for (const [advice, length] of Object.entries(lists.guarantee) as [keyof typeof lists.guarantee, number][]) {
      expect(marksOf({ advice, listedSchools: length - 1 }, '2026-03-26T09:00')).toEqual(['short-list'])
      expect(marksOf({ advice, listedSchools: length }, '2026-03-26T09:00')).toEqual([])
    }
  })

  it('until the very moment the round closes', () => {
    const { closesAt } = rounds['1']
    expect(attentionMarks(fatima(), { ...yardstick('2026-03-31T09:00'), at: addMs(closesAt, -1) })).toEqual([
      'closing-soon',
    ])
    expect(attentionMarks(fatima(), { ...yardstick('2026-03-31T09:00'), at: closesAt })).toEqual(['round-missed'])
  })
})

describe('who is called first', () => {
  const marked = (name: string, attention: Attention[], status: Partial<PupilStatus> = {}): MarkedStatus => ({
    ...fatima(status),
    name,
    attention,
  })

  it('is the family with the gravest mark, and of those the one furthest behind', () => {
    const pupils = [
      marked('nothing', []),
      marked('short', ['short-list'], { rounds: started }),
      marked('account', ['closing-soon', 'short-list']),
      marked('broken off', ['closing-soon'], { rounds: started }),
      marked('sent', ['closing-soon'], { login: sent }),
      marked('no login', ['closing-soon'], { login: { state: 'none' } }),
      marked('no advice', ['no-final-advice']),
    ]
    expect(pupils.sort(byUrgency).map(({ name }) => name)).toEqual([
      'no login',
      'sent',
      'account',
      'broken off',
      'no advice',
      'short',
      'nothing',
    ])
  })
})
