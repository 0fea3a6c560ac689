import { describe, expect, it } from 'vitest'
import { listBehind } from '../../src/domain/behind.js'
import {
  errandOf,
  type FamilyStanding,
  isDone,
  type NewestLogin,
  type StartedApplication,
  whyBehind,
} from '../../src/domain/family-standing.js'
import type { RoundName } from '../../src/domain/round.js'
import { elkNumber } from '../support/a-school.js'
import { moment, testConfig } from '../support/test-config.js'

const round = testConfig().rounds['1']
const openLink = 7
const login: NewestLogin = { state: 'sent', at: moment('2026-03-20T10:00'), recipient: 'a@example.org', openLink }

/** A family that got its login and did nothing with it yet, unless said otherwise. */
function family(
  changes: Partial<Omit<FamilyStanding, 'applications'>> = {},
  ...applications: [RoundName, StartedApplication][]
): FamilyStanding {
  const known = {
    hasForm: true,
    address: 'a@example.org',
    bounced: false,
    results: new Map(),
    accountSince: undefined,
    login,
  }
  return { route: 'regular', ...known, ...changes, applications: new Map(applications) }
}

const accountSince = moment('2026-03-26T18:00')
const started: StartedApplication = { state: 'AG', changedAt: moment('2026-03-26T20:30') }
const definitive: StartedApplication = { state: 'AV', changedAt: moment('2026-03-26T21:00') }
const withLogin = (changes: Partial<NewestLogin>) => family({ login: { ...login, ...changes } })

describe('what a family is reminded of', () => {
  it('is to make an account: counted from the opening, or from the login when that came later', () => {
    const opening = { base: round.opensAt, notBefore: moment('2026-03-25T06:00') }
    expect(errandOf(family(), round)).toEqual({ kind: 'login-reminder', linkId: openLink, ...opening })
    const later = { base: moment('2026-03-27T11:00'), notBefore: moment('2026-03-27T17:00') }
    expect(errandOf(withLogin({ at: moment('2026-03-27T11:00') }), round)).toMatchObject(later)
  })

  it('is to finish, counted from what it did last, and not while it is busy', () => {
    expect(errandOf(family({ accountSince }, ['1', started]), round)).toEqual({
      kind: 'finish-reminder',
      base: moment('2026-03-26T20:30'),
      notBefore: moment('2026-03-26T21:30'),
    })
  })

  it('is to begin when it has an account, counted from that or from the opening', () => {
    const begin = (since: string) => errandOf(family({ accountSince: moment(since) }), round)
    expect(begin('2026-03-26T18:00')).toEqual({
      kind: 'finish-reminder',
      base: moment('2026-03-26T18:00'),
      notBefore: moment('2026-03-26T19:00'),
    })
    expect(begin('2026-03-20T18:00')).toMatchObject({ base: round.opensAt })
  })

  it('is to make an account when it had begun and its account was revoked', () => {
    expect(errandOf(family({}, ['1', started]), round)).toMatchObject({ kind: 'login-reminder' })
  })

  it('is of a new round when it began there, though it handed in before', () => {
    const twice = family({ accountSince }, ['1', definitive], ['2', started])
    expect(errandOf(twice, testConfig().rounds['2'])).toMatchObject({ kind: 'finish-reminder' })
  })

  it.each([
    ['paper-route', family({ route: 'isk' })],
    ['definitive', family({ accountSince }, ['1', definitive])],
    ['definitive', family({}, ['1', definitive])],
    ['no-final-advice', family({ hasForm: false })],
    ['no-email', family({ address: '' })],
    ['bounced', family({ bounced: true })],
    ['no-login', family({ login: undefined })],
    ['no-login', withLogin({ state: 'dropped' })],
    ['no-login', withLogin({ openLink: undefined })],
    ['login-failed', withLogin({ state: 'failed' })],
    ['login-unknown', withLogin({ state: 'unknown' })],
    ['login-on-its-way', withLogin({ state: 'waiting' })],
    ['login-on-its-way', withLogin({ state: 'handing-over' })],
    ['login-on-its-way', withLogin({ state: 'deferred' })],
  ] as const)('is nothing: %s', (reason, standing) => {
    expect(errandOf(standing, round)).toBe(reason)
  })

  it('is nothing in round 2 when it handed in in round 1', () => {
    const done = family({ accountSince }, ['1', definitive])
    expect([errandOf(done, testConfig().rounds['2']), isDone(done, '2')]).toEqual(['definitive', true])
  })
})

describe('a school is told that a family', () => {
  it.each([
    ['noLogin', family({ login: undefined })],
    ['noLogin', family({ login: undefined, address: '' })],
    ['noLogin', withLogin({ state: 'deferred' })],
    ['noLogin', withLogin({ state: 'failed', recipient: 'old@example.org' })],
    ['bounced', withLogin({ state: 'failed' })],
    ['bounced', family({ bounced: true })],
    ['notOpened', family()],
    ['notOpened', withLogin({ state: 'unknown' })],
    ['notFinished', family({ accountSince })],
    ['notFinished', family({ accountSince, bounced: true }, ['1', started])],
    [undefined, family({ accountSince }, ['1', definitive])],
    [undefined, family({ route: 'kopklas' })],
  ] as const)('is behind: %s', (reason, standing) => {
    expect(whyBehind(standing, '1')).toBe(reason)
  })

  it('is in one list, under its name', () => {
    const pupil = { firstName: 'Fatima', prefix: 'el', lastName: 'Amrani', elkNumber: elkNumber(1), family: family() }
    const done = { ...pupil, family: family({}, ['1', definitive]) }
    expect(listBehind([pupil, done], '1')).toEqual({
      noLogin: [],
      bounced: [],
      notOpened: [{ name: 'Fatima el Amrani', elkNumber: elkNumber(1) }],
      notFinished: [],
    })
  })
})
