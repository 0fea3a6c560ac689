import { describe, expect, it } from 'vitest'
import type { MarkedStatus } from '../../src/domain/attention.js'
import type { RoundDot } from '../../src/domain/status.js'
import { groupStatus } from '../../src/domain/status-group.js'

type Dots = [login: MarkedStatus['login']['state'], first: RoundDot['state'], marks?: MarkedStatus['attention']]

/** Pupils of one board, by their dots; a route `kopklas` goes on paper. */
const pupilsOf = (board: string, ...dots: (Dots | 'kopklas')[]) =>
  dots.map((dot) => {
    const [login, first, attention = []] = dot === 'kopklas' ? (['none', 'none'] as const) : dot
    const rounds = { '1': { state: first }, '2': { state: 'none' }, completion: { state: 'none' } }
    const route = dot === 'kopklas' ? 'kopklas' : 'regular'
    return {
      board,
      school: `${board}00`,
      advice: undefined,
      route,
      login: { state: login },
      rounds,
      results: new Map(),
      attention,
    }
  }) as unknown as MarkedStatus[]

const order = (...pupils: MarkedStatus[][]) => groupStatus(pupils.flat(), 'board', '1').map(({ name }) => name)

describe('groups of pupils', () => {
  it('come with the one first of which fewest are done', () => {
    const all = pupilsOf('all', ['account', 'AV'])
    const half = pupilsOf('half', ['account', 'AV'], ['account', 'AG'])
    const none = pupilsOf('none', ['account', 'AG'])
    expect(order(all, half, none)).toEqual(['none', 'half', 'all'])
  })

  it('equally far are ordered by who started, has an account, was sent a login, and then by who needs help', () => {
    expect(
      order(
        pupilsOf('started', ['account', 'AG']),
        pupilsOf('account', ['account', 'none']),
        pupilsOf('sent', ['sent', 'none']),
        pupilsOf('nothing', ['none', 'none']),
        pupilsOf('worse', ['none', 'none', ['no-email']]),
      ),
    ).toEqual(['worse', 'nothing', 'sent', 'account', 'started'])
  })

  it('equal in everything are ordered by name', () => {
    expect(order(pupilsOf('b', ['none', 'none']), pupilsOf('a', ['none', 'none']))).toEqual(['a', 'b'])
  })

  it('do not wait for pupils who apply on paper', () => {
    const [group] = groupStatus(pupilsOf('x', ['account', 'AV'], 'kopklas'), 'board', '1')
    expect(group).toMatchObject({ done: 1, counts: { pupils: 2 } })
    expect(groupStatus(pupilsOf('x', 'kopklas'), 'board', '1')[0]).toMatchObject({ done: 1 })
  })

  it('count who needs help, and hold those without an advice together', () => {
    const pupils = pupilsOf('x', ['none', 'none', ['no-email', 'no-final-advice']], ['none', 'none'])
    expect(groupStatus(pupils, 'advice', '1')).toMatchObject([{ name: '', needHelp: 1, counts: { pupils: 2 } }])
    expect(groupStatus(pupils, 'school', '2')).toMatchObject([{ name: 'x00', done: 0 }])
    expect(groupStatus([], 'school', '1')).toEqual([])
  })
})
