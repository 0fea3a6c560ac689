import type { App } from '../../app.js'
import { UsageError } from '../../io.js'

/** Reads seats as typed with `--capacity CODE=N`; a usage error when one cannot be meant, or is given twice. */
export function readCapacities({ simulation: words }: App['messages'], typed: readonly string[]): Map<string, number> {
  const capacities = new Map<string, number>()
  for (const text of typed) {
    const [, code = '', seats] = /^\s*([^=\s]+)\s*=\s*(\d{1,6})\s*$/.exec(text.toLowerCase()) ?? []
    if (seats === undefined) throw new UsageError(words.wrongCapacity(text))
    if (capacities.has(code)) throw new UsageError(words.capacityTwice(code))
    capacities.set(code, Number(seats))
  }
  return capacities
}
