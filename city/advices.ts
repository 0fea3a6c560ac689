import type { Advice } from '../src/domain/advice.js'
import type { Route } from '../src/domain/route.js'
import { divideOverAdvices } from './advice-shares.js'
import type { SeededRandom } from './seeded-random.js'

export interface Advised {
  advice: Advice
  route: Route
}

const KOVO_SHARE = 0.012
const PRAKTIJKONDERWIJS_SHARE = 0.025
const paperRoutes: readonly Route[] = ['kopklas', 'vso', 'kopklas', 'isk', 'vso']

/** The advices and routes of a city in any order: `paper` pupils on paper, small shares of kovo and praktijkonderwijs, the others regular in the proportions of 2025. */
export function drawAdvices(pupils: number, paper: number, random: SeededRandom): Advised[] {
  const online = pupils - paper
  const kovo = Math.round(online * KOVO_SHARE)
  const praktijkonderwijs = Math.round(online * PRAKTIJKONDERWIJS_SHARE)
  const advices = divideOverAdvices(online - kovo - praktijkonderwijs)
  return random.shuffled<Advised>([
    ...advices.map((advice) => ({ advice, route: 'regular' as const })),
    ...repeat(kovo, (index) => ({ advice: index % 2 ? 'vmbo-b' : 'vmbo-b/k', route: 'kovo' })),
    ...repeat(praktijkonderwijs, () => ({ advice: 'vmbo-b', route: 'praktijkonderwijs' })),
    ...repeat(paper, (index) => ({
      advice: random.pick(['vmbo-k', 'vmbo-gl/tl', 'havo']),
      route: paperRoutes[index % paperRoutes.length] ?? 'kopklas',
    })),
  ])
}

function repeat(count: number, make: (index: number) => Advised): Advised[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
