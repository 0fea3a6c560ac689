import { describe, expect, it } from 'vitest'
import { crossTheMoment, lookBefore } from '../../src/commands/results/rehearsal/crossing.js'
import type { Said } from '../../src/commands/results/rehearsal/said.js'
import type { Asked, Stage } from '../../src/commands/results/rehearsal/stage.js'
import type { Visitor } from '../../src/commands/results/rehearsal/visitors.js'
import { addMs, type Instant } from '../../src/domain/time.js'
import { moment } from '../support/test-config.js'

/** A portal that says the same of everybody, at a moment that moves on with every page. */
function aStage(says: (at: Instant) => Said, page = (visitor: Visitor) => `<bdi>${visitor.name}</bdi>`): Stage {
  let at = addMs(MOMENT, -2)
  const ask = async (visitor: Visitor): Promise<Asked> => {
    const from = at
    at = addMs(at, 1)
    return { visitor, page: page(visitor), said: says(from), from, until: from }
  }
  return { ask } as unknown as Stage
}

const MOMENT = moment('2026-04-09T15:30')
const visitors = ['Ali', 'Bo', 'Cas'].map((name) => ({ name, language: 'nl' }) as Visitor)
const seen = () => undefined

describe('a rehearsal finds', () => {
  it('a result that comes too early, too late, or not at all', async () => {
    const cross = (says: (at: Instant) => Said) => crossTheMoment(aStage(says), visitors, { moment: MOMENT, seen })
    expect(await cross(() => 'the-result')).toMatchObject({ early: 2, late: 0, wrong: 0, right: 3 })
    const inTime = (at: Instant) => (at < MOMENT ? 'nothing-yet' : 'the-result')
    expect(await cross(inTime)).toMatchObject({
      early: 0,
      late: 0,
      wrong: 0,
      right: 3,
      pages: 5,
      firstMs: 0,
      lastMs: 2,
    })
    const slow = (at: Instant) => (at <= MOMENT ? 'nothing-yet' : 'the-result')
    expect(await cross(slow)).toMatchObject({ early: 0, late: 1, wrong: 0, right: 3 })
    expect(await cross(() => 'something-else')).toMatchObject({ wrong: 9, right: 0, firstMs: undefined })
  })

  it('a page that tells one family more than another before the moment', async () => {
    const leaking = ({ name }: Visitor) => `<bdi>${name}</bdi>${name === 'Cas' ? ' ' : ''}`
    const found = await lookBefore(
      aStage(() => 'nothing-yet', leaking),
      visitors,
      seen,
    )
    expect(found).toEqual({ pages: 3, wrong: 0, different: 1 })
    expect(
      await lookBefore(
        aStage(() => 'the-result'),
        visitors,
        seen,
      ),
    ).toEqual({ pages: 3, wrong: 3, different: 0 })
  })
})
