import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submitApplication } from '../../src/actions/submit-application.js'
import type { App } from '../../src/app.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { seatsOf } from '../../src/db/seats.js'
import { UserError } from '../../src/domain/problems.js'
import { freeSeats } from '../../src/domain/seats.js'
import { revisionOf } from '../../src/domain/standing.js'
import { choose, confirmData, standingOf } from '../support/a-family.js'
import { publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

const FAMILIES = 8
const SEATS = 3

let app: TestApp
let pupils: KeptPupil[]

beforeEach(async () => {
  app = await testApp({ at: '2026-04-16T10:00' })
  await addDepartment(app, { code: 'a/havo' })
  await publishResults(app, [], { round: '2', departments: [{ code: 'a/havo', seats: 9, placed: 9 - SEATS }] })
  pupils = []
  for (let count = 0; count < FAMILIES; count++) {
    const pupil = await addPupil(app, { advice: 'havo' })
    await confirmData(app, pupil)
    await choose(app, pupil, 'a/havo')
    pupils.push(pupil)
  }
})
afterEach(() => app.close())

async function tryToHandIn(house: App, pupil: KeptPupil): Promise<string> {
  const { application } = await standingOf(house, pupil)
  try {
    await submitApplication(house, { pupilId: pupil.id, revision: revisionOf(application), by: 'family' })
    return 'handed in'
  } catch (error) {
    if (error instanceof UserError) return error.problem.code
    throw error
  }
}

describe('the last seats of a department in the completion phase', () => {
  it('go to as many families as there are seats, when all hand in at once', async () => {
    const outcomes = await Promise.all(pupils.map((pupil) => tryToHandIn(app, pupil)))
    expect(outcomes.filter((outcome) => outcome === 'handed in')).toHaveLength(SEATS)
    expect(outcomes.filter((outcome) => outcome === 'no-seats-left')).toHaveLength(FAMILIES - SEATS)
    const [own] = await seatsOf(app.db, app, 'completion', app.clock.now())
    expect(own && [own.taken, freeSeats(own)]).toEqual([SEATS, 0])
    const mails = await app.db.selectFrom('mails').select('kind').where('kind', '=', 'receipt').execute()
    expect(mails).toHaveLength(SEATS)
  })

  it('are counted anew by every connection', async () => {
    const outcomes: string[] = []
    for (const [index, pupil] of pupils.entries())
      outcomes.push(await tryToHandIn(index % 2 === 0 ? app : app.beside(), pupil))
    expect(outcomes).toEqual([
      ...Array.from({ length: SEATS }, () => 'handed in'),
      ...Array.from({ length: FAMILIES - SEATS }, () => 'no-seats-left'),
    ])
  })
})
