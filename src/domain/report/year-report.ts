import { type Advice, advices } from '../advice.js'
import type { How } from '../matching/match-outcome.js'
import type { PupilResult } from '../results/result-set.js'
import { type Cross, crossTable, type Group } from './cross-table.js'
import { type DepartmentRow, departmentRows } from './department-rows.js'
import type { ReportPupil, ReportWorld } from './report-world.js'
import { FEWEST_PUBLISHED, hiddenCells, joinSmall } from './small-cells.js'

/** The position of the school on the list at which a pupil is placed, from 1; `none` without a seat. */
export type Position = number | 'none'

/** Positions in wider classes, for tables with many rows. */
export type PositionClass = 1 | 2 | 3 | 'further' | 'none'

export type Way = How | 'elsewhere'

/** The lists of one advice against the guarantee. */
export interface ListLengths extends Group<Advice> {
  needed: number | undefined
  /** Undefined where it is not published. */
  complete: number | undefined
  short: number | undefined
}

/** The tables of the yearly report about one round. Groups with more than one key were put together because they were too small. */
export interface YearReport {
  participants: number
  positions: Group<Position>[]
  ways: Group<Way>[]
  advices: Cross<Advice, PositionClass[]>
  /** Empty in a round without a guarantee, and where a column would be too small. */
  lists: ListLengths[]
  /** Secondary schools; `none`, together with others: without a seat. */
  schools: Cross<string, PositionClass[]>
  departments: DepartmentRow[]
}

const wayOrder: readonly Way[] = ['hardship', 'special-primary', 'kopklas', 'lot', 'raise', 'hand', 'elsewhere', 'none']

/** The tables with every number in them, for staff. */
export function fullReport(world: ReportWorld): YearReport {
  return makeReport(world, false)
}

/** The tables as they may be published: nothing in them tells of fewer than 5 pupils. Undefined when there are too few of all together. */
export function publicReport(world: ReportWorld): YearReport | undefined {
  return world.pupils.length < FEWEST_PUBLISHED ? undefined : makeReport(world, true)
}

function makeReport(world: ReportWorld, masked: boolean): YearReport {
  const { pupils } = world
  const positions = grouped(pupils, allPositions(pupils), ({ result }) => positionOf(result), masked)
  const classes = widerClasses(positions)
  const schools = schoolTable(world, classes, masked)
  return {
    participants: pupils.length,
    positions,
    ways: grouped(pupils, wayOrder, ({ result }) => result.how, masked),
    advices: crossTable({ ...columnsOf(classes), pupils, masked, keys: advices, keyOf: ({ advice }) => advice }),
    lists: listLengths(world, masked),
    schools,
    departments: departmentRows(world, schools, masked),
  }
}

/**
 * Who has no seat stands in it only where too few to stand apart: that nobody without a seat is at a school is known to every
 * reader, so that such a zero would hide nothing.
 */
function schoolTable(
  { pupils, departments }: ReportWorld,
  classes: readonly Group<Position>[],
  masked: boolean,
): YearReport['schools'] {
  const schoolOf = new Map(departments.map(({ code, school }) => [code, school]))
  const isOnlyNone = ({ keys }: Group<Position>) => keys.every((key) => key === 'none')
  const apart = classes.some(isOnlyNone)
  const keys = [...new Set(schoolOf.values())].sort()
  return crossTable({
    ...columnsOf(classes.filter((group) => !isOnlyNone(group))),
    pupils: apart ? pupils.filter(({ result }) => result.department !== null) : pupils,
    keys: apart ? keys : [...keys, 'none'],
    keyOf: ({ result: { department } }) => (department === null ? 'none' : (schoolOf.get(department) ?? 'none')),
    smallestLast: true,
    masked,
  })
}

function columnsOf(groups: readonly Group<Position>[]) {
  return {
    classes: groups.map(({ keys }) => keys.map(classOf).filter(isFirstOfItsKind)),
    classOf: ({ result }: ReportPupil) => groups.findIndex(({ keys }) => keys.includes(positionOf(result))),
  }
}

function positionOf({ position, department }: PupilResult): Position {
  return department === null || position === null ? 'none' : position
}

function allPositions(pupils: readonly ReportPupil[]): Position[] {
  const last = pupils.reduce((most, { result }) => Math.max(most, result.position ?? 0), 1)
  return [...Array.from({ length: last }, (_, index) => index + 1), 'none']
}

function classOf(position: Position): PositionClass {
  if (position === 'none') return 'none'
  return position === 1 || position === 2 || position === 3 ? position : 'further'
}

function isFirstOfItsKind<Item>(item: Item, index: number, items: readonly Item[]): boolean {
  return items.indexOf(item) === index
}

/** The first three positions, all others, and nothing: none of them smaller than a group of positions was. */
function widerClasses(positions: readonly Group<Position>[]): Group<Position>[] {
  const isFurther = ({ keys }: Group<Position>) => keys.some((key) => classOf(key) === 'further')
  const further = positions.filter(isFurther)
  const joined = {
    keys: further.flatMap(({ keys }) => keys),
    count: further.reduce((sum, { count }) => sum + count, 0),
  }
  const first = positions.findIndex(isFurther)
  if (first < 0) return [...positions]
  return [...positions.slice(0, first), joined, ...positions.slice(first).filter((group) => !isFurther(group))]
}

function grouped<Key>(
  pupils: readonly ReportPupil[],
  keys: readonly Key[],
  keyOf: (pupil: ReportPupil) => Key,
  masked: boolean,
): Group<Key>[] {
  const counts = new Map<Key, number>()
  for (const pupil of pupils) counts.set(keyOf(pupil), (counts.get(keyOf(pupil)) ?? 0) + 1)
  const countOf = (key: Key) => counts.get(key) ?? 0
  const groups = masked ? joinSmall(keys, countOf) : keys.map((key) => [key])
  return groups.map((group) => ({ keys: group, count: group.reduce((sum, key) => sum + countOf(key), 0) }))
}

function listLengths({ pupils, guarantee }: ReportWorld, masked: boolean): ListLengths[] {
  const isComplete = ({ advice, schools }: ReportPupil) => schools >= (guarantee[advice] ?? 0)
  if (Object.keys(guarantee).length === 0) return []
  const columns = grouped(pupils, [true, false], isComplete, masked)
  if (columns.length < 2) return []
  const rows = grouped(pupils, advices, ({ advice }) => advice, masked)
  const counts = rows.map(({ keys, count }) => {
    const complete = pupils.filter((pupil) => keys.includes(pupil.advice) && isComplete(pupil)).length
    return [complete, count - complete] as const
  })
  const hidden = masked ? hiddenCells(counts) : []
  return rows.map((row, index) => {
    const [complete = 0, short = 0] = counts[index] ?? []
    const needs = new Set(row.keys.map((advice) => guarantee[advice]))
    return {
      ...row,
      needed: needs.size === 1 ? [...needs][0] : undefined,
      complete: hidden[index]?.[0] ? undefined : complete,
      short: hidden[index]?.[1] ? undefined : short,
    }
  })
}
