import { type Advice, advices } from '../src/domain/advice.js'
import { participants2025 } from './advice-shares.js'
import type { WantedDepartment } from './departments.js'
import { fitTable, type Table, wholeParts } from './fitted-choices.js'
import { drawLength } from './preferences.js'
import { type SeededRandom, seededRandom } from './seeded-random.js'

/** A family's advice and its list, the first preference first. */
export interface FamilyList {
  advice: Advice
  list: readonly string[]
}

const COUNTED_PLACES = [0, 1, 2] as const
/** In 2025 as many third preferences were counted as first ones. */
const SHORTEST_LIST = 3
const LONGEST_LIST = 20

type Guarantee = Readonly<Record<Advice, number>>

/**
 * The lists of all participants of 2025: as many of each advice as there were, and at the first three places every department as
 * often as it was counted there, to a few. Given the advice, the three are drawn apart from each other; later places by all three.
 */
export function familyLists(
  departments: readonly WantedDepartment[],
  guarantee: Guarantee,
  seed: number,
): FamilyList[] {
  const admits = advices.map((advice) => departments.map((department) => department.admits.includes(advice)))
  const pupils = advices.map((advice) => participants2025[advice])
  const places = COUNTED_PLACES.map((place) =>
    fitTable(
      pupils,
      departments.map(({ choices }) => choices[place]),
      admits,
    ),
  )
  return advices.flatMap((advice, row) => {
    const random = seededRandom(seed, `lists of ${advice}`)
    const weights = laterWeights(departments, places, row)
    return beginLists(places, row, random).map((begun) => {
      const schools = Math.max(SHORTEST_LIST, drawLength(guarantee[advice], random))
      return { advice, list: finishList({ begun, schools, weights }, departments, random) }
    })
  })
}

/** The first three departments of every list of one advice, by their indices. */
function beginLists(places: readonly Table[], row: number, random: SeededRandom): number[][] {
  const lists: number[][] = []
  for (const table of places) {
    const counts = wholeParts(table[row] ?? [])
    const choices = random.shuffled(counts.flatMap((count, index) => Array<number>(count).fill(index)))
    for (const [pupil, choice] of choices.entries()) lists[pupil] = [...(lists[pupil] ?? []), choice]
    for (const pupil of lists.keys()) if (isTwice(lists[pupil])) swapLast(lists, pupil, random)
  }
  return lists
}

function isTwice(list: readonly number[] = []): boolean {
  return new Set(list).size < list.length
}

/** Who listed a department twice changes the last one with another family, so that both lists are right. */
function swapLast(lists: number[][], pupil: number, random: SeededRandom): void {
  const start = random.below(lists.length)
  for (let step = 0; step < lists.length; step++) {
    const other = (start + step) % lists.length
    const [mine = [], theirs = []] = [lists[pupil], lists[other]]
    const [ours, changed] = [
      [...mine.slice(0, -1), ...theirs.slice(-1)],
      [...theirs.slice(0, -1), ...mine.slice(-1)],
    ]
    if (isTwice(ours) || isTwice(changed)) continue
    lists[pupil] = ours
    lists[other] = changed
    return
  }
  throw new RangeError('a department is wanted by more than half of an advice')
}

/** From the fourth place on: nobody lists a department with pre-selection so late. */
function laterWeights(departments: readonly WantedDepartment[], places: readonly Table[], row: number): number[] {
  return departments.map(({ preselection }, column) =>
    preselection ? 0 : places.reduce((sum, table) => sum + (table[row]?.[column] ?? 0), 0),
  )
}

/** A list that has been begun: how many different schools it shall hold, and how much each department is wanted at later places. */
interface BegunList {
  begun: readonly number[]
  schools: number
  weights: readonly number[]
}

function finishList(
  { begun, schools, weights }: BegunList,
  departments: readonly WantedDepartment[],
  random: SeededRandom,
): string[] {
  const list = [...begun]
  const left = [...weights]
  for (const listed of list) left[listed] = 0
  const listedSchools = () => new Set(list.map((index) => departments[index]?.school)).size
  while (list.length < LONGEST_LIST && listedSchools() < schools) {
    const drawn = random.weighted(left)
    if (drawn < 0) break
    list.push(drawn)
    left[drawn] = 0
  }
  return list.map((index) => departments[index]?.code ?? '')
}
