import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectResults } from '../../src/actions/inspect-results.js'
import { placeByHand } from '../../src/actions/place-by-hand.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { drawnMatch, handedIn, type MatchTown, matchTown } from '../support/a-match.js'
import { addPupil } from '../support/a-school.js'

let town: MatchTown
beforeEach(async () => {
  town = await matchTown()
  await drawnMatch(town.app)
})
afterEach(() => town.app.close())

const inspect = (asCommitted: boolean) => inspectResults(town.app.db, town.app, '1', { asCommitted })

describe('results of a draw after which something changed', () => {
  it('never pass while a family handed in after the freezing, as it would wait for ever', async () => {
    const late = await addPupil(town.app, { firstName: 'Late', prefix: '', lastName: 'Jansen', advice: 'havo' })
    await handedIn(town.app, late, ['north/havo'])
    const faults = [{ code: 'missing', elkNumber: late.elkNumber }]
    for (const asCommitted of [false, true])
      expect(await inspect(asCommitted)).toMatchObject({ faults, accepted: [], mayCountAsCommitted: false })
  })

  it('may count as they were frozen when a family is no longer definitive', async () => {
    const { app, fatima } = town
    app.travelTo('2026-03-30T12:00')
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: '1', reason: 'a mistake' })
    app.travelTo('2026-04-01T21:00')
    const moved = [{ code: 'no-participant', elkNumber: fatima.elkNumber }]
    expect(await inspect(false)).toMatchObject({ faults: moved, accepted: [], mayCountAsCommitted: true })
    expect(await inspect(true)).toMatchObject({ faults: [], accepted: moved, mayCountAsCommitted: false })
  })

  it('tell how many with a complete list are left', async () => {
    const { app } = town
    const { left, results } = await inspect(false)
    expect(left).toBe(1)
    const [noSeat] = results.pupils.filter(
      ({ department, elkNumber }) =>
        department === null && ![town.mila, town.olga].some((pupil) => pupil.elkNumber === elkNumber),
    )
    const pupil = [town.fatima, town.youssef, town.sem, town.noor].find((one) => one.elkNumber === noSeat?.elkNumber)
    if (!pupil) throw new TypeError('nobody is left')
    await placeByHand(app, { round: '1', pupil, department: 'south/havo', reason: 'decided' })
    expect((await inspect(false)).left).toBe(0)
  })
})
