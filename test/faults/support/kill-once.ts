import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { homeAt } from '../../../src/home.js'
import type { Random } from '../../../src/random.js'
import { wordsOf } from '../../doors/support/command-table.js'
import { end, startElkIn } from '../../support/elk-process.js'
import { type HowFar, howFar, stateOf } from './home-state.js'
import { type Homes, type } from './homes.js'
import { whatIsWrong } from './strike.js'

const LONGEST_START_MS = 700
/** How long a command of the table works once it has opened the database. */
const LONGEST_WORK_MS = 60

/** How a command ended that was killed. */
export interface Killed {
  moment: 'at work' | 'after its end'
  far: HowFar
  /** What should not be; empty when all is well. */
  wrong: string[]
}

/** Kills a command in a process of its own at a random moment, mostly while it works, looks what it left, and does it again. */
export async function killOnce(homes: Homes, name: string, random: Random): Promise<Killed> {
  const home = await homes.fresh(name)
  const moment = await killDuring(random, home, name)
  const far = howFar(await stateOf(home), await homes.undisturbed(name))
  const wrong = await whatIsWrong(home, name, far)
  const { code, err } = await type(home, ['audit', 'verify'])
  return { moment, far, wrong: code === 0 ? wrong : [...wrong, err] }
}

async function killDuring(random: Random, home: string, name: string): Promise<Killed['moment']> {
  const child = startElkIn(join(home, 'desk'), home, ...wordsOf(name))
  const gone = once(child, 'close')
  if (random.below(5) === 0) await Promise.race([gone, sleep(random.below(LONGEST_START_MS))])
  else {
    while (child.exitCode === null && !existsSync(`${homeAt(home).database}-wal`)) await sleep(1)
    await Promise.race([gone, sleep(random.below(LONGEST_WORK_MS))])
  }
  const moment = child.exitCode === null ? 'at work' : 'after its end'
  await end(child, 'SIGKILL')
  return moment
}
