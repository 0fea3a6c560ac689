import { passesBsnTest } from '../src/domain/elk-number.js'
import type { SeededRandom } from './seeded-random.js'

/** Nine digits that look like a citizen service number and, failing the eleven-test, can be nobody's. */
export function inventedServiceNumber(random: SeededRandom): string {
  const digits = String(100_000_000 + random.below(900_000_000))
  return passesBsnTest(digits) ? inventedServiceNumber(random) : digits
}
