import type { App } from '../../../app.js'
import type { Cross, Group } from '../../../domain/report/cross-table.js'
import type { PositionClass, YearReport } from '../../../domain/report/year-report.js'

/** A table as it is shown and written: the first column names, all others count. */
export interface ReportTable {
  name: string
  head: string[]
  rows: string[][]
}

type Words = App['messages']['report']

/** How people know a school or department by its code. */
type NameOf = (code: string) => string

/** The tables of the report, in order; those without rows are left out. */
export function reportTables(report: YearReport, words: Words, nameOf: NameOf): ReportTable[] {
  const { head, tables } = words
  const classes = (cross: Cross<unknown, PositionClass[]>) => cross.classes.map((keys) => classText(keys, words))
  return [
    {
      name: tables.positions,
      head: [head.position, head.pupils, head.share, head.within],
      rows: positionRows(report, words),
    },
    { name: tables.ways, head: [head.way, head.pupils, head.share], rows: wayRows(report, words) },
    {
      name: tables.advices,
      head: [head.advice, head.pupils, ...classes(report.advices)],
      rows: crossRows(report.advices, words, (advice) => advice),
    },
    {
      name: tables.lists,
      head: [head.advice, head.pupils, head.needed, head.complete, head.short],
      rows: report.lists
        .filter(isFilled)
        .map(({ keys, count, needed, complete, short }) => [
          keys.join(words.and),
          String(count),
          needed === undefined ? '' : String(needed),
          number(complete, words),
          number(short, words),
        ]),
    },
    {
      name: tables.schools,
      head: [head.school, head.placed, ...classes(report.schools)],
      rows: crossRows(report.schools, words, nameOf),
    },
    {
      name: tables.departments,
      head: [head.department, head.capacity, head.first, head.placed, head.reserve, head.lastLot],
      rows: report.departments.map(({ codes, withUnplaced, capacity, first, placed, reserve, lastLot }) => [
        [...codes.map(nameOf), ...(withUnplaced ? [words.noSeat] : [])].join(words.and),
        String(capacity),
        number(first, words),
        String(placed),
        number(reserve, words),
        lastLot === undefined ? '' : String(lastLot),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0)
}

function number(count: number | undefined, { hidden }: Words): string {
  return count === undefined ? hidden : String(count)
}

/** That there is nobody of a kind needs no row. */
function isFilled({ count }: Group<unknown>): boolean {
  return count > 0
}

function positionRows({ positions, participants }: YearReport, words: Words): string[][] {
  let within = 0
  return positions.map(({ keys, count }) => {
    within += count
    const share = words.percent(count / participants)
    const isSeat = keys.every((key) => key !== 'none')
    return [words.positionsOf(keys), String(count), share, isSeat ? words.percent(within / participants) : '']
  })
}

function classText(keys: readonly PositionClass[], { classes, and }: Words): string {
  return keys.map((key) => classes[key]).join(and)
}

function wayRows({ ways, participants }: YearReport, words: Words): string[][] {
  return ways
    .filter(isFilled)
    .map(({ keys, count }) => [
      keys.map((key) => words.ways[key]).join(words.and),
      String(count),
      words.percent(count / participants),
    ])
}

function crossRows({ rows }: Cross<string, unknown>, words: Words, nameOf: NameOf): string[][] {
  const named = ({ keys }: Group<string>) =>
    keys.map((key) => (key === 'none' ? words.noSeat : nameOf(key))).join(words.and)
  return rows
    .filter(isFilled)
    .map((row) => [named(row), String(row.count), ...row.cells.map((count) => number(count, words))])
}
