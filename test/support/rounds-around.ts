import type { Round, RoundName } from '../../src/domain/round.js'
import { addMs, DAY_MS, type Instant } from '../../src/domain/time.js'

/** Rounds of which the first opened a day before a moment, for a program that runs on the machine's clock. */
export function roundsAround(now: Instant): Record<RoundName, Round> {
  const round = (name: RoundName, opensInDays: number) => {
    const after = (days: number) => addMs(now, (opensInDays + days) * DAY_MS)
    const hasResults = name !== 'completion'
    return {
      name,
      opensAt: after(0),
      closesAt: after(6),
      resultMailAt: hasResults ? after(7) : undefined,
      resultsAt: hasResults ? after(8) : undefined,
    }
  }
  return { '1': round('1', -1), '2': round('2', 10), completion: round('completion', 20) }
}
