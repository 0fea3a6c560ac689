import { commitLists, planCommit } from '../../src/actions/commit-lists.js'
import { keepSeed } from '../../src/actions/draw-lots.js'
import { keepRun } from '../../src/actions/run-match.js'
import type { App } from '../../src/app.js'
import { addApplication } from '../../src/db/applications.js'
import type { FrozenLists } from '../../src/db/match.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addSubmission } from '../../src/db/submissions.js'
import type { DrawnRound } from '../../src/domain/matching/match-lists.js'
import { addDepartment, addPupil, addSchool } from './a-school.js'
import { type TestApp, testApp } from './test-app.js'
import { testConfig } from './test-config.js'

/** A seed, and where it came from, as a notary would tell. */
export const dice = { seed: '6 3 1 5 5 2 4 6 1 3 6 2', source: 'Notaris Blok, 1 april 2026' }

/** Six families whose lists are in, and the round over. */
export interface MatchTown {
  app: TestApp
  fatima: KeptPupil
  youssef: KeptPupil
  mila: KeptPupil
  sem: KeptPupil
  noor: KeptPupil
  olga: KeptPupil
}

/**
 * A rehearsal home on 1 April 2026 at 10.00, just after round 1. `north/havo` has two seats, `south/havo` and `west/havo` one
 * each; two different schools make a list complete, and nothing is added to a department so small. Mila and Olga listed one
 * school only; the four others two, with north on top.
 */
export async function matchTown(): Promise<MatchTown> {
  const guarantee = { ...testConfig().lists.guarantee, havo: 2 }
  const app = await testApp({
    rehearsal: true,
    at: '2026-03-26T10:00',
    config: { lists: { maxLength: 20, guarantee } },
  })
  await addSchool(app)
  await addDepartment(app, { code: 'north/havo', capacity: 2 })
  await addDepartment(app, { code: 'south/havo', capacity: 1 })
  await addDepartment(app, { code: 'west/havo', capacity: 1 })
  const family = async (firstName: string, ...list: string[]) => {
    const pupil = await addPupil(app, { firstName, prefix: '', lastName: 'Jansen', advice: 'havo' })
    await handedIn(app, pupil, list)
    return pupil
  }
  const town = {
    app,
    fatima: await family('Fatima', 'north/havo', 'south/havo'),
    youssef: await family('Youssef', 'north/havo', 'south/havo'),
    sem: await family('Sem', 'north/havo', 'south/havo'),
    noor: await family('Noor', 'north/havo', 'south/havo'),
    mila: await family('Mila', 'west/havo'),
    olga: await family('Olga', 'west/havo'),
  }
  app.travelTo('2026-04-01T10:00')
  return town
}

/** A family's list is definitive; how it came to that is not told. */
export async function handedIn(
  { db, clock }: App,
  { id: pupilId }: KeptPupil,
  codes: readonly string[],
  round: DrawnRound = '1',
): Promise<void> {
  const now = clock.now()
  const list = codes.map((department) => ({ department, upperLevel: false }))
  const submission = {
    formVersion: 1,
    list,
    submittedAt: now,
    receiptCode: `${round} of ${pupilId}`,
    enteredBy: undefined,
  }
  await db.transaction().execute(async (trx) => {
    await addSubmission(trx, await addApplication(trx, pupilId, round, now), submission)
  })
}

/** Freezes the lists of round 1 as they are. */
export async function commit(app: App, { again = false, reason = '' } = {}): Promise<FrozenLists> {
  const plan = await planCommit(app, { round: '1', again }, app.clock.now())
  return commitLists(app, { round: '1', again, reason, plan })
}

/** Freezes the lists of round 1, draws and computes the seats. */
export async function drawnMatch(app: App) {
  const { sha256 } = await commit(app)
  await keepSeed(app, { round: '1', ...dice, asFrozen: false, sha256 })
  return keepRun(app, '1')
}
