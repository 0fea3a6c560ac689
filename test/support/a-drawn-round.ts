import { commitLists, planCommit } from '../../src/actions/commit-lists.js'
import { keepSeed } from '../../src/actions/draw-lots.js'
import { keepRun } from '../../src/actions/run-match.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { handIn, makeAccount } from './a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from './a-school.js'
import { type TestApp, type TestAppOptions, testApp } from './test-app.js'

export interface DrawnRound {
  app: TestApp
  /** Those who took part, by school. */
  pupils: KeptPupil[]
}

const round = '1' as const
const NAMES = ['Ali', 'Bo', 'Cas', 'Dua', 'Eva', 'Finn', 'Gül', 'Hugo', 'Iris', 'Jip', 'Kim', 'Lot']

/**
 * A home in which round 1 was drawn and nothing is checked or published: twelve families of two schools want `north/havo`
 * first, which has five seats; `south/havo` has six, and the last child is left over.
 */
export async function aDrawnRound(options: TestAppOptions = {}): Promise<DrawnRound> {
  const app = await testApp({ at: '2026-03-16T09:00', ...options })
  await addSchool(app)
  await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn' })
  await addDepartment(app, { code: 'north/havo', capacity: 5 })
  await addDepartment(app, { code: 'south/havo', capacity: 6 })
  const pupils: KeptPupil[] = []
  for (const [index, firstName] of NAMES.entries()) {
    const school = schoolCode(index < 8 ? '18AB00' : '19CD01')
    const language = index % 3 === 0 ? 'en' : 'nl'
    pupils.push(await addPupil(app, { firstName, school, language, advice: 'havo' }))
  }
  app.travelTo('2026-03-26T19:30')
  for (const pupil of pupils) {
    await makeAccount(app, pupil)
    await handIn(app, pupil, 'north/havo', 'south/havo')
  }
  app.travelTo('2026-04-02T09:00')
  await draw(app)
  return { app, pupils }
}

async function draw(app: TestApp): Promise<void> {
  const plan = await planCommit(app, { round, again: false }, app.clock.now())
  await commitLists(app, { round, again: false, reason: '', plan })
  const { sha256 } = plan
  await keepSeed(app, { round, seed: 'zes drie een vijf vijf', source: 'dobbelstenen', asFrozen: false, sha256 })
  await keepRun(app, round)
}
