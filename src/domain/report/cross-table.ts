import { hiddenCells, joinSmall } from './small-cells.js'

/** Pupils who are counted together, and how many they are. */
export interface Group<Key> {
  keys: readonly Key[]
  count: number
}

/** A row of a table: its total, and per class how many; undefined where it is not published. */
export interface CrossRow<Key> extends Group<Key> {
  cells: (number | undefined)[]
}

/** A table of pupils by a key and a class. */
export interface Cross<Key, Class> {
  classes: readonly Class[]
  rows: CrossRow<Key>[]
}

interface Crossing<Pupil, Key, Class> {
  pupils: readonly Pupil[]
  /** None of them with a number that is too small to publish. */
  classes: readonly Class[]
  /** The index of a pupil's class. */
  classOf: (pupil: Pupil) => number
  /** The rows, in order. */
  keys: readonly Key[]
  keyOf: (pupil: Pupil) => Key
  /** Whether small rows are put together because they are small, rather than because they are neighbours. */
  smallestLast?: boolean
  /** Whether it will be published. */
  masked: boolean
}

/** Counts pupils by key and class; to be published, small rows are put together and cells hidden so that nothing can be computed back. */
export function crossTable<Pupil, Key, Class>(crossing: Crossing<Pupil, Key, Class>): Cross<Key, Class> {
  const { keys, classes, masked, smallestLast } = crossing
  const join = smallestLast ? joinSmallest : joinSmall
  const counts = countByKey(crossing)
  const countOf = (key: Key) => (counts.get(key) ?? []).reduce((sum, count) => sum + count, 0)
  const groups = masked ? join<Key>(keys, countOf) : keys.map((key) => [key])
  const table = groups.map((group) => classes.map((_, column) => sumOf(group, (key) => counts.get(key)?.[column] ?? 0)))
  const hidden = masked ? hiddenCells(table) : []
  const rows = groups.map((group, row) => ({
    keys: group,
    count: sumOf(group, countOf),
    cells: (table[row] ?? []).map((count, column) => (hidden[row]?.[column] ? undefined : count)),
  }))
  return { classes, rows }
}

function countByKey<Pupil, Key, Class>({ pupils, classes, classOf, keyOf }: Crossing<Pupil, Key, Class>) {
  const counts = new Map<Key, number[]>()
  for (const pupil of pupils) {
    const row = counts.get(keyOf(pupil)) ?? classes.map(() => 0)
    const column = classOf(pupil)
    row[column] = (row[column] ?? 0) + 1
    counts.set(keyOf(pupil), row)
  }
  return counts
}

/** Puts the smallest together until no group is too small, and leaves the others in their order; who has nobody stays apart. */
export function joinSmallest<Key>(keys: readonly Key[], countOf: (key: Key) => number): Key[][] {
  const filled = keys.filter((key) => countOf(key) > 0).toSorted((one, other) => countOf(other) - countOf(one))
  const joined = joinSmall(filled, countOf)
  const groupOf = new Map(joined.flatMap((group) => group.map((key) => [key, group])))
  const ordered = keys.map((key) => groupOf.get(key) ?? [key])
  const place = new Map(keys.map((key, index) => [key, index]))
  return [...new Set(ordered)]
    .map((group) => group.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)))
    .sort((one, other) => Number(one.length > 1) - Number(other.length > 1))
}

function sumOf<Key>(keys: readonly Key[], countOf: (key: Key) => number): number {
  return keys.reduce((sum, key) => sum + countOf(key), 0)
}
