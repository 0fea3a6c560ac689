import type { Advice } from '../src/domain/advice.js'
import { shareOfAdvice, type WantedDepartment } from './departments.js'
import type { SeededRandom } from './seeded-random.js'

/** How many different schools a list needs for the placement guarantee of 2026 (Amsterdam procedure). */
export const guaranteeLength: Readonly<Record<Advice, number>> = {
  'vmbo-b': 4,
  'vmbo-b/k': 4,
  'vmbo-k': 4,
  'vmbo-k/gl-tl': 4,
  'vmbo-gl/tl': 6,
  'vmbo-gl/tl/havo': 6,
  havo: 12,
  'havo/vwo': 12,
  vwo: 12,
}

// The most that ELK's settings allow unless changed.
const LONGEST_LIST = 20
const SHORTER = 0.12
const LONGER = 0.15

/** Draws lists of departments that admit an advice, by the first, second and third choices of 2025 and then by all three together. */
export function preferenceSource(departments: readonly WantedDepartment[], random: SeededRandom) {
  const byAdvice = new Map<Advice, Demand[]>()
  return (advice: Advice): string[] => {
    const demand = byAdvice.get(advice) ?? demandOf(departments, advice)
    byAdvice.set(advice, demand)
    return drawList(demand, drawLength(guaranteeLength[advice], random), random)
  }
}

interface Demand {
  code: string
  school: string
  /** The weights for the first, second, third and every later place. */
  weights: readonly number[]
}

function demandOf(departments: readonly WantedDepartment[], advice: Advice): Demand[] {
  return departments
    .filter(({ admits }) => admits.includes(advice))
    .map((department) => {
      const [first, second, third] = department.choices
      const share = shareOfAdvice(department, advice)
      const weights = [first, second, third, first + second + third + 1].map((choices) => choices * share)
      return { code: department.code, school: department.school, weights }
    })
}

/** How many different schools a family lists: mostly as many as the guarantee asks. */
export function drawLength(guarantee: number, random: SeededRandom): number {
  if (random.chance(SHORTER)) return 1 + random.below(guarantee - 1)
  return random.chance(LONGER) ? guarantee + 1 + random.below(3) : guarantee
}

function drawList(demand: readonly Demand[], schools: number, random: SeededRandom): string[] {
  const list: Demand[] = []
  let left = [...demand]
  while (left.length > 0 && list.length < LONGEST_LIST && new Set(list.map(({ school }) => school)).size < schools) {
    const place = Math.min(list.length, 3)
    const drawn = left[random.weighted(left.map(({ weights }) => weights[place] ?? 0))] ?? random.pick(left)
    list.push(drawn)
    left = left.filter((department) => department !== drawn)
  }
  return list.map(({ code }) => code)
}
