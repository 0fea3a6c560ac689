import { addConfirmation, addWithdrawal } from '../../../src/db/placements.js'
import {
  addPublication,
  addResultCheck,
  addResultSet,
  findPublication,
  withdrawPublication,
} from '../../../src/db/results.js'
import { addMs } from '../../../src/domain/time.js'
import { aResult, keepResults } from '../../support/a-result.js'
import { elkNumber } from '../../support/a-school.js'
import { type Ran, runAs } from '../../support/run.js'
import { canary, poison } from './canary.js'
import { openWorld, type World } from './world.js'

/** The world of these tests with a canary wherever a stranger's text can stand: typed by staff where that may be, else put there. */
export async function openPoisonedWorld(): Promise<World> {
  const world = await openWorld()
  const type = async (...words: string[]): Promise<Ran> => {
    const ran = await runAs({ env: { ELK_ACTOR: canary('staff') } }, world.app, ...words)
    if (ran.code !== 0) throw new Error(`${words.join(' ')}: ${ran.err}`)
    return ran
  }
  const mila = elkNumber(7)
  const entering = ['applications', 'enter', mila, 's1/havo', '--yes', '--reason', canary('entering')]
  await type(...entering)
  await type('applications', 'reopen', mila, '--yes', '--reason', canary('reopening'))
  await type(...entering)
  await addResults(world.app)
  await poison(world.app.home.database)
  return world
}

/** Results of round 2 that were published, withdrawn, checked and published again by people with strange names. */
async function addResults(app: World['app']): Promise<void> {
  const seat = { department: 's1/havo', reserves: [{ department: 's2/havo', rank: 1 }] }
  const pupils = [aResult(elkNumber(1), seat), aResult(elkNumber(2)), aResult(elkNumber(7))]
  const now = app.clock.now()
  const [round, sha256] = ['2', keepResults(app.vault, pupils, '2')] as const
  const made = { round, sha256, origin: 'import', madeAt: now, listsId: undefined, outcomeSha256: undefined } as const
  await app.db.transaction().execute(async (trx) => {
    const id = await addResultSet(trx, { ...made, madeBy: canary('made') })
    await addPublication(trx, { id, round, sha256 }, { by: canary('first'), at: now })
    const first = await findPublication(trx, round)
    if (first) await withdrawPublication(trx, first, { at: now, by: canary('withdrawn'), reason: canary('withdrawal') })
    await addResultCheck(trx, id, { checkedBy: canary('checked'), checkedAt: addMs(now, 1) })
    await addPublication(trx, { id, round, sha256 }, { by: canary('published'), at: addMs(now, 2) })
    const { id: departmentId } = await trx
      .selectFrom('departments')
      .select('id')
      .where('code', '=', 's1/havo')
      .executeTakeFirstOrThrow()
    const place = { pupilId: 1, departmentId, round, at: now } as const
    await addConfirmation(trx, { ...place, by: canary('school') })
    await addWithdrawal(trx, { ...place, by: canary('giver up'), reason: canary('giving up') })
  })
}
