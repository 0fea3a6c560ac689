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
  await poison(world.app.home.database)
  return world
}
