import { type Advice, advices } from '../src/domain/advice.js'

/** How many of the 2025 participants had each advice (report "Loting en Matching 2025 - Verslag", OSVO, 28 August 2025, table 1). */
export const participants2025: Readonly<Record<Advice, number>> = {
  vwo: 2407,
  'havo/vwo': 1301,
  havo: 954,
  'vmbo-gl/tl/havo': 948,
  'vmbo-gl/tl': 842,
  'vmbo-k/gl-tl': 313,
  'vmbo-k': 320,
  'vmbo-b/k': 408,
  'vmbo-b': 157,
}

/** Divides `total` pupils over the advices in the proportions of 2025: whole parts first, then the largest remainders. */
export function divideOverAdvices(total: number): Advice[] {
  const sum = advices.reduce((subtotal, advice) => subtotal + participants2025[advice], 0)
  const parts = advices.map((advice) => {
    const exact = (participants2025[advice] * total) / sum
    return { advice, count: Math.floor(exact), remainder: exact % 1 }
  })
  const left = total - parts.reduce((subtotal, { count }) => subtotal + count, 0)
  const rounded = new Set(parts.toSorted((one, other) => other.remainder - one.remainder).slice(0, left))
  return parts.flatMap((part) => Array<Advice>(part.count + (rounded.has(part) ? 1 : 0)).fill(part.advice))
}
