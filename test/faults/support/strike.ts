import { wordsOf } from '../../doors/support/command-table.js'
import { leftBehind, waitAnHour } from '../../support/invariants/file-invariants.js'
import { brokenInvariants } from '../../support/invariants.js'
import { type Fault, withFault } from './effects.js'
import { type HowFar, howFar, stateOf } from './home-state.js'
import { type Homes, isStepwise, type } from './homes.js'

/** How a command ended of which one effect failed. */
export interface Struck {
  /** What failed; undefined when the command did not come that far. */
  effect: string | undefined
  code: number
  far: HowFar
  /** What should not be; empty when all is well. */
  wrong: string[]
}

/** Lets an effect of a command fail, looks what it left, and does it again. */
export async function strike(homes: Homes, name: string, fault: Fault): Promise<Struck> {
  const usual = await homes.undisturbed(name)
  const home = await homes.fresh(name)
  const { result, effects } = await withFault(home, fault, () => type(home, wordsOf(name)))
  const { code, err } = result
  const far = howFar(await stateOf(home), usual)
  const wrong = [0, 1, 3].includes(code) ? [] : [`ended with ${code}: ${err}`]
  if (code === 1 && err === '') wrong.push('refused without a word')
  // Who only looks is written down first.
  const isSure = /er is niets veranderd/.test(err) && !usual.onlyLooks && !isStepwise(name)
  if (isSure && far !== 'not done') wrong.push(`${far}, though it says: ${err}`)
  return { effect: effects[fault.n - 1], code, far, wrong: [...wrong, ...(await whatIsWrong(home, name, far))] }
}

/** What is wrong in a home in which a command was disturbed, before and after it is done again; empty when all is well. */
export async function whatIsWrong(home: string, name: string, far: HowFar): Promise<string[]> {
  const wrong = await brokenInvariants(home)
  if (far === 'half done' && !isStepwise(name)) wrong.push('half done')
  waitAnHour(home)
  const again = await type(home, wordsOf(name))
  if (![0, 1, 3].includes(again.code)) wrong.push(`again: ended with ${again.code}: ${again.err}`)
  if (far === 'not done' && again.code === 1) wrong.push(`again: refused, though it was not done: ${again.err}`)
  return [...wrong, ...(await brokenInvariants(home)), ...leftBehind(home)]
}
