import type { CompactLists } from './compact-lists.js'
import type { Seats } from './seats.js'

/** The reserve lists of a draw. */
export interface ReserveLists {
  /** Per choice of `CompactLists.choices` the rank on the reserve list of its department, from 1; 0: not in reserve for it. */
  ranks: Int32Array
  /** Per department how many stand in reserve. */
  counts: Int32Array
}

/** Who stands in reserve where, nobody whose grant names a department: by the place on the list, and within a place the highest lot number first (docs/verify/format.md, 5). */
export function reserveLists(
  { starts, choices, capacities, named }: CompactLists,
  order: Int32Array,
  { place: seatedAt }: Pick<Seats, 'place'>,
): ReserveLists {
  const ranks = new Int32Array(choices.length)
  const counts = new Int32Array(capacities.length)
  const asNamed = new Set(named.map(({ participant }) => participant))
  let waiting = order.filter((participant) => !asNamed.has(participant)).reverse()
  for (let place = 1; waiting.length > 0; place++) {
    waiting = waiting.filter((participant) => waitsAt(place, participant))
    for (const participant of waiting) {
      const at = (starts[participant] as number) + place - 1
      const department = choices[at] as number
      const rank = (counts[department] as number) + 1
      counts[department] = rank
      ranks[at] = rank
    }
  }
  return { ranks, counts }

  function waitsAt(place: number, participant: number): boolean {
    const length = (starts[participant + 1] as number) - (starts[participant] as number)
    return place <= length && place !== seatedAt[participant]
  }
}
