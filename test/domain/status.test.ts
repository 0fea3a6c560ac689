import { describe, expect, it } from 'vitest'
import { countStatus, type PupilStatus } from '../../src/domain/status.js'

describe('the counts of the status table', () => {
  it('count every pupil once for the login and once for each round', () => {
    const dots = (login: PupilStatus['login']['state'], first: PupilStatus['rounds']['1']['state'], second = first) =>
      ({
        login: { state: login },
        rounds: { '1': { state: first }, '2': { state: second }, completion: { state: 'none' } },
      }) as PupilStatus
    expect(
      countStatus([
        dots('none', 'none'),
        dots('sent', 'AG', 'none'),
        dots('account', 'AV', 'AG'),
        dots('account', 'AG'),
      ]),
    ).toEqual({
      pupils: 4,
      login: { none: 1, sent: 1, account: 2 },
      rounds: { '1': { none: 1, AG: 2, AV: 1 }, '2': { none: 2, AG: 2, AV: 0 }, completion: { none: 4, AG: 0, AV: 0 } },
    })
  })

  it('are all 0 without pupils', () => {
    const nothing = { none: 0, AG: 0, AV: 0 }
    expect(countStatus([])).toEqual({
      pupils: 0,
      login: { none: 0, sent: 0, account: 0 },
      rounds: { '1': nothing, '2': nothing, completion: nothing },
    })
  })
})
