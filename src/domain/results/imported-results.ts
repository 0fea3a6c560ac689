import { byCodePoint } from '../matching/code-point-order.js'
import { type CompactLists, compactLists } from '../matching/compact-lists.js'
import type { MatchLists, Participant } from '../matching/match-lists.js'
import type { Reserve } from '../matching/match-outcome.js'
import { reserveLists } from '../matching/reserves.js'
import type { DepartmentResult, PupilResult, ResultSet } from './result-set.js'
import type { ResultWorld } from './result-world.js'

/** A placement made elsewhere, as it is told. */
export type ToldOutcome = Pick<PupilResult, 'elkNumber' | 'department' | 'how' | 'lot'>

/**
 * The results of a round that was placed elsewhere, with the positions of the schools and, where every pupil has a lot number,
 * the reserve lists. The placements must fit the round; throws TypeError when one does not.
 */
export function importedResults(told: readonly ToldOutcome[], world: ResultWorld): ResultSet {
  const { year, round } = world
  const outcomes = told.toSorted((one, other) => byCodePoint(one.elkNumber, other.elkNumber))
  const lists = listsOf(world)
  if (outcomes.length !== lists.participants.length) throw new TypeError('not everybody has one outcome')
  const compact = compactLists(lists)
  const reserves = reservesOf(outcomes, lists, compact)
  return {
    format: 'elk-results-1',
    year,
    round,
    origin: 'import',
    outcome: null,
    departments: departmentsOf(outcomes, lists),
    pupils: outcomes.map((outcome, index) => ({
      ...outcome,
      position: positionOf(
        outcome,
        lists.participants[index] as Participant,
        compact.positions.subarray(compact.starts[index]),
      ),
      reserves: reserves(index),
      code: null,
    })),
  }
}

/** The round in the words of the draw; who takes part is named by the ELK number, and rights to a seat are not told. */
function listsOf({ year, round, raisePercent, departments, participants }: ResultWorld): MatchLists {
  return {
    format: 'elk-lists-1',
    year,
    round,
    earlier: [],
    rules: { raisePercent, guarantee: {} },
    departments: departments
      .map(({ code, school, advices, seats = 0 }) => ({ code, school, advices, capacity: seats }))
      .sort((one, other) => byCodePoint(one.code, other.code)),
    participants: participants.map(({ elkNumber, advice, list }) => {
      if (!advice) throw new TypeError(`${elkNumber} takes part without an advice`)
      return { code: elkNumber, advice, list, grant: null }
    }),
  }
}

function positionOf(
  { elkNumber, department }: ToldOutcome,
  { code, list }: Participant,
  positions: Int32Array,
): number | null {
  const place = department === null ? 0 : list.indexOf(department) + 1
  if (code !== elkNumber || (department !== null && place === 0)) throw new TypeError(`${elkNumber} does not fit`)
  return place === 0 ? null : (positions[place - 1] as number)
}

function reservesOf(
  outcomes: readonly ToldOutcome[],
  { participants }: MatchLists,
  compact: CompactLists,
): (index: number) => Reserve[] {
  if (outcomes.some(({ lot }) => lot === null)) return () => []
  const order = Int32Array.from(outcomes.keys()).sort(
    (one, other) => (outcomes[one]?.lot ?? 0) - (outcomes[other]?.lot ?? 0),
  )
  const place = Int32Array.from(outcomes, ({ department }, index) =>
    department === null ? 0 : (participants[index]?.list.indexOf(department) ?? -1) + 1,
  )
  const { ranks } = reserveLists(compact, order, { place })
  return (index) => {
    const start = compact.starts[index] as number
    return (participants[index]?.list ?? []).flatMap((department, at): Reserve[] => {
      const rank = ranks[start + at] as number
      return rank > 0 ? [{ department, rank }] : []
    })
  }
}

function departmentsOf(outcomes: readonly ToldOutcome[], { departments }: MatchLists): DepartmentResult[] {
  const placed = new Map<string, { all: number; added: number }>()
  for (const { department, how } of outcomes) {
    if (department === null) continue
    const { all, added } = placed.get(department) ?? { all: 0, added: 0 }
    placed.set(department, { all: all + 1, added: added + (how === 'raise' || how === 'hand' ? 1 : 0) })
  }
  return departments.map(({ code, capacity }) => {
    const { all, added } = placed.get(code) ?? { all: 0, added: 0 }
    // Where nobody says how a seat was given, what is over was added.
    return { code, seats: Math.max(capacity + added, all), placed: all }
  })
}
