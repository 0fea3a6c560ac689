import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordResultCheck } from '../../src/actions/check-results.js'
import { applyResultImport, planResultImport } from '../../src/actions/import-results.js'
import { inspectResults } from '../../src/actions/inspect-results.js'
import { type PublishResults, planPublication, publishResults } from '../../src/actions/publish-results.js'
import { withdrawResults } from '../../src/actions/withdraw-results.js'
import type { App } from '../../src/app.js'
import { addApplication } from '../../src/db/applications.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addSubmission } from '../../src/db/submissions.js'
import type { DrawnRound } from '../../src/domain/matching/match-lists.js'
import type { UserError } from '../../src/domain/problems.js'
import { addDepartment, addPupil } from './a-school.js'
import { type TestApp, testApp } from './test-app.js'

/** A round 1 that is over, the families that took part, and what staff do with a placement that was made elsewhere. */
export interface Placement {
  app: TestApp
  /** Ali, Bo and Cas, who listed north/havo and then south/havo, and Dua, who listed south/havo alone. */
  pupils: readonly [ali: KeptPupil, bo: KeptPupil, cas: KeptPupil, dua: KeptPupil]
  /** Writes rows below a header to a file; answers its path. */
  write(header: string, ...rows: readonly string[]): string
  /** The rows of a right placement, below `ELK-nummer;Plaatsing;Lotnummer`: Ali and Bo at north, Cas and Dua at south. */
  right: readonly string[]
  /** Imports the right placement. */
  importRight(on?: App): Promise<void>
  /** Somebody, Joke unless said otherwise, checks the results. */
  check(actor?: string): Promise<void>
  /** Somebody, Piet unless said otherwise, publishes the results. */
  publish(order?: Partial<PublishResults>, actor?: string): Promise<void>
  withdraw(): Promise<unknown>
  /** A family handed in a list for a round, without the steps by which it came there. */
  handIn(pupil: KeptPupil, round: DrawnRound, ...departments: readonly string[]): Promise<void>
}

export const HEADER = 'ELK-nummer;Plaatsing;Lotnummer'

/** The code of the problem for which an act is refused, or the error behind it; undefined when it is done. */
export async function problemOf(act: Promise<unknown>): Promise<unknown> {
  return act.then(
    () => undefined,
    (error: UserError) => error.problem?.code ?? error,
  )
}

/** A rehearsal home on the evening of 1 April 2026: departments of two seats, and four families that handed in a list. */
export async function aPlacement(): Promise<Placement> {
  const app = await testApp({ rehearsal: true, at: '2026-03-26T09:00' })
  for (const code of ['north/havo', 'south/havo']) await addDepartment(app, { code, capacity: 2 })
  await addDepartment(app, { code: 'west/vwo', level: 'vwo', advices: ['vwo'], capacity: 2 })
  const pupils: KeptPupil[] = []
  for (const firstName of ['Ali', 'Bo', 'Cas', 'Dua']) {
    const pupil = await addPupil(app, { firstName, advice: 'havo' })
    await keepList(app, pupil, '1', firstName === 'Dua' ? ['south/havo'] : ['north/havo', 'south/havo'])
    pupils.push(pupil)
  }
  const [ali, bo, cas, dua] = pupils as [KeptPupil, KeptPupil, KeptPupil, KeptPupil]
  const right = [
    `${ali.elkNumber};north/havo;2`,
    `${bo.elkNumber};north/havo;1`,
    `${cas.elkNumber};south/havo;4`,
    `${dua.elkNumber};south/havo;3`,
  ]
  app.travelTo('2026-04-01T20:00')
  return { app, pupils: [ali, bo, cas, dua], right, write: writer(app), ...deedsOf(app, right) }
}

function writer(app: TestApp): Placement['write'] {
  return (header, ...rows) => {
    const file = join(app.home.dir, 'placement.csv')
    writeFileSync(file, [header, ...rows, ''].join('\n'))
    return file
  }
}

function deedsOf(
  app: TestApp,
  right: readonly string[],
): Pick<Placement, 'importRight' | 'check' | 'publish' | 'withdraw' | 'handIn'> {
  const round = '1'
  return {
    importRight: async (on: App = app) => {
      const planned = await planResultImport(on, { bytes: Buffer.from([HEADER, ...right].join('\n')) }, round)
      await applyResultImport(on, planned, { reason: 'placement.csv' })
    },
    check: async (actor = 'joke') => recordResultCheck({ ...app, actor }, await inspectResults(app.db, app, round)),
    publish: async (order = {}, actor = 'piet') => {
      const on = { ...app, actor }
      const whole = { round, at: undefined, ...order } as const
      await publishResults(on, whole, await planPublication(app.db, on, whole))
    },
    withdraw: () => withdrawResults(app, { round, reason: 'a wrong file' }),
    handIn: (pupil, name, ...departments) => keepList(app, pupil, name, departments),
  }
}

async function keepList(
  { db, clock }: App,
  pupil: KeptPupil,
  round: DrawnRound,
  codes: readonly string[],
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const application = await addApplication(trx, pupil.id, round, now)
    const list = codes.map((department) => ({ department, upperLevel: false }))
    await addSubmission(trx, application, {
      formVersion: 1,
      list,
      submittedAt: now,
      receiptCode: `7K3M-9QX${round}-${String(pupil.id).padStart(4, '0')}`,
      enteredBy: undefined,
    })
  })
}
