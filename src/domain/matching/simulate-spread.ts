/** How a figure lies over many draws. */
export interface Spread {
  mean: number
  /** The value that one draw in twenty stays at or below (nearest rank). */
  low: number
  /** The value that nineteen draws in twenty stay at or below (nearest rank). */
  high: number
  min: number
  max: number
}

const LOW = 0.05
const HIGH = 0.95

/** The spread of at least one value. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(values).sort()
  const atRank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    low: atRank(LOW),
    high: atRank(HIGH),
    min: atRank(0),
    max: atRank(1),
  }
}
