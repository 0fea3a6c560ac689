import type { Position } from '../../domain/report/year-report.js'

interface PositionWords {
  one: (position: number) => string
  some: (from: number, until: number) => string
  none: string
}

/** How a position is called, or neighbours together: "10e t/m 12e school + geen plaats". */
export function positionsText(keys: readonly Position[], { one, some, none }: PositionWords): string {
  const numbers = keys.filter((key) => key !== 'none')
  const [first, last] = [numbers[0], numbers.at(-1)]
  const seats = first === undefined || last === undefined ? [] : [first === last ? one(first) : some(first, last)]
  return [...seats, ...(keys.includes('none') ? [none] : [])].join(' + ')
}
