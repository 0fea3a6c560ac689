import type { ElkNumber } from '../elk-number.js'
import { byCodePoint } from '../matching/code-point-order.js'
import { seatedIn } from '../matching/match-figures.js'
import type { MatchLists } from '../matching/match-lists.js'
import type { MatchOutcome } from '../matching/match-outcome.js'
import type { ResultSet } from './result-set.js'

/** The results of a round that follow from a draw: its outcome, with the pupils behind the pseudonyms; null: a child that was erased, and is left out. Throws TypeError when nobody is behind one. */
export function drawResults(
  { year, round }: Pick<MatchLists, 'year' | 'round'>,
  { sha256, outcome }: { sha256: string; outcome: MatchOutcome },
  elkNumberOf: (code: string) => ElkNumber | null | undefined,
): ResultSet {
  const pupils = outcome.participants.flatMap(({ code, how, department, position, lot, reserves }) => {
    const elkNumber = elkNumberOf(code)
    if (elkNumber === undefined) throw new TypeError(`nobody is behind ${code}`)
    return elkNumber === null ? [] : [{ elkNumber, how, department, position, lot, reserves, code }]
  })
  return {
    format: 'elk-results-1',
    year,
    round,
    origin: 'draw',
    outcome: sha256,
    departments: outcome.departments.map((department) => ({
      code: department.code,
      // What was added for pupils who were left over was added to be filled.
      seats: department.capacity + department.seated.raise + department.seated.hand,
      placed: seatedIn(department),
      lastLot: department.lastLot,
    })),
    pupils: pupils.sort((one, other) => byCodePoint(one.elkNumber, other.elkNumber)),
  }
}
