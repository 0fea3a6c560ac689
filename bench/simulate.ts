import { performance } from 'node:perf_hooks'
import { cityMatchLists } from '../city/match-lists.js'
import { compactLists } from '../src/domain/matching/compact-lists.js'
import { familyChances } from '../src/domain/matching/simulate-family.js'
import { simulatedOrders } from '../src/domain/matching/simulate-order.js'
import { simulateYear } from '../src/domain/matching/simulate-year.js'
import { bareLoop } from './match.js'
import { type Claim, inTurn } from './measure.js'

const RUNS = 3
const draws = { draws: 1000, seed: 'a seed of a measurement' }

/** A thousand draws of the city of 2025: the figures of the year, and the chances of one family. */
export async function measureSimulation(): Promise<Claim[]> {
  const lists = cityMatchLists(1)
  const [family, ...participants] = lists.participants
  if (!family) throw new Error('a city without families')
  const compact = compactLists(lists)
  const bare = () => {
    const start = performance.now()
    const orders = simulatedOrders(draws.seed, lists.participants.length)
    for (let draw = 0; draw < draws.draws; draw++) bareLoop(compact, orders(draw))
    return performance.now() - start
  }
  const work = (simulate: () => unknown) => () => {
    const start = performance.now()
    simulate()
    return performance.now() - start
  }
  const baseline = 'shuffled orders and bare loops'
  const year = work(() => simulateYear(lists, draws))
  const chances = work(() => familyChances({ ...lists, participants }, family, draws))
  return [
    { work: '1000 draws of 7650, figures', ...(await inTurn(RUNS, year, bare)), baseline, goal: 'a few seconds' },
    { work: '1000 draws of 7650, one family', ...(await inTurn(RUNS, chances, bare)), baseline, goal: '' },
  ]
}
